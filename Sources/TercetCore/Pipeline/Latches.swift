// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The register between F and X: what X works on in this cycle.
struct FetchLatch {
  /// What F delivered.
  enum Content {
    /// Nothing, and why.
    case bubble(Bubble)
    case word(UInt32)
    /// No instruction can be read, since there is nothing at `address`.
    case accessFault(address: UInt32)
  }

  var pc: UInt32
  var content: Content
}

/// An empty slot of the pipeline, and who is to blame for it.
struct Bubble {
  var cause: CycleCause
  /// The instruction charged.
  var pc: UInt32
}

/// The register between X and W: what W finishes in this cycle.
struct ExecuteLatch {
  /// What is left to do.
  enum Work {
    /// Write a result that X computed.
    case write(UInt32)
    case load(AccessWidth, Extension, address: UInt32)
    case store(AccessWidth, address: UInt32, data: UInt32)
    case loadReserved(address: UInt32)
    case storeConditional(address: UInt32, data: UInt32)
    /// Load a word and store another in its place.
    case exchange(address: UInt32, data: UInt32)
    /// Serve an ecall.
    case hostCall
    /// Serve an ebreak that is a semihosting call.
    case semihosting
    /// Nothing: a bubble, or an instruction without a result.
    case none
  }

  var pc: UInt32
  /// Destination register; 0 if there is none.
  var rd: UInt8
  var work: Work
  var arrival: ResultArrival
  /// Whether there is no instruction at all; `pc` is then meaningless.
  var isBubble = false

  /// A latch that holds no instruction.
  static func bubble(at pc: UInt32) -> ExecuteLatch {
    ExecuteLatch(pc: pc, rd: 0, work: .none, arrival: .early, isBubble: true)
  }
}

/// When a result exists, as far as the instruction behind cares.
enum ResultArrival {
  /// At the end of X.
  case early
  /// At the end of W, as load data.
  case load
  /// The same, from an lr or sc, which an atomic access behind may have to wait for.
  case exclusive
  /// At the end of W, from a pipelined multiplier.
  case multiply
}

/// What W wrote in the cycle before: registers that are read a cycle ahead still miss it.
struct WritebackLatch {
  var pc: UInt32
  var rd: UInt8
}

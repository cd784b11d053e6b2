// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The register between F and X: what X works on in this cycle.
struct FetchLatch: Hashable, Sendable {
  /// What F delivered.
  enum Content: UInt8, Sendable {
    /// Nothing; `bubble` says why.
    case bubble
    /// The instruction `word`.
    case word
    /// No instruction can be read, since there is nothing at the address in `word`.
    case accessFault
  }

  var content: Content
  /// The address of the instruction, or of the one that is to come.
  var pc: UInt32
  var word: UInt32 = 0
  var bubble: Bubble
  /// What F expected of the instruction.
  var prediction = Prediction.none

  enum Prediction: UInt8, Sendable {
    /// That the next one follows it.
    case none
    /// That it is the branch of the branch target buffer, and taken: F went on at its target.
    case taken
    /// The same of a branch that lies across it, when code is run at two alignments.
    case partial
  }

  /// Nothing for X, as before the first instruction.
  init(_ bubble: Bubble, awaiting pc: UInt32) {
    content = .bubble
    self.pc = pc
    self.bubble = bubble
  }

  /// Bytes of the instruction; a core without 16-bit ones takes every word for a long one.
  func length(hasCompressed: Bool) -> UInt32 { hasCompressed && word & 3 != 3 ? 2 : 4 }

  @inline(__always)
  mutating func fill(_ bubble: Bubble, awaiting pc: UInt32) {
    content = .bubble
    self.pc = pc
    self.bubble = bubble
  }

  @inline(__always)
  mutating func fill(_ content: Content, _ word: UInt32, at pc: UInt32) {
    self.content = content
    self.pc = pc
    self.word = word
  }
}

/// An empty slot of the pipeline, and who is to blame for it.
struct Bubble: Hashable, Sendable {
  var cause: CycleCause
  /// The instruction charged.
  var pc: UInt32
  /// Whether that is not where the program is, but what keeps the next instruction waiting.
  var isElsewhere = false

  /// Goes on longer than its cause accounts for, because memory has not delivered the target yet.
  ///
  /// Behind a trap, and before the first instruction, the cause is still the same.
  mutating func outlast() {
    if cause != .trap, cause != .fillAndDrain { cause = .fetchStarved }
  }
}

/// The register between X and W: what W finishes in this cycle.
struct ExecuteLatch: Hashable, Sendable {
  /// What is left to do.
  enum Work: UInt8, Sendable {
    /// There is no instruction at all; `pc` is then meaningless.
    case bubble
    /// Nothing: an instruction without a result.
    case nothing
    /// Write `value`, which X computed.
    case write
    /// Load from `address`.
    case load
    /// Load from `address`, and compute `operation` with that.
    case loadCompute
    /// Store `value` to `address`.
    case store
    case loadReserved
    case storeConditional
    /// Load a word and store `value` in its place.
    case exchange
    /// Serve an ecall.
    case hostCall
    /// Serve an ebreak that is a semihosting call.
    case semihosting
  }

  var work: Work
  var pc: UInt32
  /// Destination register; 0 if there is none.
  var rd: UInt8 = 0
  var value: UInt32 = 0
  var address: UInt32 = 0
  var width = AccessWidth.word
  var `extension` = Extension.zero
  /// For `loadCompute` its number and its operands; `value` is the third, and what the address was
  /// made of gives the immediate.
  var operation: UInt16 = 0
  var base: UInt32 = 0
  var operand: UInt32 = 0
  /// What the instruction behind must wait a cycle for.
  var late = Dependences()
  var arrival = ResultArrival.early
  /// Cycles for which data memory keeps W waiting before it can do that work.
  var waits = 0
  /// How many of these go to lines of the data cache; they come first.
  var misses = 0

  /// What a cycle is charged to in which X can do nothing but wait for W.
  var waitCause: CycleCause { misses > 0 ? .dataMiss : .dataWait }

  var isBubble: Bool { work == .bubble }

  /// A latch that holds no instruction.
  static func bubble(at pc: UInt32) -> ExecuteLatch { ExecuteLatch(work: .bubble, pc: pc) }
}

/// When a result exists, as far as the instruction behind cares.
enum ResultArrival: Hashable, Sendable {
  /// At the end of X.
  case early
  /// At the end of W, as load data.
  case load
  /// The same, from an instruction from outside of this number, that loads an operand and accumulates;
  /// the next one like it takes the sum in W.
  case accumulation(UInt16)
  /// The same, from an lr or sc, which an atomic access behind may have to wait for.
  case exclusive
  /// At the end of W, from a unit that takes its time there; who waits is charged to its cause.
  case unit(CycleCause)

  /// What a cycle is charged to in which the instruction behind waits for it.
  var cause: CycleCause { if case .unit(let cause) = self { cause } else { .loadUse } }
}

/// What W wrote in the cycle before: registers that are read a cycle ahead still miss it.
struct WritebackLatch: Hashable, Sendable {
  var pc: UInt32
  var rd: UInt8
}

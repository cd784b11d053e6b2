// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetFiles
import TercetISA

/// How a host call ended.
package enum HostOutcome: Hashable, Sendable {
  /// The guest goes on, with this value in a0 or in the call's result word.
  case returns(UInt32)
  /// The same with the low half in a0, and the high half in a1.
  case returnsPair(UInt64)
  case exits(UInt32)
  /// The console broke; the run cannot go on.
  case outputFailed
}

/// What the machine shows the host when it serves a call.
package struct CallContext {
  let memory: GuestMemory
  /// Cycles completed so far, which is the guest's time.
  let cycles: UInt64
}

/// The world outside the guest: its console, its files, its heap, and the way it ends.
///
/// A guest reaches nothing of the host but what is written here.
package struct Host: ~Copyable {
  package let files: HostFiles
  /// Address of `tohost`, if the program has that symbol.
  let tohost: UInt32?
  let fromhost: UInt32?
  /// The same without a question whether there is any, for the busiest question: `watches`.
  private let watched: UInt32
  /// What the numbers of ecalls mean.
  package let calls: HostCalls
  /// The register that has a call's number: a7, or t0 in the ABI of RV32E.
  let callRegister: UInt8
  /// The program's name and arguments, with spaces between.
  let commandLine: [UInt8]
  package internal(set) var state: State

  /// What calls change, apart from files.
  ///
  /// Does not influence time, but for a program that acts on what it is told.
  package struct State: Hashable, Sendable {
    var heap: Heap
    /// Why the last semihosting operation that failed did so.
    var lastError: GuestError?

    /// Numbers of the calls that Tercet does not know, in the order of their first use.
    package var unknownCalls: [UInt32] = []
    /// The same for semihosting operations.
    package var unknownOperations: [UInt32] = []
    /// The first address given to tohost at which there is no block of words.
    package var badBlock: UInt32?
    /// Device and command of requests to HTIF that Tercet does not have.
    package var unknownRequests: [UInt32] = []

    /// The half of `tohost` that is to follow before the host acts; nil if none is awaited.
    var awaited: HTIFHalf?
    /// Whether the guest asked HTIF's console for a character when there were no more.
    package var missedInput = false
    /// The random numbers of teaching calls.
    var random = TeachingRandom()
    /// The first line that had no number where a teaching call asked for one; empty at the end of
    /// input.
    package var badNumber: String?
    /// Whether the guest ended its run by asking for a reset.
    package var askedForReset = false
  }

  package var unknownCalls: [UInt32] { state.unknownCalls }
  package var unknownOperations: [UInt32] { state.unknownOperations }
  package var badBlock: UInt32? { state.badBlock }

  /// Whether a store to `address` may ask something of the host.
  ///
  /// Without `tohost` a few addresses at the ends of the address space are asked about in vain.
  @inline(__always)
  func watches(_ address: UInt32) -> Bool { address &- watched < 8 }

  // MARK: Snapshots

  /// What a snapshot keeps of it.
  struct Saved: Sendable {
    var state: State
    let files: HostFiles.Saved
  }

  func save() -> Saved { Saved(state: state, files: files.save()) }

  mutating func restore(_ saved: Saved) {
    state = saved.state
    files.restore(saved.files)
  }

  init(image: Image, heap: Heap, files: HostFiles, arguments: [String], calls: HostCalls) {
    self.files = files
    self.state = State(heap: heap)
    self.commandLine = arguments.joined(separator: " ").hostBytes
    self.tohost = image.symbols.address(of: "tohost")
    self.watched = image.symbols.address(of: "tohost") ?? .max
    self.calls = calls
    self.callRegister = image.abi.isEmbedded ? 5 : 17
    self.fromhost = image.symbols.address(of: "fromhost")
  }

  // MARK: What Tercet does not know

  mutating func noteUnknownCall(_ number: UInt32) { Self.note(number, in: &state.unknownCalls) }

  mutating func noteBadBlock(_ address: UInt32) { state.badBlock = state.badBlock ?? address }

  mutating func noteUnknownRequest(_ number: UInt32) {
    Self.note(number, in: &state.unknownRequests)
  }

  mutating func noteUnknownOperation(_ number: UInt32) {
    Self.note(number, in: &state.unknownOperations)
  }

  /// Keeps each number once, and not more than anyone would read.
  private static func note(_ number: UInt32, in list: inout [UInt32]) {
    if !list.contains(number) && list.count < 64 { list.append(number) }
  }
}

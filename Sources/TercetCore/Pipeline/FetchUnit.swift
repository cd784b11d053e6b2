// SPDX-License-Identifier: Apache-2.0

/// What brings instructions from memory to X: one of two kinds of F.
///
/// X sends it elsewhere, shares the port to memory with it, and takes what it delivers.
protocol FetchUnit: ~Copyable {
  /// Registers, which change from cycle to cycle; all else is configuration.
  associatedtype State: Hashable, Sendable
  var state: State { get set }

  /// X sends the program elsewhere in this cycle.
  ///
  /// The instruction that F is fetching is then discarded, and that slot is the first bubble.
  ///
  /// - Parameters:
  ///   - penalty: Cycles in which X stays empty before the target enters it.
  ///   - bubble: What those cycles are charged to.
  mutating func redirect(
    to target: UInt32, penalty: Int, _ bubble: Bubble, _ memory: GuestMemory)

  /// One cycle: puts into `latch` what X works on in the next.
  ///
  /// - Parameters:
  ///   - isTaken: Whether X is done with what the latch holds.
  ///   - isPortBusy: Whether a load or store in its data phase keeps the only port waiting.
  ///   - cache: What the instruction cache has.
  mutating func step(
    _ latch: inout FetchLatch, isTaken: Bool, isPortBusy: Bool,
    _ predictor: inout BranchTargetBuffer, _ cache: inout Cache.Lines,
    _ memory: GuestMemory)

  /// The instruction that F fetches in this cycle, or has ready for X; nil if it has none.
  ///
  /// - Parameter latch: What is in X.
  func occupant(behind latch: FetchLatch, _ memory: GuestMemory) -> Stages.Occupant?

  /// Whether F can be sent elsewhere in this cycle.
  var acceptsRedirect: Bool { get }
  /// Whether a load or store may use the port in this cycle.
  var acceptsAccess: Bool { get }
  /// The load or store that took the port from the fetch that a redirect now waits for; nil if
  /// that waits for memory.
  var portHolder: UInt32? { get }
  /// The load or store at `pc` presents its address in this cycle.
  mutating func giveWay(to pc: UInt32)
}

/// The word of a fence.i without operands.
let fetchFence: UInt32 = 0x0000_100f

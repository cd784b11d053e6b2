// SPDX-License-Identifier: Apache-2.0

/// One cycle as the pipeline reports it; the record's position in the stream is the cycle number.
///
/// Twelve bytes, so that a batch of 1,024 stays in the first-level cache with all else.
package struct CycleRecord: Hashable, Sendable {
  /// The instruction charged for the cycle: the one issued, or the one that made others wait.
  package var pc: UInt32
  /// The instruction that waited in X for the one charged; equal to `pc` where none did.
  package var waiting: UInt32
  package var cause: CycleCause
  /// Whether it is the issue of a branch whose condition holds.
  package var isTaken = false

  init(_ cause: CycleCause, pc: UInt32, waiting: UInt32? = nil) {
    self.pc = pc
    self.waiting = waiting ?? pc
    self.cause = cause
  }
}

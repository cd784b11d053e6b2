// SPDX-License-Identifier: Apache-2.0

/// What is in each stage in one cycle, for whoever draws it.
package struct Stages: Hashable, Sendable {
  /// An instruction in a stage.
  package struct Occupant: Hashable, Sendable {
    package let pc: UInt32
    /// Nil where no instruction could be fetched.
    package let word: UInt32?

    package init(pc: UInt32, word: UInt32?) {
      self.pc = pc
      self.word = word
    }
  }

  /// The instruction that F fetches, or has ready for X; nil while it waits out a redirect.
  package let fetch: Occupant?
  /// The instruction in X; nil for a bubble.
  package let execute: Occupant?
  /// The address of the instruction in W; nil for a bubble.
  package let writeback: UInt32?
  /// The registers that the instruction in X takes from the one in W, bit r for register r.
  package let forwarded: UInt32
  /// The registers that it waits for, whose values are not there yet.
  package let awaited: UInt32
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What is in each stage in one cycle, for whoever draws it.
package struct Stages: Hashable, Sendable {
  /// An instruction in a stage.
  package struct Occupant: Hashable, Sendable {
    package let pc: UInt32
    /// Nil where no instruction could be fetched.
    package let word: UInt32?
  }

  /// The instruction that F fetches, or has ready for X; nil while it waits out a redirect.
  package let fetch: Occupant?
  /// The instruction in X; nil for a bubble.
  package let execute: Occupant?
  /// The address of the instruction in W; nil for a bubble.
  package let writeback: UInt32?
  /// The registers that the instruction in X takes from the one in W, bit r for register r.
  package let forwarded: UInt32
}

extension Pipeline {
  /// What the stages hold in the current cycle, which `step` then carries out.
  package var stages: Stages {
    let occupant: Stages.Occupant? =
      switch fetched.content {
      case .bubble: nil
      case .word: Stages.Occupant(pc: fetched.pc, word: fetched.word)
      case .accessFault: Stages.Occupant(pc: fetched.pc, word: nil)
      }
    return Stages(
      fetch: fetch.occupant(behind: fetched, state.memory), execute: occupant,
      writeback: executed.isBubble ? nil : executed.pc,
      forwarded: forwardedRegisters(occupant?.word))
  }

  /// None while W waits for memory.
  private func forwardedRegisters(_ word: UInt32?) -> UInt32 {
    guard let word, executed.waits == 0 else { return 0 }
    return execute.forwardedRegisters(word, behind: executed, and: written)
  }
}

// SPDX-License-Identifier: Apache-2.0

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

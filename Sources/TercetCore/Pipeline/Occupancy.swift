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

  /// None while the instruction in X waits for an operand, since what it reads is then unused, and
  /// none while W waits for memory.
  private func forwardedRegisters(_ word: UInt32?) -> UInt32 {
    guard let word, executed.waits == 0, let entry = decoder.peek(word),
      execute.stall(entry.hazards, behind: executed, and: written) == nil
    else { return 0 }
    let instruction = entry.instruction
    return [instruction.rs1, instruction.rs2, instruction.rs3].reduce(0) { mask, register in
      execute.forwarding.takes(register, from: executed.rd) ? mask | 1 << UInt32(register) : mask
    }
  }
}

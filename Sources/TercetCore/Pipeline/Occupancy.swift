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
    let (forwarded, awaited) = sources(occupant?.word)
    return Stages(
      fetch: fetch.occupant(behind: fetched, state.memory), execute: occupant,
      writeback: executed.isBubble ? nil : executed.pc, forwarded: forwarded, awaited: awaited)
  }

  /// The registers that the instruction in X takes from W, and those that it waits for.
  ///
  /// It takes none while it waits, since what it reads is then unused, and none while W waits for
  /// memory.
  private func sources(_ word: UInt32?) -> (forwarded: UInt32, awaited: UInt32) {
    guard let word, let entry = decoder.peek(word) else { return (0, 0) }
    if let stall = execute.stall(entry.hazards, behind: executed, and: written) {
      return (0, stall.registers)
    }
    guard executed.waits == 0 else { return (0, 0) }
    let instruction = entry.instruction
    var forwarded: UInt32 = 0
    for register in [instruction.rs1, instruction.rs2, instruction.rs3]
    where execute.forwarding.takes(register, from: executed.rd) {
      forwarded |= 1 << UInt32(register)
    }
    return (forwarded, 0)
  }
}

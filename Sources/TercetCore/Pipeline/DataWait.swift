// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Slow data memory, which keeps W waiting and with it all that would leave X.
extension Pipeline {
  /// A cycle in which the load or store in W does not get on.
  ///
  /// A unit in X goes on computing, up to its last cycle, and F fetches if it can.
  @inline(never)
  mutating func waitForData() -> CycleRecord {
    executed.waits -= 1
    let record = executeBehindWait()
    let isEmpty = fetched.content == .bubble
    if fetch.runsAhead {
      fetchSpecially(isTaken: isEmpty, isPortBusy: true)
    } else if isEmpty {
      fetchInstruction()
    }
    written = WritebackLatch(pc: executed.pc, rd: 0)
    state.csrs.step(record.cause)
    return record
  }

  /// What X does meanwhile: who is charged.
  private mutating func executeBehindWait() -> CycleRecord {
    if fetched.content == .bubble { return emptyCycle }
    let waiting = CycleRecord(.dataWait, pc: executed.pc, waiting: fetched.pc)
    guard fetched.content == .word, fetched.prediction == .none,
      let slot = execute.decoder.slot(of: fetched.word, at: fetched.pc)
    else { return waiting }
    let entry = execute.decoder[slot]
    if execute.cyclesSpent == 0,
      let stall = execute.hazards.stall(entry.hazards, behind: executed, and: written)
    {
      return CycleRecord(stall.cause, pc: stall.producer, waiting: fetched.pc)
    }
    // Even where W forwards load data, it has none yet.
    let awaited = Dependences(register: executed.rd)
    guard case .compute(let unit, let operation) = entry.instruction.effect,
      entry.hazards.reads.isDisjoint(with: awaited)
    else { return waiting }
    return compute(operation, in: unit, entry.instruction) ?? waiting
  }

  /// A cycle of a unit that needs more than one; nil if the instruction is ready to leave X.
  private mutating func compute(
    _ operation: Operation, in unit: Unit, _ instruction: Instruction
  ) -> CycleRecord? {
    let a = state.registers[instruction.rs1]
    let b = instruction.usesImmediate ? instruction.immediate : state.registers[instruction.rs2]
    let cycles = execute.timing.units.cycles(of: operation, in: unit, a, b)
    guard execute.cyclesSpent + 1 < cycles else { return nil }
    if execute.cyclesSpent == 0 { execute.beganBehindWait = true }
    execute.cyclesSpent += 1
    return CycleRecord(execute.timing.units.cause(of: unit), pc: fetched.pc)
  }
}

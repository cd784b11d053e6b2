// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Instructions of several steps, which access a list of registers, a register a cycle.
///
/// Each step goes through W like an instruction of its own; the last one retires it.
extension Pipeline {
  private func steps(_ slot: Int, _ operands: SourceValues) -> StepSequence {
    StepSequence(decoder[slot].instruction, a: operands.rs1, b: operands.rs2)
  }

  mutating func decideStep(_ slot: Int, _ operands: SourceValues) -> Decision {
    let steps = steps(slot, operands)
    let step = steps[execute.state.cyclesSpent]
    switch step {
    case .load(_, let address):
      let trap = state.checkLoad(address, .word, misaligned: execute.timing.misaligned)
      if let trap { return .trap(trap) }
    case .store(_, let address):
      let trap = state.checkStore(address, .word, misaligned: execute.timing.misaligned)
      if let trap { return .trap(trap) }
    case .return:
      // ra was loaded at least two steps ago.
      return goOn(at: state.registers[1] & ~1, .redirect)
    case .write:
      break
    }
    if step.isAccess, let wait = awaitPort { return wait }
    let isLast = execute.state.cyclesSpent + 1 == steps.count
    return isLast ? .leave : .work(.dataWait, usesPort: step.isAccess)
  }

  /// A step that is not the last.
  @inline(never)
  mutating func workOnStep(
    _ slot: Int, _ cause: CycleCause, _ operands: SourceValues, _ writeback: Writeback
  ) -> CycleRecord {
    passOn(steps(slot, operands)[execute.state.cyclesSpent], writeback)
    execute.state.cyclesSpent += 1
    execute.state.isHeld = true
    return CycleRecord(cause, pc: fetched.pc)
  }

  /// The last step, if it is not a return.
  mutating func leaveStep(
    _ slot: Int, _ operands: SourceValues, _ writeback: Writeback
  ) -> CycleRecord {
    passOn(steps(slot, operands)[execute.state.cyclesSpent], writeback)
    execute.state.cyclesSpent = 0
    return CycleRecord(.issue, pc: fetched.pc)
  }

  /// Hands W what it has to do for a step.
  private mutating func passOn(_ step: StepSequence.Step, _ writeback: Writeback) {
    executed = ExecuteLatch(work: .nothing, pc: fetched.pc)
    switch step {
    case .load(let register, let address):
      executed.work = .load
      executed.rd = register
      executed.address = address
      executed.arrival = .load
      executed.late = execute.hazards.late(.load, rd: register)
    case .store(let register, let address):
      executed.work = .store
      executed.address = address
      executed.value = operand(register, writeback)
    case .write(let register, let value):
      executed.work = .write
      executed.rd = register
      executed.value = value
    case .return:
      break
    }
    if step.isAccess, execute.hasSlowData { beginWait() }
  }
}

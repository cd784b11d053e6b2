// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Slow data memory, which keeps W waiting and with it all that would leave X.
extension Pipeline {
  /// An access goes from X to W: how long memory will keep it there.
  @inline(never)
  mutating func beginWait() {
    let access: DataTime.Access
    switch executed.work {
    case .load, .loadCompute, .loadReserved: access = .load
    case .exchange: access = .exchange
    // Without a reservation it makes no access.
    case .storeConditional where state.reservation != executed.address: return
    default: access = .store
    }
    let wait = execute.dataTime.wait(
      for: access, at: executed.address, executed.width,
      isMemory: state.memory.contains(executed.address, executed.width.bytes), &dataLines)
    executed.waits = wait.cycles
    executed.misses = wait.misses
  }

  /// A cycle in which the load or store in W does not get on.
  ///
  /// A unit in X goes on computing, up to its last cycle, and F fetches if it can.
  @inline(never)
  mutating func waitForData() -> CycleRecord {
    executed.waits -= 1
    let record = executeBehindWait()
    if executed.misses > 0 { executed.misses -= 1 }
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
    guard fetched.content == .word,
      let slot = decoder.slot(of: fetched.word, at: fetched.pc)
    else { return CycleRecord(executed.waitCause, pc: executed.pc, waiting: fetched.pc) }
    let instruction = decoder[slot].instruction
    // W delivers nothing in this cycle.
    let operands = SourceValues(
      rs1: state.registers[instruction.rs1], rs2: state.registers[instruction.rs2])
    switch decideBehindWait(slot, operands) {
    case .work(let cause, _):
      if execute.state.cyclesSpent == 0 { execute.state.beganBehindWait = true }
      execute.state.cyclesSpent += 1
      return CycleRecord(cause, pc: fetched.pc)
    case .wait(let cause, let producer):
      return CycleRecord(cause, pc: producer, waiting: fetched.pc)
    case .leave, .redirect, .fetchAgain, .trap:
      preconditionFailure("nothing leaves X while W waits")
    }
  }
}

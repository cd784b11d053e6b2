// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Pipeline {
  /// One clock cycle, with all that can be seen of it.
  ///
  /// What the stages hold is looked at before the cycle, what registers hold behind it: the
  /// registers that X reads are then those it saw, since W's result, which it is forwarded, is the
  /// only one that has been written.
  mutating func tracedStep() -> TracedCycle {
    let number = state.csrs.counters.cycles
    let stages = stages
    let finishing = executed.waits == 0 ? executed : .bubble(at: executed.pc)
    let reservation = state.reservation
    let spent = execute.state.cyclesSpent
    events.removeAll(keepingCapacity: true)
    let record = stepWatched()
    let flow = events.last?.flow ?? .sequential
    let write =
      finishing.rd == 0
      ? nil : RegisterValue(finishing.rd, state.registers[finishing.rd])
    return TracedCycle(
      number: number, stages: stages, record: record, flow: flow,
      works: execute.state.cyclesSpent > spent,
      trapNumber: flow == .sequential ? nil : trapNumber(flow),
      data: StageData(
        sources: sources(stages, record, flow), write: write,
        access: finishing.access(loading: write?.value, reservation: reservation)))
  }

  private mutating func sources(
    _ stages: Stages, _ record: CycleRecord, _ flow: ControlFlow
  ) -> StageData.Sources? {
    // It is charged itself where it leaves or works; nothing of it is done where an interrupt takes
    // its place, where it is fetched again, or where the run has ended.
    guard let occupant = stages.execute, let word = occupant.word, record.pc == occupant.pc,
      record.waiting == record.pc, flow != .interruptEntry, record.cause != .mispredict,
      record.cause != .fillAndDrain, let slot = decoder.slot(of: word, at: occupant.pc)
    else { return nil }
    let instruction = decoder[slot].instruction
    func source(_ register: UInt8) -> RegisterValue? {
      register == 0 ? nil : RegisterValue(register, state.registers[register])
    }
    return StageData.Sources(
      first: source(instruction.rs1), second: source(instruction.rs2),
      third: source(instruction.rs3))
  }

  /// What mcause shows for the trap that was taken in this cycle, or ended the guest.
  private mutating func trapNumber(_ flow: ControlFlow) -> UInt32? {
    guard flow == .trapEntry || flow == .interruptEntry else { return nil }
    if case .died(let death)? = state.end { return death.trap.cause.rawValue }
    return state.csrs.latestTrap?.cause
  }
}

extension ExecuteLatch {
  /// The access that W has made for what the latch holds.
  ///
  /// - Parameters:
  ///   - value: What the register now holds that it was loaded into.
  ///   - reservation: The address that was reserved before.
  fileprivate func access(loading value: UInt32?, reservation: UInt32?) -> MemoryAccess? {
    let loaded = value.map { $0 & width.mask }
    return switch work {
    case .load, .loadReserved:
      MemoryAccess(address: address, width: width, loaded: loaded, stored: nil, isLoad: true)
    case .store:
      MemoryAccess(
        address: address, width: width, loaded: nil, stored: store.value, isLoad: false)
    case .storeConditional where reservation == address:
      MemoryAccess(
        address: address, width: width, loaded: nil, stored: store.value, isLoad: false)
    case .exchange:
      MemoryAccess(
        address: address, width: width, loaded: loaded, stored: store.value, isLoad: true)
    default: nil
    }
  }
}

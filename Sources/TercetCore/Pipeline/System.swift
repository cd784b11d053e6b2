// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Pipeline {
  /// What comes before the instruction in X: an interrupt, or a fetch that was not allowed; nil if
  /// it goes on.
  @inline(never)
  mutating func divert() -> CycleRecord? {
    // An instruction that has begun is finished first, unless it began while W waited: what W then
    // did, such as a store that raises an interrupt, comes before it.
    if execute.cyclesSpent == 0 || execute.beganBehindWait, let interrupted = interrupt() {
      return interrupted
    }
    guard state.csrs.guardsFetch,
      let trap = state.checkFetch(
        fetched.pc, length: fetched.length(hasCompressed: fetch.hasCompressed))
    else { return nil }
    return take(trap, word: 0)
  }

  /// An interrupt takes the place of the instruction in X, if one is pending and enabled.
  @inline(never)
  mutating func interrupt() -> CycleRecord? {
    guard let cause = state.interrupt() else { return nil }
    return take(Trap(cause: cause, value: 0), word: 0)
  }

  /// One cycle of an instruction for atomic accesses, CSRs, traps, or lists of registers.
  ///
  /// Apart from the others, and not inlined: they are one instruction in thousands, and the common
  /// ones take half as long without them in between.
  @inline(never)
  mutating func system(
    _ slot: Int, _ rs1: UInt32, _ rs2: UInt32, _ writeback: Writeback
  ) -> CycleRecord {
    let instruction = execute.decoder[slot].instruction
    let hazards = execute.decoder[slot].hazards
    let word = instruction.word
    let pc = fetched.pc
    switch instruction.effect {
    case .loadReserved:
      if let trap = state.checkLoad(rs1, .word, misaligned: .trap) { return take(trap) }
      if waitsForPort() { return hold(.dataWait, by: pc) }
      execute.exchangedSinceReservation = false
      return access(.loadReserved, rd: instruction.rd, rs1, .word, hazards)

    case .storeConditional:
      if let trap = state.checkStore(rs1, .word, misaligned: .trap) { return take(trap) }
      // Without a reservation there is no access.
      let isAccess = state.reservation != nil && !execute.exchangedSinceReservation
      if isAccess, waitsForPort() { return hold(.dataWait, by: pc) }
      executed.value = rs2
      let record = access(.storeConditional, rd: instruction.rd, rs1, .word, hazards)
      if state.reservation != rs1 { executed.waits = 0 }
      return record

    case .atomic(let operation):
      if let trap = state.checkAtomic(rs1) {
        execute.cyclesSpent += 1
        guard execute.cyclesSpent >= execute.timing.atomicFaultCycles else {
          return hold(.atomic, by: pc)
        }
        return take(trap)
      }
      if isAddressPhase(ofAtomic: execute.cyclesSpent), waitsForPort() {
        return hold(.dataWait, by: pc)
      }
      execute.exchangedSinceReservation = true
      execute.cyclesSpent += 1
      guard execute.cyclesSpent >= execute.timing.atomicCycles else {
        return hold(.atomic, by: pc)
      }
      execute.cyclesSpent = 0
      // Nothing comes between here and W, where the exchange takes place.
      executed.value = execute.rareResult(of: operation, state.load(rs1, .word), rs2, 0)
      let record = access(.exchange, rd: instruction.rd, rs1, .word, hazards)
      // It reads and writes.
      executed.waits *= 2
      return record

    case .push, .pop, .moveToArguments, .moveFromArguments:
      return executeStep(of: instruction, a: rs1, b: rs2, writeback)

    case .csr(let update):
      let operand = instruction.usesImmediate ? instruction.immediate : rs1
      guard let old = state.accessCSR(word, update, operand: operand) else {
        return take(Trap(cause: .illegalInstruction, value: word))
      }
      if execute.timing.csrPenalty > 0 {
        redirect(to: pc &+ instruction.length, execute.timing.csrPenalty, .csr)
      }
      return leave(.write, rd: instruction.rd, value: old)

    case .fence:
      return leave(.nothing)

    case .fetchFence:
      guard fetch.acceptsRedirect else { return hold(.fetchStarved, by: fetch.portHolder) }
      fetch.forgetBranch()
      redirect(to: pc &+ instruction.length, execute.timing.redirectPenalty, .redirect)
      return leave(.nothing)

    case .waitForInterrupt:
      if state.csrs.trapsWait { return take(Trap(cause: .illegalInstruction, value: word)) }
      if state.isAwake {
        execute.cyclesSpent = 0
        return leave(.nothing)
      }
      // Begun: the interrupt that ends the wait is taken behind this instruction.
      execute.cyclesSpent = 1
      if !state.canWake { state.end = .sleepsForever(pc: pc) }
      return hold(.waitForInterrupt, by: pc)

    case .environmentCall:
      if state.servesCalls { return leave(.hostCall, rd: 10) }
      return take(Trap(cause: state.csrs.environmentCall, value: 0))

    case .breakpoint:
      if instruction.length == 4, Semihosting.isCall(at: pc, in: state.memory) {
        return leave(.semihosting, rd: 10)
      }
      return take(Trap(cause: .breakpoint, value: pc))

    case .machineReturn:
      guard let target = state.csrs.leave() else {
        return take(Trap(cause: .illegalInstruction, value: word))
      }
      fetch.forgetBranch()
      execute.exchangedSinceReservation = true
      redirect(to: target, execute.timing.returnPenalty, .trap)
      note(.trapReturn)
      return leave(.nothing)

    case .compute, .load, .store, .branch, .jump:
      preconditionFailure("\(instruction.effect) is not an instruction of this kind")
    }
  }

  /// Whether a read-modify-write presents an address in the given cycle of its stay in X: first
  /// to read, and to write with a cycle left for the data.
  private func isAddressPhase(ofAtomic cycle: Int) -> Bool {
    cycle == 0 || cycle == execute.timing.atomicCycles - 2
  }

  // MARK: Instructions of several steps

  /// One step of an instruction that accesses a list of registers, a register a cycle.
  ///
  /// Each step goes through W like an instruction of its own; the last one retires it.
  ///
  /// - Parameters:
  ///   - a: Stack pointer, or the first source of a move.
  ///   - b: The second source of a move.
  private mutating func executeStep(
    of instruction: Instruction, a: UInt32, b: UInt32, _ writeback: Writeback
  ) -> CycleRecord {
    let steps = StepSequence(instruction, a: a, b: b)
    let step = steps[execute.cyclesSpent]
    switch step {
    case .load(_, let address):
      if let trap = state.checkLoad(address, .word, misaligned: execute.timing.misaligned) {
        return take(trap)
      }
    case .store(_, let address):
      if let trap = state.checkStore(address, .word, misaligned: execute.timing.misaligned) {
        return take(trap)
      }
    case .return where !fetch.acceptsRedirect:
      return hold(.fetchStarved, by: fetch.portHolder)
    case .write, .return:
      break
    }
    if step.isAccess, waitsForPort() { return hold(.dataWait, by: fetched.pc) }

    execute.cyclesSpent += 1
    let isLast = execute.cyclesSpent == steps.count
    if isLast { execute.cyclesSpent = 0 }
    let record = CycleRecord(isLast ? .issue : .dataWait, pc: fetched.pc)
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
      executed.value = execute.forwarding.value(
        of: register, in: &state.registers, from: writeback)
    case .write(let register, let value):
      executed.work = .write
      executed.rd = register
      executed.value = value
    case .return:
      // ra was loaded at least two steps ago.
      redirect(to: state.registers[1] & ~1, execute.timing.redirectPenalty, .redirect)
      note(.return)
    }
    if step.isAccess, execute.hasSlowData {
      executed.waits = execute.timing.dataWaitStates(at: executed.address)
    }
    execute.isHeld = !isLast
    return record
  }
}

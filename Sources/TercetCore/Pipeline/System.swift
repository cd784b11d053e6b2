// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Execute {
  /// What comes before the instruction in X: an interrupt, or a fetch that was not allowed; nil if
  /// it goes on.
  @inline(never)
  mutating func divert(
    _ word: UInt32, at pc: UInt32, _ state: inout MachineState
  ) -> Outcome? {
    // An instruction that has begun is finished first.
    if cyclesSpent == 0, let interrupted = interrupt(at: pc, &state) { return interrupted }
    guard state.csrs.guardsFetch,
      let trap = state.checkFetch(pc, length: word & 3 == 3 ? 4 : 2)
    else { return nil }
    return take(trap, at: pc, word: 0, &state)
  }

  /// An interrupt takes the place of the instruction at `pc`, if one is pending and enabled.
  @inline(never)
  func interrupt(at pc: UInt32, _ state: inout MachineState) -> Outcome? {
    guard let cause = state.csrs.interrupt() else { return nil }
    var outcome = take(Trap(cause: cause, value: 0), at: pc, word: 0, &state)
    outcome.record.flow = .interruptEntry
    return outcome
  }

  /// One cycle of an instruction for atomic accesses, CSRs, traps, or lists of registers.
  ///
  /// Apart from the others, and not inlined: they are one instruction in thousands, and the common
  /// ones take half as long without them in between.
  @inline(never)
  mutating func system(
    _ instruction: Instruction, at pc: UInt32, _ rs1: UInt32, _ rs2: UInt32,
    _ writeback: Writeback.Outcome, _ state: inout MachineState
  ) -> Outcome {
    let word = instruction.word
    switch instruction.effect {
    case .loadReserved:
      if let trap = state.checkLoad(rs1, .word, misaligned: .trap) {
        return take(trap, at: pc, word: word, &state)
      }
      return leave(
        pc, rd: instruction.rd, .loadReserved(address: rs1), arrival: .exclusive)

    case .storeConditional:
      if let trap = state.checkStore(rs1, .word, misaligned: .trap) {
        return take(trap, at: pc, word: word, &state)
      }
      return leave(
        pc, rd: instruction.rd, .storeConditional(address: rs1, data: rs2), arrival: .exclusive)

    case .atomic(let meaning):
      if let trap = state.checkAtomic(rs1) { return take(trap, at: pc, word: word, &state) }
      cyclesSpent += 1
      guard cyclesSpent >= timing.atomicCycles else {
        return hold(CycleRecord(.atomic, pc: pc), pc)
      }
      cyclesSpent = 0
      // Nothing comes between here and W, where the exchange takes place.
      let new = meaning(state.load(rs1, .word), rs2, 0)
      return leave(pc, rd: instruction.rd, .exchange(address: rs1, data: new))

    case .push, .pop, .moveToArguments, .moveFromArguments:
      return steps(of: instruction, at: pc, a: rs1, b: rs2, writeback, &state)

    case .csr(let update):
      let operand = instruction.usesImmediate ? instruction.immediate : rs1
      guard let old = state.csrs.access(word, update, operand: operand) else {
        return take(Trap(cause: .illegalInstruction, value: word), at: pc, word: word, &state)
      }
      var outcome = leave(pc, rd: instruction.rd, .write(old))
      if timing.csrPenalty > 0 {
        outcome.redirect = Redirect(
          to: pc &+ instruction.length, penalty: timing.csrPenalty, .csr, by: pc)
      }
      return outcome

    case .fence:
      return leave(pc)

    case .fetchFence:
      var outcome = leave(pc)
      outcome.redirect = Redirect(
        to: pc &+ instruction.length, penalty: timing.redirectPenalty, .redirect, by: pc)
      return outcome

    case .waitForInterrupt:
      if state.csrs.trapsWait {
        return take(Trap(cause: .illegalInstruction, value: word), at: pc, word: word, &state)
      }
      if state.csrs.isAwake {
        cyclesSpent = 0
        return leave(pc)
      }
      // Begun: the interrupt that ends the wait is taken behind this instruction.
      cyclesSpent = 1
      if !state.csrs.canWake { state.end = .sleepsForever(pc: pc) }
      return hold(CycleRecord(.waitForInterrupt, pc: pc), pc)

    case .environmentCall:
      if state.servesCalls { return leave(pc, rd: 10, .hostCall) }
      return take(
        Trap(cause: state.csrs.environmentCall, value: 0), at: pc, word: word, &state)

    case .breakpoint:
      if instruction.length == 4, Semihosting.isCall(at: pc, in: state.memory) {
        return leave(pc, rd: 10, .semihosting)
      }
      return take(Trap(cause: .breakpoint, value: pc), at: pc, word: word, &state)

    case .machineReturn:
      guard let target = state.csrs.leave() else {
        return take(Trap(cause: .illegalInstruction, value: word), at: pc, word: word, &state)
      }
      var outcome = leave(pc)
      outcome.record.flow = .trapReturn
      outcome.redirect = Redirect(to: target, penalty: timing.returnPenalty, .trap, by: pc)
      return outcome

    case .compute, .load, .store, .branch, .jump, .expands:
      preconditionFailure("\(instruction.effect) is not an instruction of this kind")
    }
  }

  // MARK: Instructions of several steps

  /// One step of an instruction that accesses a list of registers, a register a cycle.
  ///
  /// Each step goes through W like an instruction of its own; the last one retires it.
  ///
  /// - Parameters:
  ///   - a: Stack pointer, or the first source of a move.
  ///   - b: The second source of a move.
  private mutating func steps(
    of instruction: Instruction, at pc: UInt32, a: UInt32, b: UInt32,
    _ writeback: Writeback.Outcome, _ state: inout MachineState
  ) -> Outcome {
    let word = instruction.word
    let steps = StepSequence(instruction, a: a, b: b)
    let step = steps[cyclesSpent]
    var next = ExecuteLatch(pc: pc, rd: 0, work: .none, arrival: .early)
    var redirect: Redirect?
    switch step {
    case .load(let register, let address):
      if let trap = state.checkLoad(address, .word, misaligned: timing.misaligned) {
        cyclesSpent = 0
        return take(trap, at: pc, word: word, &state)
      }
      next.rd = register
      next.work = .load(.word, .zero, address: address)
      next.arrival = .load
    case .store(let register, let address):
      if let trap = state.checkStore(address, .word, misaligned: timing.misaligned) {
        cyclesSpent = 0
        return take(trap, at: pc, word: word, &state)
      }
      let data = forwarding.value(of: register, in: &state.registers, from: writeback)
      next.work = .store(.word, address: address, data: data)
    case .write(let register, let value):
      next.rd = register
      next.work = .write(value)
    case .return:
      // ra was loaded at least two steps ago.
      redirect = Redirect(
        to: state.registers[1] & ~1, penalty: timing.redirectPenalty, .redirect, by: pc)
    }
    cyclesSpent += 1
    let isLast = cyclesSpent == steps.count
    if isLast { cyclesSpent = 0 }
    var record = CycleRecord(isLast ? .issue : .dataWait, pc: pc)
    if redirect != nil { record.flow = .return }
    return Outcome(record: record, next: next, isHeld: !isLast, redirect: redirect)
  }
}

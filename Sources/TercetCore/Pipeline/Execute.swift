// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// X: decodes, waits for operands, computes, decides branches, checks data addresses, and takes
/// traps.
struct Execute {
  private let timing: TimingModel
  private let hazards: HazardUnit
  private let forwarding: ForwardingUnit
  private var decoder: DecodeCache
  /// Bits that must be zero in the address of an instruction.
  private let alignmentMask: UInt32
  /// Cycles that the instruction in X has already computed for.
  private var cyclesSpent = 0

  /// What X has done by the end of the cycle.
  struct Outcome {
    /// Who is charged for the cycle.
    var record: CycleRecord
    /// What W finishes in the next cycle.
    var next: ExecuteLatch
    /// Whether the instruction stays in X.
    var isHeld = false
    var redirect: Redirect?
    /// How the run ends, if the instruction in X ended it.
    var end: RunEnd?
  }

  init(_ timing: TimingModel, decoder: Decoder) {
    self.timing = timing
    self.hazards = HazardUnit(timing)
    self.forwarding = ForwardingUnit(bypass: timing.bypass)
    self.decoder = DecodeCache(decoder)
    self.alignmentMask = decoder.hasCompressed ? 1 : 3
  }

  /// The registers that the instruction `word` takes from W in this cycle, a bit each.
  ///
  /// None while it waits; `step` then leaves what it reads unused.
  func forwardedRegisters(
    _ word: UInt32, behind older: ExecuteLatch, and oldest: WritebackLatch
  ) -> UInt32 {
    guard let instruction = decoder.peek(word),
      hazards.stall(instruction, behind: older, and: oldest) == nil
    else { return 0 }
    return [instruction.rs1, instruction.rs2, instruction.rs3].reduce(0) { mask, register in
      forwarding.takes(register, from: older.rd) ? mask | 1 << UInt32(register) : mask
    }
  }

  /// One cycle of the instruction in `fetched`.
  ///
  /// - Parameters:
  ///   - older: The instruction in W.
  ///   - oldest: What W wrote in the cycle before.
  ///   - writeback: What W delivers in this cycle.
  @inline(__always)
  mutating func step(
    _ fetched: FetchLatch, behind older: ExecuteLatch, and oldest: WritebackLatch,
    _ writeback: Writeback.Outcome, _ state: inout MachineState
  ) -> Outcome {
    let pc = fetched.pc
    let word: UInt32
    switch fetched.content {
    case .bubble(let bubble):
      return Outcome(
        record: CycleRecord(bubble.cause, pc: bubble.pc), next: .bubble(at: bubble.pc))
    case .accessFault(let address):
      if state.csrs.acceptsInterrupts, let cause = state.csrs.interrupt {
        return interrupt(cause, at: pc, &state)
      }
      return take(Trap(cause: .instructionAccessFault, value: address), at: pc, word: 0, &state)
    case .word(let fetchedWord):
      word = fetchedWord
    }

    // An instruction that has begun is finished first.
    if state.csrs.acceptsInterrupts, cyclesSpent == 0, let cause = state.csrs.interrupt {
      return interrupt(cause, at: pc, &state)
    }
    if state.csrs.guardsFetch, let trap = state.checkFetch(pc, length: word & 3 == 3 ? 4 : 2) {
      return take(trap, at: pc, word: 0, &state)
    }
    guard let instruction = decoder.decode(word, at: pc) else {
      return take(Trap(cause: .illegalInstruction, value: word), at: pc, word: word, &state)
    }
    if cyclesSpent == 0, let stall = hazards.stall(instruction, behind: older, and: oldest) {
      return hold(CycleRecord(stall.cause, pc: stall.producer, waiting: pc), pc)
    }

    let rs1 = forwarding.value(of: instruction.rs1, in: &state.registers, from: writeback)
    let rs2 = forwarding.value(of: instruction.rs2, in: &state.registers, from: writeback)
    let a = instruction.usesPC ? pc : rs1
    let b = instruction.usesImmediate ? instruction.immediate : rs2

    switch instruction.effect {
    case .compute(.alu, let meaning):
      // The one unit without a parameter of time, and by far the busiest.
      return leave(pc, rd: instruction.rd, .write(meaning(a, b, 0)))

    case .compute(let unit, let meaning):
      let cycles = timing.cycles(of: unit, word: instruction.expansion, a: a, b: b)
      cyclesSpent += 1
      guard cyclesSpent >= cycles else { return hold(CycleRecord(unit.cause, pc: pc), pc) }
      cyclesSpent = 0
      let c = forwarding.value(of: instruction.rs3, in: &state.registers, from: writeback)
      return leave(
        pc, rd: instruction.rd, .write(meaning(a, b, c)), arrival: timing.arrival(from: unit))

    case .load(let width, let `extension`):
      let address = rs1 &+ instruction.immediate
      if let trap = state.checkLoad(address, width, misaligned: timing.misaligned) {
        return take(trap, at: pc, word: word, &state)
      }
      if waitsForSecondWord(address, width) { return hold(CycleRecord(.dataWait, pc: pc), pc) }
      return leave(
        pc, rd: instruction.rd, .load(width, `extension`, address: address), arrival: .load)

    case .store(let width):
      let address = rs1 &+ instruction.immediate
      if let trap = state.checkStore(address, width, misaligned: timing.misaligned) {
        return take(trap, at: pc, word: word, &state)
      }
      if waitsForSecondWord(address, width) { return hold(CycleRecord(.dataWait, pc: pc), pc) }
      return leave(pc, .store(width, address: address, data: rs2))

    case .loadReserved:
      if let trap = state.checkLoad(rs1, .word, misaligned: .trap) {
        return take(trap, at: pc, word: word, &state)
      }
      var outcome = leave(pc, rd: instruction.rd, .loadReserved(address: rs1), arrival: .load)
      outcome.next.isExclusive = true
      return outcome

    case .storeConditional:
      if let trap = state.checkStore(rs1, .word, misaligned: .trap) {
        return take(trap, at: pc, word: word, &state)
      }
      var outcome = leave(
        pc, rd: instruction.rd, .storeConditional(address: rs1, data: rs2), arrival: .load)
      outcome.next.isExclusive = true
      return outcome

    case .atomic(let meaning):
      if let trap = state.checkAtomic(rs1) { return take(trap, at: pc, word: word, &state) }
      cyclesSpent += 1
      guard cyclesSpent >= timing.atomicCycles else {
        return hold(CycleRecord(.atomic, pc: pc), pc)
      }
      cyclesSpent = 0
      return leave(pc, rd: instruction.rd, .atomic(meaning, address: rs1, operand: rs2))

    case .push, .pop, .moveToArguments, .moveFromArguments:
      return steps(of: instruction, at: pc, a: rs1, b: rs2, writeback, &state)

    case .branch(let condition):
      guard condition(rs1, rs2) else { return leave(pc) }
      return jump(from: pc, to: pc &+ instruction.immediate, instruction, &state)

    case .jump:
      return jump(from: pc, to: (a &+ instruction.immediate) & ~1, instruction, &state)

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
      var outcome = hold(CycleRecord(.waitForInterrupt, pc: pc), pc)
      if !state.csrs.canWake { outcome.end = .sleepsForever(pc: pc) }
      return outcome

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

    case .expands:
      preconditionFailure("a decoded instruction has the effect of what it stands for")
    }
  }

  /// Whether a misaligned access that crosses a word boundary is still at its first word.
  @inline(__always)
  private mutating func waitsForSecondWord(_ address: UInt32, _ width: AccessWidth) -> Bool {
    guard address & 3 + width.bytes > 4 else { return false }
    cyclesSpent = 1 - cyclesSpent
    return cyclesSpent == 1
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

  // MARK: The four ways to end a cycle

  /// The instruction stays in X; W gets a bubble.
  @inline(__always)
  private func hold(_ record: CycleRecord, _ pc: UInt32) -> Outcome {
    Outcome(record: record, next: .bubble(at: pc), isHeld: true)
  }

  /// The instruction leaves X, which retires it.
  @inline(__always)
  private func leave(
    _ pc: UInt32, rd: UInt8 = 0, _ work: ExecuteLatch.Work = .none,
    arrival: ResultArrival = .early
  ) -> Outcome {
    Outcome(
      record: CycleRecord(.issue, pc: pc),
      next: ExecuteLatch(pc: pc, rd: rd, work: work, arrival: arrival))
  }

  /// A taken branch or a jump leaves X and sends F to its target.
  @inline(__always)
  private func jump(
    from pc: UInt32, to target: UInt32, _ instruction: Instruction, _ state: inout MachineState
  ) -> Outcome {
    guard target & alignmentMask == 0 else {
      let trap = Trap(cause: .instructionMisaligned, value: target)
      return take(trap, at: pc, word: instruction.word, &state)
    }
    var outcome = leave(pc)
    if case .jump = instruction.effect {
      outcome.next.rd = instruction.rd
      outcome.next.work = .write(pc &+ instruction.length)
      outcome.record.flow = instruction.jumpFlow
    }
    outcome.redirect = Redirect(
      to: target, penalty: timing.redirectPenalty, .redirect, by: pc)
    return outcome
  }

  /// An interrupt takes the place of the instruction at `pc`.
  @inline(never)
  private func interrupt(
    _ cause: TrapCause, at pc: UInt32, _ state: inout MachineState
  ) -> Outcome {
    var outcome = take(Trap(cause: cause, value: 0), at: pc, word: 0, &state)
    outcome.record.flow = .interruptEntry
    return outcome
  }

  /// The instruction traps: it does nothing but enter the handler, or end a guest without one.
  @inline(never)
  private func take(
    _ trap: Trap, at pc: UInt32, word: UInt32, _ state: inout MachineState
  ) -> Outcome {
    var outcome = Outcome(
      record: CycleRecord(.trap, pc: pc, flow: .trapEntry), next: .bubble(at: pc))
    // A handler whose first instruction traps would trap for ever.
    guard state.csrs.hasHandler, trap.cause.isInterrupt || pc != state.csrs.handler else {
      outcome.end = .died(
        Death(trap: trap, pc: pc, word: word, handler: state.csrs.hasHandler ? pc : nil))
      return outcome
    }
    state.reservation = nil
    outcome.redirect = Redirect(
      to: state.csrs.enter(trap, at: pc), penalty: timing.trapPenalty, .trap, by: pc)
    return outcome
  }
}

extension TimingModel {
  fileprivate func arrival(from unit: Unit) -> ResultArrival {
    answersInWriteback(unit) ? .multiply : .early
  }
}

extension Unit {
  /// What a cycle is charged to in which the unit keeps X busy.
  fileprivate var cause: CycleCause {
    switch self {
    case .alu: .issue
    case .multiply, .multiplyHigh: .multiply
    case .divide: .divide
    case .dot: .dot
    case .requantize: .requantize
    }
  }
}

extension Instruction {
  /// Call, return, or neither, by the registers that the ABI uses for return addresses.
  fileprivate var jumpFlow: ControlFlow {
    func isLink(_ register: UInt8) -> Bool { register == 1 || register == 5 }
    if isLink(rd) { return length == 4 ? .call : .compressedCall }
    return rd == 0 && isLink(rs1) ? .return : .sequential
  }
}

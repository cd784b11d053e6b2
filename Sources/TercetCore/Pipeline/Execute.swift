// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// X: decodes, waits for operands, computes, decides branches, checks data addresses, and takes
/// traps.
///
/// Here is what every program does all the time; System.swift has the rest.
struct Execute {
  let timing: TimingModel
  private let hazards: HazardUnit
  let forwarding: ForwardingUnit
  private var decoder: DecodeCache
  /// Bits that must be zero in the address of an instruction.
  private let alignmentMask: UInt32
  /// Cycles that the instruction in X has already computed for.
  var cyclesSpent = 0

  /// What X has done by the end of the cycle.
  struct Outcome {
    /// Who is charged for the cycle.
    var record: CycleRecord
    /// What W finishes in the next cycle.
    var next: ExecuteLatch
    /// Whether the instruction stays in X.
    var isHeld = false
    var redirect: Redirect?
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
  @inline(always)
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
      if let interrupted = interrupt(at: pc, &state) { return interrupted }
      return take(Trap(cause: .instructionAccessFault, value: address), at: pc, word: 0, &state)
    case .word(let fetchedWord):
      word = fetchedWord
    }

    if state.csrs.isWatchful, let diverted = divert(word, at: pc, &state) { return diverted }
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

    case .branch(let condition):
      guard condition(rs1, rs2) else { return leave(pc) }
      return jump(from: pc, to: pc &+ instruction.immediate, instruction, &state)

    case .jump:
      return jump(from: pc, to: (a &+ instruction.immediate) & ~1, instruction, &state)

    default:
      return system(instruction, at: pc, rs1, rs2, writeback, &state)
    }
  }

  /// Whether a misaligned access that crosses a word boundary is still at its first word.
  @inline(always)
  private mutating func waitsForSecondWord(_ address: UInt32, _ width: AccessWidth) -> Bool {
    guard address & 3 + width.bytes > 4 else { return false }
    cyclesSpent = 1 - cyclesSpent
    return cyclesSpent == 1
  }

  // MARK: The four ways to end a cycle

  /// The instruction stays in X; W gets a bubble.
  @inline(always)
  func hold(_ record: CycleRecord, _ pc: UInt32) -> Outcome {
    Outcome(record: record, next: .bubble(at: pc), isHeld: true)
  }

  /// The instruction leaves X, which retires it.
  @inline(always)
  func leave(
    _ pc: UInt32, rd: UInt8 = 0, _ work: ExecuteLatch.Work = .none,
    arrival: ResultArrival = .early
  ) -> Outcome {
    Outcome(
      record: CycleRecord(.issue, pc: pc),
      next: ExecuteLatch(pc: pc, rd: rd, work: work, arrival: arrival))
  }

  /// A taken branch or a jump leaves X and sends F to its target.
  @inline(always)
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

  /// The instruction traps: it does nothing but enter the handler, or end a guest without one.
  @inline(never)
  func take(
    _ trap: Trap, at pc: UInt32, word: UInt32, _ state: inout MachineState
  ) -> Outcome {
    var outcome = Outcome(
      record: CycleRecord(.trap, pc: pc, flow: .trapEntry), next: .bubble(at: pc))
    // A handler whose first instruction traps would trap for ever.
    guard state.csrs.hasHandler, trap.cause.isInterrupt || pc != state.csrs.handler else {
      state.end = .died(
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

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What X consists of, and what it remembers from cycle to cycle.
struct Execute: ~Copyable {
  let timing: TimingModel
  let hazards: HazardUnit
  let forwarding: ForwardingUnit
  var decoder: DecodeCache
  /// Bits that must be zero in the address of an instruction.
  fileprivate let alignmentMask: UInt32
  /// Cycles that the instruction in X has already computed for.
  var cyclesSpent = 0
  /// Whether that was while W waited for memory, and only then.
  var beganBehindWait = false
  /// Whether the instruction stays in X at the end of this cycle.
  var isHeld = false
  /// Whether accesses to data memory take their time, or share a port with fetches.
  fileprivate let accessesTakeTime: Bool
  let hasSlowData: Bool
  /// Whether a read-modify-write or mret was in X since the last lr: Hazard3's sc then makes no
  /// access.
  var exchangedSinceReservation = false

  init(_ timing: TimingModel, decoder: Decoder) {
    self.timing = timing
    self.hazards = HazardUnit(timing)
    self.forwarding = ForwardingUnit(bypass: timing.bypass)
    self.decoder = DecodeCache(decoder, hazards)
    self.alignmentMask = decoder.hasCompressed ? 1 : 3
    self.hasSlowData = !timing.hasFastData
    self.accessesTakeTime = hasSlowData || timing.memoryPorts == 1
  }

  /// What the ALU computes: an integer operation at once, since nearly all are.
  @inline(always)
  fileprivate func result(of operation: Operation, _ a: UInt32, _ b: UInt32) -> UInt32 {
    if case .integer(let integer) = operation { return integer.evaluate(a, b) }
    return rareResult(of: operation, a, b, 0)
  }

  /// What any operation computes, one from outside included.
  @inline(never)
  func rareResult(of operation: Operation, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    if case .custom(let number) = operation { return decoder.custom.evaluate(number, a, b, c) }
    return operation.evaluate(a, b, c)
  }

  @inline(always)
  fileprivate func holds(_ condition: Condition, _ rs1: UInt32, _ rs2: UInt32) -> Bool {
    if case .custom(let number) = condition { return decoder.custom.holds(number, rs1, rs2) }
    return condition.holds(rs1, rs2)
  }

  /// The registers that the instruction `word` takes from W in this cycle, a bit each.
  ///
  /// None while it waits; what it reads is then unused.
  func forwardedRegisters(
    _ word: UInt32, behind older: ExecuteLatch, and oldest: WritebackLatch
  ) -> UInt32 {
    guard let entry = decoder.peek(word),
      hazards.stall(entry.hazards, behind: older, and: oldest) == nil
    else { return 0 }
    let instruction = entry.instruction
    return [instruction.rs1, instruction.rs2, instruction.rs3].reduce(0) { mask, register in
      forwarding.takes(register, from: older.rd) ? mask | 1 << UInt32(register) : mask
    }
  }
}

/// X: decodes, waits for operands, computes, decides branches, checks data addresses, and takes
/// traps.
///
/// Here is what every program does all the time; System.swift has the rest.
extension Pipeline {
  /// One cycle of the instruction in `fetched`: who is charged for it.
  ///
  /// Until here `executed` is the instruction in W; X leaves in it what W has to do next.
  @inline(always)
  mutating func executeInstruction(_ writeback: Writeback) -> CycleRecord {
    execute.isHeld = false
    guard fetched.content == .word else { return executeNothing() }
    let pc = fetched.pc
    let word = fetched.word
    if state.csrs.isWatchful, let diverted = divert() { return diverted }
    guard let slot = execute.decoder.slot(of: word, at: pc) else {
      return take(Trap(cause: .illegalInstruction, value: word))
    }
    if fetched.prediction != .none, !isPredictedBranch(slot) { return fetchAgain() }
    if execute.hazards.mayStall(execute.decoder[slot].hazards.needs, late: executed.late),
      let stall = stall(slot)
    {
      return hold(stall.cause, by: stall.producer)
    }

    let instruction = execute.decoder[slot].instruction
    let rs1 = operand(instruction.rs1, writeback)
    let rs2 = operand(instruction.rs2, writeback)

    switch instruction.effect {
    case .compute(.alu, let operation):
      // The one unit without a parameter of time, and by far the busiest.
      let a = instruction.usesPC ? pc : rs1
      let b = instruction.usesImmediate ? instruction.immediate : rs2
      let value = execute.result(of: operation, a, b)
      return leave(.write, rd: instruction.rd, value: value)

    case .compute(let unit, let operation):
      return compute(slot, unit, operation, rs1, rs2, writeback)

    case .load(let width, let `extension`):
      let address = rs1 &+ instruction.immediate
      if let trap = state.checkLoad(address, width, misaligned: execute.timing.misaligned) {
        return take(trap)
      }
      if takesMoreTime(address, width) { return hold(.dataWait, by: pc) }
      executed.extension = `extension`
      return access(.load, rd: instruction.rd, address, width, execute.decoder[slot].hazards)

    case .store(let width):
      let address = rs1 &+ instruction.immediate
      if let trap = state.checkStore(address, width, misaligned: execute.timing.misaligned) {
        return take(trap)
      }
      if takesMoreTime(address, width) { return hold(.dataWait, by: pc) }
      executed.value = rs2
      return access(.store, rd: 0, address, width, execute.decoder[slot].hazards)

    case .branch(let condition):
      let isTaken = execute.holds(condition, rs1, rs2)
      if isTaken == (fetched.prediction == .taken) { return leave(.nothing) }
      return isTaken ? branch(slot) : fallThrough(slot)

    case .jump:
      let base = instruction.usesPC ? pc : rs1
      return jump(slot, to: (base &+ instruction.immediate) & ~1)

    default:
      return system(slot, rs1, rs2, writeback)
    }
  }

  /// Why the instruction in X, which has not begun yet, must wait.
  @inline(never)
  private func stall(_ slot: Int) -> HazardUnit.Stall? {
    guard execute.cyclesSpent == 0 else { return nil }
    return execute.hazards.stall(
      execute.decoder[slot].hazards, behind: executed, and: written)
  }

  @inline(always)
  private mutating func operand(_ register: UInt8, _ writeback: Writeback) -> UInt32 {
    execute.forwarding.value(of: register, in: &state.registers, from: writeback)
  }

  /// A bubble is in X, or an instruction that could not be fetched.
  @inline(never)
  private mutating func executeNothing() -> CycleRecord {
    if fetched.content == .accessFault {
      if let interrupted = interrupt() { return interrupted }
      return take(Trap(cause: .instructionAccessFault, value: fetched.word), word: 0)
    }
    executed = .bubble(at: fetched.bubble.pc)
    return emptyCycle
  }

  /// A cycle without an instruction in X.
  var emptyCycle: CycleRecord {
    let bubble = fetched.bubble
    return CycleRecord(
      bubble.cause, pc: bubble.pc, waiting: bubble.isElsewhere ? fetched.pc : bubble.pc)
  }

  /// A cycle in one of the units that take time.
  @inline(always)
  private mutating func compute(
    _ slot: Int, _ unit: Unit, _ operation: Operation, _ rs1: UInt32, _ rs2: UInt32,
    _ writeback: Writeback
  ) -> CycleRecord {
    let instruction = execute.decoder[slot].instruction
    let b = instruction.usesImmediate ? instruction.immediate : rs2
    let cycles = execute.timing.units.cycles(of: operation, in: unit, rs1, b)
    if cycles > 1 {
      execute.beganBehindWait = false
      execute.cyclesSpent += 1
      guard execute.cyclesSpent >= cycles else {
        return hold(execute.timing.units.cause(of: unit), by: fetched.pc)
      }
      execute.cyclesSpent = 0
    }
    let c = operand(instruction.rs3, writeback)
    let hazards = execute.decoder[slot].hazards
    let value = execute.rareResult(of: operation, rs1, b, c)
    let record = leave(.write, rd: instruction.rd, value: value)
    executed.late = hazards.late
    executed.arrival = hazards.arrival
    return record
  }

  /// Whether an access must stay in X for this cycle: for the port, or because it is misaligned,
  /// crosses a word boundary and is still at its first word.
  @inline(always)
  private mutating func takesMoreTime(_ address: UInt32, _ width: AccessWidth) -> Bool {
    if execute.accessesTakeTime, waitsForPort() { return true }
    guard address & 3 + width.bytes > 4 else { return false }
    execute.cyclesSpent = 1 - execute.cyclesSpent
    return execute.cyclesSpent == 1
  }

  /// Whether a fetch has the port; if not, the access takes it.
  @inline(never)
  mutating func waitsForPort() -> Bool {
    guard fetch.acceptsAccess else { return true }
    fetch.giveWay(to: fetched.pc)
    return false
  }

  // MARK: The ways to end a cycle

  /// The instruction stays in X; W gets a bubble.
  @inline(always)
  mutating func hold(_ cause: CycleCause, by pc: UInt32?) -> CycleRecord {
    execute.isHeld = true
    executed.becomeBubble(at: fetched.pc)
    return CycleRecord(cause, pc: pc ?? fetched.pc, waiting: fetched.pc)
  }

  /// The instruction leaves X, which retires it.
  @inline(always)
  mutating func leave(
    _ work: ExecuteLatch.Work, rd: UInt8 = 0, value: UInt32 = 0
  ) -> CycleRecord {
    executed.work = work
    executed.pc = fetched.pc
    executed.rd = rd
    executed.value = value
    executed.late = []
    return CycleRecord(.issue, pc: fetched.pc)
  }

  /// The same for an access to data memory; what to store is in the latch already.
  @inline(always)
  mutating func access(
    _ work: ExecuteLatch.Work, rd: UInt8, _ address: UInt32, _ width: AccessWidth,
    _ hazards: HazardUnit.Profile
  ) -> CycleRecord {
    executed.work = work
    executed.pc = fetched.pc
    executed.rd = rd
    executed.address = address
    executed.width = width
    executed.late = hazards.late
    executed.arrival = hazards.arrival
    if execute.hasSlowData { executed.waits = execute.timing.dataWaitStates(at: address) }
    return CycleRecord(.issue, pc: fetched.pc)
  }

  /// A conditional branch is taken, which F did not expect.
  @inline(always)
  private mutating func branch(_ slot: Int) -> CycleRecord {
    let instruction = execute.decoder[slot].instruction
    let target = fetched.pc &+ instruction.immediate
    guard target & execute.alignmentMask == 0 else {
      return take(Trap(cause: .instructionMisaligned, value: target))
    }
    guard fetch.acceptsRedirect else { return hold(.fetchStarved, by: fetch.portHolder) }
    if target < fetched.pc {
      fetch.remember(
        BranchTargetBuffer.Entry(
          branch: fetched.pc, length: instruction.length, target: target))
    }
    redirect(to: target, execute.timing.redirectPenalty, .redirect)
    return leave(.nothing)
  }

  @inline(always)
  private mutating func jump(_ slot: Int, to target: UInt32) -> CycleRecord {
    let instruction = execute.decoder[slot].instruction
    guard target & execute.alignmentMask == 0 else {
      return take(Trap(cause: .instructionMisaligned, value: target))
    }
    guard fetch.acceptsRedirect else { return hold(.fetchStarved, by: fetch.portHolder) }
    redirect(to: target, execute.timing.redirectPenalty, .redirect)
    let flow = instruction.jumpFlow
    if flow != .sequential { note(flow) }
    return leave(.write, rd: instruction.rd, value: fetched.pc &+ instruction.length)
  }

  /// Tells observers where control goes from the instruction in X.
  @inline(never)
  mutating func note(_ flow: ControlFlow) {
    // Nobody has taken so many: whoever steps the pipeline does not want them.
    if events.count == Self.batchSize { events.removeAll(keepingCapacity: true) }
    events.append(ControlEvent(cycle: state.csrs.counters.cycles, flow: flow, pc: fetched.pc))
  }

  /// Sends F elsewhere; X stays empty for `penalty` cycles, which are charged to this instruction.
  @inline(always)
  mutating func redirect(to target: UInt32, _ penalty: Int, _ cause: CycleCause) {
    fetch.redirect(
      to: target, penalty: penalty, Bubble(cause: cause, pc: fetched.pc), state.memory)
  }

  /// The instruction traps: it does nothing but enter the handler, or end a guest without one.
  ///
  /// - Parameter word: The instruction as a death report shows it; 0 if it was not fetched.
  @inline(never)
  mutating func take(_ trap: Trap, word: UInt32? = nil) -> CycleRecord {
    let pc = fetched.pc
    executed = .bubble(at: pc)
    execute.cyclesSpent = 0
    note(trap.cause.isInterrupt ? .interruptEntry : .trapEntry)
    // A handler whose first instruction traps would trap for ever.
    guard state.csrs.hasHandler, trap.cause.isInterrupt || pc != state.csrs.handler else {
      state.end = .died(
        Death(
          trap: trap, pc: pc, word: word ?? fetched.word,
          handler: state.csrs.hasHandler ? pc : nil))
      return CycleRecord(.trap, pc: pc)
    }
    state.reservation = nil
    fetch.forgetBranch()
    redirect(to: state.csrs.enter(trap, at: pc), execute.timing.trapPenalty, .trap)
    return CycleRecord(.trap, pc: pc)
  }
}

extension ExecuteLatch {
  /// Empties the latch in place.
  @inline(always)
  fileprivate mutating func becomeBubble(at pc: UInt32) {
    work = .bubble
    self.pc = pc
    rd = 0
    late = []
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

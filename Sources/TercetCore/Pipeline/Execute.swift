// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// X: what it knows of the core, and its registers.
struct Execute: ~Copyable {
  let timing: TimingModel
  let hazards: HazardUnit
  let forwarding: ForwardingUnit
  /// Bits that must be zero in the address of an instruction.
  let alignmentMask: UInt32
  /// Whether loads and stores share a port with fetches.
  let sharesPort: Bool
  let dataTime: DataTime
  let hasSlowData: Bool

  var state = State()

  /// The registers of X, apart from the latches.
  struct State: Hashable, Sendable {
    /// Cycles that the instruction in X has already worked for.
    var cyclesSpent = 0
    /// Whether that was while W waited for memory, and only then.
    var beganBehindWait = false
    /// Whether the instruction stays in X at the end of this cycle.
    var isHeld = false
    /// What the meaning of the instruction in X has answered, if that was asked how long it takes: it
    /// is called once, in the first cycle.
    var asked: CustomUnit.Asked?
    /// Whether a read-modify-write or mret was in X since the last lr: Hazard3's sc then makes no
    /// access.
    var exchangedSinceReservation = false
  }

  init(_ timing: TimingModel, hasCompressed: Bool) {
    self.timing = timing
    self.hazards = HazardUnit(timing)
    self.forwarding = ForwardingUnit(bypass: timing.bypass)
    self.alignmentMask = hasCompressed ? 1 : 3
    self.dataTime = DataTime(timing)
    self.hasSlowData = !timing.hasFastData
    self.sharesPort = timing.memoryPorts == 1
  }

  /// Why an instruction in X waits for an older one; nil if it does not, or has begun already.
  func stall(
    _ profile: HazardUnit.Profile, behind older: ExecuteLatch, and oldest: WritebackLatch
  ) -> HazardUnit.Stall? {
    state.cyclesSpent == 0 ? hazards.stall(profile, behind: older, and: oldest) : nil
  }
}

/// X: decodes, waits for operands, computes, decides branches, checks data addresses.
///
/// Decision.swift says what becomes of an instruction; here it is carried out. System.swift has the
/// rarer instructions, Traps.swift what comes in their way.
extension Pipeline {
  /// One cycle of the instruction in `fetched`: who is charged for it.
  ///
  /// Until here `executed` is the instruction in W; X leaves in it what W has to do next.
  @inline(__always)
  mutating func executeInstruction(_ writeback: Writeback) -> CycleRecord {
    execute.state.isHeld = false
    guard fetched.content == .word else { return executeNothing(writeback) }
    if state.csrs.isWatchful, let diverted = divert(writeback) { return diverted }
    guard let slot = decoder.slot(of: fetched.word, at: fetched.pc) else {
      return take(Trap(cause: .illegalInstruction, value: fetched.word), writeback)
    }
    let operands = SourceValues(
      rs1: operand(decoder[slot].instruction.rs1, writeback),
      rs2: operand(decoder[slot].instruction.rs2, writeback))

    if let decision = whatComesBefore(slot) {
      return carryOut(decision, slot, operands, writeback)
    }
    if case .compute(.alu, let operation) = decoder[slot].instruction.effect {
      // Nothing else can become of it; asked first, since nearly every second instruction is one.
      return leave(slot, operation, operands)
    }
    if state.custom != nil, execute.state.asked == nil { askIfOwn(slot, operands, writeback) }
    return carryOut(whatFollows(slot, operands), slot, operands, writeback)
  }

  /// Asks the meaning of an instruction that has just begun for its time, if that is where the time
  /// comes from.
  @inline(never)
  private mutating func askIfOwn(_ slot: Int, _ operands: SourceValues, _ writeback: Writeback) {
    let instruction = decoder[slot].instruction
    guard execute.state.cyclesSpent == 0, execute.timing.units.asks(instruction),
      case .compute(_, .custom(let number)) = instruction.effect
    else { return }
    execute.state.asked = state.custom?.ask(
      number, at: fetched.pc,
      CustomUnit.Operands(
        operands.rs1, operands.rs2, operand(instruction.rs3, writeback),
        immediate: instruction.immediate, context(writeback)))
  }

  /// What a function of the guest finds in its registers; nil if none computes an instruction.
  private mutating func context(_ writeback: Writeback) -> GuestModel.Context? {
    guard state.custom?.model != nil else { return nil }
    return GuestModel.Context { register in
      register == writeback.rd ? writeback.value : state.registers[register]
    }
  }

  @inline(__always)
  private mutating func carryOut(
    _ decision: Decision, _ slot: Int, _ operands: SourceValues, _ writeback: Writeback
  ) -> CycleRecord {
    switch decision {
    case .leave: return leave(slot, operands, writeback)
    case .redirect(let redirect): return leave(slot, operands, redirect, writeback)
    case .wait(let cause, let producer): return hold(cause, by: producer)
    case .work(let cause, let usesPort):
      return work(slot, cause, usesPort: usesPort, operands, writeback)
    case .trap(let trap): return take(trap, writeback)
    case .fetchAgain: return fetchAgain()
    }
  }

  @inline(__always)
  mutating func operand(_ register: UInt8, _ writeback: Writeback) -> UInt32 {
    execute.forwarding.value(of: register, in: &state.registers, from: writeback)
  }

  /// A bubble is in X, or an instruction that could not be fetched.
  @inline(never)
  private mutating func executeNothing(_ writeback: Writeback) -> CycleRecord {
    if fetched.content == .accessFault {
      if let interrupted = interrupt(writeback) { return interrupted }
      return take(
        Trap(cause: .instructionAccessFault, value: fetched.word), writeback, word: 0)
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

  // MARK: The instruction stays

  /// W gets a bubble.
  @inline(__always)
  mutating func hold(_ cause: CycleCause, by pc: UInt32) -> CycleRecord {
    execute.state.isHeld = true
    executed.becomeBubble(at: fetched.pc)
    return CycleRecord(cause, pc: pc, waiting: fetched.pc)
  }

  /// A cycle of work that is not the last.
  @inline(__always)
  private mutating func work(
    _ slot: Int, _ cause: CycleCause, usesPort: Bool, _ operands: SourceValues,
    _ writeback: Writeback
  ) -> CycleRecord {
    if usesPort { takePort() }
    execute.state.beganBehindWait = false
    switch decoder[slot].instruction.effect {
    case .compute, .load, .loadCompute, .store, .atomic:
      execute.state.cyclesSpent += 1
      return hold(cause, by: fetched.pc)
    case .waitForInterrupt:
      return sleep(cause)
    default:
      return workOnStep(slot, cause, operands, writeback)
    }
  }

  /// The port carries the address of the access in X; W's data and fetches do without it.
  @inline(__always)
  mutating func takePort() {
    if execute.sharesPort { fetch.giveWay(to: fetched.pc) }
  }

  // MARK: The instruction leaves

  /// W gets what is left to do, and the program goes on as F expects.
  @inline(__always)
  private mutating func leave(
    _ slot: Int, _ operands: SourceValues, _ writeback: Writeback
  ) -> CycleRecord {
    let instruction = decoder[slot].instruction
    switch instruction.effect {
    case .compute(.alu, let operation):
      return leave(slot, operation, operands)

    case .compute(_, let operation):
      execute.state.cyclesSpent = 0
      let value: UInt32
      if let asked = execute.state.asked {
        value = asked.value
        execute.state.asked = nil
      } else {
        let b = instruction.usesImmediate ? instruction.immediate : operands.rs2
        let c = operand(instruction.rs3, writeback)
        value = rareResult(
          of: operation, operands.rs1, b, c, immediate: instruction.immediate,
          context(writeback))
      }
      let record = retire(.write, rd: instruction.rd, value: value)
      executed.late = decoder[slot].hazards.late
      executed.arrival = decoder[slot].hazards.arrival
      return record

    case .load(let width, let `extension`):
      executed.extension = `extension`
      let address = operands.rs1 &+ instruction.immediate
      return access(.load, slot, address, width)

    case .loadCompute(let width, let `extension`, let number):
      executed.extension = `extension`
      executed.value = operand(instruction.rs3, writeback)
      executed.operand = operands.rs2
      executed.base = operands.rs1
      executed.operation = number
      let address = operands.rs1 &+ instruction.immediate
      return access(.loadCompute, slot, address, width)

    case .store(let width):
      executed.value = operands.rs2
      let address = operands.rs1 &+ instruction.immediate
      return access(.store, slot, address, width)

    case .branch:
      // As F expected.
      return retireBranch(isTaken: fetched.prediction == .taken)

    default:
      return leaveSystem(slot, operands, writeback)
    }
  }

  /// The same with what the ALU computes.
  @inline(__always)
  private mutating func leave(
    _ slot: Int, _ operation: Operation, _ operands: SourceValues
  ) -> CycleRecord {
    let instruction = decoder[slot].instruction
    let a = instruction.usesPC ? fetched.pc : operands.rs1
    let b = instruction.usesImmediate ? instruction.immediate : operands.rs2
    return retire(.write, rd: instruction.rd, value: result(of: operation, a, b))
  }

  /// What the ALU computes: an integer operation at once, since nearly all are.
  @inline(__always)
  private mutating func result(of operation: Operation, _ a: UInt32, _ b: UInt32) -> UInt32 {
    if case .integer(let integer) = operation { return integer.evaluate(a, b) }
    return rareResult(of: operation, a, b, 0, immediate: 0)
  }

  /// What any operation computes, one from outside included.
  @inline(never)
  mutating func rareResult(
    of operation: Operation, _ a: UInt32, _ b: UInt32, _ c: UInt32, immediate: UInt32,
    _ context: GuestModel.Context? = nil
  ) -> UInt32 {
    guard case .custom(let number) = operation else { return operation.evaluate(a, b, c) }
    guard let custom = state.custom else { return decoder.custom.evaluate(number, a, b, c) }
    return custom.evaluate(
      number, at: fetched.pc, CustomUnit.Operands(a, b, c, immediate: immediate, context))
  }

  /// W gets what is left to do, and the program goes on elsewhere.
  @inline(__always)
  private mutating func leave(
    _ slot: Int, _ operands: SourceValues, _ redirect: Redirect, _ writeback: Writeback
  ) -> CycleRecord {
    let instruction = decoder[slot].instruction
    switch instruction.effect {
    case .branch:
      if redirect.target == fetched.pc { state.callsForAttention = true }
      learn(instruction, redirect)
      send(redirect)
      return retireBranch(isTaken: redirect.cause != .mispredict)
    case .jump:
      if redirect.target == fetched.pc { state.callsForAttention = true }
      send(redirect)
      let flow = instruction.jumpFlow
      if flow != .sequential { note(flow, writeback) }
      return retire(.write, rd: instruction.rd, value: fetched.pc &+ instruction.length)
    default:
      return leaveSystem(slot, operands, redirect, writeback)
    }
  }

  /// What the predictor learns from a branch that it did not expect to go where it goes.
  @inline(__always)
  private mutating func learn(_ branch: Instruction, _ redirect: Redirect) {
    if redirect.cause == .mispredict {
      fetch.forgetBranch()
    } else if redirect.target < fetched.pc {
      fetch.remember(
        BranchTargetBuffer.Entry(
          branch: fetched.pc, length: branch.length, target: redirect.target))
    }
  }

  @inline(__always)
  private mutating func retireBranch(isTaken: Bool) -> CycleRecord {
    var record = retire(.nothing)
    record.isTaken = isTaken
    return record
  }

  /// The instruction leaves X, which retires it.
  @inline(__always)
  mutating func retire(
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
  @inline(__always)
  mutating func access(
    _ work: ExecuteLatch.Work, _ slot: Int, _ address: UInt32, _ width: AccessWidth,
    usesPort: Bool = true
  ) -> CycleRecord {
    execute.state.cyclesSpent = 0
    if usesPort { takePort() }
    executed.work = work
    executed.pc = fetched.pc
    executed.rd = decoder[slot].instruction.rd
    executed.address = address
    executed.width = width
    executed.late = decoder[slot].hazards.late
    executed.arrival = decoder[slot].hazards.arrival
    if execute.hasSlowData { beginWait() }
    return CycleRecord(.issue, pc: fetched.pc)
  }

  /// Tells observers where control goes from the instruction in X.
  ///
  /// Registers are written at the end of the cycle, so what W delivers is newer than they are.
  @inline(never)
  mutating func note(_ flow: ControlFlow, _ writeback: Writeback) {
    // Nobody has taken so many: whoever steps the pipeline does not want them.
    if events.count == Self.batchSize { events.removeAll(keepingCapacity: true) }
    let sp = writeback.rd == 2 ? writeback.value : state.registers.read(2)
    events.append(
      ControlEvent(cycle: state.csrs.counters.cycles, flow: flow, pc: fetched.pc, sp: sp))
  }

  /// Sends F elsewhere; X stays empty for a while, which is charged to this instruction.
  @inline(__always)
  mutating func send(_ redirect: Redirect) {
    fetch.redirect(
      to: redirect.target, penalty: redirect.penalty,
      Bubble(cause: redirect.cause, pc: fetched.pc), state.memory)
  }
}

extension ExecuteLatch {
  /// Empties the latch in place.
  @inline(__always)
  fileprivate mutating func becomeBubble(at pc: UInt32) {
    work = .bubble
    self.pc = pc
    rd = 0
    late = []
  }
}

extension Instruction {
  /// Call, return, or neither, by the registers that the ABI uses for return addresses; where a
  /// direct jump goes, everybody sees.
  fileprivate var jumpFlow: ControlFlow {
    func isLink(_ register: UInt8) -> Bool { register == 1 || register == 5 }
    if isLink(rd) { return length == 4 ? .call : .compressedCall }
    if usesPC { return .sequential }
    return rd == 0 && isLink(rs1) ? .return : .jump
  }
}

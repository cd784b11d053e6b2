// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Instructions for atomic accesses, CSRs, traps, or lists of registers.
///
/// Apart from the others, and not inlined: they are one instruction in thousands, and the common
/// ones take half as long without them in between.
extension Pipeline {
  // MARK: What becomes of them

  @inline(never)
  mutating func decideSystem(_ slot: Int, _ operands: SourceValues) -> Decision {
    let instruction = decoder[slot].instruction
    let illegal = Decision.trap(
      Trap(cause: .illegalInstruction, value: instruction.word))
    switch instruction.effect {
    case .loadReserved:
      if let trap = state.checkLoad(operands.rs1, .word, misaligned: .trap) { return .trap(trap) }
      return awaitPort ?? .leave

    case .storeConditional:
      if let trap = state.checkStore(operands.rs1, .word, misaligned: .trap) { return .trap(trap) }
      return (makesAccess ? awaitPort : nil) ?? .leave

    case .atomic:
      return decideAtomic(at: operands.rs1)

    case .push, .pop, .moveToArguments, .moveFromArguments:
      return decideStep(slot, operands)

    case .csr(let update):
      guard state.allowsCSR(instruction.word, update) else { return illegal }
      return execute.timing.csrPenalty == 0
        ? .leave : goBehind(instruction, execute.timing.csrPenalty, .csr)

    case .fence:
      return .leave

    case .fetchFence:
      return fetch.acceptsRedirect
        ? goBehind(instruction, execute.timing.redirectPenalty, .redirect) : awaitFetch

    case .waitForInterrupt:
      if state.csrs.trapsWait { return illegal }
      return state.isAwake ? .leave : .work(.waitForInterrupt)

    case .environmentCall:
      return state.servesCalls ? .leave : .trap(Trap(cause: state.csrs.environmentCall, value: 0))

    case .breakpoint:
      return isSemihostingCall(instruction)
        ? .leave : .trap(Trap(cause: .breakpoint, value: fetched.pc))

    case .machineReturn:
      guard let target = state.csrs.returnAddress else { return illegal }
      return .redirect(
        Redirect(target: target, penalty: execute.timing.returnPenalty, cause: .trap))

    case .compute, .load, .loadCompute, .store, .branch, .jump:
      preconditionFailure("\(instruction.effect) is not an instruction of this kind")
    }
  }

  private mutating func decideAtomic(at address: UInt32) -> Decision {
    let spent = execute.state.cyclesSpent
    if let trap = state.checkAtomic(address) {
      return spent + 1 < execute.timing.atomicFaultCycles ? .work(.atomic) : .trap(trap)
    }
    // It presents an address first to read, and to write with a cycle left for the data.
    let cycles = execute.timing.atomicCycles
    let usesPort = spent == 0 || spent == cycles - 2
    if usesPort, let wait = awaitPort { return wait }
    return spent + 1 < cycles ? .work(.atomic, usesPort: usesPort) : .leave
  }

  /// The port is taken, if it is.
  var awaitPort: Decision? {
    execute.sharesPort && !fetch.acceptsAccess ? .wait(.dataWait, for: fetched.pc) : nil
  }

  /// The program goes on with the next instruction, which is fetched anew.
  private func goBehind(
    _ instruction: Instruction, _ penalty: Int, _ cause: CycleCause
  ) -> Decision {
    .redirect(
      Redirect(target: fetched.pc &+ instruction.length, penalty: penalty, cause: cause))
  }

  /// Whether an sc in X makes an access: without a reservation there is none.
  private var makesAccess: Bool {
    state.reservation != nil && !execute.state.exchangedSinceReservation
  }

  private func isSemihostingCall(_ breakpoint: Instruction) -> Bool {
    breakpoint.length == 4 && Semihosting.isCall(at: fetched.pc, in: state.memory)
  }

  // MARK: What they do

  /// The core sleeps in this cycle.
  @inline(never)
  mutating func sleep(_ cause: CycleCause) -> CycleRecord {
    let isFirst = execute.state.cyclesSpent == 0
    // Begun: the interrupt that ends the wait is taken behind this instruction.
    execute.state.cyclesSpent = 1
    state.callsForAttention = true
    let isLost = state.nextInterruptChange(after: state.csrs.counters.cycles) == .max
    // What was seen of a loop so far had another end.
    if isFirst || isLost, !state.isAwake, state.seeksInput(waits: isLost) { loopWatch = nil }
    if !state.canWake { state.end = .sleepsForever(sleep(in: .wait, at: fetched.pc)) }
    return hold(cause, by: fetched.pc)
  }

  /// The instruction leaves X, and the program goes on behind it.
  @inline(never)
  mutating func leaveSystem(
    _ slot: Int, _ operands: SourceValues, _ writeback: Writeback
  ) -> CycleRecord {
    let instruction = decoder[slot].instruction
    let address = operands.rs1
    switch instruction.effect {
    case .loadReserved:
      execute.state.exchangedSinceReservation = false
      return access(.loadReserved, slot, address, .word)

    case .storeConditional:
      let makesAccess = makesAccess
      executed.value = operands.rs2
      return access(.storeConditional, slot, address, .word, usesPort: makesAccess)

    case .atomic(let operation):
      // With two cycles or fewer the last one is the one that presents the address.
      let presents =
        execute.state.cyclesSpent == 0
        || execute.state.cyclesSpent == execute.timing.atomicCycles - 2
      execute.state.exchangedSinceReservation = true
      // Nothing comes between here and W, where the exchange takes place.
      executed.value = rareResult(
        of: operation, state.load(address, .word), operands.rs2, 0, immediate: 0)
      return access(.exchange, slot, address, .word, usesPort: presents)

    case .csr(let update):
      return retire(
        .write, rd: instruction.rd, value: accessRegister(instruction, update, operands))

    case .waitForInterrupt:
      execute.state.cyclesSpent = 0
      return retire(.nothing)
    case .environmentCall:
      return retire(.hostCall, rd: 10)
    case .breakpoint:
      return retire(.semihosting, rd: 10)

    case .push, .pop, .moveToArguments, .moveFromArguments:
      return leaveStep(slot, operands, writeback)
    default:
      return retire(.nothing)
    }
  }

  /// The instruction leaves X, and the program goes on elsewhere.
  @inline(never)
  mutating func leaveSystem(
    _ slot: Int, _ operands: SourceValues, _ redirect: Redirect, _ writeback: Writeback
  ) -> CycleRecord {
    let instruction = decoder[slot].instruction
    switch instruction.effect {
    case .csr(let update):
      let old = accessRegister(instruction, update, operands)
      send(redirect)
      return retire(.write, rd: instruction.rd, value: old)
    case .machineReturn:
      state.csrs.leave()
      fetch.forgetBranch()
      execute.state.exchangedSinceReservation = true
      send(redirect)
      note(.trapReturn, writeback)
      return retire(.nothing)
    case .pop:
      execute.state.cyclesSpent = 0
      send(redirect)
      note(.return, writeback)
      return retire(.nothing)
    default:
      fetch.forgetBranch()
      send(redirect)
      return retire(.nothing)
    }
  }

  /// Carries out a CSR instruction that is allowed; the old value.
  private mutating func accessRegister(
    _ instruction: Instruction, _ update: CSRUpdate, _ operands: SourceValues
  ) -> UInt32 {
    state.accessCSR(
      instruction.word, update,
      operand: instruction.usesImmediate ? instruction.immediate : operands.rs1)
  }
}

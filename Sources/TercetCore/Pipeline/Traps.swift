// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What keeps the instruction in X from doing its work: interrupts, forbidden fetches, traps, and
/// an F that went astray.
extension Pipeline {
  /// What comes before the instruction in X: an interrupt, or a fetch that was not allowed; nil if
  /// it goes on.
  @inline(never)
  mutating func divert(_ writeback: Writeback) -> CycleRecord? {
    // An instruction that has begun is finished first, unless it began while W waited: what W then
    // did, such as a store that raises an interrupt, comes before it.
    if execute.state.cyclesSpent == 0 || execute.state.beganBehindWait,
      let interrupted = interrupt(writeback)
    {
      return interrupted
    }
    guard state.csrs.guardsFetch,
      let trap = state.checkFetch(
        fetched.pc, length: fetched.length(hasCompressed: hasCompressed))
    else { return nil }
    return take(trap, writeback, word: 0)
  }

  /// An interrupt takes the place of the instruction in X, if one is pending and enabled.
  @inline(never)
  mutating func interrupt(_ writeback: Writeback) -> CycleRecord? {
    guard let cause = state.interrupt() else { return nil }
    return take(Trap(cause: cause, value: 0), writeback, word: 0)
  }

  /// The instruction traps: it does nothing but enter the handler, or end a guest without one.
  ///
  /// - Parameter word: The instruction as a death report shows it; 0 if it was not fetched.
  @inline(never)
  mutating func take(
    _ trap: Trap, _ writeback: Writeback, word: UInt32? = nil
  ) -> CycleRecord {
    let pc = fetched.pc
    executed = .bubble(at: pc)
    execute.state.cyclesSpent = 0
    execute.state.beganBehindWait = false
    execute.state.asked = nil
    note(trap.cause.isInterrupt ? .interruptEntry : .trapEntry, writeback)
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
    send(
      Redirect(
        target: state.csrs.enter(trap, at: pc), penalty: execute.timing.trapPenalty,
        cause: .trap))
    return CycleRecord(.trap, pc: pc)
  }

  // MARK: Wrong predictions

  /// Whether the instruction in X is the very branch that F expected.
  ///
  /// It is not where the program has changed its code, or runs it at two alignments.
  @inline(never)
  mutating func isPredictedBranch(_ slot: Int) -> Bool {
    let instruction = decoder[slot].instruction
    guard fetched.prediction == .taken, let known = fetch.predictor.entry,
      case .branch = instruction.effect
    else { return false }
    return known.branch == fetched.pc && known.length == instruction.length
      && known.target == fetched.pc &+ instruction.immediate
  }

  /// F has gone astray behind the instruction in X, which is fetched again, and not expected to jump.
  @inline(never)
  mutating func fetchAgain() -> CycleRecord {
    let pc = fetched.pc
    fetch.forgetBranch()
    send(Redirect(target: pc, penalty: execute.timing.redirectPenalty, cause: .mispredict))
    executed = .bubble(at: pc)
    return CycleRecord(.mispredict, pc: pc)
  }
}

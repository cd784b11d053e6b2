// SPDX-License-Identifier: Apache-2.0

extension Pipeline {
  /// Steps until the run ends or the observer has seen enough, and shows it every stage.
  ///
  /// A sleep is shown as one cycle with its length, if that is worth it.
  ///
  /// - Parameter pauses: Asked after every batch.
  /// - Returns: How the run ended; nil if the observer ended it, or `pauses`.
  package mutating func trace(
    limit: UInt64 = .max, observer: inout some StageObserver,
    pauses: (_ cycles: UInt64) -> Bool = { _ in false }
  ) -> RunEnd? {
    if let end = state.end { return end }
    var batch: [TracedCycle] = []
    batch.reserveCapacity(Self.tracedBatchSize)
    while state.csrs.counters.cycles < limit {
      watchIfDue()
      batch.append(traceCycle())
      endIfForever()
      if !state.hasEnded, let sleep = traceSleep(limit) { batch.append(sleep) }
      guard state.end != nil || batch.count >= Self.tracedBatchSize else { continue }
      let wantsMore = observer.observe(batch.span)
      if let end = state.end { return end }
      guard wantsMore, !pauses(state.csrs.counters.cycles) else { return nil }
      batch.removeAll(keepingCapacity: true)
    }
    return observer.observe(batch.span) ? .cycleLimit : nil
  }

  private static let tracedBatchSize = 1024

  private mutating func traceCycle() -> TracedCycle {
    let number = state.csrs.counters.cycles
    let stages = stages
    events.removeAll(keepingCapacity: true)
    let record = stepWatched()
    return TracedCycle(
      number: number, stages: stages, record: record, flow: events.last?.flow ?? .sequential)
  }

  /// The turns of a loop up to `limit`, as one cycle, from where an instruction leaves X if one does.
  private mutating func traceSleep(_ limit: UInt64) -> TracedCycle? {
    guard isInLoop, isAtStartOfTurn else { return nil }
    let (number, stages) = (state.csrs.counters.cycles, stages)
    guard let repetition = skipLoop(limit: limit, least: Self.leastSleep),
      let first = repetition.records.first
    else { return nil }
    let issues = repetition.records.count { $0.cause.isIssue }
    return TracedCycle(
      number: number, stages: stages, record: first, flow: .sequential,
      length: repetition.cycles, instructions: UInt64(issues) * repetition.times)
  }

  /// Shorter sleeps are shown cycle by cycle.
  private static let leastSleep: UInt64 = 64

  /// Goes up to the start of `cycle` without looking; how the run ended if it did before, nil also
  /// if `pauses` says so, which is asked now and then.
  package mutating func skip(
    to cycle: UInt64, pauses: (_ cycles: UInt64) -> Bool = { _ in false }
  ) -> RunEnd? {
    var unobserved = Unobserved()
    let end = run(limit: cycle, observer: &unobserved, pauses: pauses)
    return end == .cycleLimit ? nil : end
  }

  /// Goes on until the instruction at `pc` is in X; that cycle, or nil if it never is.
  ///
  /// - Parameter pauses: Asked now and then, and ends the search.
  package mutating func firstCycle(
    inExecute pc: UInt32, limit: UInt64, pauses: (_ cycles: UInt64) -> Bool = { _ in false }
  ) -> UInt64? {
    var steps = 0
    while state.csrs.counters.cycles < limit {
      if fetched.content == .word, fetched.pc == pc { return state.csrs.counters.cycles }
      watchIfDue()
      _ = stepWatched()
      endIfForever()
      if state.hasEnded { return nil }
      // What comes up in a turn has come up before.
      _ = skipLoop(limit: limit)
      steps += 1
      if steps % Self.batchSize == 0, pauses(state.csrs.counters.cycles) { return nil }
    }
    return nil
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetELF

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
      batch.append(tracedStep())
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

  /// Steps until an instruction of `places` is in X, and keeps the cycles before that in `recent`.
  ///
  /// - Parameters:
  ///   - places: None at all to step up to the limit.
  ///   - count: How many cycles at the end of a sleep are kept in any case.
  ///   - pauses: Asked now and then, and ends the search.
  /// - Returns: How the run ended if it did before, `cycleLimit` if it came to the limit; else nil.
  package mutating func approach(
    _ places: AddressSet, limit: UInt64, keeping recent: inout RecentCycles, atLeast count: UInt64,
    pauses: (_ cycles: UInt64) -> Bool = { _ in false }
  ) -> RunEnd? {
    var steps = 0
    while state.csrs.counters.cycles < limit {
      if isAt(places) { return nil }
      watchIfDue()
      recent.append(tracedStep())
      endIfForever()
      if let end = state.end { return end }
      // What comes up in a turn has come up before.
      if skipLoop(limit: limit, sparing: count) != nil { recent.removeAll() }
      steps += 1
      if steps % Self.tracedBatchSize == 0, pauses(state.csrs.counters.cycles) { return nil }
    }
    return .cycleLimit
  }
}

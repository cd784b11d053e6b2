// SPDX-License-Identifier: Apache-2.0

import TercetELF

extension Pipeline {
  /// Steps until the run ends or the observer has seen enough, and shows it every stage.
  ///
  /// - Returns: How the run ended; nil if the observer ended it.
  package mutating func trace(
    limit: UInt64 = .max, observer: inout some StageObserver
  ) -> RunEnd? {
    var batch: [TracedCycle] = []
    batch.reserveCapacity(Self.tracedBatchSize)
    while state.csrs.counters.cycles < limit {
      batch.append(tracedStep())
      guard state.end != nil || batch.count == Self.tracedBatchSize else { continue }
      let wantsMore = observer.observe(batch.span)
      if let end = state.end { return end }
      guard wantsMore else { return nil }
      batch.removeAll(keepingCapacity: true)
    }
    return observer.observe(batch.span) ? .cycleLimit : nil
  }

  /// Steps up to the start of `cycle` without looking; how the run ended if it did before.
  package mutating func skip(to cycle: UInt64) -> RunEnd? {
    while state.csrs.counters.cycles < cycle {
      _ = step()
      if let end = state.end { return end }
    }
    return nil
  }

  /// Steps until an instruction of `places` is in X, and keeps the cycles before that in `recent`.
  ///
  /// - Parameter places: None at all to step up to the limit.
  /// - Returns: How the run ended if it did before, `cycleLimit` if it came to the limit; else nil.
  package mutating func approach(
    _ places: AddressSet, limit: UInt64, keeping recent: inout RecentCycles
  ) -> RunEnd? {
    while state.csrs.counters.cycles < limit {
      if fetched.content == .word, places.contains(fetched.pc) { return nil }
      recent.append(tracedStep())
      if let end = state.end { return end }
    }
    return .cycleLimit
  }

  /// One clock cycle, and all that can be seen of it.
  private mutating func tracedStep() -> TracedCycle {
    let number = state.csrs.counters.cycles
    let stages = stages
    events.removeAll(keepingCapacity: true)
    let record = step()
    return TracedCycle(
      number: number, stages: stages, record: record, flow: events.last?.flow ?? .sequential)
  }

  private static let tracedBatchSize = 1024
}

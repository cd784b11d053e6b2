// SPDX-License-Identifier: Apache-2.0

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

  /// Steps until the instruction at `pc` is in X; that cycle, or nil if it never is.
  package mutating func firstCycle(inExecute pc: UInt32, limit: UInt64) -> UInt64? {
    while state.csrs.counters.cycles < limit {
      if fetched.content == .word, fetched.pc == pc { return state.csrs.counters.cycles }
      _ = step()
      if state.hasEnded { return nil }
    }
    return nil
  }

  private static let tracedBatchSize = 1024
}

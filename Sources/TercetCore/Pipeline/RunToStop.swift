// SPDX-License-Identifier: Apache-2.0

import TercetELF

extension Pipeline {
  /// Steps until an instruction of `stops` is in X, and shows every cycle before that to `observer`.
  ///
  /// - Parameters:
  ///   - limit: The number of cycles after which the run ends in any case.
  ///   - pauses: Asked after every batch.
  /// - Returns: How the run ended; nil if it is at a stop or shall pause.
  package mutating func run(
    to stops: AddressSet, limit: UInt64, observer: inout some CycleObserver,
    pauses: (_ cycles: UInt64) -> Bool
  ) -> RunEnd? {
    while state.csrs.counters.cycles < limit {
      watchIfDue()
      events.removeAll(keepingCapacity: true)
      let last = min(limit, Self.nextLook(after: state.csrs.counters.cycles))
      let isWatched = loopWatch != nil
      var batch: [CycleRecord] = []
      while batch.count < Self.batchSize, state.csrs.counters.cycles < last, !isAt(stops),
        isWatched == (loopWatch != nil), !isInLoop, !state.hasEnded,
        isWatched || !state.callsForAttention
      {
        batch.append(isWatched ? stepWatched() : step())
      }
      observer.observe(batch.span, events.span)
      if isAt(stops) { return nil }
      endIfForever()
      if let end = state.end { return end }
      if let repetition = skipLoop(limit: limit) {
        observer.observe(repetition.records.span, times: repetition.times)
      }
      if pauses(state.csrs.counters.cycles) { return nil }
    }
    return .cycleLimit
  }

  /// Whether an instruction of `stops` is in X in the next cycle.
  package func isAt(_ stops: AddressSet) -> Bool {
    fetched.content == .word && stops.contains(fetched.pc)
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Pipeline {
  /// Steps until the run ends, and shows every cycle to `observer`.
  ///
  /// - Parameter limit: The number of cycles after which the run ends in any case.
  package mutating func run(
    limit: UInt64 = .max, observer: inout some CycleObserver
  ) -> RunEnd {
    while state.csrs.counters.cycles < limit {
      let size = Int(min(limit - state.csrs.counters.cycles, UInt64(Self.batchSize)))
      events.removeAll(keepingCapacity: true)
      // Appending to an array that exists asks each time whether it is shared.
      let batch = [CycleRecord](capacity: size) { batch in
        while !batch.isFull, !state.hasEnded { batch.append(step()) }
      }
      observer.observe(batch.span, events.span)
      if let end = state.end { return end }
    }
    return .cycleLimit
  }

  /// Cycles that an observer gets at a time.
  static let batchSize = 1024
}

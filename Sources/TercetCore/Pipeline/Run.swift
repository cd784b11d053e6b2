// SPDX-License-Identifier: Apache-2.0

extension Pipeline {
  /// Steps until the run ends, and shows every cycle to `observer`.
  ///
  /// - Parameter limit: The number of cycles after which the run ends in any case.
  package mutating func run(
    limit: UInt64 = .max, observer: inout some CycleObserver
  ) -> RunEnd {
    var batch: [CycleRecord] = []
    batch.reserveCapacity(Self.batchSize)
    defer { observer.observe(batch.span) }
    while state.csrs.counters.cycles < limit {
      let (record, end) = step()
      batch.append(record)
      if let end { return end }
      if batch.count == Self.batchSize {
        observer.observe(batch.span)
        batch.removeAll(keepingCapacity: true)
      }
    }
    return .cycleLimit
  }

  private static let batchSize = 4096
}

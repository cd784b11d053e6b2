// SPDX-License-Identifier: Apache-2.0

extension Pipeline {
  /// Steps until the run ends, and shows every cycle to `observer`.
  ///
  /// - Parameter limit: The number of cycles after which the run ends in any case.
  package mutating func run(
    limit: UInt64 = .max, observer: inout some CycleObserver
  ) -> RunEnd {
    run(limit: limit, observer: &observer) { _ in false } ?? .cycleLimit
  }

  /// The same, for whoever may want to pause; nil if that is so.
  ///
  /// - Parameter pauses: Asked after every batch, which takes some microseconds, however many cycles
  ///   were slept through.
  package mutating func run(
    limit: UInt64, observer: inout some CycleObserver, pauses: (_ cycles: UInt64) -> Bool
  ) -> RunEnd? {
    while state.csrs.counters.cycles < limit {
      watchIfDue()
      if loopWatch == nil {
        runBatch(limit, &observer)
      } else {
        runWatchedBatch(limit, &observer)
      }
      if let end = state.end { return end }
      if pauses(state.csrs.counters.cycles) { return nil }
    }
    return .cycleLimit
  }

  /// Cycles that an observer gets at a time.
  static let batchSize = 1024

  private mutating func runBatch(_ limit: UInt64, _ observer: inout some CycleObserver) {
    let cycle = state.csrs.counters.cycles
    let last = min(limit, Self.nextLook(after: cycle))
    let size = Int(min(last - cycle, UInt64(Self.batchSize)))
    events.removeAll(keepingCapacity: true)
    // Appending to an array that exists asks each time whether it is shared.
    let batch = [CycleRecord](unsafeUninitializedCapacity: size) { batch, count in
      while count < size, !state.callsForAttention {
        batch.initializeElement(at: count, to: step())
        count += 1
      }
    }
    observer.observe(batch.span, events.span)
  }

  /// The same while the run may go round in circles, up to where it is known that it does; the
  /// circles then pass at once.
  private mutating func runWatchedBatch(_ limit: UInt64, _ observer: inout some CycleObserver) {
    events.removeAll(keepingCapacity: true)
    var batch: [CycleRecord] = []
    while batch.count < Self.batchSize, state.csrs.counters.cycles < limit, loopWatch != nil,
      !isInLoop, !state.hasEnded
    {
      batch.append(stepWatched())
    }
    observer.observe(batch.span, events.span)
    endIfForever()
    guard !state.hasEnded, let repetition = skipLoop(limit: limit) else { return }
    observer.observe(repetition.records.span, times: repetition.times)
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Engine {
  /// Runs until the end or `limit`, and lets `observer` count every cycle; nil if it is at one of its
  /// stops or shall pause.
  ///
  /// All is as `Pipeline.run` has it.
  package func run(
    _ pipeline: inout Pipeline, limit: UInt64, observer: inout some CountingObserver,
    pauses: (_ cycles: UInt64) -> Bool = { _ in false }
  ) -> RunEnd? {
    book = observer.ownBook()
    if book != nil, pathCells == nil {
      pathCells = PathCells(table: arena.paths)
      translator?.clear(HostRegisters.usual(hasCells: true))
      arena.clearJumps()
    }
    // The pipeline may have been brought elsewhere.
    (cacheChanges, dataChanges) = (nil, nil)
    defer { countAll(&observer) }
    while pipeline.state.csrs.counters.cycles < limit {
      if isAtStop(pipeline) { return nil }
      pipeline.watchIfDue()
      if pipeline.loopWatch == nil {
        advance(&pipeline, limit, &observer)
      } else {
        watch(&pipeline, limit, &observer)
      }
      countDropped(&observer)
      if let end = pipeline.state.end { return end }
      if pauses(pipeline.state.csrs.counters.cycles) { return nil }
    }
    return .cycleLimit
  }

  /// Cycles that are stepped before a look for loops that change nothing: longer than any that is
  /// found then, so that the stages hold what they would without the engine.
  private static let approach: UInt64 = 576

  /// The cycle up to which the engine may come.
  private func goal(_ pipeline: borrowing Pipeline, _ limit: UInt64) -> UInt64 {
    let now = pipeline.state.csrs.counters.cycles
    guard isFit, floods < Self.mostFloods, now >= worth?.restsUntil ?? 0
    else { return 0 }
    var goal = limit - min(limit, slack)
    let look = Pipeline.nextLook(after: now)
    goal = min(goal, look - min(look, Self.approach))
    // Whatever changes that leaves the engine: an access to a device, a CSR, a trap.
    let quietUntil = pipeline.state.quietUntil
    return min(goal, quietUntil - min(quietUntil, slack))
  }

  /// Goes on to the next look, or for a while.
  private func advance(
    _ pipeline: inout Pipeline, _ limit: UInt64, _ observer: inout some CountingObserver
  ) {
    let last = min(limit, Pipeline.nextLook(after: pipeline.state.csrs.counters.cycles))
    var rounds = 0
    while pipeline.state.csrs.counters.cycles < last, !pipeline.state.callsForAttention,
      rounds < 4096, !isAtStop(pipeline)
    {
      rounds += 1
      let goal = goal(pipeline, limit)
      if pipeline.state.csrs.counters.cycles < goal, isAtBoundary(&pipeline) {
        drive(&pipeline, goal: goal, last: last, &observer)
        worth?.judge(yield, at: pipeline.state.csrs.counters.cycles)
      } else {
        step(&pipeline, last: last, goal: goal, &observer)
      }
    }
  }

  /// Steps at least a cycle, and up to a boundary if there is room for the engine behind it, or
  /// may be since the cycle has passed in which an interrupt or a look for input was due.
  func step(
    _ pipeline: inout Pipeline, last: UInt64, goal: UInt64, _ observer: inout some CountingObserver
  ) {
    pipeline.events.removeAll(keepingCapacity: true)
    var batch: [CycleRecord] = []
    let quietUntil = pipeline.state.quietUntil
    while batch.count < Pipeline.batchSize, pipeline.state.csrs.counters.cycles < last,
      !pipeline.state.callsForAttention, !isAtStop(pipeline)
    {
      let wasThere = pipeline.fetched.content == .word
      noteStore(&pipeline)
      let record = pipeline.step()
      batch.append(record)
      let hasArrived = pipeline.fetched.content == .word && (record.cause.isIssue || !wasThere)
      let now = pipeline.state.csrs.counters.cycles
      if hasArrived, now < goal || now > quietUntil, isAtBoundary(&pipeline) { break }
    }
    // Once for all: nothing that is known is used before.
    forgetChanged()
    observer.observe(batch.span, pipeline.events.span)
  }

  /// Steps while somebody looks for loops that change nothing.
  private func watch(
    _ pipeline: inout Pipeline, _ limit: UInt64, _ observer: inout some CountingObserver
  ) {
    pipeline.events.removeAll(keepingCapacity: true)
    var batch: [CycleRecord] = []
    while batch.count < Pipeline.batchSize, pipeline.state.csrs.counters.cycles < limit,
      pipeline.loopWatch != nil, !pipeline.isInLoop, !pipeline.state.hasEnded,
      !isAtStop(pipeline)
    {
      noteStore(&pipeline)
      batch.append(pipeline.stepWatched())
    }
    forgetChanged()
    observer.observe(batch.span, pipeline.events.span)
    if isAtStop(pipeline) { return }
    pipeline.endIfForever()
    guard !pipeline.state.hasEnded, let repetition = pipeline.skipLoop(limit: limit) else { return }
    observer.observe(repetition.records.span, times: repetition.times)
  }

  // MARK: One cycle of the pipeline

  /// A cycle of the pipeline; what it stores to known code is forgotten.
  @inline(__always)
  func stepNoting(_ pipeline: inout Pipeline) -> CycleRecord {
    noteStore(&pipeline)
    let record = pipeline.step()
    if !map.changes.isEmpty { forgetChanged() }
    return record
  }

  /// Notes what W is about to store to code; what the host stores is noted by memory.
  @inline(__always)
  private func noteStore(_ pipeline: inout Pipeline) {
    guard pipeline.executed.work.stores else { return }
    let (address, count) = (pipeline.executed.address, pipeline.executed.width.bytes)
    if map.contains(address, count) { map.note(address, UInt64(count)) }
  }

  /// Whether the engine can go on from here.
  func isAtBoundary(_ pipeline: inout Pipeline) -> Bool {
    guard pipeline.fetched.content == .word, pipeline.execute.state.cyclesSpent == 0,
      pipeline.isAtBoundary
    else { return false }
    let executed = pipeline.executed
    return !executed.work.stores || !map.contains(executed.address, executed.width.bytes)
  }
}

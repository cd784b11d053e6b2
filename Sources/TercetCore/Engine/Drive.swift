// SPDX-License-Identifier: Apache-2.0

extension Engine {
  /// Runs from a boundary until something is to be done that only the pipeline can, and lets that
  /// do it.
  ///
  /// - Parameters:
  ///   - goal: The cycle that must not be passed in the engine.
  ///   - last: The cycle that must not be passed at all.
  func drive(
    _ pipeline: inout Pipeline, goal: UInt64, last: UInt64,
    _ observer: inout some CountingObserver
  ) {
    pipeline.settle()
    if guards.update(pipeline.state.csrs.state) { forgetAll() }
    prepareCounters(pipeline)
    place = variant(for: pipeline.registers)
    let start = pipeline.state.csrs.counters.cycles
    let all = Int(min(goal - start, Balance.mostCycles))
    balance = Balance(cycles: all)
    custom?.enter()
    group = observer.group ?? Self.noGroup
    load(&pipeline)
    if hasCache { copyLines(pipeline) }
    if dataTime.hasCache { copyDataLines(pipeline) }
    /// What was left when the observer was last told.
    var told = all
    var stop = Stop.fullLog
    entered = all
    while stop == .fullLog {
      observer.openMirror()
      stop = withUnsafeMutablePointer(to: &pipeline.state) { state in
        machine = state
        defer { machine = nil }
        return execute()
      }
      observer.closeMirror()
      tell(&told, &observer)
    }
    store(&pipeline)
    if told > balance.cycles { observer.pass(UInt64(told - balance.cycles)) }
    pipeline.state.csrs.state.counters.advance(
      cycles: UInt64(all - balance.cycles), instructions: balance.instructions)
    instructionsRun &+= balance.instructions
    advanceCounters(&pipeline)
    leave(&pipeline, stop, goal: goal, last: last, &observer)
  }

  /// Tells the observer of the edges whose order matters, and of the cycles between them.
  private func tell(_ told: inout Int, _ observer: inout some CountingObserver) {
    for index in 0..<passageCount {
      let passage = passages[index]
      let number = Int(passage.edge)
      let left = passage.balance.cycles + edgeRecords[number].records.count
      if told > left { observer.pass(UInt64(told - left)) }
      let records = edgeRecords[number].records
      observer.follow(edgeRecords[number].passage, records.span, sp: passage.sp)
      told = passage.balance.cycles
    }
    passagesTold += passageCount
    passageCount = 0
    assert(group == observer.group ?? Self.noGroup, "the run is in another group")
  }

  /// What is to be done where the interpreter stopped.
  private func leave(
    _ pipeline: inout Pipeline, _ stop: Stop, goal: UInt64, last: UInt64,
    _ observer: inout some CountingObserver
  ) {
    let number = Int(place)
    switch stop {
    case .fullLog:
      preconditionFailure("it goes on")
    case .pause:
      enter(&pipeline, before: 0)
    case .newPattern:
      enter(&pipeline, before: 0)
      if canRecord(number), variantRecords[number].patterns.count < Self.mostPatterns {
        recordOrStep(&pipeline, from: 0, isNewPattern: true, last: last, goal: goal, &observer)
      } else {
        step(&pipeline, last: last, goal: goal, &observer)
      }
    case .entry where hasCache:
      // There is no time left for all of it.
      enter(&pipeline, before: 0)
      step(&pipeline, last: last, goal: goal, &observer)
    case .entry:
      enter(&pipeline, before: 0)
      if variants.place(place).pointee.need != .never || !canRecord(number) {
        // There is no time left for all of it, or nothing that the engine could do.
        step(&pipeline, last: last, goal: goal, &observer)
      } else {
        recordOrStep(&pipeline, from: 0, last: last, goal: goal, &observer)
      }
    case .instruction:
      leaveBefore(index, &pipeline, &observer)
      step(&pipeline, last: last, goal: goal, &observer)
    case .newEdge:
      let ending = variantRecords[number].block.instructions.count - 1
      leaveBefore(ending, &pipeline, &observer)
      recordOrStep(&pipeline, from: ending, last: last, goal: goal, &observer)
    }
  }

  /// Records, or steps where the first instruction is none that can be recorded.
  private func recordOrStep(
    _ pipeline: inout Pipeline, from first: Int, isNewPattern: Bool = false, last: UInt64,
    goal: UInt64, _ observer: inout some CountingObserver
  ) {
    let before = pipeline.state.csrs.counters.cycles
    record(
      &pipeline, place, from: first, isNewPattern: isNewPattern, last: last, &observer)
    if pipeline.state.csrs.counters.cycles == before {
      step(&pipeline, last: last, goal: goal, &observer)
    }
  }

  private func canRecord(_ number: Int) -> Bool {
    !variantRecords[number].block.instructions.isEmpty
      && variantRecords[number].failures < Self.mostFailures
  }

  private static let mostFailures = 64
  /// Of a variant; what else the cache has then is left to the pipeline.
  private static let mostPatterns = 64

  /// Takes the cycles up to an instruction for done, and gives the pipeline its stages there.
  private func leaveBefore(
    _ index: Int, _ pipeline: inout Pipeline, _ observer: inout some CountingObserver
  ) {
    let number = Int(place)
    let cycles = variantRecords[number].entries[index].cycles
    if cycles > 0 {
      variantRecords[number].exits[index] += 1
      let records = variantRecords[number].records
      observer.follow(records.span.extracting(first: cycles))
    }
    pipeline.state.csrs.state.counters.advance(
      cycles: UInt64(cycles), instructions: UInt64(index))
    instructionsRun &+= UInt64(index)
    advanceCounters(&pipeline)
    enter(&pipeline, before: index)
  }

  /// Gives the pipeline its stages before an instruction of the variant where the run is.
  private func enter(_ pipeline: inout Pipeline, before index: Int) {
    var registers = variantRecords[Int(place)].entries[index].registers
    if hasCache {
      cacheChanges = cacheLines.changes
      registers.fetch.cache = cacheLines
    }
    if dataTime.hasCache {
      dataChanges = dataLines.changes
      registers.data = dataLines
    }
    pipeline.registers = registers
    pipeline.execute.state.asked = asked
    asked = nil
    pipeline.executed.value =
      pipeline.executed.rd == 0 ? 0 : pipeline.state.registers[pipeline.executed.rd]
  }

  // MARK: The state that is not of variants

  private func copyLines(_ pipeline: borrowing Pipeline) {
    cacheLines = pipeline.registers.fetch.cache
    guard cacheLines.changes != cacheChanges else { return }
    cacheChanges = cacheLines.changes
    cache.copyLatest(of: cacheLines, to: arena.lines)
  }

  private func copyDataLines(_ pipeline: borrowing Pipeline) {
    dataLines = pipeline.dataLines
    guard dataLines.changes != dataChanges else { return }
    dataChanges = dataLines.changes
    dataTime.cache.copyLatest(of: dataLines, to: arena.dataLines)
  }

  private func load(_ pipeline: inout Pipeline) {
    for number in 0..<32 { values[number] = pipeline.state.registers.read(UInt8(number)) }
    reservation = pipeline.state.reservation
  }

  private func store(_ pipeline: inout Pipeline) {
    for number in 1..<32 { pipeline.state.registers.write(UInt8(number), values[number]) }
    pipeline.state.reservation = reservation
  }
}

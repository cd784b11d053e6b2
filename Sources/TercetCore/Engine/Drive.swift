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
    place = variant(for: pipeline.registers)
    let start = pipeline.state.csrs.counters.cycles
    budget = Int64(min(goal - start, UInt64(Int64.max / 4)))
    let all = budget
    retired = 0
    load(&pipeline)
    /// The budget when the observer was last told.
    var told = budget
    group = observer.group ?? -1
    var stop = interpret()
    while stop == .order {
      tell(edge, start + UInt64(all - budget), &told, &observer)
      stop = interpret()
    }
    store(&pipeline)
    let passed = told - budget
    if passed > 0 { observer.pass(UInt64(passed)) }
    let before = pipeline.state.csrs.counters.cycles
    pipeline.state.csrs.state.counters.advance(
      cycles: UInt64(all - budget), instructions: retired)
    instructionsRun &+= retired
    assert(before == start, "the engine alone counts")
    leave(&pipeline, stop, goal: goal, last: last, &observer)
  }

  /// Shows an edge to the observer because its order matters.
  private func tell(
    _ number: Int32, _ now: UInt64, _ told: inout Int64, _ observer: inout some CountingObserver
  ) {
    let cycles = edges[number].cycles
    let passed = told - budget - cycles
    if passed > 0 { observer.pass(UInt64(passed)) }
    told = budget
    let record = edgeRecords[Int(number)]
    let start = now - UInt64(cycles)
    let events = record.events.map {
      ControlEvent(cycle: start + $0.cycle, flow: $0.flow, pc: $0.pc, sp: values[2])
    }
    observer.follow(record.records.span, events.span)
    group = observer.group ?? -1
  }

  /// What is to be done where the interpreter stopped.
  private func leave(
    _ pipeline: inout Pipeline, _ stop: Stop, goal: UInt64, last: UInt64,
    _ observer: inout some CountingObserver
  ) {
    let number = Int(place)
    switch stop {
    case .order:
      preconditionFailure("it goes on")
    case .entry:
      enter(&pipeline, before: 0)
      if variants[place].longest != .max || !canRecord(number) {
        // There is no time left for all of it, or nothing that the engine could do.
        step(&pipeline, last: last, goal: goal, &observer)
      } else {
        record(&pipeline, place, from: 0, last: last, &observer)
      }
    case .instruction:
      leaveBefore(index, &pipeline, &observer)
      step(&pipeline, last: last, goal: goal, &observer)
    case .newEdge:
      let ending = variantRecords[number].block.instructions.count - 1
      leaveBefore(ending, &pipeline, &observer)
      record(&pipeline, place, from: ending, last: last, &observer)
    }
  }

  private func canRecord(_ number: Int) -> Bool {
    !variantRecords[number].block.instructions.isEmpty
      && variantRecords[number].failures < Self.mostFailures
  }

  private static let mostFailures = 64

  /// Takes the cycles up to an instruction for done, and gives the pipeline its stages there.
  private func leaveBefore(
    _ index: Int, _ pipeline: inout Pipeline, _ observer: inout some CountingObserver
  ) {
    let number = Int(place)
    let cycles = variantRecords[number].entries[index].cycles
    if cycles > 0 {
      variantRecords[number].exits[index] += 1
      let none: [ControlEvent] = []
      let records = variantRecords[number].records
      observer.follow(records.span.extracting(first: cycles), none.span)
    }
    pipeline.state.csrs.state.counters.advance(
      cycles: UInt64(cycles), instructions: UInt64(index))
    instructionsRun &+= UInt64(index)
    enter(&pipeline, before: index)
  }

  /// Gives the pipeline its stages before an instruction of the variant where the run is.
  private func enter(_ pipeline: inout Pipeline, before index: Int) {
    pipeline.registers = variantRecords[Int(place)].entries[index].registers
    pipeline.executed.value =
      pipeline.executed.rd == 0 ? 0 : pipeline.state.registers[pipeline.executed.rd]
  }

  // MARK: Registers

  private func load(_ pipeline: inout Pipeline) {
    for number in 0..<32 { values[number] = pipeline.state.registers.read(UInt8(number)) }
  }

  private func store(_ pipeline: inout Pipeline) {
    for number in 1..<32 { pipeline.state.registers.write(UInt8(number), values[number]) }
  }
}

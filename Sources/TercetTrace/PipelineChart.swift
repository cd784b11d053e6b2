// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The stage-by-cycle diagram: a row an instruction or bubble, a column a cycle.
///
/// `F`, `X`, `W` are the stages; `x` is a cycle in which the instruction stays in X, `f` one in
/// which it stays in F; `<` behind a letter says that an operand is forwarded from W; `/` is where
/// it was discarded; `-` is a cycle in which X is empty.
package struct PipelineChart: StageObserver {
  private let window: TraceWindow
  private let limit: Int
  private var tracker: StageTracker
  private var recent = RecentInstructions()
  private var open: [Int: ChartRow] = [:]
  private var stage: [Int: ChartCell.Kind] = [:]

  /// The rows that touch the window, in the order of fetching, a bubble before what comes to X next.
  package private(set) var rows: [ChartRow] = []
  /// The sleeps in the window, in order; each has its first cycle among the cells.
  package private(set) var sleeps: [ChartSleep] = []
  private var order: [Int] = []
  private var finished: [Int: ChartRow] = [:]
  private var latest: UInt64 = 0
  /// The bubble of the cycle before, and what it is charged to.
  private var bubble: (id: Int, record: CycleRecord)?
  private var bubbles = 0
  /// The trap, interrupt or return from one that was latest.
  private var flow = ControlFlow.sequential

  /// Columns so far.
  package private(set) var drawn = 0
  /// Whether the window has more than are drawn.
  package private(set) var isCut = false

  /// - Parameters:
  ///   - limit: The most columns.
  ///   - showsRegisters: Whether notes have the values that are read and written.
  package init(window: TraceWindow, limit: Int, showsRegisters: Bool = false) {
    self.window = window
    self.limit = limit
    tracker = StageTracker(tellsData: showsRegisters)
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      isCut = drawn == limit && cycle.number <= window.cycles.upperBound
      guard drawn < limit, cycle.number <= window.cycles.upperBound else {
        finish()
        return false
      }
      if cycle.number >= window.cycles.lowerBound { drawn += 1 }
      latest = cycle.end - 1
      recent.follow(cycle)
      draw(cycle)
      if cycle.length > 1 { sleeps.append(ChartSleep(cycle)) }
    }
    return true
  }

  /// The cycles of the window that the run had.
  package var shownCycles: ClosedRange<UInt64> {
    let first = min(window.cycles.lowerBound, latest)
    return first...min(window.cycles.upperBound, latest)
  }

  /// Collects the rows, whether their instructions are done or not.
  package mutating func finish() {
    rows = order.compactMap { finished[$0] ?? open[$0] }.filter { row in
      (row.place.map { window.shows($0.pc) } ?? true)
        && row.cells.keys.contains { window.cycles.contains($0) }
    }
  }

  // MARK: One cycle

  private mutating func draw(_ cycle: TracedCycle) {
    var marks: [Int: ChartCell] = [:]
    for event in tracker.events(of: cycle) { draw(event, cycle, &marks) }
    for (id, kind) in stage where open[id] != nil {
      // Held in F unless it came just now; in X it is held only where an event says so.
      open[id]?.cells[cycle.number] = marks[id] ?? ChartCell(kind == .fetch ? .fetchHeld : kind)
    }
    drawBubble(cycle)
    noteEnd(cycle)
    switch cycle.flow {
    case .trapEntry, .interruptEntry, .trapReturn: flow = cycle.flow
    case .sequential, .call, .compressedCall, .return, .jump: break
    }
    noteTrap(cycle)
    forgetOld(before: cycle.number)
  }

  private mutating func draw(
    _ event: StageEvent, _ cycle: TracedCycle, _ marks: inout [Int: ChartCell]
  ) {
    let number = cycle.number
    switch event {
    case .fetch(let id, let pc, let word):
      open[id] = ChartRow(ChartPlace(pc: pc, word: word))
      order.append(id)
      enter(id, .fetch, &marks)
    case .execute(let id):
      open[id]?.wasExecuted = true
      enter(id, .execute, &marks)
    case .hold(let id, let hold):
      marks[id] = ChartCell(.executeHeld)
      note(id, .hold(hold.cause, wait(hold, cycle)), at: number)
    case .forward(let id, let registers, let producer):
      marks[id, default: ChartCell(.execute)].isForwarded = true
      note(id, .forward(registers: registers, from: place(producer)), at: number)
    case .writeback(let id):
      enter(id, .writeback, &marks)
    case .retire(let id, _):
      close(id)
    case .discard(let id, let trapped, let flusher):
      open[id]?.cells[number] = ChartCell(.discarded)
      if !trapped {
        let cause = cycle.stages.execute == nil ? cycle.record.cause : .issue
        note(id, .flush(by: flusher.flatMap(place), cause), at: number)
      }
      close(id)
    case .read(let id, let sources):
      open[id]?.noteValues(at: number) { $0.reads = sources.values }
    case .write(let id, let register, let access):
      open[id]?.noteValues(at: number) { noted in
        if let register { noted.writes.append(register) }
        if let access { noted.accesses.append(access) }
      }
    }
  }

  private mutating func enter(
    _ id: Int, _ kind: ChartCell.Kind, _ marks: inout [Int: ChartCell]
  ) {
    stage[id] = kind
    marks[id] = ChartCell(kind)
  }

  private mutating func close(_ id: Int) {
    finished[id] = open.removeValue(forKey: id)
    stage[id] = nil
  }

  /// A trap is told where it happens, in X; the row ends in the next cycle.
  private mutating func noteTrap(_ cycle: TracedCycle) {
    guard cycle.flow == .trapEntry || cycle.flow == .interruptEntry,
      let id = order.last(where: { stage[$0] == .execute && open[$0] != nil })
    else { return }
    note(
      id,
      cycle.flow == .trapEntry
        ? .trap(number: cycle.trapNumber) : .interrupt(number: cycle.trapNumber),
      at: cycle.number)
  }

  /// What is in X when the program ends in W.
  private mutating func noteEnd(_ cycle: TracedCycle) {
    guard cycle.record.cause == .fillAndDrain, cycle.stages.execute != nil,
      let id = order.last(where: { stage[$0] == .execute })
    else { return }
    note(
      id, .hold(.fillAndDrain, ChartWait(reason: .itself, charged: place(id))), at: cycle.number)
  }

  // MARK: Whom a cycle is charged to

  private func wait(_ hold: StageHold, _ cycle: TracedCycle) -> ChartWait {
    let record = cycle.record
    let isItself = record.waiting == record.pc
    return ChartWait(
      // Only of an access is it not clear what else it would do.
      reason: !isItself ? .other : hold.works && hold.cause == .dataWait ? .work : .itself,
      charged: place(at: record.pc, cycle), registers: hold.registers)
  }

  /// A cycle in which X is empty has a row, which goes on while it is for the same reason.
  private mutating func drawBubble(_ cycle: TracedCycle) {
    guard tracker.isBubble(in: cycle), window.cycles.contains(cycle.number),
      window.shows(cycle.record.pc)
    else {
      bubble = nil
      return
    }
    if bubble?.record != cycle.record {
      bubbles += 1
      let id = -bubbles
      bubble = (id, cycle.record)
      finished[id] = ChartRow(nil)
      order.insert(id, at: order.firstIndex { stage[$0] == .fetch } ?? order.endIndex)
    }
    guard let id = bubble?.id else { return }
    finished[id]?.cells[cycle.number] = ChartCell(.bubble)
    note(id, .bubble(cycle.record.cause, emptiness(cycle)), at: cycle.number)
  }

  private func emptiness(_ cycle: TracedCycle) -> ChartWait {
    let record = cycle.record
    let reason: ChartWait.Reason =
      record.waiting != record.pc
      ? .port : record.pc == cycle.stages.fetch?.pc ? .awaited : .other
    return ChartWait(reason: reason, charged: place(at: record.pc, cycle), flow: flow)
  }

  private mutating func note(_ id: Int, _ subject: ChartNote.Subject, at cycle: UInt64) {
    open[id]?.note(subject, at: cycle)
    finished[id]?.note(subject, at: cycle)
  }

  private func place(_ id: Int) -> ChartPlace? { (open[id] ?? finished[id])?.place }

  private func place(at pc: UInt32, _ cycle: TracedCycle) -> ChartPlace? {
    recent.instruction(at: pc, in: cycle).map { ChartPlace(pc: pc, word: $0.word) }
  }

  /// Keeps only what can still be in the window, however late it begins.
  private mutating func forgetOld(before cycle: UInt64) {
    guard cycle < window.cycles.lowerBound, order.count > 64 else { return }
    for id in order.prefix(order.count - 8) { finished[id] = nil }
    order = Array(order.suffix(8))
  }
}

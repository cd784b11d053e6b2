// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The stages, the causes and the arrows between instructions, for Perfetto's viewer.
package struct PerfettoTrace: TraceWriter {
  package static let unit = "cycles"
  package static let usualLimit = 500_000

  /// An instruction in a stage.
  private struct Visit {
    let id: Int
    let pc: UInt32
    let word: UInt32?
    var track: PerfettoWriter.Track
    var start: UInt64
    var flows: [UInt64] = []
    var held: UInt64 = 0
    var waits: [String] = []
    var forwarded: UInt32 = 0
    /// What it read in X, or did in W.
    var values = ChartValues()
    /// From whom an arrow leads here.
    var producers: [Int] = []
  }

  private let window: TraceWindow
  private let limit: Int
  private var writer: PerfettoWriter
  private var labels: InstructionLabels
  private var tracker: StageTracker
  private var recent = RecentInstructions()
  private var retired: UInt64
  private var visits: [Int: Visit] = [:]
  /// Left X, but may still be the start of an arrow; oldest first.
  private var executed: [(visit: Visit, end: UInt64)] = []
  private var run: CauseRun?
  /// The instruction that the run's cycles are charged to, if it is known.
  private var charged: RecentInstructions.Instruction?
  /// Cycles in a row that are charged to one function.
  private var function: (symbol: ChartPlaces.Symbol?, start: UInt64, end: UInt64)?
  private let symbol: (_ pc: UInt32) -> ChartPlaces.Symbol?
  private var arrows: UInt64 = 0
  private var latest: UInt64?

  /// Cycles with something to show so far.
  package private(set) var written = 0
  package private(set) var isCut = false

  /// An arrow starts in W or, without forwarding, behind it.
  private static let reach = 3

  package init(_ plan: TracePlan) {
    window = plan.window
    limit = plan.limit
    retired = plan.retiredBefore
    tracker = StageTracker(
      retiredBefore: plan.retiredBefore, tellsData: plan.showsRegisters)
    labels = InstructionLabels(plan.label)
    symbol = plan.places.symbol
    writer = PerfettoWriter(title: "\(plan.title) (1 cycle = 1 ns)", write: plan.write)
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      guard cycle.number <= window.cycles.upperBound else { return finish() && false }
      if window.cycles.contains(cycle.number), window.shows(cycle) {
        guard written < limit else {
          isCut = true
          return finish() && false
        }
        written += 1
      }
      latest = cycle.end - 1
      recent.follow(cycle)
      for event in tracker.events(of: cycle) { follow(event, of: cycle) }
      charge(cycle)
      retired += cycle.instructions
    }
    return writer.flushIfFull()
  }

  /// Ends what is still on its way and writes what has been gathered; false if that fails.
  package mutating func finish() -> Bool {
    guard let latest else { return writer.flush() }
    for visit in visits.values.sorted(by: { $0.id < $1.id }) { end(visit, at: latest + 1) }
    visits = [:]
    writeExecuted(keeping: 0)
    endRun()
    endFunction()
    if latest >= window.cycles.lowerBound { writer.count(retired, at: latest + 1) }
    self.latest = nil
    return writer.flush()
  }
}

// MARK: - Stages

extension PerfettoTrace {
  private mutating func follow(_ event: StageEvent, of traced: TracedCycle) {
    let cycle = traced.number
    switch event {
    case .fetch(let id, let pc, let word):
      guard window.shows(pc) else { return }
      visits[id] = Visit(id: id, pc: pc, word: word, track: .fetch, start: cycle)
    case .execute(let id):
      move(id, to: .execute, at: cycle)
    case .hold(let id, let hold):
      visits[id]?.held += traced.length
      if visits[id]?.waits.last != hold.cause.name { visits[id]?.waits.append(hold.cause.name) }
      if let producer = hold.producer { draw(from: producer, to: id) }
    case .forward(let id, let registers, let producer):
      visits[id]?.forwarded |= registers
      draw(from: producer, to: id)
    case .writeback(let id):
      move(id, to: .writeback, at: cycle)
    case .retire(let id, _), .discard(let id, _, _):
      if let visit = visits.removeValue(forKey: id) { end(visit, at: cycle) }
    case .read(let id, let sources):
      visits[id]?.values.reads = sources.values
    case .write(let id, let register, let access):
      if let register { visits[id]?.values.writes.append(register) }
      if let access { visits[id]?.values.accesses.append(access) }
    }
  }

  private mutating func move(_ id: Int, to track: PerfettoWriter.Track, at cycle: UInt64) {
    guard let visit = visits[id] else { return }
    end(visit, at: cycle)
    visits[id] = Visit(id: id, pc: visit.pc, word: visit.word, track: track, start: cycle)
  }

  /// An arrow between the two stays in X, where the later instruction took or wanted a result.
  private mutating func draw(from producer: Int, to id: Int) {
    guard visits[id]?.producers.contains(producer) == false,
      let index = executed.firstIndex(where: { $0.visit.id == producer }),
      executed[index].end > window.cycles.lowerBound
    else { return }
    arrows += 1
    executed[index].visit.flows.append(arrows)
    visits[id]?.flows.append(arrows)
    visits[id]?.producers.append(producer)
  }

  private mutating func end(_ visit: Visit, at end: UInt64) {
    guard visit.track == .execute else { return write(visit, until: end) }
    executed.append((visit, end))
    writeExecuted(keeping: Self.reach)
  }

  private mutating func writeExecuted(keeping count: Int) {
    while executed.count > count {
      let (visit, end) = executed.removeFirst()
      write(visit, until: end)
    }
  }

  /// Writes the part of a visit that lies in the window.
  private mutating func write(_ visit: Visit, until end: UInt64) {
    let start = max(visit.start, window.cycles.lowerBound)
    guard start < end else { return }
    var slice = PerfettoWriter.Slice(
      name: labels.text(of: visit.word, at: visit.pc), start: start, end: end, flows: visit.flows,
      notes: [("pc", .address(visit.pc))])
    if visit.track == .execute {
      if let word = visit.word { slice.notes.append(("insn", .address(word))) }
      if visit.forwarded != 0 {
        slice.notes.append(("forwarded", .text(names(ofRegisters: visit.forwarded))))
      }
      if visit.held > 0 {
        slice.notes.append(("held", .count(visit.held)))
        slice.notes.append(("for", .text(visit.waits.joined(separator: ", "))))
      }
    }
    for (name, text) in ChartWords.arguments(of: visit.values) {
      slice.notes.append((name, .text(text)))
    }
    writer.add(slice, to: visit.track)
  }
}

// MARK: - Causes

extension PerfettoTrace {
  private mutating func charge(_ cycle: TracedCycle) {
    guard window.cycles.contains(cycle.number), window.shows(cycle.record.pc) else {
      endFunction()
      return endRun()
    }
    follow(symbol(cycle.record.pc), in: cycle)
    if run?.extend(by: cycle) == true { return }
    endRun()
    run = CauseRun(cycle)
    charged = recent.instruction(at: cycle.record.pc, in: cycle)
    writer.count(retired, at: cycle.number)
  }

  private mutating func follow(_ symbol: ChartPlaces.Symbol?, in cycle: TracedCycle) {
    if let function, function.end == cycle.number, function.symbol?.address == symbol?.address {
      self.function?.end = cycle.end
      return
    }
    endFunction()
    function = (symbol, cycle.number, cycle.end)
  }

  private mutating func endFunction() {
    guard let function else { return }
    self.function = nil
    let name = function.symbol?.name ?? "code without a symbol"
    writer.add(
      PerfettoWriter.Slice(name: Array(name.utf8), start: function.start, end: function.end),
      to: .functions)
  }

  private mutating func endRun() {
    guard let run else { return }
    self.run = nil
    var slice = PerfettoWriter.Slice(
      name: Array(run.name.utf8), start: run.start, end: run.end)
    if run.cause != .issue {
      slice.notes.append(("charged", .address(run.pc)))
      if let charged {
        let text = labels.text(of: charged.word, at: run.pc)
        slice.notes.append(("insn", .text(String(decoding: text, as: UTF8.self))))
      }
      if run.waiting != run.pc { slice.notes.append(("waiting", .address(run.waiting))) }
    }
    writer.add(slice, to: .causes)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetFiles
import TercetReport
import TercetTrace

/// A program's run, written down as one of the trace formats.
///
/// The guest's world sees the program run once, also where a place in it says which cycles are shown: the
/// engine finds the place, and the run goes back a little (`TraceApproach`). With files it is stepped to
/// the place, and what led there is kept on the way.
package struct TraceRun {
  private let session: Session
  private let limits: Session.Limits
  private let window: TraceWindow
  private let place: Place?
  private let console: any GuestConsole
  private let watch: RunWatch
  private let disassembly: Disassembly

  /// What a window is drawn around.
  package struct Place: Sendable {
    let place: TracePlace
    /// As the user wrote it.
    let name: String
    /// Cycles of the window before the place.
    let leadIn: UInt64

    package init(_ place: TracePlace, name: String, leadIn: UInt64) {
      self.place = place
      self.name = name
      self.leadIn = leadIn
    }
  }

  /// What was traced.
  package struct Outcome {
    /// How the run ended, or nil if it went on behind the window.
    package let end: RunEnd?
    package let window: TraceWindow
    /// Whether none of the instructions that were to be shown was in X in the window.
    package let isEmpty: Bool
  }

  /// Instructions already on their way when a window begins are followed from a little before;
  /// the longest stay in X is a division.
  private static let approach: UInt64 = 128

  /// - Parameter place: What the window is drawn around; `window` then says how many cycles it has.
  package init(
    session: Session, limits: Session.Limits, window: TraceWindow, place: Place? = nil,
    console: any GuestConsole, watch: RunWatch = .none
  ) {
    self.session = session
    self.limits = limits
    self.window = window
    self.place = place
    self.console = console
    self.watch = watch
    disassembly = Disassembly(session.image, isa: session.core.isa)
  }

  /// Runs the program and lets a writer of the kind `writer` write the trace.
  ///
  /// - Parameters:
  ///   - limit: How much is written, in the writer's unit; nil for what is usual.
  ///   - look: What a trace shows beside the stages, and how.
  ///   - note: Takes a remark for the user, if there is one.
  /// - Throws: `TraceError.neverReached` if the run ends before the window, and nothing is written.
  package func write<Writer: TraceWriter>(
    _ writer: Writer.Type, to output: some TraceOutput, limit: Int? = nil,
    look: TraceLook = TraceLook(), note: (String) -> Void
  ) throws -> Outcome {
    let echo = Echo(console)
    var pipeline = try session.pipeline(limits, console: echo)
    var recent = RecentCycles(capacity: Int(Self.approach + (place?.leadIn ?? 0)))
    let end = try approach(&pipeline, &recent, echo)
    guard end == nil else {
      watch.finish()
      if case .interrupted? = end { return Outcome(end: end, window: window, isEmpty: false) }
      throw missed(end ?? .cycleLimit, pipeline.state.csrs.counters.cycles)
    }
    let before = recent.inOrder
    let shown = window(at: pipeline.state.csrs.counters.cycles)
    let lacked = LackedInstructions(in: session)
    var trace = Counted(
      writer: Writer(
        TracePlan(
          window: shown, limit: limit ?? Writer.usualLimit,
          retiredBefore: pipeline.state.csrs.counters.instructions
            &- before.reduce(0) { $0 &+ $1.instructions },
          title: title, showsRegisters: look.registers, width: look.width, style: look.chartStyle,
          places: places(look.lines), write: output.write)),
      window: shown, lacked: RetirementCounter(at: lacked?.places ?? []))
    let wantsMore = trace.observe(before.span)
    let outcome = wantsMore ? rest(of: &pipeline, &trace, shown) : nil
    watch.finish()
    _ = trace.writer.finish()
    if trace.writer.isCut {
      note(
        "the trace was cut after \(trace.writer.written) \(Writer.unit); --range FIRST:LAST and "
          + "--function choose others")
    }
    if let remark = lacked?.remark(on: trace.lacked.retired) { note(remark) }
    return Outcome(end: outcome, window: shown, isEmpty: !trace.hasShown)
  }

  /// What made a trace, and of what.
  package var title: String {
    let program = session.program.name.withHostBytesShown
    return "tercet \(tercetVersion): \(program) on \(session.core.preset.name)"
  }

  private func places(_ lines: SourceLines) -> ChartPlaces {
    let symbols = session.image.symbols
    return ChartPlaces(
      label: disassembly.text(of:at:),
      symbol: { pc in
        symbols.symbol(containing: pc).map {
          ChartPlaces.Symbol(name: $0.display, address: $0.address)
        }
      },
      source: { pc in lines[pc].map { "\($0.file):\($0.line)" } })
  }

  /// The cycle that is to be reached; nil where code is.
  private var goal: UInt64? {
    switch place?.place {
    case .cycle(let cycle)?: cycle
    case .code?: nil
    case nil: window.cycles.lowerBound
    }
  }

  /// Goes to the place, or to the first cycle of the window; how the run ended if it did before.
  private func approach(
    _ pipeline: inout Pipeline, _ recent: inout RecentCycles, _ console: Echo
  ) throws(SnapshotError) -> RunEnd? {
    var pause = RunPause(watch)
    let kept = Self.approach + (place?.leadIn ?? 0)
    if let goal, goal > kept {
      let start = min(goal - kept, limits.cycles)
      var unobserved = Unobserved()
      let engine = Engine(for: pipeline)
      let arrived = engine.run(&pipeline, limit: start, observer: &unobserved) {
        pause.isWanted(after: $0)
      }
      let end = pause.end(arrived == .cycleLimit ? nil : arrived)
      if end != nil { return end }
    }
    var code = AddressSet([])
    if case .code(let addresses)? = place?.place {
      code = addresses
      // What files hold cannot be taken back.
      if limits.directories.isEmpty {
        let end = try TraceApproach(console).run(
          &pipeline, to: code, lead: kept, limit: limits.cycles, pause: &pause)
        if end != nil { return end }
      }
    }
    let arrived = pipeline.approach(
      code, limit: min(goal ?? .max, limits.cycles), keeping: &recent, atLeast: kept
    ) { pause.isWanted(after: $0) }
    let end = pause.signal == nil ? arrived : pause.end(nil)
    // At a cycle that is the goal one has arrived, if the run may have it.
    let hasArrived = goal.map { $0 < limits.cycles } ?? false
    return end == .cycleLimit && hasArrived ? nil : end
  }

  private func window(at cycle: UInt64) -> TraceWindow {
    guard let place else { return window }
    let first = cycle - min(cycle, place.leadIn)
    let length = window.cycles.upperBound - window.cycles.lowerBound
    let (last, overflows) = first.addingReportingOverflow(length)
    return TraceWindow(cycles: first...(overflows ? .max : last), addresses: window.addresses)
  }

  private func rest(
    of pipeline: inout Pipeline, _ trace: inout some StageObserver, _ shown: TraceWindow
  ) -> RunEnd? {
    var pause = RunPause(watch)
    var end: RunEnd? = .cycleLimit
    // A sleep is not shown across the edge of the window.
    let last = shown.cycles.upperBound
    for edge in [last == .max ? last : last + 1, .max] where end == .cycleLimit {
      end = pipeline.trace(limit: min(edge, limits.cycles), observer: &trace) {
        pause.isWanted(after: $0)
      }
    }
    return pause.end(end)
  }

  private func missed(_ end: RunEnd, _ cycles: UInt64) -> TraceError {
    let words = goal.map { "cycle \(grouped($0))" } ?? place?.name ?? ""
    return .neverReached(words, end: end, cycles: cycles)
  }
}

/// A writer, and a count beside it of what it shows and the chip does not have.
private struct Counted<Writer: TraceWriter>: StageObserver {
  var writer: Writer
  let window: TraceWindow
  var lacked: RetirementCounter
  /// Whether an instruction was in X that is to be shown.
  var hasShown = false

  mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      guard let pc = cycle.stages.execute?.pc, window.cycles.contains(cycle.number),
        window.addresses?.contains(pc) ?? true
      else { continue }
      hasShown = true
      if cycle.record.cause.isIssue { lacked.add(1, at: pc) }
    }
    return writer.observe(cycles)
  }
}

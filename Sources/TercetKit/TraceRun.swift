// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetReport
import TercetTrace

/// A program's run, written down as one of the trace formats.
///
/// The program runs once, also where a place in it says which cycles are shown: what led there is
/// kept on the way.
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
  ///   - width: Characters in a line of text.
  ///   - note: Takes a remark for the user, if there is one.
  /// - Throws: `TraceError.neverReached` if the run ends before the window, and nothing is written.
  package func write<Writer: TraceWriter>(
    _ writer: Writer.Type, to output: some TraceOutput, limit: Int? = nil, width: Int = .max,
    note: (String) -> Void
  ) throws -> Outcome {
    var pipeline = try session.pipeline(limits, console: console)
    var recent = RecentCycles(capacity: Int(Self.approach + (place?.leadIn ?? 0)))
    let end = approach(&pipeline, &recent)
    guard end == nil else {
      watch.finish()
      if case .interrupted? = end { return Outcome(end: end, window: window) }
      throw missed(end ?? .cycleLimit, pipeline.state.csrs.counters.cycles)
    }
    let before = recent.inOrder
    let shown = window(at: pipeline.state.csrs.counters.cycles)
    var trace = Writer(
      TracePlan(
        window: shown, limit: limit ?? Writer.usualLimit,
        retiredBefore: pipeline.state.csrs.counters.instructions
          &- UInt64(before.count { $0.record.cause.isIssue }),
        title: title, width: width, label: disassembly.text(of:at:), write: output.write))
    let wantsMore = trace.observe(before.span)
    let outcome = wantsMore ? rest(of: &pipeline, &trace) : nil
    watch.finish()
    _ = trace.finish()
    if trace.isCut {
      note(
        "the trace was cut after \(trace.written) \(Writer.unit); --range FIRST:LAST and "
          + "--function choose others")
    }
    return Outcome(end: outcome, window: shown)
  }

  /// What made a trace, and of what.
  package var title: String {
    let program = session.path.split(separator: "/").last ?? ""
    return "tercet \(tercetVersion): \(program) on \(session.core.preset.name)"
  }

  /// The cycle that is to be reached; nil where code is.
  private var goal: UInt64? {
    switch place?.place {
    case .cycle(let cycle)?: cycle
    case .code?: nil
    case nil: window.cycles.lowerBound
    }
  }

  /// Steps to the place, or to the first cycle of the window; how the run ended if it did before.
  private func approach(_ pipeline: inout Pipeline, _ recent: inout RecentCycles) -> RunEnd? {
    var start: UInt64 = 0
    let kept = Self.approach + (place?.leadIn ?? 0)
    if let goal, goal > kept {
      start = min(goal - kept, limits.cycles)
      let end = RunSlice.run(from: 0, to: start, watch: watch) { limit in
        pipeline.skip(to: limit) ?? .cycleLimit
      }
      if end != .cycleLimit { return end }
    }
    var code = AddressSet([])
    if case .code(let addresses)? = place?.place { code = addresses }
    let end = RunSlice.run(from: start, to: min(goal ?? .max, limits.cycles), watch: watch) {
      pipeline.approach(code, limit: $0, keeping: &recent)
    }
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
    of pipeline: inout Pipeline, _ trace: inout some TraceWriter
  ) -> RunEnd? {
    RunSlice.run(
      from: pipeline.state.csrs.counters.cycles, to: limits.cycles, each: RunSlice.tracedCycles,
      watch: watch
    ) { limit in
      pipeline.trace(limit: limit, observer: &trace)
    }
  }

  private func missed(_ end: RunEnd, _ cycles: UInt64) -> TraceError {
    let words = goal.map { "cycle \(grouped($0))" } ?? place?.name ?? ""
    return .neverReached(words, end: end, cycles: cycles)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetReport
import TercetTrace

/// A program's run, written down as one of the trace formats.
package struct TraceRun {
  private let session: Session
  private let limits: Session.Limits
  package let window: TraceWindow
  private let console: any GuestConsole
  private let watch: RunWatch
  private let cycleLimit: Int
  private let disassembly: Disassembly

  /// Instructions that a trace has, however large its window.
  package static let retireLimit = 10_000_000
  package static let konataLimit = 2_000_000
  /// Cycles that a trace by cycles has: some 180 MB as a Value Change Dump.
  package static let cycleLimit = 500_000

  /// Instructions already on their way when a window begins are followed from a little before;
  /// the longest stay in X is a division.
  private static let approach: UInt64 = 128

  package init(
    session: Session, limits: Session.Limits, window: TraceWindow, console: any GuestConsole,
    watch: RunWatch = .none, cycleLimit: Int = Self.cycleLimit
  ) {
    self.session = session
    self.limits = limits
    self.window = window
    self.console = console
    self.watch = watch
    self.cycleLimit = cycleLimit
    disassembly = Disassembly(session.image, isa: session.core.isa)
  }

  /// Draws the chart; how the run ended, or nil if it went on behind the window.
  package func chart(to output: some TraceOutput, width: Int) throws -> RunEnd? {
    var chart = PipelineChart(window: window)
    let end = try follow(&chart)
    chart.finish()
    let text = ChartText(chart.rows, cycles: chart.shownCycles, label: disassembly.text(of:at:))
      .text(width: width)
    _ = output.write(Array(text.utf8))
    return end
  }

  /// Writes `cycle,pc,instr` for each retired instruction.
  package func retire(to output: some TraceOutput, note: (String) -> Void) throws -> RunEnd? {
    var trace = RetireTrace(
      window: window, rowLimit: Self.retireLimit, write: output.write)
    let end = try follow(&trace)
    _ = trace.finish()
    if trace.isCut { note(Self.cut(trace.rows, "instructions")) }
    return end
  }

  /// Writes a log for Konata.
  package func konata(to output: some TraceOutput, note: (String) -> Void) throws -> RunEnd? {
    var pipeline = try approached()
    var trace = KonataTrace(
      window: window, instructionLimit: Self.konataLimit,
      retiredBefore: pipeline.state.csrs.counters.instructions,
      label: disassembly.text(of:at:), write: output.write)
    let end = follow(&pipeline, &trace)
    _ = trace.finish()
    if trace.isCut { note(Self.cut(trace.instructions, "instructions")) }
    return end
  }

  /// Writes a Value Change Dump, for GTKWave.
  package func vcd(to output: some TraceOutput, note: (String) -> Void) throws -> RunEnd? {
    var pipeline = try approached()
    var trace = VCDTrace(
      window: window, cycleLimit: cycleLimit,
      retiredBefore: pipeline.state.csrs.counters.instructions, title: title,
      label: disassembly.text(of:at:), write: output.write)
    let end = follow(&pipeline, &trace)
    _ = trace.finish()
    if trace.isCut { note(Self.cut(trace.cycles, "cycles")) }
    return end
  }

  /// Writes a trace for Perfetto.
  package func perfetto(to output: some TraceOutput, note: (String) -> Void) throws -> RunEnd? {
    var pipeline = try approached()
    var trace = PerfettoTrace(
      window: window, cycleLimit: cycleLimit,
      retiredBefore: pipeline.state.csrs.counters.instructions, title: title,
      label: disassembly.text(of:at:), write: output.write)
    let end = follow(&pipeline, &trace)
    _ = trace.finish()
    if trace.isCut { note(Self.cut(trace.cycles, "cycles")) }
    return end
  }

  /// What made a trace, and of what.
  package var title: String {
    let program = session.path.split(separator: "/").last ?? ""
    return "tercet \(tercetVersion): \(program) on \(session.core.preset.name)"
  }

  private func follow(_ observer: inout some StageObserver) throws -> RunEnd? {
    var pipeline = try approached()
    return follow(&pipeline, &observer)
  }

  private func follow(_ pipeline: inout Pipeline, _ observer: inout some StageObserver) -> RunEnd? {
    defer { watch.finish() }
    let first = pipeline.state.csrs.counters.cycles
    return RunSlice.run(
      from: first, to: limits.cycles, each: RunSlice.tracedCycles, watch: watch
    ) { limit in
      pipeline.trace(limit: limit, observer: &observer)
    }
  }

  /// The pipeline shortly before the window begins.
  private func approached() throws -> Pipeline {
    var pipeline = try session.pipeline(limits, console: console)
    let first = window.cycles.lowerBound
    if first > Self.approach {
      let start = min(first - Self.approach, limits.cycles)
      _ = RunSlice.run(from: 0, to: start, watch: watch) { limit in
        pipeline.skip(to: limit) ?? .cycleLimit
      }
    }
    return pipeline
  }

  private static func cut(_ count: Int, _ what: String) -> String {
    "the trace was cut after \(count) \(what); --range FIRST:LAST and --function choose others"
  }
}

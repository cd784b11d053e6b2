// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetReport
import TercetTrace

/// A program's run, written down as one of the trace formats.
package struct TraceRun {
  private let session: Session
  private let limits: Session.Limits
  package let window: TraceWindow
  private let console: any GuestConsole
  private let watch: RunWatch
  private let disassembly: Disassembly

  /// Instructions already on their way when a window begins are followed from a little before;
  /// the longest stay in X is a division.
  private static let approach: UInt64 = 128

  package init(
    session: Session, limits: Session.Limits, window: TraceWindow, console: any GuestConsole,
    watch: RunWatch = .none
  ) {
    self.session = session
    self.limits = limits
    self.window = window
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
  /// - Returns: How the run ended, or nil if it went on behind the window.
  /// - Throws: `TraceError.endedBefore` where the run has no cycle of the window: nothing is
  ///   written then.
  package func write<Writer: TraceWriter>(
    _ writer: Writer.Type, to output: some TraceOutput, limit: Int? = nil,
    look: TraceLook = TraceLook(), note: (String) -> Void
  ) throws -> RunEnd? {
    var pipeline = try approached()
    var trace = Writer(
      TracePlan(
        window: window, limit: limit ?? Writer.usualLimit,
        retiredBefore: pipeline.state.csrs.counters.instructions, title: title,
        showsRegisters: look.registers, width: look.width, style: look.chartStyle,
        places: places(look.lines), write: output.write))
    let end = RunSlice.run(
      from: pipeline.state.csrs.counters.cycles, to: limits.cycles, each: RunSlice.tracedCycles,
      watch: watch
    ) { limit in
      pipeline.trace(limit: limit, observer: &trace)
    }
    watch.finish()
    let cycles = pipeline.state.csrs.counters.cycles
    if let end, cycles <= window.cycles.lowerBound {
      if case .interrupted = end { return end }
      throw TraceError.endedBefore(
        cycle: window.cycles.lowerBound, cycles: cycles, isLimit: end == .cycleLimit)
    }
    _ = trace.finish()
    if trace.isCut {
      note(
        "the trace was cut after \(trace.written) \(Writer.unit); --range FIRST:LAST and "
          + "--function choose others")
    }
    return end
  }

  /// What made a trace, and of what.
  package var title: String {
    let program = session.path.split(separator: "/").last ?? ""
    return "tercet \(tercetVersion): \(program) on \(session.core.preset.name)"
  }

  private func places(_ lines: SourceLines) -> ChartPlaces {
    let symbols = session.image.symbols
    return ChartPlaces(
      label: disassembly.text(of:at:),
      symbol: { pc in
        symbols.symbol(containing: pc).map {
          ChartPlaces.Symbol(name: $0.name, address: $0.address)
        }
      },
      source: { pc in lines[pc].map { "\($0.file):\($0.line)" } })
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
}

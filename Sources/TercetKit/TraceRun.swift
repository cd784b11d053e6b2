// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetFiles
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
  ///   - width: Characters in a line of text.
  ///   - note: Takes a remark for the user, if there is one.
  /// - Returns: How the run ended, or nil if it went on behind the window.
  package func write<Writer: TraceWriter>(
    _ writer: Writer.Type, to output: some TraceOutput, limit: Int? = nil, width: Int = .max,
    note: (String) -> Void
  ) throws -> RunEnd? {
    var pipeline = try approached()
    var trace = Writer(
      TracePlan(
        window: window, limit: limit ?? Writer.usualLimit,
        retiredBefore: pipeline.state.csrs.counters.instructions, title: title, width: width,
        label: disassembly.text(of:at:), write: output.write))
    var pause = RunPause(watch)
    var end: RunEnd? = .cycleLimit
    // A sleep is not shown across the edges of the window.
    let last = window.cycles.upperBound
    let edges = [window.cycles.lowerBound, last == .max ? last : last + 1, .max]
    for edge in edges where end == .cycleLimit {
      end = pipeline.trace(limit: min(edge, limits.cycles), observer: &trace) {
        pause.isWanted(after: $0)
      }
    }
    end = pause.end(end)
    watch.finish()
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
    let program = session.program.name.withHostBytesShown
    return "tercet \(tercetVersion): \(program) on \(session.core.preset.name)"
  }

  /// The pipeline shortly before the window begins.
  private func approached() throws -> Pipeline {
    var pipeline = try session.pipeline(limits, console: console)
    let first = window.cycles.lowerBound
    if first > Self.approach {
      let start = min(first - Self.approach, limits.cycles)
      var pause = RunPause(watch)
      _ = pipeline.skip(to: start) { pause.isWanted(after: $0) }
    }
    return pipeline
  }
}

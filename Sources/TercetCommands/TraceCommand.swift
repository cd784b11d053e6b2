// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import TercetCore
import TercetELF
import TercetKit
import TercetTrace

/// `tercet trace`: what each stage did, cycle by cycle.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Shows the stages cycle by cycle.",
    discussion: """
      chart is a diagram for people that fits the terminal (COLUMNS, or 100 columns \
      where there is none), retire is CSV with a row for each instruction \
      (cycle,pc,instr), konata is a log for the Konata viewer, vcd is a Value Change Dump for \
      GTKWave, perfetto is a trace for ui.perfetto.dev. The guest's output goes to standard \
      error.
      """)

  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = TraceFormat.chart

  @Option(
    help: ArgumentHelp(
      "Starts at the first visit of a symbol or a pc (0x...), or at a cycle.",
      valueName: "symbol|pc|cycle"))
  var at: String?

  @Option(help: ArgumentHelp("How many cycles to show; 32 for a chart.", valueName: "n"))
  var cycles: UInt64?

  @Option(
    help: ArgumentHelp("Shows the cycles from the first to the last.", valueName: "first:last"))
  var range: String?

  @Option(help: ArgumentHelp("Shows only the instructions of a function.", valueName: "symbol"))
  var function: String?

  @Flag(help: "Also shows the values that instructions read and write; not in retire.")
  var registers = false

  @Flag(help: "Leaves the source lines out of a chart.")
  var noLines = false

  @Option(
    help: ArgumentHelp(
      "With vcd and -o: also writes a save file with which GTKWave shows it.", valueName: "file"),
    completion: .file())
  var gtkw: String?

  @OptionGroup var output: OutputOptions

  /// Cycles of a chart around its place.
  private static let chartCycles: UInt64 = 32
  private static let mostChartCycles: UInt64 = 2_000
  /// A chart begins a little before its place, so that one sees what led there.
  private static let leadIn: UInt64 = 4

  func run() throws {
    try reporting(output, about: guest.program) {
      if cycles == 0 { throw UsageError.zeroTraceCycles }
      if range != nil && (at != nil || cycles != nil) { throw UsageError.rangeAndPlace }
      try checkOutputs()
      let limits = try guest.limits()
      let session = try Session(path: guest.program, core: try core.resolve())
      output.describe(session, limits)
      let window = try window(session, limits)
      let end = try Interruption.catching { try write(session, limits, window) }
      if case .died(let death)? = end {
        output.note("the run ended in a trap at \(hex(death.pc)); `tercet run` tells more")
      }
    }
  }

  /// Finds out before a long run that its results have no place.
  private func checkOutputs() throws {
    if output.output == nil { try format.check(forTerminal: isatty(1) == 1) }
    try output.check(inputs: [guest.program, core.core])
    guard let gtkw else { return }
    guard format == .vcd, let dump = output.output else { throw UsageError.viewWithoutDump }
    guard gtkw != dump else { throw UsageError.viewIsDump(gtkw) }
    try OutputFile.check(gtkw)
  }

  /// Writes the trace; how the run ended, or nil if it went on behind the window.
  private func write(
    _ session: Session, _ limits: Session.Limits, _ window: TraceWindow
  ) throws -> RunEnd? {
    let progress = output.progress
    let console = DescriptorConsole(output: 2, progress: progress)
    let trace = TraceRun(
      session: session, limits: limits, window: window, console: console, watch: .user(progress))
    let sink = try TraceSink(output)
    let end = try trace.write(
      format.writer, to: sink, look: look(session), note: output.note)
    _ = console.flush()
    // What is cut short by a signal gets no name.
    if case .interrupted(let signal)? = end {
      Messages(style: output.style(for: 2)).error(
        RunEnding.interruption(by: signal, "the trace, which is not whole"))
      throw ExitCode(ExitStatus.signalBase + signal)
    }
    try sink.finish()
    if let gtkw, let dump = output.output {
      try OutputFile.write(gtkwaveView(of: dump, at: gtkw, trace), to: gtkw)
    }
    return end
  }

  /// The save file at `path` with which GTKWave shows the dump at `dump`.
  private func gtkwaveView(of dump: String, at path: String, _ trace: TraceRun) -> String {
    let file = RelativePath.components(of: path)
    return GTKWaveView.text(
      dump: RelativePath.from(folderOf: path, to: dump), saveFile: file.last ?? path,
      title: trace.title, start: trace.window.cycles.lowerBound, registers: registers)
  }

  private func look(_ session: Session) -> TraceLook {
    guard format == .chart else { return TraceLook(registers: registers) }
    let lines = noLines ? SourceLines.none : SourceLines(elf: session.image.bytes)
    output.note(about: lines)
    return TraceLook(
      registers: registers, width: output.chartWidth,
      style: output.style(for: 1, toFile: output.output != nil), lines: lines)
  }

  /// The cycles and instructions that the options name.
  private func window(_ session: Session, _ limits: Session.Limits) throws -> TraceWindow {
    var window = TraceWindow()
    if let function { window.addresses = try session.image.addresses(of: function) }
    if let range {
      window.cycles = try TraceWindow.cycles(parsing: range)
    } else if at != nil || cycles != nil || format == .chart {
      window.cycles = try cyclesAroundPlace(session, limits)
    }
    let first = window.cycles.lowerBound
    guard format == .chart, window.cycles.upperBound - first >= Self.mostChartCycles else {
      return window
    }
    window.cycles = first...(first + Self.mostChartCycles - 1)
    output.note("a chart shows at most \(Self.mostChartCycles) cycles: cut; konata takes more")
    return window
  }

  private func cyclesAroundPlace(
    _ session: Session, _ limits: Session.Limits
  ) throws -> ClosedRange<UInt64> {
    let count = cycles ?? (format == .chart ? Self.chartCycles : .max)
    guard let place = at ?? function else { return 0...(count - 1) }
    let target = try TracePlace(parsing: place, in: session.image)
    guard let cycle = try session.firstCycle(at: target, limits) else {
      throw TraceError.neverReached(place)
    }
    let first = cycle - min(cycle, Self.leadIn)
    let (last, overflow) = first.addingReportingOverflow(count - 1)
    return first...(overflow ? .max : last)
  }
}

package enum TraceFormat: String, ExpressibleByArgument, CaseIterable {
  case chart, retire, konata, vcd, perfetto

  /// What writes it.
  var writer: any TraceWriter.Type {
    switch self {
    case .chart: ChartTrace.self
    case .retire: RetireTrace.self
    case .konata: KonataTrace.self
    case .vcd: VCDTrace.self
    case .perfetto: PerfettoTrace.self
    }
  }

  /// Refuses to show on a terminal what nobody can read there.
  package func check(forTerminal isTerminal: Bool) throws(UsageError) {
    if self == .perfetto, isTerminal { throw .binaryToTerminal }
  }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import TercetCore
import TercetELF
import TercetKit
import TercetReport
import TercetTrace

/// `tercet trace`: what each stage did, cycle by cycle.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Shows the stages cycle by cycle.",
    usage: "tercet trace [<options>] <elf> [-- <arguments> ...]",
    discussion: """
      chart is a diagram for people that fits the terminal (COLUMNS, or 100 columns \
      where there is none), retire is CSV with a row for each instruction \
      (cycle,pc,instr), konata is a log for the Konata viewer, vcd is a Value Change Dump for \
      GTKWave, perfetto is a trace for ui.perfetto.dev. The guest's output goes to standard \
      error.
      """)

  @Argument(
    help: ArgumentHelp(
      "The RISC-V program, a linked ELF file; it gets what stands behind --.", valueName: "elf"),
    completion: .file())
  var program: String

  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = TraceFormat.chart

  @Option(
    help: ArgumentHelp(
      "Starts at the first visit of a symbol, a source line (FILE:LINE) or a pc (0x...), or at a "
        + "cycle.",
      valueName: "place"))
  var at: String?

  @Option(help: ArgumentHelp("How many cycles to show; 32 for a chart.", valueName: "n"))
  var cycles: Count?

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
  /// A chart begins a little before its place, so that one sees what led there.
  private static let leadIn: UInt64 = 4

  func run() throws {
    try reporting(output, about: program, view: gtkw) {
      if cycles?.value == 0 { throw UsageError.zeroTraceCycles }
      if range != nil && (at != nil || cycles != nil) { throw UsageError.rangeAndPlace }
      let sink = try openOutputs()
      let limits = try guest.limits()
      let session = try Session(path: program, core: try core.resolve())
      output.describe(session, limits)
      let (window, place) = try window(session)
      let end = try Interruption.catching { try write(session, limits, window, place, to: sink) }
      if case .died(let death)? = end {
        output.note("the run ended in a trap at \(hex(death.pc)); `tercet run` tells more")
      }
    }
  }

  /// Finds out before a long run that its results have no place.
  private func openOutputs() throws -> ResultSink {
    if output.output == nil { try format.check(forTerminal: isatty(1) == 1) }
    let inputs = [program, core.core]
    if let gtkw {
      guard format == .vcd, let dump = output.output else { throw UsageError.viewWithoutDump }
      guard gtkw != dump else { throw UsageError.viewIsDump(gtkw) }
      try UsageError.check(gtkw, of: "--gtkw", inputs: inputs)
      try OutputFile.check(gtkw)
    }
    return try output.sink(inputs: inputs)
  }

  /// Writes the trace; how the run ended, or nil if it went on behind the window.
  private func write(
    _ session: Session, _ limits: Session.Limits, _ window: TraceWindow, _ place: TraceRun.Place?,
    to sink: ResultSink
  ) throws -> RunEnd? {
    let progress = output.progress
    let console = DescriptorConsole(output: 2, progress: progress)
    let trace = TraceRun(
      session: session, limits: limits, window: window, place: place, console: console,
      watch: .user(progress, console))
    defer { _ = console.flush() }
    let outcome = try trace.write(format.writer, to: sink, look: look(session), note: output.note)
    _ = console.flush()
    if outcome.isEmpty, let function {
      let shown = outcome.window.cycles
      output.note(
        "no instruction of \(function) is in X from cycle \(grouped(shown.lowerBound)) to "
          + "\(grouped(shown.upperBound)): --at \(function) finds the first that is")
    }
    // What is cut short by a signal gets no name.
    if case .interrupted(let signal)? = outcome.end {
      Messages(style: output.style(for: 2)).error(
        RunEnding.interruption(by: signal, "the trace, which is not whole"))
      throw ExitCode(ExitStatus.signalBase + signal)
    }
    try sink.finish()
    if let gtkw, let dump = output.output {
      let first = outcome.window.cycles.lowerBound
      let view = gtkwaveView(of: dump, at: gtkw, title: trace.title, start: first)
      try OutputFile.write(view, to: gtkw)
    }
    return outcome.end
  }

  /// The save file at `path` with which GTKWave shows the dump at `dump`.
  private func gtkwaveView(
    of dump: String, at path: String, title: String, start: UInt64
  ) -> String {
    let file = RelativePath.components(of: path)
    return GTKWaveView.text(
      dump: RelativePath.from(folderOf: path, to: dump), saveFile: file.last ?? path,
      title: title, start: start, registers: registers)
  }

  private func look(_ session: Session) -> TraceLook {
    guard format == .chart else { return TraceLook(registers: registers) }
    let lines = noLines ? SourceLines.none : session.program.lines
    output.note(about: lines)
    return TraceLook(
      registers: registers, width: output.chartWidth,
      style: output.resultStyle, lines: lines)
  }

  /// The cycles and instructions that the options name, and where they begin if that is a place.
  private func window(_ session: Session) throws -> (TraceWindow, TraceRun.Place?) {
    var window = TraceWindow()
    var place: TraceRun.Place?
    if let function {
      let code = try output.code(ofFunction: function, in: session.program)
      window.addresses = code
      place = TraceRun.Place(.code(code), name: function, leadIn: Self.leadIn)
    }
    if let range {
      window.cycles = try TraceWindow.cycles(parsing: range)
      place = nil
    } else {
      let count = cycles?.value ?? (format == .chart ? Self.chartCycles : .max)
      if at == nil, cycles == nil, format != .chart { place = nil }
      window.cycles = 0...(count - 1)
      if let at {
        let found = try PlaceFinder(session.program).place(at)
        if let remark = found.remark { output.note(remark) }
        place = TraceRun.Place(found.value, name: at, leadIn: Self.leadIn)
      }
    }
    return (window, place)
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

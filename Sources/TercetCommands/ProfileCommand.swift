// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit
import TercetReport

/// `tercet profile`: standard output is the report, the guest's output goes to standard error.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Runs a program and reports where its cycles went.",
    usage: "tercet profile [<options>] <elf> ... [-- <arguments> ...]",
    discussion: """
      The program's own output goes to standard error. Several programs get a table with a row for \
      each, or with --json a document for each, in a line of its own. They read an empty standard \
      input, what they write is dropped unless there is -v, and the status is that of the first \
      that did not exit with 0.
      """)

  @OptionGroup var programs: ProgramArguments
  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions
  @OptionGroup var engine: EngineOption

  @OptionGroup var format: ReportFormatOptions

  @Flag(help: "Reports on the run as a whole: no functions, lines and instructions.")
  var summary = false

  @Option(
    help: ArgumentHelp(
      "Lists only a function, its lines and its instructions; sums stay those of the run.",
      valueName: "symbol"))
  var function: String?

  @Option(
    help: ArgumentHelp(
      "With json and html: also keeps what the stages held around each of the N hottest "
        + "instructions; the program runs again for each.",
      valueName: "n"))
  var windows: Count?

  @OptionGroup var part: PartOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: programs.single) {
      let limits = try guest.limits(on: engine)
      let jobs = try batch.count()
      if function != nil, programs.single == nil { throw UsageError.functionOfMany }
      if !part.isWhole, programs.single == nil { throw UsageError.partOfMany }
      let format = try format.chosen()
      if programs.single == nil, format != .text, format != .json {
        throw UsageError.formatOfMany(format.rawValue)
      }
      let writer = ReportWriter(
        format: format, output: output, source: try source.text(),
        program: programs.single)
      try writer.check(summary: summary)
      try checkWindows(format, limits)
      let sink = try output.sink(inputs: programs.paths + [core.core])
      let core = try core.resolve()
      guard let program = programs.single else {
        return try ProgramBatch(
          programs: programs.paths, core: core, limits: limits,
          report: format == .json ? summary ? .summaries : .profiles : .table, jobs: jobs,
          guestOutput: 2
        ).run(output, to: sink, tableOn: 1)
      }
      try profile(try Session(path: program, core: core), limits, by: writer, to: sink)
    }
  }

  /// The most that `--windows` takes: each is two runs.
  private static let mostWindows: UInt64 = 100

  private func checkWindows(_ format: ReportFormat, _ limits: Session.Limits) throws {
    guard let windows else { return }
    guard (1...Self.mostWindows).contains(windows.value) else {
      throw UsageError.windowCount(windows.value, most: Self.mostWindows)
    }
    guard programs.single != nil, !summary, format == .json || format == .html else {
      throw UsageError.windowsOfNothing
    }
    if let grant = guest.writable(in: limits) { throw UsageError.writesInEachWindow(grant) }
  }

  private func profile(
    _ session: Session, _ limits: Session.Limits, by writer: ReportWriter, to sink: ResultSink
  ) throws {
    output.describe(session, limits)
    let only = try function.map { try output.code(ofFunction: $0, in: session.program) }
    let wanted = try part.part(of: session, output)
    let progress = output.progress
    let console = DescriptorConsole(output: 2, progress: progress)
    let recorder = InputRecorder(console)
    let run = try part.profile(
      wanted, of: session, limits, console, guest: windows == nil ? nil : recorder, output, progress
    )
    let (result, everything) = (run.result, run.profile)

    output.describe(engineOf: result)
    let ending = RunEnding(
      session: session, result: result, output: output, readerLeft: console.readerLeft)
    defer { ending.explain() }
    let profile = only.map(everything.only) ?? everything
    if let function, profile.instructions.isEmpty {
      output.note("\(function) never ran: no cycle was charged to it")
    }
    let marks = session.image.regions
    if let problem = marks.problem {
      output.note("the program's marks of regions are damaged: \(problem)")
    }
    for remark in everything.regions?.remarks ?? [] { output.note(remark) }
    if let remark = LackedInstructions(in: session)?.remark(on: everything) { output.note(remark) }
    let counted = session.summary(of: run)
    var document = summary ? ProfileDocument(counted) : session.document(counted, profile)
    var signal: Int32?
    if let windows, !result.end.isInterruption {
      let answers = recorder.answers
      let found = try Interruption.catching {
        let windows = try StageWindows(session, limits, wanted, signal: { Interruption.signal }) {
          InputPlayer(answers)
        }.windows(around: Int(windows.value), in: profile)
        return (windows: windows, signal: Interruption.signal)
      }
      // What was begun and not ended is none.
      if found.signal == nil { document.tables?.windows = found.windows }
      signal = found.signal
    }
    // Else the same run would give other bytes elsewhere.
    if writer.format == .json, !source.folders.isEmpty { document = writer.withSource(document) }
    // A guest that died has a message of its own, which tells about broken lines too.
    if case .died = result.end {} else { output.note(about: document.tables) }
    writer.write(document, listing: function != nil, to: sink)
    try sink.finish()
    if let signal {
      output.say(
        .error(
          RunEnding.interruption(by: signal, "the runs for --windows, of which there are none")))
      throw ExitCode(ExitStatus.signalBase + signal)
    }
    try ending.finish()
  }
}

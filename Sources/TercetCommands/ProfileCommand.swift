// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetELF
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

  @Flag(help: "Reports as JSON, schema tercet.stats/2.")
  var json = false

  @Flag(help: "Reports on the run as a whole: no functions, lines and instructions.")
  var summary = false

  @Option(
    help: ArgumentHelp(
      "Lists only a function, its lines and its instructions; sums stay those of the run.",
      valueName: "symbol"))
  var function: String?

  @OptionGroup var batch: BatchOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: programs.single) {
      let limits = try guest.limits(on: engine)
      let jobs = try batch.count()
      if function != nil, programs.single == nil { throw UsageError.functionOfMany }
      let sink = try output.sink(inputs: programs.paths + [core.core])
      let core = try core.resolve()
      guard let program = programs.single else {
        return try ProgramBatch(
          programs: programs.paths, core: core, limits: limits,
          report: json ? summary ? .summaries : .profiles : .table, jobs: jobs, guestOutput: 2
        ).run(output, to: sink, tableOn: 1)
      }
      try profile(try Session(path: program, core: core), limits, to: sink)
    }
  }

  private func profile(
    _ session: Session, _ limits: Session.Limits, to sink: ResultSink
  ) throws {
    output.describe(session, limits)
    let only = try function.map { try output.code(ofFunction: $0, in: session.program) }
    let progress = output.progress
    let console = DescriptorConsole(output: 2, progress: progress)
    let (result, everything) = try Interruption.catching {
      let run = try session.profile(limits, console: console, watch: .user(progress))
      let isWritten = console.flush() || Interruption.signal != nil
      return (isWritten ? run.result : run.result.withFailedOutput(), run.profile)
    }

    output.describe(engineOf: result)
    let ending = RunEnding(
      session: session, result: result, output: output, readerLeft: console.readerLeft)
    defer { ending.explain() }
    let profile = only.map(everything.only) ?? everything
    if let function, profile.instructions.isEmpty {
      output.note("\(function) never ran: no cycle was charged to it")
    }
    let lines = summary ? SourceLines.none : session.program.lines
    let inlined = summary ? InlinedCalls.none : session.program.inlined
    // A guest that died has a message of its own, which tells about broken lines too.
    if case .died = result.end {} else { output.note(about: lines, inlined) }
    let whole = session.summary(of: result)
    if json {
      let report =
        summary ? JSONReport(whole) : JSONReport(whole, profile, lines: lines, inlined: inlined)
      report.write { sink.write($0) }
    } else {
      let report = TerminalReport(
        whole, style: output.style(for: 1, toFile: output.output != nil),
        width: output.terminalWidth())
      let disassembly = Disassembly(session.image, isa: session.core.isa)
      sink.write(
        summary
          ? report.short()
          : report.full(
            profile, lines: lines, inlined: inlined, disassemble: disassembly.text(at:)))
    }
    try sink.finish()
    try ending.finish()
  }
}

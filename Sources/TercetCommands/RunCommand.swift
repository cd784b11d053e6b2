// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetConformance
import TercetCore
import TercetKit
import TercetReport

/// `tercet run`: standard output is the guest's.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a program; its output and its exit status are the command's.",
    usage: "tercet run [<options>] <elf> ... [-- <arguments> ...]",
    discussion: """
      Several programs want --stats, and get a table with a row for each. They read an empty \
      standard input, what they write is dropped unless there is -v, and the status is that of the \
      first that did not exit with 0.
      """)

  @OptionGroup var programs: ProgramArguments
  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions
  @OptionGroup var engine: EngineOption

  @Flag(help: "Prints cycles, instructions and causes to standard error, or to the -o file.")
  var stats = false

  @Flag(help: "With --stats: as JSON, schema tercet.stats/2.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Compares every instruction with another simulator; there is spike, whose counters and "
        + "mtime the program then reads.",
      valueName: "simulator"))
  var lockstep: Simulator?

  @Option(
    help: ArgumentHelp(
      "Writes an architecture test's signature, a hex word a line, if the program exits.",
      valueName: "file"),
    completion: .file())
  var signature: String?

  @OptionGroup var batch: BatchOptions
  @OptionGroup var output: OutputOptions

  enum Simulator: String, ExpressibleByArgument, CaseIterable {
    case spike
  }

  func run() throws {
    try reporting(output, about: programs.single, signature: signature) {
      try checkUsage()
      let limits = try guest.limits(on: engine)
      let jobs = try batch.count()
      let inputs = programs.paths + [core.core]
      if let signature {
        try UsageError.check(signature, of: "--signature", inputs: inputs)
        try OutputFile.check(signature)
      }
      let sink = try output.sink(inputs: inputs, orTo: 2)
      let core = try core.resolve()
      guard let program = programs.single else {
        return try ProgramBatch(
          programs: programs.paths, core: core, limits: limits, report: json ? .summaries : .table,
          jobs: jobs, guestOutput: 1
        ).run(output, to: sink, tableOn: 2)
      }
      try run(try Session(path: program, core: core), limits, to: sink)
    }
  }

  /// Refuses words that make no sense together.
  private func checkUsage() throws(UsageError) {
    if json && !stats { throw .jsonWithoutStats }
    if lockstep != nil {
      if stats { throw .lockstepCountsNothing }
      if signature != nil { throw .lockstepHasNoSignature }
      if output.output != nil { throw .lockstepWritesNothing }
    }
    guard programs.single == nil else { return }
    if lockstep != nil || signature != nil { throw .severalWithSignature }
    if !stats { throw .severalWithoutStats }
  }

  private func run(_ session: Session, _ limits: Session.Limits, to sink: ResultSink) throws {
    let place = signature == nil ? nil : try Signature(of: session.image)
    if signature != nil, place == nil { throw SignatureError.noSymbols }
    output.describe(session, limits)
    let progress = output.progress
    let console = DescriptorConsole(output: 1, progress: progress)
    if lockstep != nil {
      return try LockstepRun(session: session, limits: limits, console: console, output: output)
        .run()
    }
    let reports = stats || output.output != nil
    let lacked = reports ? LackedInstructions(in: session) : nil
    var counter = RetirementCounter(at: lacked?.places ?? [])
    let result = try Interruption.catching {
      let result = try session.run(
        limits, console: console, observer: &counter, watch: .user(progress, console))
      return console.flush() || Interruption.signal != nil ? result : result.withFailedOutput()
    }
    output.describe(engineOf: result)
    let ending = RunEnding(
      session: session, result: result, output: output, readerLeft: console.readerLeft)
    defer { ending.explain() }
    if let remark = lacked?.remark(on: counter.retired) { output.note(remark) }
    if reports {
      let summary = session.summary(of: result)
      let report = TerminalReport(
        summary, style: output.style(for: 2, toFile: output.output != nil),
        width: output.terminalWidth(of: 2))
      sink.write(json ? ProfileDocument(summary).json() : report.short())
      try sink.finish()
    }
    if let signature, let place, case .exited = result.end {
      try OutputFile.write(try place.text(of: result.machine.state.memory), to: signature)
    }
    try ending.finish()
  }
}

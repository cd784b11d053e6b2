// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit
import TercetReport

/// `tercet whatif`: the same program on cores that differ in one thing.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Runs a program again on cores that differ in one thing, and tells what each saves.",
    usage: "tercet whatif [<options>] <elf> [-- <arguments> ...]",
    discussion: """
      The program's own output goes to standard error, once: that of the run on the core as it is, \
      whose input the others get too. The status is that run's. A program that another core makes do \
      something else is told of in its row.
      """)

  @Argument(
    help: ArgumentHelp("The RISC-V program, a linked ELF file.", valueName: "elf"),
    completion: .file())
  var program: String

  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions
  @OptionGroup var engine: EngineOption

  @Option(
    name: .customLong("try"),
    help: ArgumentHelp(
      "Adds a row for the core with this timing parameter; repeatable.", valueName: "name=value"),
    completion: .list(TimingParameter.all.map { $0.name + "=" }))
  var tries: [String] = []

  @Option(
    help: ArgumentHelp(
      "Counts only what was while that region of the program's was open.", valueName: "name"))
  var region: String?

  @Flag(help: "Reports as JSON, schema tercet.whatif/1.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "How many cores run at a time; by default one for each processor.", valueName: "n"))
  var jobs: Count?

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: program) {
      let limits = try guest.limits(on: engine)
      if let grant = guest.writable(in: limits) { throw UsageError.writesInEachRun(grant) }
      let jobs = try BatchOptions.count(jobs)
      let sink = try output.sink(inputs: [program, core.core])
      let session = try Session(path: program, core: try core.resolve())
      var changes = CoreChange.standard(for: session.core.timing)
      for text in tries {
        changes.append(try CoreChange(parsing: text, for: session.core.timing))
      }
      var part = PartOfRun.whole
      part.region = try region.map { try PlaceFinder(session.program).region($0) }
      let runs = WhatIfRuns(
        session: session, limits: limits, part: part, changes: changes, jobs: jobs)
      try report(runs, to: sink)
    }
  }

  private func report(_ runs: WhatIfRuns, to sink: ResultSink) throws {
    let session = runs.session
    output.describe(session, runs.limits)
    let progress = output.progress
    let console = DescriptorConsole(output: 2, progress: progress)
    let (run, whatIf) = try Interruption.catching { try runs.run(console, progress) }
    let base = run.result
    let ending = RunEnding(
      session: session, result: base, output: output, readerLeft: console.readerLeft)
    if let signal = Interruption.signal {
      output.say(.error(RunEnding.interruption(by: signal, "the runs")))
      throw ExitCode(ExitStatus.signalBase + signal)
    }
    defer { ending.explain() }
    output.describe(engineOf: base)
    if let remark = LackedInstructions(in: session)?.remark(on: run.profile) { output.note(remark) }
    let lines = session.program.lines
    if case .died = base.end {} else { output.note(about: lines) }
    if json {
      sink.write(WhatIfDocument(whatIf).text())
    } else {
      let report = WhatIfReport(whatIf, style: output.resultStyle, width: output.terminalWidth())
      sink.write(report.text(lines: lines))
    }
    try sink.finish()
    try ending.finish()
  }
}

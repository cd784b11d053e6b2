// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetELF
import TercetKit
import TercetReport

/// `tercet annotate`: standard output is the report, the guest's output goes to standard error.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Runs a program and shows its source and instructions with what they cost.",
    usage: "tercet annotate [<options>] <elf> [<place>] [-- <arguments> ...]",
    discussion: """
      Without a place it shows the functions in whose instructions 90 % of the cycles went, ten of \
      them at the most. The text of source lines is read only from regular files of at most 4 MiB \
      below the current folder or below a folder that --source names. The program's own output goes \
      to standard error.
      """)

  @Argument(
    help: ArgumentHelp(
      "The RISC-V program, a linked ELF file; it gets what stands behind --.", valueName: "elf"),
    completion: .file())
  var program: String

  @Argument(
    help: ArgumentHelp(
      "What is shown: a function, or a source line (FILE:LINE) with the calls that were inlined "
        + "there.",
      valueName: "place"))
  var place: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup var part: PartOptions
  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions
  @OptionGroup var engine: EngineOption
  @OptionGroup var output: OutputOptions

  /// Of the run's cycles, that functions are shown for of their own accord.
  private static let share = 0.9
  private static let mostFunctions = 10

  func run() throws {
    try reporting(output, about: program) {
      let limits = try guest.limits(on: engine)
      let sink = try output.sink(inputs: [program, core.core])
      let source = try source.text()
      let session = try Session(path: program, core: try core.resolve())
      output.describe(session, limits)
      let only = try place.map { place in
        let found = try PlaceFinder(session.program).code(place)
        if let remark = found.remark { output.note(remark) }
        return found.value
      }
      try annotate(session, limits, only, source, to: sink)
    }
  }

  private func annotate(
    _ session: Session, _ limits: Session.Limits, _ only: AddressSet?, _ source: SourceText,
    to sink: ResultSink
  ) throws {
    let wanted = try part.part(of: session, output)
    let progress = output.progress
    let console = DescriptorConsole(output: 2, progress: progress)
    let run = try part.profile(wanted, of: session, limits, console, output, progress)
    let (result, profile) = (run.result, run.profile)
    output.describe(engineOf: result)
    let ending = RunEnding(
      session: session, result: result, output: output, readerLeft: console.readerLeft)
    defer { ending.explain() }
    if case .died = result.end {
    } else {
      output.note(about: session.program.lines, session.program.inlined)
    }
    if let remark = LackedInstructions(in: session)?.remark(on: profile) { output.note(remark) }
    let annotator = Annotator(session, result, profile, source: source, isPart: run.part != nil)
    let report = AnnotationReport(
      session.summary(of: run), style: output.resultStyle,
      width: output.listingWidth)
    sink.write(report.header())
    if let only {
      let functions = annotator.functions(at: only)
      if functions.isEmpty {
        output.note("\(place ?? "") never ran: no cycle was charged to it")
      }
      for function in functions {
        sink.write(report.text(annotator.annotation(of: function, only: only)))
      }
    } else {
      let (shown, others) = annotator.hottest(share: Self.share, most: Self.mostFunctions)
      for function in shown { sink.write(report.text(annotator.annotation(of: function))) }
      sink.write(report.rest(Array(others)))
    }
    try sink.finish()
    for remark in [source.remark, source.remark(onFilesNewerThan: session.path)] {
      if let remark { output.note(remark) }
    }
    try ending.finish()
  }
}

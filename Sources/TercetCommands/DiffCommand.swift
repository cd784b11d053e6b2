// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetFiles
import TercetKit
import TercetReport

/// `tercet diff`: two programs, or saved profiles, beside each other.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what got slower and what faster between two programs or saved profiles.",
    usage: "tercet diff [<options>] <before> <after> [-- <arguments> ...]",
    discussion: """
      Each of the two is a program, which is run, or the JSON of an earlier `tercet profile --json`. \
      Functions are matched by name, and their lines by their text, or else by what they do, so that a \
      line that moved is no change. Programs read an empty standard input, and what they write is dropped. The status is 0 \
      if both could be read.
      """)

  @Argument(
    help: ArgumentHelp("What was: a program, or a saved profile.", valueName: "before"),
    completion: .file())
  var before: String

  @Argument(
    help: ArgumentHelp("What is: a program, or a saved profile.", valueName: "after"),
    completion: .file())
  var after: String

  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions
  @OptionGroup var engine: EngineOption

  @Option(
    help: ArgumentHelp(
      "How to report: text, markdown for a pull request, or html for a browser.",
      valueName: "format"))
  var format: DiffFormat?

  @Flag(help: "Short for --format html: the page of the second, with what changed.")
  var html = false

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let limits = try guest.limits(on: engine)
      if html, let format, format != .html {
        throw UsageError.twoFormats("--format \(format.rawValue)", "--html")
      }
      let sink = try output.sink(inputs: [before, after, core.core])
      let source = try source.text()
      let sides = DiffSides(core: try core.resolve(), limits: limits)
      let (one, other) = try sides.load(before, after, source, output)
      let diff = ProfileDiff(one, other)
      switch html ? .html : format ?? .text {
      case .text:
        let report = DiffReport(diff, style: output.resultStyle, width: output.terminalWidth())
        sink.write(report.text())
      case .markdown:
        sink.write(DiffMarkdown(diff).text())
      case .html:
        HTMLReport.write(other, comparedBy: diff) { sink.write($0) }
      }
      try sink.finish()
    }
  }
}

/// How two profiles are told.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html
}

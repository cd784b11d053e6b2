// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetFiles
import TercetJSON
import TercetKit
import TercetReport

/// `tercet report`: the reports on a profile that was saved as JSON, without running again.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports again on a profile that was saved as JSON.",
    usage: "tercet report [<options>] <json>",
    discussion: """
      Reads what `tercet profile --json -o run.json` has written, and runs nothing. Each report is \
      the same as that of `tercet profile` with the same --format.
      """)

  @Argument(
    help: ArgumentHelp("The profile, in the JSON of `tercet profile`.", valueName: "json"),
    completion: .file(extensions: ["json"]))
  var profile: String

  @OptionGroup var format: ReportFormatOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let format = try format.chosen()
      let writer = ReportWriter(
        format: format, output: output, source: try source.text())
      try writer.check()
      let sink = try output.sink(inputs: [profile])
      let document = try ProfileReader.read(profile)
      if document.tables == nil, !format.suitsSummary {
        throw ProfileFileError.noTables(
          format: format.rawValue, at: FilePlace(path: profile, place: nil))
      }
      output.note(about: document.tables)
      writer.write(document, to: sink)
      try sink.finish()
    }
  }
}

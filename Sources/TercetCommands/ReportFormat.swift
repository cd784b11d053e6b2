// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetReport

/// What a profile is written as, by `profile` and by `report`.
///
/// A further format is a case here, and what writes it in `ReportWriter`.
package enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html, callgrind, folded, pprof, speedscope, csv, markdown
  /// Of traces alone; named here to be told so.
  case perfetto

  package static var allValueStrings: [String] {
    allCases.filter { $0 != .perfetto }.map(\.rawValue)
  }

  /// Whether there is something to write of a run as a whole, without functions and lines.
  var suitsSummary: Bool { self == .text || self == .json }

  /// Refuses to show on a terminal what nobody can read there.
  package func check(forTerminal isTerminal: Bool) throws(UsageError) {
    if self == .pprof, isTerminal { throw .binaryReport(rawValue) }
  }
}

/// `--format`, and what is short for it.
struct ReportFormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What to write; text for people by default.", valueName: "format"))
  var format: ReportFormat?

  @Flag(help: "Short for --format json, schema tercet.stats/2.")
  var json = false

  @Flag(help: "Short for --format html: one page that shows everything, for a browser.")
  var html = false

  /// The one format that the options name.
  func chosen() throws(UsageError) -> ReportFormat {
    // The options that are short for a format, with what they stand for.
    let short: [(option: String, isGiven: Bool, format: ReportFormat)] = [
      ("--json", json, .json), ("--html", html, .html),
    ]
    var chosen = format.map { (option: "--format \($0.rawValue)", format: $0) }
    for (option, isGiven, format) in short where isGiven {
      if let chosen, chosen.format != format { throw .twoFormats(chosen.option, option) }
      chosen = (option, format)
    }
    if chosen?.format == .perfetto { throw .perfettoOfProfile }
    return chosen?.format ?? .text
  }
}

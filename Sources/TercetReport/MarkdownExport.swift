// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// The report for people as tables in Markdown, for pull requests and notes.
///
/// Source: GitHub Flavored Markdown, "Tables".
package enum MarkdownExport {
  /// Rows that a table shows of however many there are.
  private static let limit = 30

  package static func write(_ document: ProfileDocument, to output: @escaping ([UInt8]) -> Void) {
    var text = ExportOutput(output)
    defer { text.flush() }
    let summary = document.summary
    text.line("**\(code(summary.programName))** on \(code(summary.core))")
    text.line("")
    text.line(
      "\(grouped(summary.cycles)) cycles, \(grouped(summary.instructions)) instructions, CPI "
        + "\(fixed(summary.cpi, 3)), exit \(summary.exitCode)")
    text.line("")
    text.line("| cause | cycles | share |")
    text.line("|:--|--:|--:|")
    for cause in summary.stack.largestFirst {
      text.line("| \(cause.name) | \(count(summary.stack[cause], of: summary)) |")
    }
    text.line("| total | \(count(summary.cycles, of: summary)) |")
    guard let tables = document.tables else { return }
    if let regions = tables.regions { write(regions, summary, &text) }
    writeFunctions(tables, summary, &text)
    writeLines(tables, summary, &text)
  }

  private static func write(
    _ regions: ProfileDocument.Regions, _ summary: RunSummary, _ text: inout ExportOutput
  ) {
    text.line("")
    text.line("| region | cycles | share | entries | total | why |")
    text.line("|:--|--:|--:|--:|--:|:--|")
    for region in regions.regions {
      text.line(
        "| \(code(region.name)) | \(count(region.causes.total, of: summary)) | "
          + "\(grouped(region.entries)) | \(grouped(region.total)) | "
          + "\(region.causes.stack.reasons) |")
    }
    let outside = regions.outside.causes
    text.line(
      "| (outside) | \(count(outside.total, of: summary)) | | | \(outside.stack.reasons) |")
  }

  private static func writeFunctions(
    _ tables: ProfileDocument.Tables, _ summary: RunSummary, _ text: inout ExportOutput
  ) {
    let functions = tables.hottestFunctions
    text.line("")
    text.line("| function | self | share | total | why |")
    text.line("|:--|--:|--:|--:|:--|")
    for function in functions.prefix(limit) {
      text.line(
        "| \(code(function.display)) | \(count(function.causes.total, of: summary)) | "
          + "\(grouped(function.total)) | \(function.causes.stack.reasons) |")
    }
    let left = functions.dropFirst(limit).map(\.causes.total)
    guard !left.isEmpty else { return }
    text.line("| \(left.count) more | \(count(left.reduce(0, +), of: summary)) | | |")
  }

  private static func writeLines(
    _ tables: ProfileDocument.Tables, _ summary: RunSummary, _ text: inout ExportOutput
  ) {
    let lines = tables.hottestLines.map { tables.lines[$0] }
    guard !lines.isEmpty else { return }
    let displays = tables.displays
    text.line("")
    text.line("| line | function | cycles | share | why |")
    text.line("|:--|:--|--:|--:|:--|")
    for line in lines.prefix(limit) {
      let place = line.place.map { code("\($0.file):\($0.line)") } ?? "no line"
      text.line(
        "| \(place) | \(code(displays[line.function] ?? line.function)) | "
          + "\(count(line.causes.total, of: summary)) | \(line.causes.stack.reasons) |")
    }
    let left = lines.dropFirst(limit).map(\.causes.total)
    guard !left.isEmpty else { return }
    text.line("| \(left.count) more | | \(count(left.reduce(0, +), of: summary)) | |")
  }

  private static func count(_ cycles: UInt64, of summary: RunSummary) -> String {
    "\(grouped(cycles)) | \(percent(cycles, of: summary.cycles))"
  }

  private static func code(_ text: String) -> String { text.markdownCode }
}

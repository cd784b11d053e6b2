// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// Functions, lines and regions as comma-separated values, for spreadsheets and scripts.
///
/// Source: RFC 4180.
package enum CSVExport {
  package static func write(_ document: ProfileDocument, to output: @escaping ([UInt8]) -> Void) {
    var text = ExportOutput(output)
    defer { text.flush() }
    let causes = CauseTable.rows(of: document.summary.isa)
    let head = [
      "table", "name", "function", "file", "line", "address", "cycles", "total", "instructions",
    ]
    text.line((head + causes.map(\.name)).joined(separator: ","))
    guard let tables = document.tables else { return }
    func row(_ words: [String], total: String, _ counts: CauseCycles) {
      let numbers = ["\(counts.total)", total, "\(counts[.issue])"]
      let cells = words.map(cell) + numbers + causes.map { "\(counts[$0.cause])" }
      text.line(cells.joined(separator: ","))
    }
    for function in tables.functions {
      row(
        [
          "function", function.display, function.name, function.place?.file ?? unknownName,
          "\(function.place?.line ?? 0)", hex(function.pc),
        ], total: "\(function.total)", function.causes)
    }
    let displays = tables.displays
    for line in tables.lines {
      row(
        [
          "line", displays[line.function] ?? line.function, line.function,
          line.place?.file ?? unknownName, "\(line.place?.line ?? 0)", "",
        ], total: "", line.causes)
    }
    guard let regions = tables.regions else { return }
    for region in regions.regions {
      row(["region", region.name, "", "", "", ""], total: "\(region.total)", region.causes)
    }
    row(["region", "(outside)", "", "", "", ""], total: "", regions.outside.causes)
  }

  /// A text between quotes where it needs them.
  ///
  /// Spreadsheets take a cell that begins with one of a few signs for a formula; behind an
  /// apostrophe, they do not.
  private static func cell(_ text: String) -> String {
    var text = text.printable
    if let first = text.first, "=+-@".contains(first) { text = "'" + text }
    guard text.contains(where: { "\",".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

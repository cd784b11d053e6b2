// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// Two profiles beside each other, for people at a terminal.
package struct DiffReport {
  private let diff: ProfileDiff
  private let style: Style
  private let width: Int

  /// - Parameter width: Characters in a line.
  package init(_ diff: ProfileDiff, style: Style, width: Int = .max) {
    self.diff = diff
    self.style = style
    self.width = width
  }

  private static let columns = [
    TextTable.Column(head: "before", givesWay: 2),
    TextTable.Column(head: "after", givesWay: 1),
    TextTable.Column(head: "change"),
    TextTable.Column(head: "share"),
    TextTable.Column(head: "why", isWords: true, givesWay: 3, leastWords: 16),
  ]

  package func text() -> String {
    let rows = DiffRows(diff)
    var tables = [("By cause", rows.causes), ("By function and line", rows.functions)]
    if !rows.regions.isEmpty { tables.insert(("By region", rows.regions), at: 1) }
    return ([runs()] + tables.map { table($0, $1) }).joined(separator: "\n")
  }

  /// What was compared.
  private func runs() -> String {
    [("before", diff.before), ("after", diff.after)].map { name, summary in
      let words = """
        \(name.left(8))\(summary.programName.printable) · \(summary.core) · \
        \(summary.ended) · \(grouped(summary.instructions)) instructions\(summary.part.map { " · only \($0)" } ?? "")
        """
      return words.cut(width) + "\n"
    }.joined()
  }

  private func table(_ title: String, _ rows: [DiffRows.Row]) -> String {
    let style = style
    return TextTable(title: title, columns: Self.columns, indent: 2).text(
      rows.map { row in
        TextTable.Row(
          name: String(repeating: " ", count: 2 * row.depth) + row.name, cells: row.cells,
          styled: row.change == 0
            ? { style.quiet($0) } : row.change < 0 ? { style.good($0) } : { style.costly($0) })
      }, style: style, width: width)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetProfile

/// Many programs below each other: a row for what each took, and how it ended.
package struct ProgramTable {
  package struct Row: Sendable {
    /// Path as the user wrote it.
    let path: String
    /// In the order of the columns behind the name.
    let cells: [String]

    /// - Parameter path: The program's, as the user wrote it.
    package init(_ summary: RunSummary, path: String) {
      self.path = path
      let stall = summary.stack.largestFirst.first { $0 != .issue }
      cells = [
        grouped(summary.cycles), grouped(summary.instructions), fixed(summary.cpi, 3),
        stall.map { "\($0.name) \(percent(summary.stack[$0], of: summary.cycles))" } ?? "-",
        "\(summary.ended)",
      ]
    }

    /// A program that could not be loaded.
    package init(unrun path: String) {
      self.path = path
      cells = ["-", "-", "-", "-", "not loaded"]
    }

    fileprivate var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  private let rows: [Row]
  private let style: Style
  private let width: Int

  /// The leading stall gives way first, then the instructions.
  private static let table = TextTable(
    title: "program",
    columns: [
      TextTable.Column(head: "cycles"),
      TextTable.Column(head: "instructions", givesWay: 2),
      TextTable.Column(head: "CPI", givesWay: 1),
      TextTable.Column(head: "leading stall", isWords: true, givesWay: 3),
      TextTable.Column(head: "ended", isWords: true),
    ])

  /// - Parameter width: Characters in a line.
  package init(_ rows: [Row], style: Style, width: Int = .max) {
    self.rows = rows
    self.style = style
    self.width = width
  }

  package func text() -> String {
    Self.table.text(
      zip(names, rows).map { TextTable.Row(name: $0, cells: $1.cells) }, style: style, width: width)
  }

  /// The last parts of the paths, or all of them where two programs have the same.
  private var names: [String] {
    let short = rows.map(\.name)
    let isClear = Set(short).count == Set(rows.map(\.path)).count
    return (isClear ? short : rows.map(\.path)).map(\.printable)
  }
}

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

  private static let heads = ["cycles", "instructions", "CPI", "leading stall", "ended"]
  /// Columns that give way where there is no room for all, the first of them first.
  private static let expendable = [3, 1, 2]
  /// Columns of words, which stand to the left.
  private static let words = 3...
  private static let leastName = 12
  private static let gap = 2

  /// - Parameter width: Characters in a line.
  package init(_ rows: [Row], style: Style, width: Int = .max) {
    self.rows = rows
    self.style = style
    self.width = width
  }

  package func text() -> String {
    let names = names
    let widths = Self.heads.indices.map { column in
      rows.map { $0.cells[column].count }.reduce(Self.heads[column].count, max) + Self.gap
    }
    let wanted = names.map(\.count).reduce("program".count, max)
    var columns = Array(Self.heads.indices)
    func room() -> Int { width - columns.reduce(0) { $0 + widths[$1] } }
    for column in Self.expendable where room() < min(wanted, Self.leastName) {
      columns.removeAll { $0 == column }
    }
    let nameWidth = min(wanted, max(Self.leastName, room()))
    func line(_ name: String, _ cells: [String]) -> String {
      let fields = columns.map { column in
        Self.words.contains(column)
          ? String(repeating: " ", count: Self.gap)
            + cells[column].left(widths[column] - Self.gap)
          : cells[column].right(widths[column])
      }
      let line = name.left(nameWidth) + fields.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    let head = style.heading(line("program", Self.heads))
    return ([head] + zip(names, rows).map { line($0, $1.cells) }).joined(separator: "\n") + "\n"
  }

  /// The last parts of the paths, or all of them where two programs have the same.
  private var names: [String] {
    let short = rows.map(\.name)
    let isClear = Set(short).count == Set(rows.map(\.path)).count
    return (isClear ? short : rows.map(\.path)).map(\.printable)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// Programs beside their baseline, for people: a row for each, and what is wrong with it.
package struct CheckTable {
  private let check: Check
  private let style: Style
  private let width: Int

  /// - Parameter width: Characters in a line.
  package init(_ check: Check, style: Style, width: Int = .max) {
    self.check = check
    self.style = style
    self.width = width
  }

  private static let table = TextTable(
    title: "program",
    columns: [
      TextTable.Column(head: "baseline", givesWay: 2),
      TextTable.Column(head: "cycles", givesWay: 1),
      TextTable.Column(head: "more", givesWay: 3),
      TextTable.Column(head: "share"),
      TextTable.Column(head: "verdict", isWords: true, leastWords: 12),
    ])

  package func text() -> String {
    Self.table.text(check.programs.map(row), style: style, width: width)
  }

  private func row(_ program: Check.Checked) -> TextTable.Row {
    let findings = check.findings(program)
    let (before, now) = (program.before?.cycles, program.now?.cycles)
    var change = ["", ""]
    if let before, let now {
      let more = Int64(truncatingIfNeeded: now &- before)
      change = [grouped(more, plus: true), percent(more, of: before, plus: true)]
    }
    let words = findings.isEmpty ? "ok" : findings.map(\.description).joined(separator: "; ")
    let style = style
    return TextTable.Row(
      name: program.name.printable,
      cells: [before.map(grouped) ?? "-", now.map(grouped) ?? "-"] + change + [words.printable],
      styled: findings.isEmpty ? { $0 } : { style.costly($0) })
  }
}

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
    Self.table.text(check.programs.flatMap(rows), style: style, width: width)
  }

  /// A row for the program, and one for each of its regions that the baseline or the run has, if the
  /// program is compared.
  private func rows(_ program: Check.Checked) -> [TextTable.Row] {
    let findings = check.findings(program)
    let own = row(
      program.name, program.before?.cycles, program.now?.cycles,
      findings.filter { $0.region == nil },
      passes: findings.allSatisfy { $0.region == nil } ? "ok" : "see its regions")
    guard let now = program.now, program.before.map({ $0.ended == now.ended }) ?? true else {
      return [own]
    }
    let before = program.before?.regions ?? []
    let names = Set((before + now.regions).map(\.name)).sorted()
    return [own]
      + names.map { name in
        let (old, new) = (
          before.first { $0.name == name }, now.regions.first { $0.name == name }
        )
        return row(
          "  " + name, old?.cycles, new?.cycles, findings.filter { $0.region == name },
          passes: old == nil ? "not in the baseline yet" : "ok")
      }
  }

  private func row(
    _ name: String, _ before: UInt64?, _ now: UInt64?, _ findings: [Check.Finding], passes: String
  ) -> TextTable.Row {
    var change = ["", ""]
    if let before, let now {
      let more = Int64(truncatingIfNeeded: now &- before)
      change = [grouped(more, plus: true), percent(more, of: before, plus: true)]
    }
    let words = findings.isEmpty ? passes : findings.map(\.verdict).joined(separator: "; ")
    let style = style
    return TextTable.Row(
      name: name.printable,
      cells: [before.map(grouped) ?? "-", now.map(grouped) ?? "-"] + change + [words.printable],
      styled: findings.isEmpty ? { $0 } : { style.costly($0) })
  }
}

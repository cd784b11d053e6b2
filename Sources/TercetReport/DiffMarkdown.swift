// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// Two profiles beside each other as Markdown, for a pull request.
///
/// Names come from programs: each stands as code, in which nothing is a link, a tag or a mention.
package struct DiffMarkdown {
  private let diff: ProfileDiff

  package init(_ diff: ProfileDiff) { self.diff = diff }

  package func text() -> String {
    let rows = DiffRows(diff)
    var tables = [("cause", rows.causes), ("function and line", rows.functions)]
    if !rows.regions.isEmpty { tables.insert(("region", rows.regions), at: 1) }
    return ([title(), runs()] + tables.map { table($0, $1) }).joined(separator: "\n")
  }

  private func title() -> String {
    let sides = diff.sides
    let change = percent(sides.change, of: sides.before.total, plus: true)
    return """
      ### Cycles: \(grouped(sides.before.total)) to \(grouped(sides.after.total)), \(change)

      """
  }

  private func runs() -> String {
    let rows = [("before", diff.before), ("after", diff.after)].map { name, summary in
      [
        name, summary.programName.markdownCode, summary.core.markdownCode,
        "\(summary.ended)" + (summary.part.map { ", only \($0)" } ?? ""),
        grouped(summary.cycles), grouped(summary.instructions),
      ]
    }
    return table(
      ["", "program", "core", "ended", "cycles", "instructions"], rows, numbers: 4...5)
  }

  private func table(_ title: String, _ rows: [DiffRows.Row]) -> String {
    table(
      [title, "before", "after", "change", "share", "why"],
      rows.map { row in
        [row.depth == 0 ? row.name.markdownCode : "&nbsp;&nbsp;" + row.name.markdownCode]
          + row.cells
      }, numbers: 1...4)
  }

  private func table(_ heads: [String], _ rows: [[String]], numbers: ClosedRange<Int>) -> String {
    let rule = heads.indices.map { numbers.contains($0) ? "---:" : "---" }
    return ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}

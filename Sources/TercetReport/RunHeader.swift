// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// The two lines with which a report begins: what ran, and how long it took.
struct RunHeader {
  let summary: RunSummary
  let style: Style
  /// Characters in a line.
  let width: Int

  func text() -> String {
    let program = summary.programName.printable
    let title = "tercet \(tercetVersion) · \(program) · \(summary.core)".cut(width)
    let counts =
      "  cycles \(grouped(summary.cycles))   instructions \(grouped(summary.instructions))"
    let rest = "   CPI \(fixed(summary.cpi, 3))   \(ending)"
    let isNarrow = counts.count + rest.count > width
    let part = summary.part.map { ["  only \($0)"] } ?? []
    let lines = (isNarrow ? [counts, " " + rest.dropFirst(2)] : [counts + rest]) + part
    return ([style.heading(title)] + lines.map { $0.cut(width) }).map { $0 + "\n" }.joined()
  }

  /// How the run ended: `exit 0`, or in words where the guest has not exited.
  private var ending: String {
    summary.ended.kind == .exited ? "exit \(summary.exitCode)" : "\(summary.ended)"
  }
}

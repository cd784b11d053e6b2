// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// The hottest lines, and for each of their causes what would remove it and how much that saves.
///
/// What another core saves is what it did save, in this line. What other instructions would save
/// nobody can compute, so that only today's cycles are told.
struct LineAdvice {
  let whatIf: WhatIf
  let lines: SourceLines
  let style: Style
  /// Characters in a line.
  let width: Int

  private static let mostLines = 3
  /// A cause below a hundredth of its line is no advice's worth.
  private static let leastShare: UInt64 = 100

  private static let table = TextTable(
    title: "Hottest lines",
    columns: [
      TextTable.Column(head: "cycles"),
      TextTable.Column(head: "share"),
      TextTable.Column(head: "what would take them away", isWords: true, leastWords: 16),
    ], indent: 2)

  func text() -> String {
    let hottest = whatIf.profile.lines(lines).sorted {
      ($1.stack.total, $0.pc, $0.function) < ($0.stack.total, $1.pc, $1.function)
    }
    guard !hottest.isEmpty else { return "" }
    let rows = hottest.prefix(Self.mostLines).flatMap { line in
      [row(line)]
        + line.stack.largestFirst.filter { isWorth($0, of: line) }.map { row($0, of: line) }
    }
    let hint = "  what helps in the program itself: `tercet explain CAUSE`".cut(width)
    return Self.table.text(rows, style: style, width: width) + style.quiet(hint) + "\n"
  }

  /// Nothing can be done about the start and the end of a run.
  private func isWorth(_ cause: CycleCause, of line: LineProfile) -> Bool {
    cause != .fillAndDrain && line.stack[cause] > line.stack.total / Self.leastShare
  }

  private func row(_ line: LineProfile) -> TextTable.Row {
    TextTable.Row(
      name: line.placeInFunction,
      cells: [grouped(line.stack.total), percent(line.stack.total, of: whatIf.base.cycles), ""])
  }

  private func row(_ cause: CycleCause, of line: LineProfile) -> TextTable.Row {
    TextTable.Row(
      name: "  " + cause.name,
      cells: [
        grouped(line.stack[cause]), percent(line.stack[cause], of: whatIf.base.cycles),
        advice(cause, line),
      ])
  }

  private func advice(_ cause: CycleCause, _ line: LineProfile) -> String {
    if cause.isIssue {
      return "unroll, tile or Xtdot: no bound known"
    }
    let candidates = whatIf.rows.filter { !$0.isCombined && $0.change.causes.contains(cause) }
      .compactMap { row in row.run.map { (name: row.change.name, saved: $0.saved(in: line)) } }
    guard let best = candidates.max(by: { $0.saved < $1.saved }) else {
      return "`tercet explain \(cause.name)` says what helps"
    }
    return best.saved > 0
      ? "\(best.name) saves \(grouped(best.saved)) here"
      : "\(best.name) saves nothing here"
  }
}

extension WhatIf.Run {
  /// Cycles that the run takes less in a line of the core as it is.
  fileprivate func saved(in line: LineProfile) -> Int64 {
    savings.first { $0.line.place == line.place && $0.line.function == line.function }?.saved ?? 0
  }
}

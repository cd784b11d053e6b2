// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetJSON
import TercetProfile

/// The report for people: what ran, where the cycles went, which functions and lines took them.
package struct TerminalReport {
  private let summary: RunSummary
  private let style: Style
  private let width: Int

  /// - Parameter width: Characters in a line.
  package init(_ summary: RunSummary, style: Style, width: Int = .max) {
    self.summary = summary
    self.style = style
    self.width = width
  }

  /// Header and causes: what `run --stats` prints.
  package func short() -> String {
    short(Columns(largest: summary.cycles, style: style, width: width))
  }

  /// Everything: what `profile` prints.
  ///
  /// - Parameters:
  ///   - lines: The program's line table.
  ///   - inlined: The calls that were inlined in it.
  ///   - disassemble: The text of the instruction at an address, for programs without lines.
  package func full(
    _ profile: Profile, lines: SourceLines, inlined: InlinedCalls = .none,
    disassemble: (UInt32) -> String
  ) -> String {
    let functions = profile.hottestFunctions(lines).map(TableRow.init)
    let sourceLines = profile.hottestLines(lines, inlined: inlined).map(TableRow.init)
    let hasLines = !sourceLines.isEmpty
    let places =
      hasLines
      ? sourceLines : profile.hottestInstructions().map { TableRow($0, disassemble) }
    let columns = Columns(
      names: (functions.prefix(TableRow.limit) + places.prefix(TableRow.limit)).map(\.wholeName),
      largest: summary.cycles, style: style, width: width)
    let hottest =
      hasLines
      ? table("Hottest lines", of: "lines", places, columns)
      : table("Hottest instructions", of: "instructions", places, columns)
        + style.quiet("  \(Self.reason(lines))".cut(width)) + "\n"
    // A function that never ran has none of either.
    let tables = functions.isEmpty ? [] : [table(functions, columns), hottest]
    return ([short(columns)] + tables).joined(separator: "\n")
  }

  private static func reason(_ lines: SourceLines) -> String {
    lines.problem == nil
      ? "no source lines: build the program with -g to see them"
      : "no source lines: the program's DWARF information is broken"
  }

  private func short(_ columns: Columns) -> String {
    header() + "\n" + StackTable(stack: summary.stack, columns: columns, style: style).text()
  }

  /// Two lines that say what ran and how long it took.
  func header() -> String {
    let program = summary.programName.printable
    let title = "tercet \(tercetVersion) · \(program) · \(summary.core)".cut(width)
    let counts =
      "  cycles \(grouped(summary.cycles))   instructions \(grouped(summary.instructions))"
    let rest = "   CPI \(fixed(summary.cpi, 3))   exit \(summary.exitCode)"
    let isNarrow = counts.count + rest.count > width
    return style.heading(title) + "\n" + counts + (isNarrow ? "\n " + rest.dropFirst(2) : rest)
      + "\n"
  }

  /// The table of functions.
  private func table(_ functions: [TableRow], _ columns: Columns) -> String {
    let head = columns.head(
      "Functions",
      columns.count("self") + columns.share("share") + columns.further("total", "CPI"))
    let shown = functions.prefix(TableRow.limit)
    let rows = zip(shown, columns.names(shown)).map { function, name in
      let retired = function.stack[.issue]
      let cpi = retired == 0 ? "-" : fixed(Double(function.stack.total) / Double(retired), 3)
      return start(name, function.stack, columns) + columns.further(grouped(function.total), cpi)
    }
    return lines([head] + rows + rest(of: functions, "functions", columns))
  }

  /// The table of lines or instructions.
  private func table(
    _ title: String, of things: String, _ places: [TableRow], _ columns: Columns
  ) -> String {
    let head = columns.head(
      title, columns.count("cycles") + columns.share("share") + columns.words("  why"))
    let shown = places.prefix(TableRow.limit)
    let rows = zip(shown, columns.names(shown)).map { place, name in
      let waiter = place.waiter.map { "; \($0) waits" } ?? ""
      return start(name, place.stack, columns) + columns.words("  " + place.stack.reasons + waiter)
    }
    return lines([head] + rows + rest(of: places, things, columns))
  }

  /// What all rows have: name, own cycles and their share.
  private func start(_ name: String, _ stack: CycleStack, _ columns: Columns) -> String {
    columns.name(name) + columns.count(stack.total)
      + columns.share(stack.total, of: summary.cycles)
  }

  /// One row for what a table leaves out, so that a reader sees how much it is.
  private func rest(of rows: [TableRow], _ things: String, _ columns: Columns) -> [String] {
    let left = rows.dropFirst(TableRow.limit)
    guard !left.isEmpty else { return [] }
    let stack = left.reduce(into: CycleStack()) { $0 += $1.stack }
    return [
      style.quiet(
        start(
          "\(left.count) more \(left.count == 1 ? String(things.dropLast()) : things)", stack,
          columns))
    ]
  }

  private func lines(_ rows: [String]) -> String { rows.joined(separator: "\n") + "\n" }
}

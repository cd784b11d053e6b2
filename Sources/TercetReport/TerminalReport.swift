// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

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

  /// Rows that a table shows of however many there are.
  private static let limit = 12

  /// Everything: what `profile` prints.
  ///
  /// - Parameter listing: Whether every instruction is listed, in the order of addresses.
  package static func full(
    _ document: ProfileDocument, style: Style, width: Int = .max, listing: Bool = false
  ) -> String {
    let report = TerminalReport(document.summary, style: style, width: width)
    return document.tables.map { report.full($0, listing: listing) } ?? report.short()
  }

  private func full(_ tables: ProfileDocument.Tables, listing: Bool) -> String {
    let hottest = tables.hottestFunctions
    let functions = hottest.prefix(Self.limit).map(TableRow.init)
    let lines = tables.hottestLinesInPlace
    let hasLines = !lines.isEmpty
    let instructions = hasLines ? [] : tables.hottestInstructions
    let rows =
      hasLines
      ? lineRows(tables, lines) : instructionRows(tables, instructions.prefix(Self.limit))
    let listed = listing ? instructionRows(tables, tables.instructions.indices[...]) : []
    let columns = Columns(
      names: (functions + rows + listed).map(\.wholeName), largest: summary.cycles, style: style,
      width: width)
    // A function that never ran has none of either.
    guard !functions.isEmpty else { return short(columns) }
    let left = hottest.dropFirst(Self.limit).map(\.causes.total)
    let leftPlaces =
      lines.dropFirst(Self.limit).map(\.line.causes.total)
      + instructions.dropFirst(Self.limit).map { tables.instructions[$0].causes.total }
    var all = [short(columns)]
    if let work = tables.work {
      all.append(
        WorkLines(work: work, cycles: tables.stack.total, style: style, width: width).text())
    }
    if let regions = tables.regions {
      all.append(regions.table(summary, style: style, width: width))
    }
    all.append(table(functions, left, columns))
    if hasLines { all.append(table("Hottest lines", of: "lines", rows, leftPlaces, columns)) }
    if listing {
      all.append(table("Instructions", of: "instructions", listed, [], columns))
    } else if !hasLines {
      all.append(table("Hottest instructions", of: "instructions", rows, leftPlaces, columns))
    }
    if !hasLines {
      all[all.count - 1] += style.quiet("  \(Self.reason(tables))".cut(width)) + "\n"
    }
    return all.joined(separator: "\n")
  }

  private func lineRows(
    _ tables: ProfileDocument.Tables, _ lines: [ProfileDocument.Tables.LineInPlace]
  ) -> [TableRow] {
    let displays = tables.displays
    return lines.prefix(Self.limit).map { entry in
      TableRow(
        entry.line, display: displays[entry.line.function] ?? entry.line.function,
        calls: entry.calls, waiter: entry.waiter)
    }
  }

  private func instructionRows(
    _ tables: ProfileDocument.Tables, _ places: some Sequence<Int>
  ) -> [TableRow] {
    let waiters = tables.longestWaitersOfInstructions
    return places.map { place in
      let instruction = tables.instructions[place]
      return TableRow(
        instruction, text: tables.texts[instruction], waiter: waiters[instruction.pc])
    }
  }

  private static func reason(_ tables: ProfileDocument.Tables) -> String {
    tables.linesProblem == nil
      ? "no source lines: build the program with -g to see them"
      : "no source lines: the program's DWARF information is broken"
  }

  private func short(_ columns: Columns) -> String {
    RunHeader(summary: summary, style: style, width: width).text() + "\n"
      + StackTable(stack: summary.stack, columns: columns, style: style).text()
  }

  /// The table of functions.
  ///
  /// - Parameter left: The cycles of each function that it leaves out.
  private func table(_ functions: [TableRow], _ left: [UInt64], _ columns: Columns) -> String {
    let head = columns.head(
      "Functions",
      columns.count("self") + columns.share("share") + columns.further("total", "CPI"))
    let rows = zip(functions, columns.names(functions)).map { function, name in
      let retired = function.stack[.issue]
      let cpi = retired == 0 ? "-" : fixed(Double(function.stack.total) / Double(retired), 3)
      return start(name, function.stack.total, columns)
        + columns.further(grouped(function.total), cpi)
    }
    return lines([head] + rows + rest(left, "functions", columns))
  }

  /// The table of lines or instructions.
  private func table(
    _ title: String, of things: String, _ places: [TableRow], _ left: [UInt64], _ columns: Columns
  ) -> String {
    let head = columns.head(
      title, columns.count("cycles") + columns.share("share") + columns.words("  why"))
    let rows = zip(places, columns.names(places)).map { place, name in
      let waiter = place.waiter.map { "; \($0) waits" } ?? ""
      return start(name, place.stack.total, columns)
        + columns.words("  " + place.stack.reasons + waiter)
    }
    return lines([head] + rows + rest(left, things, columns))
  }

  /// What all rows have: name, own cycles and their share.
  private func start(_ name: String, _ cycles: UInt64, _ columns: Columns) -> String {
    columns.name(name) + columns.count(cycles) + columns.share(cycles, of: summary.cycles)
  }

  /// One row for what a table leaves out, so that a reader sees how much it is.
  private func rest(_ left: [UInt64], _ things: String, _ columns: Columns) -> [String] {
    guard !left.isEmpty else { return [] }
    return [
      style.quiet(
        start(
          "\(left.count) more \(left.count == 1 ? String(things.dropLast()) : things)",
          left.reduce(0, +), columns))
    ]
  }

  private func lines(_ rows: [String]) -> String { rows.joined(separator: "\n") + "\n" }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetProfile

/// The report for people: what ran, where the cycles went, which functions and lines took them.
package struct TerminalReport {
  private let summary: RunSummary
  private let style: Style

  /// Rows of the tables of functions and of hottest places.
  private static let rowLimit = 12
  private static let nameWidth = 34
  private static let countWidth = 14

  package init(_ summary: RunSummary, style: Style) {
    self.summary = summary
    self.style = style
  }

  /// Two lines that say what ran and how long it took.
  package func header() -> String {
    """
    \(style.heading("tercet \(tercetVersion) · \(summary.programName) · \(summary.core)"))
      cycles \(grouped(summary.cycles))   instructions \(grouped(summary.instructions))   \
    CPI \(fixed(summary.cpi, 3))   exit \(summary.exitCode)

    """
  }

  /// Header and causes: what `run --stats` prints.
  package func short() -> String {
    header() + "\n" + StackTable(stack: summary.stack, style: style).text()
  }

  /// Everything: what `profile` prints.
  ///
  /// - Parameters:
  ///   - lines: The program's line table.
  ///   - disassemble: The text of the instruction at an address, for programs without lines.
  package func full(
    _ profile: Profile, lines: SourceLines, disassemble: (UInt32) -> String
  ) -> String {
    let places = profile.lines(lines)
    let hasLines = places.contains { $0.place != nil }
    return short() + "\n" + functions(profile.functions(lines: lines)) + "\n"
      + (hasLines
        ? hottestLines(places, waits: Waits(profile, lines))
        : hottestInstructions(profile, disassemble))
  }

  // MARK: Tables

  private func functions(_ functions: [FunctionProfile]) -> String {
    let sorted = functions.sorted {
      ($1.stack.total, $0.pc, $0.name) < ($0.stack.total, $1.pc, $1.name)
    }
    var rows = [
      style.heading("Functions".left(Self.nameWidth))
        + style.quiet(
          "self".right(Self.countWidth) + "share".right(7) + "total".right(Self.countWidth)
            + "CPI".right(8))
    ]
    for function in sorted.prefix(Self.rowLimit) {
      let cycles = function.stack.total
      let retired = function.stack[.issue]
      let cpi = retired == 0 ? "-" : fixed(Double(cycles) / Double(retired), 3)
      rows.append(
        "  " + function.name.left(Self.nameWidth - 2) + grouped(cycles).right(Self.countWidth)
          + percent(cycles, of: summary.cycles).right(7)
          + grouped(function.total).right(Self.countWidth) + cpi.right(8))
    }
    rows += rest(of: sorted.map(\.stack), "functions")
    return rows.joined(separator: "\n") + "\n"
  }

  private func hottestLines(_ lines: [LineProfile], waits: Waits) -> String {
    let sorted = lines.sorted {
      ($1.stack.total, $0.pc, $0.function) < ($0.stack.total, $1.pc, $1.function)
    }
    var rows = [tableHead("Hottest lines")]
    for line in sorted.prefix(Self.rowLimit) {
      let place = line.place.map { "\($0.fileName):\($0.line)" } ?? unknownName
      rows.append(
        row("\(place) \(line.function)", line.stack, why: reasons(line.stack, waits[line])))
    }
    rows += rest(of: sorted.map(\.stack), "lines")
    return rows.joined(separator: "\n") + "\n"
  }

  private func hottestInstructions(
    _ profile: Profile, _ disassemble: (UInt32) -> String
  ) -> String {
    let sorted = profile.instructions.sorted { ($1.cycles, $0.pc) < ($0.cycles, $1.pc) }
    var rows = [tableHead("Hottest instructions (no line information)")]
    for instruction in sorted.prefix(Self.rowLimit) {
      let name = String(hex(instruction.pc).dropFirst(2)) + "  " + disassemble(instruction.pc)
      rows.append(row(name, instruction.stack, why: reasons(instruction.stack, nil)))
    }
    rows += rest(of: sorted.map(\.stack), "instructions")
    return rows.joined(separator: "\n") + "\n"
  }

  // MARK: Rows

  private func tableHead(_ title: String) -> String {
    style.heading(title.left(Self.nameWidth))
      + style.quiet("cycles".right(Self.countWidth) + "share".right(7) + "  why")
  }

  private func row(_ name: String, _ stack: CycleStack, why: String) -> String {
    "  " + name.left(Self.nameWidth - 2) + grouped(stack.total).right(Self.countWidth)
      + percent(stack.total, of: summary.cycles).right(7) + "  " + why
  }

  /// One row for what the table leaves out, so that a reader sees how much it is.
  private func rest(of stacks: [CycleStack], _ things: String) -> [String] {
    let left = stacks.dropFirst(Self.rowLimit)
    guard !left.isEmpty else { return [] }
    let cycles = left.reduce(0) { $0 + $1.total }
    return [
      style.quiet(
        "  " + "\(left.count) more \(things)".left(Self.nameWidth - 2)
          + grouped(cycles).right(Self.countWidth)
          + percent(cycles, of: summary.cycles).right(7))
    ]
  }

  /// The causes of a stack, largest first, and who waited.
  private func reasons(_ stack: CycleStack, _ waiter: String?) -> String {
    let causes = CycleCause.allCases.filter { stack[$0] > 0 }
      .sorted { (stack[$1], $0.rawValue) < (stack[$0], $1.rawValue) }
      .prefix(3)
      .map { "\($0.name) \(percent(stack[$0], of: stack.total))" }
    return causes.joined(separator: ", ") + (waiter.map { "; \($0) waits" } ?? "")
  }
}

/// For each line, the line whose instructions waited longest for it.
private struct Waits {
  private var longest: [String: (place: String, cycles: UInt64)] = [:]

  init(_ profile: Profile, _ lines: SourceLines) {
    let functions = Dictionary(
      uniqueKeysWithValues: profile.instructions.map { ($0.pc, $0.function?.name ?? unknownName) })
    var cycles: [String: [String: UInt64]] = [:]
    for wait in profile.waits {
      guard let charged = lines[wait.key.pc], let waiter = lines[wait.key.waiter] else { continue }
      let key = Self.key(charged, functions[wait.key.pc] ?? unknownName)
      cycles[key, default: [:]]["\(waiter.fileName):\(waiter.line)", default: 0] += wait.cycles
    }
    for (key, waiters) in cycles {
      guard let most = waiters.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
        continue
      }
      longest[key] = (most.key, most.value)
    }
  }

  subscript(line: LineProfile) -> String? {
    line.place.flatMap { longest[Self.key($0, line.function)]?.place }
  }

  private static func key(_ place: SourceLine, _ function: String) -> String {
    "\(place.file):\(place.line) \(function)"
  }
}

extension SourceLine {
  /// The last part of the path, for tables.
  var fileName: Substring { file.split(separator: "/").last ?? "" }
}

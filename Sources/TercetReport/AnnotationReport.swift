// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// Annotated functions for people: what ran, then for each function its source and instructions with
/// cycles, share, count, arrows of branches, and why time was lost.
package struct AnnotationReport {
  private let summary: RunSummary
  private let style: Style
  private let width: Int
  /// Characters for the cycles of a row and for how often it ran.
  private let countWidth: Int

  /// The narrowest lines that are of use.
  private static let leastWidth = 40
  private static let shareWidth = 7
  /// Lines below these widths have no counts, and then no shares.
  private static let (countFrom, shareFrom) = (64, 52)
  private static let gap = 2
  /// Lanes of arrows beside lines of that many characters.
  private static let lanes = (narrow: 4, wide: 8, from: 100)

  /// - Parameter width: Characters in a line.
  package init(_ summary: RunSummary, style: Style, width: Int) {
    self.summary = summary
    self.style = style
    self.width = max(width, Self.leastWidth)
    countWidth = max(grouped(summary.cycles).count, "cycles".count) + Self.gap
  }

  /// What ran and how long it took.
  package func header() -> String {
    RunHeader(summary: summary, style: style, width: width).text()
  }

  /// One function, with an empty line before it.
  package func text(_ function: Annotation) -> String {
    let rows = function.rows
    let places = Dictionary(
      rows.enumerated().compactMap { row, content -> (UInt32, Int)? in
        if case .instruction(let instruction) = content { (instruction.pc, row) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    let jumps = rows.enumerated().compactMap { row, content -> (from: Int, to: Int)? in
      guard case .instruction(let instruction) = content, instruction.taken != 0,
        instruction.stack[.issue] > 0, let to = instruction.target.flatMap({ places[$0] })
      else { return nil }
      return (row, to)
    }
    let arrows = BranchArrows(
      jumps, most: width < Self.lanes.from ? Self.lanes.narrow : Self.lanes.wide)
    let names = FileNames(rows)
    let lines = rows.enumerated().flatMap { row, content -> [String] in
      let gutter = Gutter(first: arrows.text(row), further: arrows.between(row))
      return switch content {
      case .source(let source): self.lines(source, gutter, names)
      case .instruction(let instruction): self.lines(instruction, gutter)
      case .skipped: [front(gutter.first) + style.quiet("…")]
      case .unused(let count):
        [
          front(gutter.first)
            + style.quiet(
              count == 1
                ? "an instruction that never ran" : "\(count) instructions that never ran")
        ]
      }
    }
    let listing = lines.isEmpty ? "" : columns() + lines.joined(separator: "\n") + "\n"
    return "\n" + heading(function) + listing
  }

  /// What is said of functions that are not shown.
  package func rest(_ functions: [FunctionProfile]) -> String {
    let stack = functions.reduce(into: CycleStack()) { $0 += $1.stack }
    guard stack.total > 0 else { return "" }
    let what = functions.count == 1 ? "1 more function" : "\(functions.count) more functions"
    let text =
      "\(what): \(grouped(stack.total)) cycles, \(percent(stack.total, of: summary.cycles)) of the \(whole)"
    return "\n" + style.quiet(text.cut(width)) + "\n"
  }

  /// What shares are of.
  private var whole: String { summary.part == nil ? "run" : "part" }

  // MARK: Headings

  private func heading(_ function: Annotation) -> String {
    let place = function.place.map { " (\($0.shortName))" } ?? ""
    let name = function.name == unknownName ? "code without a symbol" : function.name
    let count = function.stack[.issue]
    let cpi = count == 0 ? "" : ", CPI \(fixed(Double(function.stack.total) / Double(count), 3))"
    let cycles =
      "  \(grouped(function.stack.total)) cycles, "
      + "\(percent(function.stack.total, of: summary.cycles)) of the \(whole)\(cpi)"
    let reasons = function.stack.total == 0 ? "" : ": " + function.stack.reasons
    return style.heading((name + place).cut(width)) + "\n" + (cycles + reasons).cut(width) + "\n"
  }

  private var hasCount: Bool { width >= Self.countFrom }
  private var hasShare: Bool { width >= Self.shareFrom }

  private func columns() -> String {
    style.quiet(
      "cycles".right(countWidth) + (hasShare ? "share".right(Self.shareWidth) : "")
        + (hasCount ? "count".right(countWidth) : "")) + "\n"
  }

  // MARK: Rows

  /// The arrows beside a row, and beside further lines of the same row.
  private struct Gutter {
    let first: String
    let further: String
  }

  /// What stands before the words of a row: cycles, share of the run, how often it ran, and the gutter.
  ///
  /// - Parameter stack: Nil for a row without numbers.
  private func front(_ gutter: String, _ stack: CycleStack? = nil, count: UInt64? = nil) -> String {
    let cycles = (stack.map { grouped($0.total) } ?? "").right(countWidth)
    let share = (stack.map { percent($0.total, of: summary.cycles) } ?? "").right(Self.shareWidth)
    let times = (count.map(grouped) ?? "").right(countWidth)
    let arrows = gutter.isEmpty ? "" : gutter + " "
    return cycles + (hasShare ? share : "") + (hasCount ? times : "") + "  " + arrows
  }

  /// Characters that are left behind all that.
  private func room(_ gutter: Gutter) -> Int { width - front(gutter.first).count }

  private func lines(
    _ source: Annotation.Source, _ gutter: Gutter, _ names: FileNames
  ) -> [String] {
    let place = source.place.map(names.name) ?? "no line"
    let shown = (place + (source.text.map { "  " + $0 } ?? "")).cut(room(gutter))
    let chain = source.calls.reversed().map { call in
      "in \(call.display)" + (call.place.map { ", called at \(names.name($0))" } ?? "")
    }
    return [
      front(gutter.first, source.stack)
        + (source.stack == nil ? style.quiet(shown) : style.good(shown))
    ]
      + wrapped(chain, room: room(gutter)).map { front(gutter.further) + style.quiet($0) }
  }

  private func lines(_ instruction: Annotation.Instruction, _ gutter: Gutter) -> [String] {
    let stack = instruction.stack
    let room = room(gutter)
    let code = "\(hex(instruction.pc).dropFirst(2))  \(instruction.text)".cut(room)
    let isUsed = stack.total > 0
    let line =
      front(gutter.first, isUsed ? stack : nil, count: isUsed ? stack[.issue] : nil) + code
    let reasons = reasons(instruction)
    guard !reasons.isEmpty else { return [line] }
    let all = reasons.map(\.text).joined(separator: ", ")
    if code.count + Self.margin + all.count <= room {
      let space = String(repeating: " ", count: Self.margin)
      return [line + space + reasons.map(\.styled).joined(separator: ", ")]
    }
    let margin = String(repeating: " ", count: Self.addressWidth)
    return [line]
      + wrapped(reasons.map(\.text), room: room - margin.count).map {
        front(gutter.further) + margin + style.costly($0)
      }
  }

  /// Between an instruction and remarks in the same line.
  private static let margin = 3
  /// Digits of an address, and the space behind it.
  private static let addressWidth = 10

  /// A remark on an instruction, plain and as it is shown.
  private struct Reason {
    let text: String
    let styled: String
  }

  /// What is to be said of an instruction: what it cost beyond its issue, where it went, and what it
  /// got from the one before.
  private func reasons(_ instruction: Annotation.Instruction) -> [Reason] {
    let stalls = instruction.stack.largestFirst.filter { !$0.isIssue }.map { cause -> Reason in
      let waits = instruction.waits.filter {
        $0.key.cause == cause && $0.key.waiter != instruction.pc
      }
      let who = waits.first.map { wait in
        waits.count == 1
          ? " (\(hex(wait.key.waiter).dropFirst(2)) waits)"
          : " (\(hex(wait.key.waiter).dropFirst(2)) and \(waits.count - 1) more wait)"
      }
      let text = "\(cause.name) \(grouped(instruction.stack[cause]))\(who ?? "")"
      return Reason(text: text, styled: style.costly(text))
    }
    var rest: [String] = []
    if let taken = instruction.taken {
      rest.append("taken \(grouped(taken)) of \(grouped(instruction.stack[.issue]))")
    }
    if !instruction.forwards.isEmpty {
      rest.append("forwards \(instruction.forwards.joined(separator: ", "))")
    }
    return stalls + rest.map { Reason(text: $0, styled: style.quiet($0)) }
  }

  /// Parts with commas between them, in lines of a width; a part that is longer is cut.
  private func wrapped(_ parts: [String], room: Int) -> [String] {
    var lines: [String] = []
    for (index, part) in parts.enumerated() {
      let text = part + (index == parts.count - 1 ? "" : ",")
      if let last = lines.last, last.count + 1 + text.count <= room {
        lines[lines.count - 1] += " " + text
      } else {
        lines.append(text.cut(room))
      }
    }
    return lines
  }
}

/// What the files of a function's lines are called: their last parts, or all of them where two have
/// the same.
private struct FileNames {
  private let whole: Set<String>

  init(_ rows: [Annotation.Row]) {
    var files: Set<String> = []
    for case .source(let source) in rows {
      for place in [source.place] + source.calls.map(\.place) {
        if let place { files.insert(place.file) }
      }
    }
    let short = Dictionary(grouping: files) { $0.split(separator: "/").last ?? "" }
    whole = Set(short.values.filter { $0.count > 1 }.joined())
  }

  func name(_ place: SourceLine) -> String {
    whole.contains(place.file) ? "\(place.file):\(place.line)" : place.shortName
  }
}

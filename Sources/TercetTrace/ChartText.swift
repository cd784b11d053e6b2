// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The pipeline chart as text that fits a width: as many cycles as there is room for, and the next
/// ones in a further block below.
///
/// Nothing is lost to the width but the middle of long names: notes that do not fit behind a row
/// have lines of their own.
package struct ChartText {
  private let rows: [ChartRow]
  private let cycles: ClosedRange<UInt64>
  private let sleeps: [ChartSleep]
  private let width: Int
  private let style: ChartStyle
  private let places: ChartPlaces
  private let words: ChartWords
  /// Where cells begin.
  private let cellsBegin: Int

  /// Characters of a line, however narrow the terminal.
  private static let leastWidth = 40
  private static let widestLabel = 36
  private static let narrowestLabel = 20
  private static let cellWidth = 2
  /// The scale above a block names every tenth cycle.
  private static let scaleStep: UInt64 = 10
  /// Where a note begins that has a line of its own: below the instruction's text.
  private static let noteIndent = 11

  /// - Parameter width: Characters in a line; never fewer than 40.
  package init(
    _ rows: [ChartRow], cycles: ClosedRange<UInt64>, sleeps: [ChartSleep] = [], width: Int,
    style: ChartStyle, places: ChartPlaces
  ) {
    self.rows = rows
    self.cycles = cycles
    self.sleeps = sleeps
    self.width = max(width, Self.leastWidth)
    self.style = style
    self.places = places
    words = ChartWords(label: places.label, shown: cycles)
    let longest = rows.map { Self.label(of: $0, places).count + 1 }.max() ?? 0
    let most = min(Self.widestLabel, max(Self.narrowestLabel, self.width / 2 - 4))
    cellsBegin = min(max(longest, Self.narrowestLabel), most)
  }

  /// Blocks of cycles below each other, and what the letters mean.
  package func text() -> String {
    var lines: [String] = []
    var first = cycles.lowerBound
    for sleep in sleeps where cycles.contains(sleep.first) {
      lines += blocks(first...sleep.first, before: sleep)
      first = sleep.last + 1
    }
    if first <= cycles.upperBound { lines += blocks(first...cycles.upperBound) }
    return (lines + legend()).map { $0 + "\n" }.joined()
  }

  /// Blocks below each other, with as many cycles as there is room for.
  ///
  /// - Parameter sleep: What follows the last one, and is not drawn.
  private func blocks(
    _ cycles: ClosedRange<UInt64>, before sleep: ChartSleep? = nil
  ) -> [String] {
    var lines: [String] = []
    let room = UInt64((width - cellsBegin) / Self.cellWidth)
    var first = cycles.lowerBound
    while true {
      let last = first + min(room - 1, cycles.upperBound - first)
      lines += block(first...last, before: last == cycles.upperBound ? sleep : nil) + [""]
      guard last < cycles.upperBound else { return lines }
      first = last + 1
    }
  }

  // MARK: A block

  private func block(_ cycles: ClosedRange<UInt64>, before sleep: ChartSleep?) -> [String] {
    var lines = [style.paint(.quiet, scale(cycles))]
    var heading = ChartHeading(places, width: width, style: style)
    for row in rows where row.cells.keys.contains(where: { cycles.contains($0) }) {
      if let place = row.place, row.wasExecuted || places.symbol(place.pc) != nil {
        lines += heading.lines(before: place.pc)
      }
      lines += self.lines(of: row, cycles, before: sleep)
    }
    return lines
  }

  private func scale(_ cycles: ClosedRange<UInt64>) -> String {
    var line = "cycle".padded(to: cellsBegin)
    for cycle in cycles {
      let number = String(cycle)
      let column = cellsBegin + Int(cycle - cycles.lowerBound) * Self.cellWidth
      guard cycle == cycles.lowerBound || cycle % Self.scaleStep == 0,
        line.count == cellsBegin || line.count < column, column + number.count <= width
      else { continue }
      line = line.padded(to: column) + number
    }
    return line
  }

  /// The row, with its notes behind it if they fit, and else below it.
  private func lines(
    of row: ChartRow, _ cycles: ClosedRange<UInt64>, before sleep: ChartSleep?
  ) -> [String] {
    let label = Self.label(of: row, places).shortened(to: cellsBegin - 1)
    var line = (row.place == nil ? style.paint(.stall, label) : label)
    line += String(repeating: " ", count: cellsBegin - label.count)
    let shown = row.cells.keys.filter { cycles.contains($0) }.sorted()
    var next = cycles.lowerBound
    var used = cellsBegin
    for cycle in shown {
      guard let cell = row.cells[cycle] else { continue }
      let gap = Int(cycle - next) * Self.cellWidth
      line += String(repeating: " ", count: gap) + style.text(of: cell)
      // A forward fills its column, other letters leave a space in it.
      if !cell.isForwarded { line += " " }
      used += gap + Self.cellWidth
      next = cycle + 1
    }
    let notes = row.notes.filter { shows($0, of: row, cycles) }
    var texts = notes.map { (text: words.text(of: $0), role: ChartStyle.role(of: $0)) }
    if let sleep, row.cells[sleep.first]?.isInExecute == true {
      texts.append((ChartWords.text(of: sleep), .stall))
    }
    if texts.isEmpty { return [line.withoutTrailingSpaces] }
    let length = texts.map(\.text.count).reduce(0, +) + 2 * texts.count
    if used + length <= width {
      let painted = texts.map { style.paint($0.role, $0.text.withPlainSpaces) }
      return [line + "  " + painted.joined(separator: "; ")]
    }
    return [line.withoutTrailingSpaces]
      + texts.flatMap { note in
        note.text.wrapped(to: width - Self.noteIndent).map {
          String(repeating: " ", count: Self.noteIndent) + style.paint(note.role, $0)
        }
      }
  }

  /// Whether a note is told in this block: where it is so, and values once, where the row ends.
  private func shows(
    _ note: ChartNote, of row: ChartRow, _ cycles: ClosedRange<UInt64>
  ) -> Bool {
    guard case .values = note.subject else { return note.cycles.overlaps(cycles) }
    let last = row.cells.keys.filter { self.cycles.contains($0) }.max()
    return last.map { cycles.contains($0) } ?? false
  }

  /// `80000004 lw a0, 0x0(s1)`.
  private static func label(of row: ChartRow, _ places: ChartPlaces) -> String {
    guard let place = row.place else { return "         bubble" }
    let text = place.word.map { places.label($0, place.pc) } ?? "<no memory>"
    return "\(hex(place.pc).dropFirst(2)) \(text)"
  }

  // MARK: The legend

  private func legend() -> [String] {
    let parts: [(letters: String, role: ChartStyle.Role, meaning: String)] = [
      ("F X W", .stage, "stages"), ("f x", .stall, "held"), ("-", .stall, "X empty"),
      ("<", .forward, "operand forwarded from W"), ("/", .flush, "discarded"),
    ]
    var lines: [String] = []
    var used = 0
    for part in parts {
      let length = part.letters.count + 1 + part.meaning.count
      let text = style.paint(part.role, part.letters) + " " + part.meaning
      if used > 0, used + 3 + length <= width {
        lines[lines.count - 1] += "   " + text
        used += 3 + length
      } else {
        lines.append(text)
        used = length
      }
    }
    return lines
  }
}

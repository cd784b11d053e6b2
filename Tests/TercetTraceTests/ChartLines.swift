// SPDX-License-Identifier: Apache-2.0

/// Reads a pipeline chart back: its rows, and which letter stands where, in however many blocks.
struct ChartLines {
  /// A letter of the chart.
  struct Cell: Hashable {
    /// The address in front of the row, or `bubble`.
    let row: String
    let cycle: UInt64
    /// With `<` where an operand is forwarded.
    let letter: String
  }

  /// Each row as `address text |cells   notes`, without headings, legend and notes on lines of
  /// their own.
  private(set) var rows: [String] = []
  private(set) var cells: [Cell] = []
  /// All that is said behind rows and on lines of its own, in one line.
  private(set) var words = ""
  /// Headings and source lines.
  private(set) var headings: [String] = []
  private(set) var scales: [String] = []

  private static let noteIndent = String(repeating: " ", count: 11)

  init(_ text: String) {
    var first: UInt64 = 0
    var column = 0
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("cycle ") {
        let number = line.drop { !$0.isNumber }.prefix { $0.isNumber }
        first = UInt64(number) ?? 0
        column = line.count - line.drop { !$0.isNumber }.count
        scales.append(line)
      } else if line.hasPrefix("<") || line.hasPrefix("; ") {
        headings.append(line)
      } else if line.hasPrefix("         bubble") || line.prefix(8).allSatisfy(\.isHexDigit) {
        read(line, first, column)
      } else if line.hasPrefix(Self.noteIndent) {
        words += line.dropFirst(Self.noteIndent.count) + " "
      }
    }
    words = words.split(separator: " ").joined(separator: " ")
  }

  private mutating func read(_ line: String, _ first: UInt64, _ column: Int) {
    let label = line.prefix(column).split(separator: " ").joined(separator: " ")
    let rest = Array(line.dropFirst(column))
    rows.append("\(label) |\(String(rest))")
    let name = label.split(separator: " ").first.map(String.init) ?? ""
    var place = 0
    while place < rest.count {
      let mark = place + 1 < rest.count ? rest[place + 1] : " "
      if rest[place] == " ", mark == " " {
        place += 2
        continue
      }
      guard "FfXxW/-".contains(rest[place]), mark == " " || mark == "<" else { break }
      cells.append(
        Cell(
          row: name, cycle: first + UInt64(place / 2),
          letter: mark == "<" ? "\(rest[place])<" : "\(rest[place])"))
      place += 2
    }
    words += String(rest.dropFirst(place)) + " "
  }
}

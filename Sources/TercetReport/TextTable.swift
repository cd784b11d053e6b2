// SPDX-License-Identifier: Apache-2.0

/// A table of a name and some columns, which fits into a line's width: columns give way, then the
/// name loses its middle.
struct TextTable {
  struct Column {
    let head: String
    /// Words stand to the left, numbers to the right.
    var isWords = false
    /// Where there is no room for all, columns are left out, the highest number first; those with 0
    /// stay.
    var givesWay = 0
    /// Of the last column, how many characters there must be room for.
    ///
    /// It is cut behind the line's end. Nil for one that is shown as a whole.
    var leastWords: Int?
  }

  struct Row {
    let name: String
    /// One for each column, empty where a row has none.
    let cells: [String]
    /// What the whole row looks like.
    var styled: (String) -> String = { $0 }
  }

  let title: String
  let columns: [Column]
  /// Characters in front of a name.
  var indent = 0
  var leastName = 12

  private static let gap = 2

  /// The lines, with a line end behind each.
  ///
  /// - Parameter width: Characters in a line.
  func text(_ rows: [Row], style: Style, width: Int) -> String {
    let widths = columns.indices.map { column in
      rows.map { $0.cells[column].count }.reduce(columns[column].head.count, max) + Self.gap
    }
    let wanted = rows.map(\.name.count).reduce(title.count, max)
    var shown = Array(columns.indices)
    /// What is left for the name, if the last column is as narrow as it may be.
    func room() -> Int {
      var room = width - indent - shown.reduce(0) { $0 + widths[$1] }
      if let last = shown.last, let least = columns[last].leastWords {
        room += max(0, widths[last] - Self.gap - least)
      }
      return room
    }
    let expendable = columns.indices.filter { columns[$0].givesWay > 0 }
      .sorted { columns[$1].givesWay < columns[$0].givesWay }
    for column in expendable where room() < min(wanted, leastName) {
      shown.removeAll { $0 == column }
    }
    let nameWidth = min(wanted, max(leastName, room()))
    func line(_ name: String, _ cells: [String]) -> String {
      let fields = shown.map { column in
        columns[column].isWords
          ? String(repeating: " ", count: Self.gap)
            + cells[column].left(widths[column] - Self.gap)
          : cells[column].right(widths[column])
      }
      let line = name.left(nameWidth) + fields.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    let margin = String(repeating: " ", count: indent)
    let heads = line("", columns.map(\.head)).dropFirst(nameWidth)
    let head = style.heading((title.left(indent + nameWidth) + heads).cut(width))
    return ([head] + rows.map { $0.styled((margin + line($0.name, $0.cells)).cut(width)) })
      .map { $0 + "\n" }.joined()
  }
}

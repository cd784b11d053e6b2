// SPDX-License-Identifier: Apache-2.0

/// The columns that all tables of a report share, so that numbers stand below each other.
struct Columns {
  /// Characters for a name, behind the indent.
  let nameWidth: Int
  private let countWidth: Int
  /// Characters in a line of the terminal.
  private let width: Int
  private let style: Style

  private static let indent = 2
  private static let narrowestName = 32
  /// A mangled C++ name could fill the screen by itself; a longer one is cut.
  private static let widestName = 60
  private static let narrowestCount = 14
  private static let shareWidth = 7
  private static let ratioWidth = 10
  /// On narrow terminals a name gives way to further columns, down to here.
  private static let leastName = 24
  private static let leastNameAlone = 10

  /// - Parameters:
  ///   - names: What will stand in the first column.
  ///   - largest: The largest number of all.
  ///   - width: Characters in a line; where they do not suffice, names lose their middle, and then
  ///     the last columns are left out.
  init(names: [String] = [], largest: UInt64, style: Style, width: Int = .max) {
    let longest = names.map(\.count).max() ?? 0
    let wanted = min(max(longest, Self.narrowestName), Self.widestName)
    countWidth = max(grouped(largest).count + 2, Self.narrowestCount)
    let besideAll = Self.indent + 2 * countWidth + Self.shareWidth + Self.ratioWidth
    let besideFew = Self.indent + countWidth + Self.shareWidth
    nameWidth =
      width - besideAll >= Self.leastName
      ? min(wanted, width - besideAll)
      : min(wanted, max(Self.leastNameAlone, width - besideFew))
    self.style = style
    self.width = width
  }

  /// Characters that are left behind name, count and share.
  private var room: Int { width - (Self.indent + nameWidth + countWidth + Self.shareWidth) }

  /// What stands last in a row, if there is room for all of it.
  func whole(_ text: String, styled: (String) -> String = { $0 }) -> String {
    text.count <= room ? styled(text) : ""
  }

  /// A function's total and CPI, if there is room for both.
  func further(_ total: String, _ ratio: String) -> String {
    whole(count(total) + self.ratio(ratio))
  }

  /// Words that stand last in a row, as far as there is room for some.
  func words(_ text: String) -> String {
    text.count <= room ? text : room < Self.leastNameAlone ? "" : text.prefix(room - 1) + "…"
  }

  /// The line above a table: what it is about, and its columns.
  func head(_ title: String, _ columns: String) -> String {
    style.heading(title.left(Self.indent + nameWidth)) + style.quiet(columns)
  }

  func name(_ text: String) -> String {
    String(repeating: " ", count: Self.indent) + text.left(nameWidth)
  }

  /// The names of a table's rows, each within the column and unlike the others.
  func names(_ rows: some Collection<TableRow>) -> [String] {
    let short = ShortNames.cut(
      rows.map { row in
        ShortNames.Entry(
          name: row.name, width: nameWidth - row.place.count - row.ending.count)
      })
    return zip(rows, short).map { $0.place + $1 + $0.ending }
  }

  func count(_ text: String) -> String { text.right(countWidth) }
  func count(_ value: UInt64) -> String { count(grouped(value)) }

  func share(_ text: String) -> String { text.right(Self.shareWidth) }
  func share(_ part: UInt64, of whole: UInt64) -> String { share(percent(part, of: whole)) }

  private func ratio(_ text: String) -> String { text.right(Self.ratioWidth) }
}

// SPDX-License-Identifier: Apache-2.0

/// The columns that all tables of a report share, so that numbers stand below each other.
struct Columns {
  private let nameWidth: Int
  private let countWidth: Int
  private let style: Style

  private static let indent = 2
  private static let narrowestName = 32
  /// A mangled C++ name could fill the screen by itself; a longer one is cut.
  private static let widestName = 60
  private static let narrowestCount = 14

  /// - Parameters:
  ///   - names: What will stand in the first column.
  ///   - largest: The largest number of all.
  init(names: [String] = [], largest: UInt64, style: Style) {
    let longest = names.map(\.count).max() ?? 0
    nameWidth = min(max(longest, Self.narrowestName), Self.widestName)
    countWidth = max(grouped(largest).count + 2, Self.narrowestCount)
    self.style = style
  }

  /// The line above a table: what it is about, and its columns.
  func head(_ title: String, _ columns: String) -> String {
    style.heading(title.left(Self.indent + nameWidth)) + style.quiet(columns)
  }

  func name(_ text: String) -> String {
    String(repeating: " ", count: Self.indent) + text.left(nameWidth)
  }

  func count(_ text: String) -> String { text.right(countWidth) }
  func count(_ value: UInt64) -> String { count(grouped(value)) }

  func share(_ text: String) -> String { text.right(7) }
  func share(_ part: UInt64, of whole: UInt64) -> String { share(percent(part, of: whole)) }

  func ratio(_ text: String) -> String { text.right(10) }
}

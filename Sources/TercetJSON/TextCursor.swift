// SPDX-License-Identifier: Apache-2.0

/// Goes through a text and knows in which line and column it is.
struct TextCursor {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    // The byte order mark that some editors write.
    if scalars.first == "\u{feff}" { scalars.removeFirst() }
    self.scalars = scalars
  }

  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  var place: TextPlace { TextPlace(line: line, column: index - lineStart + 1) }

  mutating func advance() {
    if next == "\n" {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  /// Goes past `scalar` if it is next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  /// Goes past what JSON calls whitespace.
  mutating func skipSpace() {
    while let scalar = next, " \t\n\r".unicodeScalars.contains(scalar) { advance() }
  }

  func starts(with word: String) -> Bool {
    scalars[index...].starts(with: word.unicodeScalars)
  }
}

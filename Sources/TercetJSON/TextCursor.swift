// SPDX-License-Identifier: Apache-2.0

/// Goes through a text in UTF-8 and knows in which line and column it is.
struct TextCursor {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1

  /// - Parameter bytes: UTF-8, as `JSONScanner` has made sure.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The byte order mark that some editors write.
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { index = 3 }
  }

  var nextByte: UInt8? { index < bytes.count ? bytes[index] : nil }
  var place: TextPlace { TextPlace(line: line, column: column) }

  /// What is next as people see it.
  var next: Unicode.Scalar? {
    String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// Goes past one byte.
  mutating func advance() {
    guard let byte = nextByte else { return }
    index += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xc0 != 0x80 {
      // The further bytes of a scalar have no column of their own.
      column += 1
    }
  }

  /// Goes past `character` if it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard nextByte == UInt8(ascii: character) else { return false }
    advance()
    return true
  }

  /// Goes past what JSON calls whitespace.
  mutating func skipSpace() {
    while let byte = nextByte, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
      advance()
    }
  }

  /// Goes past all bytes that are as wanted.
  mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while let byte = nextByte, isWanted(byte) { advance() }
    return bytes[start..<index]
  }

  func starts(with word: String) -> Bool { bytes[index...].starts(with: word.utf8) }
}

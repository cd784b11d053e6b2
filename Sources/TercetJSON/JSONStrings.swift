// SPDX-License-Identifier: Apache-2.0

/// Strings of JSON, with their escapes.
extension JSONReader {
  /// Reads the string whose opening quote is next.
  mutating func string() throws(Failure) -> String {
    var string = ""
    text.advance()
    while let scalar = text.next {
      switch scalar {
      case "\"":
        text.advance()
        return string
      case "\\":
        string.unicodeScalars.append(try escape())
      case "\u{0}"..."\u{1f}":
        throw .problem(.controlCharacter, at: text.place)
      default:
        string.unicodeScalars.append(scalar)
        text.advance()
      }
    }
    throw unexpected("the closing '\"'")
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{c}", "n": "\n", "r": "\r", "t": "\t",
  ]

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = text.place
    text.advance()
    if let letter = text.next, let scalar = Self.escapes[letter] {
      text.advance()
      return scalar
    }
    guard let first = hexUnit() else { throw .problem(.escape, at: start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xdc00, text.take("\\"), let second = hexUnit(),
      (0xdc00...0xdfff).contains(second),
      let scalar = Unicode.Scalar(0x1_0000 + (first - 0xd800) << 10 + (second - 0xdc00))
    else { throw .problem(.surrogate, at: start) }
    return scalar
  }

  /// The number of `u` and four hex digits.
  private mutating func hexUnit() -> UInt32? {
    guard text.take("u") else { return nil }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = text.next, scalar.isASCII, let digit = Character(scalar).hexDigitValue
      else { return nil }
      unit = unit << 4 | UInt32(digit)
      text.advance()
    }
    return unit
  }
}

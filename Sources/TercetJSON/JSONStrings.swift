// SPDX-License-Identifier: Apache-2.0

/// Strings of JSON, with their escapes.
extension JSONScanner {
  /// The string that is next.
  package mutating func string() throws(Failure) -> String {
    guard text.take("\"") else { throw unexpected("'\"'") }
    var bytes: [UInt8] = []
    while true {
      let plain = text.take {
        $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
      }
      switch text.nextByte {
      case UInt8(ascii: "\""):
        text.advance()
        if bytes.isEmpty { return String(decoding: plain, as: UTF8.self) }
        return String(decoding: bytes + plain, as: UTF8.self)
      case UInt8(ascii: "\\"):
        bytes += plain
        bytes += String(try escape()).utf8
      case nil: throw unexpected("the closing '\"'")
      default: throw .problem(.controlCharacter, at: place)
      }
    }
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{c}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = place
    text.advance()
    if let letter = text.nextByte, let scalar = Self.escapes[letter] {
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
      guard let byte = text.nextByte, byte < 0x80,
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { return nil }
      unit = unit << 4 | UInt32(digit)
      text.advance()
    }
    return unit
  }
}

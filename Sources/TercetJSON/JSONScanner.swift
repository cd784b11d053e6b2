// SPDX-License-Identifier: Apache-2.0

/// Reads JSON strictly and piece by piece, so that a long document needs no memory beyond its bytes.
///
///     try json.openObject()
///     while let key = try json.key() {
///       if key.text == "cycles" { cycles = try json.number() } else { try json.skip() }
///     }
///
/// Whoever is given a value must take it or skip it. Source: RFC 8259.
package struct JSONScanner {
  package typealias Failure = JSONReader.Failure

  /// What a value is.
  package enum Kind: Hashable, Sendable {
    case null, flag, number, text, list, object
  }

  /// A key of an object, and where it stands.
  package struct Key {
    package let text: String
    package let place: TextPlace
  }

  var text: TextCursor
  /// For each array and object that is open, whether something stands in it already.
  private var levels: [Bool] = []

  package init(_ bytes: [UInt8]) throws(Failure) {
    text = TextCursor(bytes)
    if let offset = Self.firstBadByte(bytes) {
      throw .problem(.notUTF8, at: Self.place(of: offset, in: bytes))
    }
    text.skipSpace()
  }

  private static func firstBadByte(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func place(of offset: Int, in bytes: [UInt8]) -> TextPlace {
    var text = TextCursor(Array(bytes[..<offset]))
    while text.nextByte != nil { text.advance() }
    return text.place
  }

  /// Where that is which is next.
  package var place: TextPlace { text.place }

  /// What kind of value is next.
  package func kind() throws(Failure) -> Kind {
    switch text.nextByte ?? 0 {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default:
      if text.starts(with: "null") { return .null }
      if text.starts(with: "true") || text.starts(with: "false") { return .flag }
      throw unexpected(JSONReader.wantsValue)
    }
  }

  // MARK: Objects and arrays

  /// Goes into the object that is next.
  package mutating func openObject() throws(Failure) { try open("{") }

  /// Goes into the array that is next.
  package mutating func openList() throws(Failure) { try open("[") }

  private mutating func open(_ bracket: Unicode.Scalar) throws(Failure) {
    if levels.count == JSONReader.mostDepth { throw .problem(.tooDeep, at: place) }
    guard text.take(bracket) else { throw unexpected("'\(bracket)'") }
    levels.append(false)
    text.skipSpace()
  }

  /// The next key of the object, whose value is then next; nil at its end, which is left behind.
  package mutating func key() throws(Failure) -> Key? {
    guard try goOn(to: "}") else { return nil }
    let start = place
    guard text.nextByte == UInt8(ascii: "\"") else { throw unexpected(JSONReader.wantsKey) }
    let key = try string()
    text.skipSpace()
    guard text.take(":") else { throw unexpected("':'") }
    text.skipSpace()
    return Key(text: key, place: start)
  }

  /// Whether the array has another element, which is then next; its end is left behind.
  package mutating func element() throws(Failure) -> Bool { try goOn(to: "]") }

  /// Goes to what is next in the array or object that is open; false at its end.
  private mutating func goOn(to end: Unicode.Scalar) throws(Failure) -> Bool {
    guard let isBegun = levels.last else { return false }
    text.skipSpace()
    if text.take(end) {
      levels.removeLast()
      return false
    }
    if isBegun {
      guard text.take(",") else { throw unexpected("',' or '\(end)'") }
      text.skipSpace()
    }
    levels[levels.count - 1] = true
    return true
  }

  /// Goes past space; whether nothing else follows.
  package mutating func isAtEnd() -> Bool {
    text.skipSpace()
    return text.nextByte == nil
  }

  /// Makes sure that nothing follows.
  package mutating func end() throws(Failure) {
    guard isAtEnd() else { throw unexpected("the end") }
  }

  // MARK: Values

  /// Goes past the value that is next, whatever it is.
  package mutating func skip() throws(Failure) {
    switch try kind() {
    case .object:
      try openObject()
      while try key() != nil { try skip() }
    case .list:
      try openList()
      while try element() { try skip() }
    case .text: _ = try string()
    case .number: _ = try number()
    case .flag: _ = try flag()
    case .null: try null()
    }
  }

  /// The flag that is next.
  package mutating func flag() throws(Failure) -> Bool {
    let isTrue = text.starts(with: "true")
    try take(isTrue ? "true" : "false")
    return isTrue
  }

  /// Goes past the null that is next.
  package mutating func null() throws(Failure) { try take("null") }

  private mutating func take(_ word: String) throws(Failure) {
    guard text.starts(with: word) else { throw unexpected(JSONReader.wantsValue) }
    for _ in word.utf8 { text.advance() }
  }

  /// The digits of the number that is next, as they are written.
  package mutating func number() throws(Failure) -> String {
    let start = place
    let digits = text.take(while: JSONNumber.isPart)
    let words = String(decoding: digits, as: UTF8.self)
    guard JSONNumber.isValid(digits) else { throw .problem(.number(words), at: start) }
    return words
  }

  func unexpected(_ wanted: String) -> Failure {
    .problem(.unexpected(found: text.next, wanted: wanted), at: place)
  }
}

/// How JSON writes numbers: `-`, a whole part without leading zeros, a fraction and an exponent.
private enum JSONNumber {
  /// Whether a number goes on with `byte`, be it a wrong one.
  static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  static func isValid(_ digits: ArraySlice<UInt8>) -> Bool {
    var rest = digits
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest.removeFirst()
    } else if !takeDigits(&rest) {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard takeDigits(&rest) else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard takeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  /// Goes past the digits; false if there are none.
  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    rest.removeFirst(count)
    return count > 0
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Reads JSON strictly, and says line and column of what is wrong.
///
/// Foundation's parser keeps neither places nor duplicate keys, which a file that a person wrote
/// deserves. Source: RFC 8259.
package struct JSONReader {
  /// What people write by hand, such as a core file, needs five.
  static let mostDepth = 16
  static let wantsKey = "a key in double quotes"
  static let wantsValue = "a value"

  package enum Failure: Error {
    case problem(JSONProblem, at: TextPlace)
    case duplicateKey(String, at: TextPlace, first: TextPlace)
  }

  var text: TextCursor

  /// Reads the one value that `bytes` are.
  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .problem(.notUTF8, at: placeOfBadByte(bytes))
    }
    var reader = JSONReader(text: TextCursor(text))
    reader.text.skipSpace()
    let node = try reader.value(depth: 0)
    reader.text.skipSpace()
    if reader.text.next != nil { throw reader.unexpected("the end") }
    return node
  }

  private static func placeOfBadByte(_ bytes: [UInt8]) -> TextPlace {
    // Each bad byte becomes U+FFFD; the first that was not written as such is the one.
    var text = TextCursor(String(decoding: bytes, as: UTF8.self))
    var written = bytes[...]
    while let scalar = text.next {
      guard written.starts(with: String(scalar).utf8) else { break }
      written = written.dropFirst(UTF8.width(scalar))
      text.advance()
    }
    return text.place
  }
}

extension JSONReader {
  private mutating func value(depth: Int) throws(Failure) -> JSONNode {
    let start = text.place
    switch text.next {
    case "{", "[":
      if depth == Self.mostDepth { throw .problem(.tooDeep, at: start) }
      let value = text.next == "{" ? try object(depth: depth + 1) : try list(depth: depth + 1)
      return JSONNode(value: value, place: start)
    case "\"":
      return JSONNode(value: .text(try string()), place: start)
    case "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9":
      return JSONNode(value: .number(try number()), place: start)
    default:
      for (word, value) in Self.words where text.starts(with: word) {
        for _ in word.unicodeScalars { text.advance() }
        return JSONNode(value: value, place: start)
      }
      throw unexpected(Self.wantsValue)
    }
  }

  private static let words: [(String, JSONNode.Value)] = [
    ("null", .null), ("true", .flag(true)), ("false", .flag(false)),
  ]

  private mutating func list(depth: Int) throws(Failure) -> JSONNode.Value {
    var nodes: [JSONNode] = []
    text.advance()
    text.skipSpace()
    if text.take("]") { return .list([]) }
    while true {
      nodes.append(try value(depth: depth))
      text.skipSpace()
      if text.take("]") { return .list(nodes) }
      guard text.take(",") else { throw unexpected("',' or ']'") }
      text.skipSpace()
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONNode.Value {
    var members: [JSONNode.Member] = []
    var places: [String: TextPlace] = [:]
    text.advance()
    text.skipSpace()
    if text.take("}") { return .object([]) }
    while true {
      let start = text.place
      guard text.next == "\"" else { throw unexpected(Self.wantsKey) }
      let key = try string()
      if let first = places.updateValue(start, forKey: key) {
        throw .duplicateKey(key, at: start, first: first)
      }
      text.skipSpace()
      guard text.take(":") else { throw unexpected("':'") }
      text.skipSpace()
      members.append(JSONNode.Member(key: key, place: start, node: try value(depth: depth)))
      text.skipSpace()
      if text.take("}") { return .object(members) }
      guard text.take(",") else { throw unexpected("',' or '}'") }
      text.skipSpace()
    }
  }

  /// `-`, a whole part without leading zeros, a fraction and an exponent.
  private mutating func number() throws(Failure) -> String {
    let start = text.place
    var digits = ""
    while let scalar = text.next, Self.isInNumber(scalar) {
      digits.unicodeScalars.append(scalar)
      text.advance()
    }
    guard digits.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil else {
      throw .problem(.number(digits), at: start)
    }
    return digits
  }

  private static func isInNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
      || scalar == "+" || scalar == "." || scalar == "_"
  }
}

extension JSONReader {
  func unexpected(_ wanted: String) -> Failure {
    .problem(.unexpected(found: text.next, wanted: wanted), at: text.place)
  }
}

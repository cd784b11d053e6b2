// SPDX-License-Identifier: Apache-2.0

import TercetFiles
import TercetJSON

/// A JSON file that a person wrote, such as a core file.
///
/// Errors name line and column, and no key is ignored: a mistyped one would be something that nobody
/// meant.
package struct WrittenFile: Sendable {
  package let path: String
  package let kind: Kind

  /// What it is, for messages.
  package struct Kind: Hashable, Sendable {
    /// Such as `core file`.
    package let name: String
    /// What to do if there is none at a path.
    package let missingHelp: String
    /// What the option takes that was given something else.
    package let taker: String
    /// Where an example is.
    package let example: String
    /// Far more than one needs.
    package let mostBytes: Int

    var article: String { name.first.map { "aeiou".contains($0) } == true ? "an" : "a" }

    package init(
      name: String, missingHelp: String, taker: String, example: String, mostBytes: Int
    ) {
      self.name = name
      self.missingHelp = missingHelp
      self.taker = taker
      self.example = example
      self.mostBytes = mostBytes
    }
  }

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// What the file at the path holds.
  package func read() throws(WrittenFileError) -> JSONNode {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile.read(path, most: kind.mostBytes)
    } catch {
      throw refusal(error)
    }
    return try parse(bytes)
  }

  private func refusal(_ error: FileError) -> WrittenFileError {
    switch error {
    case .missing: .missing(path, kind)
    case .notAFile: .notAFile(path, kind)
    case .tooLarge(_, let bytes): .tooLarge(path, bytes: bytes, kind)
    case .unreadable(_, let reason), .notAFolder(_, let reason), .unwritable(_, let reason),
      .brokenStream(_, let reason):
      .unreadable(path, reason: reason)
    }
  }

  /// What these bytes of it hold.
  package func parse(_ bytes: [UInt8]) throws(WrittenFileError) -> JSONNode {
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw .empty(path, kind)
    }
    do throws(JSONReader.Failure) {
      return try JSONReader.read(bytes)
    } catch {
      switch error {
      case .problem(let problem, let place):
        throw .notJSON(problem, at: self.place(place), kind)
      case .duplicateKey(let key, let place, let first):
        throw .duplicateKey(key.shown, at: self.place(place), firstLine: first.line)
      }
    }
  }

  package func place(_ place: TextPlace?) -> FilePlace { FilePlace(path: path, place: place) }

  /// The members of an object by key, all of which must be known.
  ///
  /// - Parameter advice: What to say of a key that is not, instead of one that is near.
  package func members(
    of node: JSONNode, _ name: String, known: [String],
    advice: (_ key: String) -> String? = { _ in nil }
  ) throws(WrittenFileError) -> [String: JSONNode] {
    guard case .object(let members) = node.value else {
      throw .badValue(
        node.kind, key: name, wants: "an object with \(known.joined(separator: ", "))",
        at: place(node.place))
    }
    for member in members where !known.contains(member.key) {
      throw .unknownKey(
        member.key.shown, known: known, advice: advice(member.key), at: place(member.place))
    }
    return Dictionary(members.map { ($0.key, $0.node) }) { first, _ in first }
  }

  /// The text of a string that is not empty.
  package func text(
    _ node: JSONNode, _ key: String, wants: String = "a string that is not empty"
  ) throws(WrittenFileError) -> String {
    guard case .text(let text) = node.value, !text.isEmpty else {
      throw badValue(node, key, wants: wants)
    }
    return text
  }

  package func flag(_ node: JSONNode, _ key: String) throws(WrittenFileError) -> Bool {
    guard case .flag(let flag) = node.value else {
      throw badValue(node, key, wants: "true or false")
    }
    return flag
  }

  /// A whole number.
  package func number(
    _ node: JSONNode, _ key: String, in range: ClosedRange<Int>
  ) throws(WrittenFileError) -> Int {
    guard case .number(let text) = node.value, let number = Int(text), range.contains(number)
    else {
      throw badValue(
        node, key, wants: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  package func list(
    _ node: JSONNode, _ key: String, wants: String
  ) throws(WrittenFileError) -> [JSONNode] {
    guard case .list(let nodes) = node.value, !nodes.isEmpty else {
      throw badValue(node, key, wants: wants)
    }
    return nodes
  }

  package func badValue(_ node: JSONNode, _ key: String, wants: String) -> WrittenFileError {
    .badValue(node.kind, key: key, wants: wants, at: place(node.place))
  }
}

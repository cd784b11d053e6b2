// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetFiles
import TercetJSON

/// A core that a user describes in a JSON file; docs/FORMATS.md has an example.
///
/// Its errors name line and column, and no key is ignored: a mistyped one would be a core that
/// nobody meant.
package struct CoreFile {
  /// Far more than a core needs.
  static let mostBytes = 1 << 16

  /// The keys of the file.
  enum Key: String, CaseIterable {
    case name, summary, base, parameters
  }

  private let path: String

  /// Whether an argument of `--core` is the path of a file, and not the name of a preset.
  package static func isPath(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(suffix)
  }

  /// The core in the file at `path`; its parameters may still contradict each other.
  package static func preset(at path: String) throws(CoreFileError) -> Preset {
    try preset(bytes(at: path), path: path)
  }

  /// The core that `bytes` describe; `path` is for messages and for the name.
  package static func preset(
    _ bytes: [UInt8], path: String
  ) throws(CoreFileError) -> Preset {
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else { throw .empty(path) }
    let file = CoreFile(path: path)
    return try file.preset(try file.parse(bytes))
  }

  private static let suffix = ".json"

  private static func bytes(at path: String) throws(CoreFileError) -> [UInt8] {
    do throws(FileError) {
      return try InputFile.read(path, most: mostBytes)
    } catch {
      switch error {
      case .missing: throw .missing(path)
      case .notAFile: throw .notAFile(path)
      case .tooLarge(_, let bytes): throw .tooLarge(path, bytes: bytes)
      case .unreadable(_, let reason), .notAFolder(_, let reason), .unwritable(_, let reason),
        .brokenStream(_, let reason):
        throw .unreadable(path, reason: reason)
      }
    }
  }

  private func parse(_ bytes: [UInt8]) throws(CoreFileError) -> JSONNode {
    do throws(JSONReader.Failure) {
      return try JSONReader.read(bytes)
    } catch {
      switch error {
      case .problem(let problem, let place):
        throw .notJSON(problem, at: self.place(place))
      case .duplicateKey(let key, let place, let first):
        throw .duplicateKey(key.shown, at: self.place(place), firstLine: first.line)
      }
    }
  }

  func place(_ place: TextPlace?) -> FilePlace { FilePlace(path: path, place: place) }
}

extension CoreFile {
  private func preset(_ node: JSONNode) throws(CoreFileError) -> Preset {
    let members = try members(of: node, "the file", known: Key.allCases.map(\.rawValue))
    let base = try base(members[Key.base.rawValue])
    var timing = base.timing
    if let parameters = members[Key.parameters.rawValue] { try change(&timing, by: parameters) }
    let changes = timing.changes(from: base.timing)
    let words =
      changes.isEmpty
      ? "as \(base.name)" : "\(base.name) with " + changes.joined(separator: ", ")
    return Preset(
      name: try name(members[Key.name.rawValue]),
      summary: try line(members[Key.summary.rawValue], .summary) ?? words,
      source: "\(path), over \(base.name)", timing: timing)
  }

  /// What the core is called; no preset is called so.
  private func name(_ node: JSONNode?) throws(CoreFileError) -> String {
    let name = try line(node, .name) ?? fileName
    if Preset.isTaken(name) { throw .takenName(name.shown, at: place(node?.place)) }
    return name
  }

  /// The last part of the path, without `.json`.
  private var fileName: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let hasMore = name.hasSuffix(Self.suffix) && name != Self.suffix
    return hasMore ? String(name.dropLast(Self.suffix.count)) : name
  }

  private func base(_ node: JSONNode?) throws(CoreFileError) -> Preset {
    guard let node else { return .classic }
    let name = try line(node, .base) ?? ""
    guard let preset = Preset.named(name) else {
      throw .unknownBase(name.shown, at: place(node.place))
    }
    return preset
  }

  private func line(_ node: JSONNode?, _ key: Key) throws(CoreFileError) -> String? {
    guard let node else { return nil }
    guard case .text(let text) = node.value, !text.isEmpty else {
      let wants = key == .base ? "the name of a preset" : "a string that is not empty"
      throw .badValue(node.kind, key: key.rawValue, wants: wants, at: place(node.place))
    }
    return text
  }

  /// The members of an object by key, all of which must be known.
  func members(
    of node: JSONNode, _ name: String, known: [String]
  ) throws(CoreFileError) -> [String: JSONNode] {
    guard case .object(let members) = node.value else {
      throw .badValue(
        node.kind, key: name, wants: "an object with \(known.joined(separator: ", "))",
        at: place(node.place))
    }
    for member in members where !known.contains(member.key) {
      throw .unknownKey(member.key.shown, known: known, at: place(member.place))
    }
    return Dictionary(members.map { ($0.key, $0.node) }) { first, _ in first }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCoreFile
import TercetJSON

/// The members of an object of `extension.json`, by key.
struct Members {
  private let members: [String: JSONNode]
  let node: JSONNode
  let file: WrittenFile

  init(
    _ node: JSONNode, _ name: String, _ known: [String], _ file: WrittenFile
  ) throws(ExtensionError) {
    self.node = node
    self.file = file
    members = try ExtensionFile.written { () throws(WrittenFileError) in
      try file.members(of: node, name, known: known)
    }
  }

  subscript(key: String) -> JSONNode? { members[key] }

  var place: FilePlace { file.place(node.place) }

  func place(of key: String) -> FilePlace { file.place(members[key]?.place ?? node.place) }

  func missing(_ key: String, _ help: String) -> ExtensionError {
    .written(.missingKey(key, at: place, help: help))
  }

  func badValue(_ key: String, wants: String) -> ExtensionError {
    .written(file.badValue(members[key] ?? node, key, wants: wants))
  }

  func text(_ key: String) throws(ExtensionError) -> String? {
    guard let node = members[key] else { return nil }
    let text = try ExtensionFile.written { () throws(WrittenFileError) in try file.text(node, key) }
    // Names of files and functions go to C, where a string has neither.
    guard !text.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\n") }) else {
      throw badValue(key, wants: "one line")
    }
    return text
  }

  func flag(_ key: String) throws(ExtensionError) -> Bool? {
    guard let node = members[key] else { return nil }
    return try ExtensionFile.written { () throws(WrittenFileError) in try file.flag(node, key) }
  }

  func number(_ key: String, in range: ClosedRange<Int>) throws(ExtensionError) -> Int? {
    guard let node = members[key] else { return nil }
    return try ExtensionFile.written { () throws(WrittenFileError) in
      try file.number(node, key, in: range)
    }
  }

  func list(_ key: String, wants: String) throws(ExtensionError) -> [JSONNode]? {
    guard let node = members[key] else { return nil }
    return try ExtensionFile.written { () throws(WrittenFileError) in
      try file.list(node, key, wants: wants)
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _: Choice.Type
  ) throws(ExtensionError) -> Choice? {
    guard let text = try text(key) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw badValue(
        key, wants: Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))
    }
    return choice
  }

  /// A name that must be there.
  func name(
    _ key: String, _ isName: (String) -> Bool
  ) throws(ExtensionError) -> String {
    guard let name = try text(key) else { throw missing(key, "give it one") }
    guard isName(name) else { throw .badName(name.shown, key: key, at: place(of: key)) }
    return name
  }
}

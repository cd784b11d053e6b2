// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetISA
import TercetJSON

/// Reads `extension.json`; docs/EXTENSION.md lists its keys.
package struct ExtensionFile {
  let file: WrittenFile

  package static let name = "extension.json"
  package static let kind = WrittenFile.Kind(
    name: "extension", missingHelp: "`tercet extension new NAME` writes one to start from",
    taker: "an extension is a folder with a file extension.json",
    example: "docs/EXTENSION.md has an example of an extension.json", mostBytes: 1 << 18)

  /// The keys of the file.
  enum Key: String, CaseIterable {
    case name, summary, library, verilog, state, use, instructions
  }

  /// The keys of an instruction.
  enum RowKey: String, CaseIterable {
    case name, summary, encoding, operands, accumulates, immediate, load, unit, latency, result
    case cause, macs, function, module, instruction, symbol, functionId
  }

  /// The extension in a folder.
  package static func read(folder: String) throws(ExtensionError) -> ExtensionDescription {
    let file = ExtensionFile(file: WrittenFile(path: folder + "/" + name, kind: kind))
    let node = try written { () throws(WrittenFileError) in try file.file.read() }
    return try file.description(node, folder: folder)
  }

  /// The same of bytes; `path` is for messages.
  ///
  /// - Parameter needsLibrary: Whether functions are those of a library, which must be named.
  package static func parse(
    _ bytes: [UInt8], path: String = name, needsLibrary: Bool = true
  ) throws(ExtensionError) -> ExtensionDescription {
    let file = ExtensionFile(file: WrittenFile(path: path, kind: kind))
    let node = try written { () throws(WrittenFileError) in try file.file.parse(bytes) }
    return try file.description(node, folder: "", needsLibrary: needsLibrary)
  }

  static func written<Value>(
    _ read: () throws(WrittenFileError) -> Value
  ) throws(ExtensionError) -> Value {
    do { return try read() } catch { throw .written(error) }
  }

  private func description(
    _ node: JSONNode, folder: String, needsLibrary: Bool = true
  ) throws(ExtensionError) -> ExtensionDescription {
    let members = try Members(node, "the file", Key.allCases.map(\.rawValue), file)
    let name = try members.name(Key.name.rawValue, OwnCauses.isExtensionName)
    guard
      let rows = try members.list(
        Key.instructions.rawValue, wants: "an array with an instruction at least")
    else { throw members.missing(Key.instructions.rawValue, "an array of instructions") }
    guard rows.count <= ExtensionDescription.mostRows else {
      throw .tooManyRows(rows.count, at: members.place(of: Key.instructions.rawValue))
    }
    var extensionRead = ExtensionDescription(name: name, rows: [])
    extensionRead.folder = folder
    extensionRead.summary = try members.text(Key.summary.rawValue) ?? ""
    extensionRead.library = try members.text(Key.library.rawValue)
    extensionRead.stateWords =
      try members.number(Key.state.rawValue, in: 0...ExtensionDescription.mostStateWords) ?? 0
    extensionRead.use =
      try members.choice(Key.use.rawValue, ExtensionDescription.Use.self) ?? .c
    if let node = members[Key.verilog.rawValue] { extensionRead.verilog = try verilog(node) }
    for (index, node) in rows.enumerated() {
      let row = try RowReading(node, index, file).row()
      if extensionRead.rows.contains(where: { $0.name == row.name }) {
        throw .nameTwice(row.name, at: row.place)
      }
      extensionRead.rows.append(row)
    }
    try extensionRead.checkMeanings(members, needsLibrary: needsLibrary)
    try extensionRead.checkRows()
    return extensionRead
  }

  private func verilog(_ node: JSONNode) throws(ExtensionError) -> ExtensionDescription.Verilog {
    let members = try Members(node, Key.verilog.rawValue, ["module", "sources"], file)
    guard let module = try members.text("module") else {
      throw members.missing("module", "the name of the module")
    }
    guard let nodes = try members.list("sources", wants: "an array of files in the folder") else {
      throw members.missing("sources", "an array of files in the folder")
    }
    var sources: [String] = []
    for node in nodes {
      sources.append(
        try Self.written { () throws(WrittenFileError) in try file.text(node, "sources") })
    }
    return ExtensionDescription.Verilog(module: module, sources: sources)
  }
}

extension ExtensionDescription {
  /// Every row has a meaning, and what that needs.
  fileprivate func checkMeanings(
    _ members: Members, needsLibrary: Bool
  ) throws(ExtensionError) {
    for row in rows {
      let meanings = row.meanings
      if meanings == Meanings() { throw .noMeaning(row: row.name, at: row.place) }
      if meanings.function != nil, library == nil, needsLibrary {
        throw members.missing("library", "'\(row.name)' has a function, so name the file with it")
      }
      if meanings.isInModule, verilog == nil {
        throw members.missing("verilog", "'\(row.name)' has a module: name it and its sources")
      }
    }
  }

  /// No two rows share words, and rows of one unit agree.
  package func checkRows() throws(ExtensionError) {
    for (index, row) in rows.enumerated() {
      for other in rows[..<index] {
        if row.encoding.overlaps(other.encoding) {
          throw .overlap(
            row.name, with: other.name, word: row.encoding.match | other.encoding.match,
            at: row.place)
        }
        if case .own(let unit) = row.unit, case .own(let known) = other.unit,
          unit.name == known.name, unit != known
        {
          throw .contradiction(
            .unitDiffers(unit.name, from: other.name), row: row.name, at: row.place)
        }
      }
    }
  }
}

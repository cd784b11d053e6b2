// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetFiles
import TercetISA
import TercetJSON
import TercetReport

/// Reads a baseline, schema `tercet.baseline/1`; docs/FORMATS.md has an example.
///
/// People write budgets into it, so no key is ignored: a mistyped one would be a budget that nobody
/// keeps.
package struct BaselineFile {
  private let path: String
  /// Those of a user's own instructions, whose times the file may have.
  private let units: [UnitRow]

  /// Far more than any list of programs needs.
  static let mostBytes = 1 << 24

  /// The baseline in the file at `path`.
  ///
  /// - Parameter units: Those of a user's own instructions, whose times it may have.
  /// - Throws: `BaselineError`, or `FileError` if it cannot be read.
  package static func read(_ path: String, with units: [UnitRow] = []) throws -> Baseline {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile.read(path, most: mostBytes)
    } catch {
      switch error {
      case .missing: throw BaselineError.missing(path)
      case .notAFile: throw BaselineError.notAFile(path)
      case .tooLarge(_, let bytes): throw BaselineError.tooLarge(path, bytes: bytes)
      default: throw error
      }
    }
    return try read(bytes, path: path, with: units)
  }

  /// The baseline that `bytes` are; `path` is for messages.
  package static func read(
    _ bytes: [UInt8], path: String, with units: [UnitRow] = []
  ) throws(BaselineError) -> Baseline {
    if Program.isELF(bytes) { throw .isProgram(path) }
    let file = BaselineFile(path: path, units: units)
    let node: JSONNode
    do throws(JSONReader.Failure) {
      node = try JSONReader.read(bytes)
    } catch {
      switch error {
      case .problem(let problem, let place): throw .notJSON(problem, at: file.place(place))
      case .duplicateKey(let key, let place, let first):
        throw .duplicateKey(key.shown, at: file.place(place), firstLine: first.line)
      }
    }
    return try file.baseline(node)
  }

  private func place(_ place: TextPlace) -> FilePlace { FilePlace(path: path, place: place) }

  // MARK: What is in it

  private func baseline(_ node: JSONNode) throws(BaselineError) -> Baseline {
    let members = try Members(node, "the file", self)
    // Asked first: what another schema has is not for this reader to judge.
    let schema = try members.text("schema")
    guard schema == Baseline.schema else {
      throw .otherSchema(schema.shown, at: place(members["schema"]?.place ?? node.place))
    }
    try members.check(known: ["core", "isa", "programs", "schema"])
    let core = try Members(try members.required("core"), "core", self)
    try core.check(known: ["name", "parameters"])
    var programs: [Baseline.Program] = []
    for node in try members.list("programs") {
      let program = try program(node)
      if programs.contains(where: { $0.name == program.name }) {
        throw .sameName(program.name.shown, at: place(node.place))
      }
      programs.append(program)
    }
    return Baseline(
      coreName: try core.text("name"), timing: try timing(try core.required("parameters")),
      isa: try members.text("isa"), programs: programs)
  }

  private func timing(_ node: JSONNode) throws(BaselineError) -> TimingModel {
    guard case .object(let members) = node.value else {
      throw .badValue(node.kind, key: "parameters", wants: "an object", at: place(node.place))
    }
    var timing = Preset.classic.timing
    for row in units { timing.units.add(row) }
    for member in members {
      let place = place(member.place)
      guard let parameter = timing.parameter(named: member.key) else {
        throw .timing(
          .unknownParameter(member.key.shown, own: units.map(\.name)), at: place)
      }
      guard let text = member.node.scalar else {
        throw .badValue(
          member.node.kind, key: parameter.name, wants: parameter.domain.accepts, at: place)
      }
      do throws(TimingError) {
        try parameter.assign(text, in: &timing)
      } catch {
        throw .timing(parameter.error(for: text.shown), at: place)
      }
    }
    return timing
  }

  private func program(_ node: JSONNode) throws(BaselineError) -> Baseline.Program {
    let members = try Members(node, "a program", self)
    try members.check(known: ["budget", "cycles", "ended", "instructions", "name", "regions"])
    var regions: [Baseline.Region] = []
    for node in members["regions"] == nil ? [] : try members.list("regions") {
      let members = try Members(node, "a region", self)
      try members.check(known: ["budget", "cycles", "name"])
      let region = Baseline.Region(
        name: try members.text("name"), cycles: try members.count("cycles"),
        budget: try members.count("budget"))
      if regions.contains(where: { $0.name == region.name }) {
        throw .sameName(region.name.shown, at: place(node.place))
      }
      regions.append(region)
    }
    return Baseline.Program(
      name: try members.text("name"), cycles: try members.requiredCount("cycles"),
      instructions: try members.requiredCount("instructions"), ended: try members.text("ended"),
      budget: try members.count("budget"), regions: regions)
  }

  // MARK: Objects

  /// The members of an object of the file, by key.
  private struct Members {
    private let node: JSONNode
    private let members: [JSONNode.Member]
    private let file: BaselineFile

    init(_ node: JSONNode, _ what: String, _ file: BaselineFile) throws(BaselineError) {
      guard case .object(let members) = node.value else {
        throw .badValue(node.kind, key: what, wants: "an object", at: file.place(node.place))
      }
      (self.node, self.members, self.file) = (node, members, file)
    }

    subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.node }

    func check(known: [String]) throws(BaselineError) {
      for member in members where !known.contains(member.key) {
        throw .unknownKey(member.key.shown, known: known, at: file.place(member.place))
      }
    }

    func required(_ key: String) throws(BaselineError) -> JSONNode {
      guard let node = self[key] else { throw .missingKey(key, at: file.place(node.place)) }
      return node
    }

    func text(_ key: String) throws(BaselineError) -> String {
      let node = try required(key)
      guard case .text(let text) = node.value, !text.isEmpty else {
        throw .badValue(
          node.kind, key: key, wants: "a string that is not empty", at: file.place(node.place))
      }
      return text
    }

    func list(_ key: String) throws(BaselineError) -> [JSONNode] {
      let node = try required(key)
      guard case .list(let nodes) = node.value else {
        throw .badValue(node.kind, key: key, wants: "an array", at: file.place(node.place))
      }
      return nodes
    }

    /// Nil if the key is not there.
    func count(_ key: String) throws(BaselineError) -> UInt64? {
      guard let node = self[key] else { return nil }
      guard case .number(let digits) = node.value, let count = UInt64(digits) else {
        throw .badValue(
          node.kind, key: key, wants: "a whole number of cycles or instructions",
          at: file.place(node.place))
      }
      return count
    }

    func requiredCount(_ key: String) throws(BaselineError) -> UInt64 {
      guard let count = try count(key) else {
        throw .missingKey(key, at: file.place(node.place))
      }
      return count
    }
  }
}

extension Baseline {
  /// Refuses to compare runs on `core` with this baseline if that is of another core.
  ///
  /// What a core is called does not matter, but how long everything takes on it.
  package func check(_ core: Core, path: String) throws(BaselineError) {
    if core.isa.fullName != isa {
      throw .otherISA(
        path, recorded: String(isa.printable.prefix(Self.mostISA)), asked: core.isa.fullName,
        isDefault: isa == InstructionSet.default.name)
    }
    let changes = timing.changes(from: core.timing)
    guard changes.isEmpty else {
      throw .otherCore(
        path, recorded: coreName.shown, asked: core.name.shown, changes: changes,
        options: options)
    }
  }

  /// More characters than any ISA has.
  private static let mostISA = 1000

  /// The options that make this core, if it is a preset with changes.
  private var options: String? {
    guard let preset = Preset.named(coreName) else { return nil }
    return
      (["--core \(preset.name)"] + timing.changes(from: preset.timing).map { "--set \($0)" })
      .joined(separator: " ")
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// A core that a user describes in a JSON file; docs/FORMATS.md has an example.
///
/// Its errors name line and column, and no key is ignored: a mistyped one would be a core that
/// nobody meant.
package struct CoreFile {
  package static let kind = WrittenFile.Kind(
    name: "core file",
    missingHelp: "check the path; `tercet presets` lists the cores that need no file",
    taker: "--core takes a preset, or a core file in JSON",
    example: "docs/FORMATS.md has an example of a core file", mostBytes: 1 << 16)

  /// The keys of the file.
  enum Key: String, CaseIterable {
    case name, summary, base, parameters
  }

  let file: WrittenFile
  private var path: String { file.path }
  /// What the file begins from is this, with more parameters.
  private let units: [UnitRow]

  /// Whether an argument of `--core` is the path of a file, and not the name of a preset.
  package static func isPath(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(suffix)
  }

  /// The core in the file at `path`; its parameters may still contradict each other.
  ///
  /// - Parameter units: Those of a user's own instructions, which the core has besides.
  package static func preset(
    at path: String, with units: [UnitRow] = []
  ) throws(CoreFileError) -> Preset {
    let core = CoreFile(file: WrittenFile(path: path, kind: kind), units: units)
    let node: JSONNode
    do throws(WrittenFileError) { node = try core.file.read() } catch { throw .written(error) }
    return try core.preset(node)
  }

  /// The core that `bytes` describe; `path` is for messages and for the name.
  package static func preset(
    _ bytes: [UInt8], path: String
  ) throws(CoreFileError) -> Preset {
    let core = CoreFile(file: WrittenFile(path: path, kind: kind), units: [])
    let node: JSONNode
    do throws(WrittenFileError) { node = try core.file.parse(bytes) } catch {
      throw .written(error)
    }
    return try core.preset(node)
  }

  private static let suffix = ".json"

  func place(_ place: TextPlace?) -> FilePlace { file.place(place) }
}

extension CoreFile {
  private func preset(_ node: JSONNode) throws(CoreFileError) -> Preset {
    let members = try members(of: node, "the file", known: Key.allCases.map(\.rawValue))
    let base = try base(members[Key.base.rawValue])
    var timing = base.timing
    for row in units { timing.units.add(row) }
    let usual = timing
    if let parameters = members[Key.parameters.rawValue] { try change(&timing, by: parameters) }
    let changes = timing.changes(from: usual)
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
    let wants = key == .base ? "the name of a preset" : "a string that is not empty"
    do throws(WrittenFileError) {
      return try file.text(node, key.rawValue, wants: wants)
    } catch {
      throw .written(error)
    }
  }

  /// The members of an object by key, all of which must be known.
  func members(
    of node: JSONNode, _ name: String, known: [String]
  ) throws(CoreFileError) -> [String: JSONNode] {
    do throws(WrittenFileError) {
      return try file.members(of: node, name, known: known) { key in
        TimingParameter.named(key) != nil && known.contains(Key.parameters.rawValue)
          ? "put it inside \"parameters\"" : nil
      }
    } catch {
      throw .written(error)
    }
  }
}

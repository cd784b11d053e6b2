// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetFiles

/// What `--extension` names: a folder, or an installed extension, and perhaps which meaning counts.
package struct ExtensionPlace {
  package let folder: String
  /// The meaning that counts; nil for what the extension says.
  package let use: ExtensionDescription.Use?

  /// The variable with further folders in which extensions are.
  package static let variable = "TERCET_EXTENSIONS"

  /// Finds what `text` names: `DIR`, `NAME`, or one of them with `:c` or `:verilog` behind it.
  ///
  /// A name is a word without a slash.
  package init(
    _ text: String, environment: [String: String]
  ) throws(ExtensionError) {
    var rest = text
    var use: ExtensionDescription.Use?
    for one in ExtensionDescription.Use.allCases where text.hasSuffix(":\(one.rawValue)") {
      rest = String(text.dropLast(one.rawValue.count + 1))
      use = one
    }
    self.use = use
    if rest.contains("/") || rest == "." || rest == ".." {
      folder = Self.withoutEndingSlashes(rest)
      return
    }
    let folders = Self.folders(environment)
    for place in folders where Self.isExtension("\(place)/\(rest)") && !rest.isEmpty {
      folder = "\(place)/\(rest)"
      return
    }
    throw .notInstalled(rest, known: Self.names(in: folders))
  }

  private static func withoutEndingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Where extensions are that have names.
  private static func folders(_ environment: [String: String]) -> [String] {
    let own = environment[variable, default: ""].split(separator: ":").map(String.init)
    return own + (Installation.current.map { [$0.extensions] } ?? [])
  }

  /// The names of those that are installed.
  package static func names(_ environment: [String: String]) -> [String] {
    names(in: folders(environment))
  }

  private static func names(in folders: [String]) -> [String] {
    var names: Set<String> = []
    for folder in folders {
      guard let stream = opendir(folder) else { continue }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if isExtension("\(folder)/\(name)"), !name.hasPrefix(".") { names.insert(name) }
      }
    }
    return names.sorted()
  }

  private static func isExtension(_ folder: String) -> Bool {
    access("\(folder)/\(ExtensionFile.name)", F_OK) == 0
  }

  /// The extension there.
  package func description() throws(ExtensionError) -> ExtensionDescription {
    var description = try ExtensionFile.read(folder: folder)
    if let use { description.use = use }
    if use == .verilog, !description.rows.contains(where: \.meanings.isInModule) {
      throw .noModule(description.name)
    }
    return description.withTimesOfModule
  }
}

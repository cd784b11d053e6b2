// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetCore
import TercetFiles

/// A project to start from, in a folder of its name.
package struct Project {
  package let name: String
  package let files: [File]

  /// A file by its name in the folder.
  package struct File: Hashable, Sendable {
    package let name: String
    package let text: String
  }

  /// With the ending of its program still a file name everywhere.
  static let longestName = 100

  /// - Throws: `ProjectError.badName` if shells or make would not take the name as it is.
  package init(name: String, compiler: BuildFlags.Compiler) throws(ProjectError) {
    guard Self.isName(name) else { throw .badName(name) }
    self.name = name
    let template = ProjectTemplate(name: name, compiler: compiler)
    files = [
      File(name: "main.c", text: template.program), File(name: "Makefile", text: template.makefile),
      File(name: "README.md", text: template.readme), File(name: ".gitignore", text: "*.elf\n"),
    ]
  }

  /// An extension to start from.
  ///
  /// - Throws: `ProjectError.badExtensionName` if no extension can be called that.
  package init(extensionNamed name: String) throws(ProjectError) {
    guard OwnCauses.isExtensionName(name) else { throw .badExtensionName(name) }
    self.name = name
    files = ExtensionTemplate(name: name).files
  }

  private static func isName(_ text: String) -> Bool {
    let isLetterOrDigit = { (byte: UInt8) in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    guard let first = text.utf8.first, isLetterOrDigit(first), text.utf8.count <= longestName
    else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || "-_.".utf8.contains($0) }
  }

  /// Makes the folder in the working folder: all of it, or nothing.
  package func write() throws {
    var status = stat()
    if lstat(name, &status) == 0 { throw ProjectError.exists(name) }
    let draft = ".tercet-new-\(getpid())"
    guard mkdir(draft, 0o777) == 0 else { throw failure() }
    do {
      for file in files { try OutputFile.write(file.text, to: "\(draft)/\(file.name)") }
      guard rename(draft, name) == 0 else {
        throw errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR
          ? ProjectError.exists(name) : failure()
      }
    } catch {
      for file in files { unlink("\(draft)/\(file.name)") }
      rmdir(draft)
      throw error
    }
  }

  private func failure() -> FileError {
    .unwritable(name, reason: String(cString: strerror(errno)))
  }
}

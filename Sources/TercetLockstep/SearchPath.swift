// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Finds other programs of this machine.
package enum SearchPath {
  /// The program called `tool` on the PATH.
  package static func find(_ tool: String, _ environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(tool)" }.first(
      where: isProgram)
  }

  /// Whether a file is there that may be executed.
  static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Finds other programs of this machine.
package enum SearchPath {
  /// The program called `tool` on the PATH.
  package static func find(_ tool: String, _ environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(tool)" }.first(
      where: isProgram)
  }

  /// Whether a file is there that may be executed.
  package static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR && access(path, X_OK) == 0
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Finds other programs of this machine.
package enum SearchPath {
  /// The program called `tool` on the PATH.
  package static func find(_ tool: String, _ environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(tool)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

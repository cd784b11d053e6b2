// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Where things are in the checkout that the tests were built from.
package enum Repository {
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder by its path from the root.
  package static func path(_ relative: String) -> String {
    root.appendingPathComponent(relative).path
  }

  package static func bytes(_ relative: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(relative)))
  }

  package static func text(_ relative: String) throws -> String {
    String(decoding: try bytes(relative), as: UTF8.self)
  }

  /// The ELF files in a folder, by name.
  package static func programs(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder))
      .filter { $0.hasSuffix(".elf") }.sorted().map { folder + "/" + $0 }
  }

  /// Every program that is committed: the laws must hold for each.
  package static func allPrograms() throws -> [String] {
    try [
      "programs/prebuilt", "programs/workloads/elf", "Tests/RTLTests/Data/elf",
      "Tests/RTLTests/Data/elf-eecs151",
    ]
    .flatMap { try programs(in: $0) }
  }
}

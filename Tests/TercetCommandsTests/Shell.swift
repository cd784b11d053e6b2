// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// What a person types: lines for bash, in which `tercet` is the tool under test.
enum Shell {
  static func run(_ lines: String, in folder: TemporaryFolder) throws -> Tool.Output {
    let tool = try Tool.tercet().path
    return try Tool(path: "/bin/bash").run(
      ["-c", "tercet() { '\(tool)' \"$@\"; }\n" + lines], folder: folder.path)
  }
}

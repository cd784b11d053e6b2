// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetKit

/// Where the text of source lines may be read.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .customLong("source"),
    help: ArgumentHelp(
      "A folder below which source files may be read; repeatable. The current folder is one "
        + "already.",
      valueName: "folder"),
    completion: .directory)
  var folders: [String] = []

  /// - Throws: `FileError` for a folder that cannot be opened.
  func text() throws -> SourceText { try SourceText(folders) }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetKit

/// `tercet extension`: what makes, checks and lists instructions of a user's own.
struct ExtensionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extension",
    abstract: "Makes, checks and lists instructions of your own.",
    usage: "tercet extension <command> ...",
    discussion: """
      An extension is a folder: extension.json says what its instructions are called, how they are \
      encoded and how long they take, C or Verilog beside it what they compute. Every command that \
      runs programs takes it with --extension.

      Start with:  tercet extension new mine
      """,
    subcommands: [
      ExtensionNewCommand.self, ExtensionCheckCommand.self, ExtensionListCommand.self,
      ExtensionShowCommand.self,
    ])

  /// A script that lost its arguments must not look as if all went well.
  func run() throws {
    _ = writeAll(Array((TercetCommand.helpMessage(for: Self.self) + "\n").utf8), to: 2)
    throw ExitCode(ExitStatus.usage)
  }
}

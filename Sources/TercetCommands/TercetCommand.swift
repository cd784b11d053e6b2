// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetReport

/// The root command: `tercet`.
package struct TercetCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tercet",
    abstract: "Runs RISC-V programs on a three-stage core and accounts for every cycle.",
    discussion: """
      Start with:  tercet profile program.elf

      Exit status: the guest's own; 64 wrong usage, 65 bad program, 66 no such file, 70 a fault \
      in tercet, 74 a file or stream that cannot be written, 124 --max-cycles reached, 125 the \
      guest died.
      """,
    version: "tercet \(tercetVersion)",
    subcommands: [RunCommand.self, ProfileCommand.self, DisasmCommand.self, PresetsCommand.self])

  package init() {}
}

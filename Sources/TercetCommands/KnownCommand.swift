// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// A command's name and its options, as its help lists them.
struct KnownCommand {
  let name: String
  /// The long options, without their dashes.
  let options: [String]
  /// Options with a value, with their dashes.
  let valued: Set<String>

  init(_ command: any ParsableCommand.Type) {
    name = command.configuration.commandName ?? ""
    let help = TercetCommand.helpMessage(for: command, columns: 200)
    // `-o <file>`, `--core <preset|file>`, `-q, --quiet`, and then what it does.
    let rows = help.split(separator: "\n").filter { $0.hasPrefix("  -") }.map { line in
      line.split { $0 == " " || $0 == "," }.prefix { $0.hasPrefix("-") || $0.hasPrefix("<") }
    }
    options = rows.joined().filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
    valued = Set(
      rows.filter { $0.last?.hasPrefix("<") == true }.joined().filter { $0.hasPrefix("-") }
        .map(String.init))
  }

  static var all: [KnownCommand] {
    TercetCommand.configuration.subcommands.map { KnownCommand($0) }
  }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// A command's name and its options, as its help lists them.
struct KnownCommand {
  /// With that of its group in front, as in `extension new`.
  let name: String
  /// The long options, without their dashes.
  let options: [String]
  /// Options with a value, with their dashes.
  let valued: Set<String>

  /// - Parameter group: The command that it belongs to.
  init(_ command: any ParsableCommand.Type, in group: (any ParsableCommand.Type)? = nil) {
    name = [group, command].compactMap { $0?.configuration.commandName }.joined(separator: " ")
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

  /// Words of its name.
  var words: Int { name.split(separator: " ").count }

  /// Each command, and behind a group those in it.
  static var all: [KnownCommand] {
    TercetCommand.configuration.subcommands.flatMap { command in
      [KnownCommand(command)]
        + command.configuration.subcommands.map { KnownCommand($0, in: command) }
    }
  }

  /// The command that a line behind `tercet` names: that in a group, if it names one.
  static func named(by arguments: [String]) -> KnownCommand? {
    all.last { known in
      known.name == arguments.prefix(known.words).joined(separator: " ")
    }
  }
}

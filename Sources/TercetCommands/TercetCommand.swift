// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import TercetISA
import TercetKit
import TercetReport

/// The root command: `tercet`.
package struct TercetCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tercet",
    abstract: "Runs RISC-V programs on a three-stage core and accounts for every cycle.",
    discussion: """
      Start with:  tercet profile program.elf

      Exit status: the guest's own, or
        64   wrong usage
        65   a program that cannot be loaded
        66   no such file
        70   a fault in tercet
        74   a file or stream that cannot be written
        124  --max-cycles was reached
        125  the guest died
      """,
    version: "tercet \(tercetVersion)",
    subcommands: [
      RunCommand.self, ProfileCommand.self, TraceCommand.self, DisasmCommand.self,
      PresetsCommand.self,
    ])

  package init() {}

  /// Runs the command line of this process; a mistyped command gets better help than the parser's.
  package static func main() {
    if let error = unknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
      let isColored = ColorChoice.auto.colors(
        terminal: isatty(2) == 1, environment: ProcessInfo.processInfo.environment)
      Messages(style: Style(colored: isColored)).error("\(error)")
      Foundation.exit(ExitStatus.usage)
    }
    main(nil)
  }

  private static func unknownCommand(in arguments: [String]) -> UsageError? {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !known.contains(word)
    else { return nil }
    return .unknownCommand(word, near: NearMiss.names(near: word, in: known), known: known)
  }
}

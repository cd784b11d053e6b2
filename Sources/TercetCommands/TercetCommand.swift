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
        65   a program or core file that cannot be loaded
        66   no such file
        70   a fault in tercet
        74   a file or stream that cannot be written
        124  --max-cycles was reached
        125  the guest died
        130  SIGINT (Ctrl-C) ended the run; 143 SIGTERM
      """,
    version: "tercet \(tercetVersion)",
    subcommands: [
      RunCommand.self, ProfileCommand.self, TraceCommand.self, DisasmCommand.self,
      TestCommand.self, PresetsCommand.self, DoctorCommand.self,
    ])

  package init() {}

  /// Runs the command line of this process; what the parser does not understand gets Tercet's words.
  package static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.isEmpty {
      // A script that lost its arguments must not look as if all went well.
      _ = writeAll(Array((helpMessage() + "\n").utf8), to: 2)
      Foundation.exit(ExitStatus.usage)
    }
    if let error = unknownCommand(in: arguments) { refuse("\(error)") }
    do {
      try parseAndRun(arguments)
    } catch {
      let isOurs = error is ExitCode || exitCode(for: error) != .validationFailure
      if isOurs { exit(withError: error) }
      refuse("\(ParserMessage(error, arguments: arguments))")
    }
  }

  private static func parseAndRun(_ arguments: [String]) throws {
    var command = try parseAsRoot(arguments)
    try command.run()
  }

  /// Ends the process for a command line that makes no sense.
  private static func refuse(_ message: String) -> Never {
    let isColored = ColorChoice.auto.colors(
      terminal: isatty(2) == 1, environment: ProcessInfo.processInfo.environment)
    Messages(style: Style(colored: isColored)).error(message)
    Foundation.exit(ExitStatus.usage)
  }

  private static func unknownCommand(in arguments: [String]) -> UsageError? {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !known.contains(word)
    else { return nil }
    let meant = NearMiss.name(for: word, in: known, .commands)
    return .unknownCommand(word, meant: meant, known: known)
  }
}

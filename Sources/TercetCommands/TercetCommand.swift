// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import Glibc
import TercetFiles
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
        1    a test or a check failed, or a program did not end as in its baseline
        3    cycles grew beyond their baseline
        64   wrong usage
        65   a program, core file or saved profile that cannot be loaded
        66   no such file
        69   something that tercet needs for this is not installed
        70   a fault in tercet
        74   a file or stream that cannot be written
        124  --max-cycles was reached
        125  the guest died
        130  SIGINT (Ctrl-C) ended the run; 143 SIGTERM
      """,
    version: "tercet \(tercetVersion)",
    subcommands: [
      RunCommand.self, ProfileCommand.self, AnnotateCommand.self, WhatIfCommand.self,
      ReportCommand.self, DiffCommand.self, CheckCommand.self, TraceCommand.self,
      DisasmCommand.self, TestCommand.self, PresetsCommand.self, ExplainCommand.self,
      ModelCommand.self, PlanCommand.self, NewCommand.self, ExtensionCommand.self,
      ConfigCommand.self, DoctorCommand.self,
    ])

  package init() {}

  /// Runs the command line of this process; what the parser does not understand gets Tercet's words.
  package static func main() {
    let arguments = CommandLine.hostArguments
    if arguments.isEmpty {
      // A script that lost its arguments must not look as if all went well.
      _ = writeAll(Array((helpMessage() + "\n").utf8), to: 2)
      Glibc.exit(ExitStatus.usage)
    }
    if let error = unknownCommand(in: arguments) ?? RepeatedOption.error(in: arguments) {
      refuse("\(error)")
    }
    do {
      try parseAndRun(arguments)
    } catch {
      if exitCode(for: error) == .success { show(fullMessage(for: error)) }
      let isOurs = error is ExitCode || exitCode(for: error) != .validationFailure
      if isOurs { exit(withError: error) }
      refuse("\(ParserMessage(error, arguments: arguments))")
    }
  }

  private static func parseAndRun(_ arguments: [String]) throws {
    var command = try parseAsRoot(arguments.withGuestOptions)
    try command.run()
  }

  /// Ends the process with what the user asked for: help, the version, a script of completions.
  private static func show(_ text: String) -> Never {
    let isWritten = text.isEmpty || writeAll(Array((text + "\n").utf8), to: 1)
    if !isWritten, errno != EPIPE {
      let reason = String(cString: strerror(errno))
      Messages(style: .plain).error("\(FileError.brokenStream("standard output", reason: reason))")
    }
    Glibc.exit(isWritten ? 0 : ExitStatus.inputOutput)
  }

  /// Ends the process for a command line that makes no sense.
  private static func refuse(_ message: String) -> Never {
    let isColored = ColorChoice.auto.colors(
      terminal: isatty(2) == 1, environment: ProcessInfo.processInfo.environment)
    Messages(style: Style(colored: isColored)).error(message)
    Glibc.exit(ExitStatus.usage)
  }

  private static func unknownCommand(in arguments: [String]) -> UsageError? {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    var words = arguments[...]
    // Help on one command: the parser gives that on all for what it does not know.
    if let first = words.first, ["help", "--help", "-h"].contains(first) {
      words = words.dropFirst().filter { !$0.hasPrefix("-") }[...]
      if words == ["help"] { return nil }
    }
    guard let first = words.first, !first.hasPrefix("-") else { return nil }
    let isHelp = first != arguments.first
    if let group = configuration.subcommands.first(where: { group in
      group.configuration.commandName == first && !group.configuration.subcommands.isEmpty
    }) {
      return unknownCommand(in: group, first, Array(words.dropFirst()), isHelp: isHelp)
    }
    let word = isHelp ? words.joined(separator: " ") : first
    guard !known.contains(word) else { return nil }
    let meant = NearMiss.name(for: word, in: known, .commands)
    return .unknownCommand(word, meant: meant, known: known)
  }

  /// The same of a group's commands.
  private static func unknownCommand(
    in group: any ParsableCommand.Type, _ name: String, _ words: [String], isHelp: Bool
  ) -> UsageError? {
    guard let first = words.first, !first.hasPrefix("-") else { return nil }
    let known = group.configuration.subcommands.compactMap { $0.configuration.commandName }
    let word = isHelp ? words.joined(separator: " ") : first
    guard !known.contains(word) else { return nil }
    let meant = NearMiss.name(for: word, in: known)
    return .unknownCommand(
      "\(name) \(word)", meant: meant.map { "\(name) \($0)" }, known: known.map { "\(name) \($0)" })
  }
}

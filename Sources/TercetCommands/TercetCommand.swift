// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
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
    subcommands: [RunCommand.self, ProfileCommand.self, DisasmCommand.self, PresetsCommand.self])

  package init() {}

  /// Runs the command line of this process; a mistyped command gets better help than the parser's.
  package static func main() {
    if let error = unknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
      Messages(style: OutputOptions.automaticStyle(for: 2)).error("\(error)")
      Foundation.exit(ExitStatus.usage)
    }
    main(nil)
  }

  private static func unknownCommand(in arguments: [String]) -> UsageError? {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !known.contains(word)
    else { return nil }
    let nearest = known.map { (distance(from: word, to: $0), $0) }.min { $0 < $1 }
    let resembling = nearest.flatMap { $0.0 <= 2 ? $0.1 : nil }
    return .unknownCommand(word, nearest: resembling, known: known)
  }

  /// The number of letters to insert, remove or replace; Levenshtein's distance.
  private static func distance(from word: String, to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let replaced = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}

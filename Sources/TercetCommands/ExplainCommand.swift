// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetReport

/// `tercet explain`: what a word of the reports means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells what a cause, a timing parameter or an exit status means.",
    usage: "tercet explain [<word>]",
    discussion: "Without a word it lists all that it knows.")

  @Argument(
    help: ArgumentHelp("A cause, a parameter or a number.", valueName: "word"))
  var word: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let sink = try output.sink()
      let explanation = Explanation(
        style: output.style(for: 1, toFile: output.output != nil),
        width: min(Self.width, output.terminalWidth()))
      guard let word else {
        sink.write(explanation.topics())
        return try sink.finish()
      }
      guard let text = explanation.text(on: word) else { throw UsageError.nothingToExplain(word) }
      sink.write(text)
      try sink.finish()
    }
  }

  private static let width = 80
}

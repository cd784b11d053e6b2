// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetExtension
import TercetReport

/// `tercet explain`: what a word of the reports means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells what a word of a report or chart, a parameter, preset or status means.",
    usage: "tercet explain [<word> ...]",
    discussion: """
      Words are the causes of cycles, what else reports and charts print, timing parameters, \
      presets and exit statuses: `tercet explain leading stall`. Without a word it lists all that \
      it knows.
      """)

  @Argument(help: ArgumentHelp("What to explain.", valueName: "word"))
  var words: [String] = []

  @OptionGroup var extensions: ExtensionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let extensions = try extensions.load()
      let sink = try output.sink()
      let explanation = Explanation(output, extensions.parameters)
      let word = words.joined(separator: " ")
      guard !word.isEmpty else {
        sink.write(explanation.topics())
        return try sink.finish()
      }
      guard let text = explanation.text(on: word) else { throw UsageError.nothingToExplain(word) }
      sink.write(text)
      try sink.finish()
    }
  }
}

extension Explanation {
  private static let widest = 80

  /// In the style and width of a command's result.
  init(_ output: OutputOptions, _ parameters: [TimingParameter] = TimingParameter.all) {
    self.init(
      style: output.resultStyle, width: min(Self.widest, output.terminalWidth()),
      parameters: parameters)
  }
}

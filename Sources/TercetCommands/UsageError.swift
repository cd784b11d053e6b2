// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Why the words of a command line make no sense together.
enum UsageError: Error, Equatable {
  case unknownPreset(String)
  case zeroCycles
  /// What was written instead of a command, and the command it resembles.
  case unknownCommand(String, nearest: String?, known: [String])
}

extension UsageError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownPreset(let name):
      return """
        there is no preset '\(name)'
        help: there are \(Preset.all.map(\.name).joined(separator: ", "))
        """
    case .zeroCycles:
      return "--max-cycles 0 leaves no cycle to run\nhelp: give at least 1"
    case .unknownCommand(let word, let nearest, let known):
      let guess =
        word.contains(where: { "./".contains($0) })
        ? "write `tercet run \(word)` to run a program"
        : nearest.map { "did you mean `tercet \($0)`?" }
          ?? "`tercet --help` explains them"
      return """
        there is no command '\(word)'
        help: the commands are \(known.joined(separator: ", ")); \(guess)
        """
    }
  }
}

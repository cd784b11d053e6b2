// SPDX-License-Identifier: Apache-2.0

/// Colours and weights of terminal text; none of them where the reader is not a terminal.
package struct Style: Sendable {
  private let isColored: Bool

  package init(colored: Bool) { isColored = colored }

  package static let plain = Style(colored: false)

  package func heading(_ text: String) -> String { wrap(text, "1") }
  package func quiet(_ text: String) -> String { wrap(text, "2") }
  package func good(_ text: String) -> String { wrap(text, "32") }
  package func costly(_ text: String) -> String { wrap(text, "33") }
  /// What was begun for nothing.
  package func wasted(_ text: String) -> String { wrap(text, "31") }
  /// What leads from one place to another.
  package func link(_ text: String) -> String { wrap(text, "36") }

  /// Red, for the word "error".
  package func alarm(_ text: String) -> String { wrap(text, "1;31") }
  /// For the word "help".
  package func hint(_ text: String) -> String { wrap(text, "1;36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}

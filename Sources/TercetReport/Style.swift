// SPDX-License-Identifier: Apache-2.0

/// Colours and weights of terminal text; none of them where the reader is not a terminal.
package struct Style: Sendable {
  private let isColored: Bool

  package init(colored: Bool) { isColored = colored }

  package static let plain = Style(colored: false)

  func heading(_ text: String) -> String { wrap(text, "1") }
  func quiet(_ text: String) -> String { wrap(text, "2") }
  func good(_ text: String) -> String { wrap(text, "32") }
  func costly(_ text: String) -> String { wrap(text, "33") }

  /// Red, for the word "error".
  package func alarm(_ text: String) -> String { wrap(text, "1;31") }
  /// For the word "help".
  package func hint(_ text: String) -> String { wrap(text, "1;36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetFiles

extension String {
  /// The text with everything that a terminal would obey written out, such as `\u{1b}`, and what
  /// is no UTF-8 in the name of a file, such as `\xff`.
  ///
  /// A file's name could move the cursor, retitle the window or turn the reading direction
  /// around; the names inside a program were made safe when it was loaded.
  package var printable: String { escaped { _ in false } }

  /// As `printable`, with line ends left as they are: for messages of several lines.
  package var printableLines: String { escaped { $0 == "\n" } }

  /// How a message quotes what somebody else wrote: in one line, without what steers terminals.
  package var shown: String {
    let most = 60
    let text = String(prefix(most + 1)).printable
    return text.count > most ? text.prefix(most - 1) + "…" : text
  }

  private func escaped(except isKept: (Unicode.Scalar) -> Bool) -> String {
    guard
      unicodeScalars.contains(where: {
        $0.hostByte != nil || $0.steersTerminals && !isKept($0)
      })
    else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.hostByte != nil {
        text += String(scalar).withHostBytesShown
      } else if scalar.steersTerminals && !isKept(scalar) {
        text += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it acts instead of showing: controls, formats (such as bidirectional overrides), and
  /// separators of lines.
  fileprivate var steersTerminals: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

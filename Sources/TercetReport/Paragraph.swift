// SPDX-License-Identifier: Apache-2.0

/// Words behind a start, in lines of a width, which all begin below the first word.
package struct Paragraph {
  private let start: String
  private let words: [Substring]

  package init(start: String, _ text: String) {
    self.start = start
    words = text.split(separator: " ")
  }

  /// The lines; a word that no line has room for gets one that is longer.
  package func text(width: Int) -> String {
    let margin = String(repeating: " ", count: start.count)
    var lines = [start]
    var isFresh = true
    for word in words {
      let last = lines.count - 1
      if isFresh {
        lines[last] += word
      } else if lines[last].count + 1 + word.count <= width {
        lines[last] += " " + word
      } else {
        lines.append(margin + word)
      }
      isFresh = false
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

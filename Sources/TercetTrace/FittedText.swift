// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text and as many spaces as fill `width`.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  var withoutTrailingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }

  /// An instruction's text in `width` characters: the symbol of its target loses its middle, or else
  /// the text its end.
  func shortened(to width: Int) -> String {
    guard count > width else { return self }
    if hasSuffix(">"), let start = firstRange(of: " <") {
      let rest = self[..<start.upperBound]
      let name = self[start.upperBound...].dropLast()
      let room = width - rest.count - 1
      if room >= Self.leastName { return rest + String(name).keepingEnds(room) + ">" }
      if rest.count - 2 <= width { return String(rest.dropLast(2)) }
    }
    return prefix(width - 1) + "…"
  }

  /// The text in `width` characters without its middle, if it is longer.
  func keepingEnds(_ width: Int) -> String {
    guard count > width else { return self }
    let rest = Swift.max(0, width - 1)
    return prefix((rest + 1) / 2) + "…" + suffix(rest / 2)
  }

  /// The text in `width` characters without its start, if it is longer.
  func keepingEnd(_ width: Int) -> String {
    count > width ? "…" + suffix(Swift.max(0, width - 1)) : self
  }

  /// The text with spaces in place of those where no line may end.
  var withPlainSpaces: String { replacing("\u{a0}", with: " ") }

  /// Lines of at most `width` characters, broken at spaces where that is possible.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        var rest = word
        while rest.count > width {
          lines.append(String(rest.prefix(width)))
          rest = rest.dropFirst(width)
        }
        lines.append(String(rest))
      }
    }
    return lines.map(\.withPlainSpaces)
  }

  /// A name of fewer characters says nothing.
  private static let leastName = 8
}

/// `1,999,999,990`.
func grouped(_ value: UInt64) -> String {
  let digits = Array(String(value))
  return digits.enumerated().reduce(into: "") { text, digit in
    if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "," }
    text.append(digit.element)
  }
}

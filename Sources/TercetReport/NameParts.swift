// SPDX-License-Identifier: Apache-2.0

/// A demangled name, taken apart where it has brackets: `nn::Dense<signed char, 16>::run(int) const`.
struct NameParts {
  private enum Piece {
    case text(String)
    /// `<...>` behind a name, with the brackets.
    case arguments(String)
    /// The last `(...)`, with the brackets.
    case parameters(String)
  }

  private var pieces: [Piece] = []

  /// Nil for a name whose brackets do not match, such as that of a label.
  init?(_ name: String) {
    var scanner = BracketScanner(name)
    guard let groups = scanner.groups() else { return nil }
    let characters = Array(name)
    let parameters = groups.last { group in
      characters[group.lowerBound] == "(" && group.lowerBound > 0
        && characters[group.lowerBound - 1] != ":"
    }
    var position = 0
    for group in groups {
      let isArguments =
        characters[group.lowerBound] == "<" && group.lowerBound > 0
        && characters[group.lowerBound - 1] != " "
      guard isArguments || group == parameters else { continue }
      pieces.append(.text(String(characters[position..<group.lowerBound])))
      let text = String(characters[group])
      pieces.append(isArguments ? .arguments(text) : .parameters(text))
      position = group.upperBound
    }
    pieces.append(.text(String(characters[position...])))
  }

  /// How much of what is between brackets is wanted.
  enum Part {
    case whole
    /// `…` in its place.
    case short
    /// Nothing, nor anything behind it.
    case none
  }

  /// The name again, with only that of its brackets.
  func text(arguments: Part, parameters: Part) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .arguments(let words): text += arguments.text(words)
      case .parameters(let words):
        if parameters == .none { return text }
        text += parameters.text(words)
      }
    }
    return text
  }

  /// What stands between the `::` that are in no brackets.
  var components: [String] {
    var components = [""]
    for piece in pieces {
      switch piece {
      case .arguments(let text), .parameters(let text):
        components[components.count - 1] += text
      case .text(let text):
        let parts = text.components(separatedBy: "::")
        components[components.count - 1] += parts[0]
        components += parts.dropFirst()
      }
    }
    return components
  }
}

extension NameParts.Part {
  fileprivate func text(_ brackets: String) -> String {
    guard self != .whole, brackets.count > 3, let first = brackets.first, let last = brackets.last
    else { return brackets }
    return "\(first)…\(last)"
  }
}

extension String {
  /// The parts between occurrences of `separator`, empty ones too.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

/// Finds the outermost brackets of a name, but for those of operators.
private struct BracketScanner {
  private let characters: [Character]

  init(_ name: String) { characters = Array(name) }

  /// Where the outermost `<...>`, `(...)`, `{...}` and `[...]` are; nil if they do not match.
  mutating func groups() -> [Range<Int>]? {
    var groups: [Range<Int>] = []
    var open: [(closing: Character, start: Int)] = []
    var position = 0
    while position < characters.count {
      let character = characters[position]
      if let end = endOfOperator(at: position) {
        position = end
        continue
      }
      if let closing = Self.closing[character] {
        open.append((closing, position))
      } else if Self.closing.values.contains(character) {
        // The arrow of a Rust function type.
        if character == ">", position > 0, characters[position - 1] == "-" {
          position += 1
          continue
        }
        guard let last = open.popLast(), last.closing == character else { return nil }
        if open.isEmpty { groups.append(last.start..<position + 1) }
      }
      position += 1
    }
    return open.isEmpty ? groups : nil
  }

  private static let closing: [Character: Character] = ["<": ">", "(": ")", "{": "}", "[": "]"]
  private static let word = Array("operator")

  /// Where the symbol behind a word `operator` ends; nil where there is none.
  private func endOfOperator(at position: Int) -> Int? {
    guard characters[position...].starts(with: Self.word),
      position == 0 || !(characters[position - 1].isLetter || characters[position - 1] == "_")
    else { return nil }
    var end = position + Self.word.count
    if characters[end...].starts(with: "()") || characters[end...].starts(with: "[]") {
      return end + 2
    }
    while end < characters.count, "<>=-+*/%^&|~!,".contains(characters[end]) { end += 1 }
    return end
  }
}

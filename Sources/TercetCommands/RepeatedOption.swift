// SPDX-License-Identifier: Apache-2.0

/// Finds options that take one value and have two: the parser would take the last and say nothing.
enum RepeatedOption {
  /// The options that may be repeated, each time with a value of its own.
  static let repeatable: Set = [
    "--set", "--try", "--memory", "--dir", "--source", "--extension", "--\(GuestOptions.argument)",
  ]

  /// What is wrong with the command line behind `tercet`, if it is that.
  static func error(in arguments: [String]) -> UsageError? {
    let own = arguments.prefix { $0 != "--" }
    let names = own.filter { $0.hasPrefix("-") }.map(name)
    // Help texts tell which options have values, and cost milliseconds.
    guard Set(names).count < names.count,
      let command = KnownCommand.named(by: Array(own))
    else { return nil }
    var values: [String: String] = [:]
    var index = own.startIndex + command.words
    while index < own.endIndex {
      let word = own[index]
      index += 1
      let name = name(of: word)
      guard command.valued.contains(name), !repeatable.contains(name) else { continue }
      let isJoined = name.count < word.count
      guard isJoined || index < own.endIndex else { break }
      let value = isJoined ? String(word.dropFirst(name.count + 1)) : own[index]
      if !isJoined { index += 1 }
      if let first = values.updateValue(value, forKey: name), first != value {
        return .optionTwice(name, first: first, second: value)
      }
    }
    return nil
  }

  /// `--core` of `--core=classic`.
  private static func name(of word: String) -> String {
    word.hasPrefix("--") ? String(word.prefix { $0 != "=" }) : word
  }
}

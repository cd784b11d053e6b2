// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetISA

/// What the parser of command lines did not understand, in Tercet's words: what, why, `help:`.
struct ParserMessage: CustomStringConvertible {
  private let message: String
  /// The parser's line on the option or argument at fault, or nil.
  private let explanation: String?
  private let command: KnownCommand?

  /// - Parameter arguments: The command line behind `tercet`.
  init(_ error: any Error, arguments: [String]) {
    let root = TercetCommand.self
    message = root.message(for: error)
    explanation = root.fullMessage(for: error).split(separator: "\n")
      .first { $0.hasPrefix("Help:  ") }
      .map { String($0.dropFirst(7).replacing("  ", with: ": ")) }
    command = KnownCommand.named(by: arguments)
  }

  var description: String { "\(what)\nhelp: \(help)" }

  /// The parser's first sentence, without its guess.
  private var what: String {
    var sentence = message[...]
    for guess in [". Did you mean ", ". Please provide "] {
      if let start = sentence.firstRange(of: guess)?.lowerBound { sentence = sentence[..<start] }
    }
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  private var help: String {
    let start = message.prefix(1).lowercased() + message.dropFirst()
    let words = ["tercet", command?.name, "--help"].compactMap(\.self)
    let manual = "`\(words.joined(separator: " "))` explains all options"
    if start.hasPrefix("unknown option '"), let option = quoted(start).first {
      return guess(at: option) + manual
    }
    if let offer = message.firstRange(of: ". Please provide ") {
      let list = message[offer.upperBound...]
      // A few are quoted; of more, each has a line.
      let few = quoted(list)
      let values =
        few.isEmpty
        ? list.split(separator: "\n").dropFirst().map { String($0.trimmingPrefix("  - ")) } : few
      let near = NearMiss.name(for: quoted(message).first ?? "", in: values)
      return "\(NearMiss.question(near))there are \(values.joined(separator: ", "))"
    }
    if start.contains("unexpected argument") {
      let takesGuest = command?.options.contains("max-cycles") ?? false
      let hint = takesGuest ? "what a program shall get itself goes behind --; " : ""
      return "there is one argument too many; \(hint)\(manual)"
    }
    return explanation.map { "\($0.hasSuffix(".") ? $0.dropLast() : $0[...]); \(manual)" } ?? manual
  }

  /// The option that was meant, or the command that has it.
  private func guess(at option: String) -> String {
    let name = String(option.drop { $0 == "-" })
    guard option.hasPrefix("--") else { return "" }
    if let near = NearMiss.name(for: name, in: command?.options ?? []) {
      return NearMiss.question("--" + near)
    }
    let others = KnownCommand.all.filter { $0.options.contains(name) }.map { "`tercet \($0.name)`" }
    if let last = others.last {
      let first = others.dropLast().joined(separator: ", ")
      return first.isEmpty ? "\(last) has it; " : "\(first) and \(last) have it; "
    }
    let short = ["-o"] + (command?.options ?? []).map { "--" + $0 }
    return NearMiss.question(NearMiss.name(for: name, in: short, .options))
  }

  /// The words between single quotes.
  private func quoted(_ text: some StringProtocol) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count - 1, by: 2).map { String(parts[$0]) }
  }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TercetCore
import TercetExtension
import TercetISA
import TercetReport

/// `tercet extension show`: what an extension says of itself.
struct ExtensionShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows an extension's instructions.",
    usage: "tercet extension show [<options>] <folder|name>")

  @Argument(
    help: ArgumentHelp(
      "A folder with an extension.json, or the name of an installed extension.",
      valueName: "folder|name"),
    completion: .directory)
  var place: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let description = try ExtensionPlace(
        place, environment: ProcessInfo.processInfo.environment
      ).description()
      let sink = try output.sink()
      sink.write(
        ExtensionSheet(description).text(output.resultStyle, width: output.terminalWidth()))
      try sink.finish()
    }
  }
}

/// An extension's rows for people.
struct ExtensionSheet {
  private let description: ExtensionDescription

  init(_ description: ExtensionDescription) { self.description = description }

  func text(_ style: Style, width: Int) -> String {
    let head = style.heading(description.name) + (description.summary.isEmpty ? "" : ": ")
    return head + description.summary + "\n" + style.quiet(description.folder) + "\n"
      + description.rows.map { text($0, style, width) }.joined()
  }

  private func text(_ row: ExtensionDescription.Row, _ style: Style, _ width: Int) -> String {
    let operands = row.format.operands.map(\.rawValue).joined(separator: ", ")
    var lines: [(String, String)] = [("encoding", row.encoding.drawn)]
    if let load = row.load { lines.append(("loads", Self.words(load))) }
    lines += time(of: row)
    lines.append(("computed", Self.words(row.meanings)))
    let title = "\n" + style.heading(row.name) + (operands.isEmpty ? "" : " " + operands) + "\n"
    let summary = row.summary.isEmpty ? "" : Paragraph(start: "  ", row.summary).text(width: width)
    return title + summary
      + lines.map { key, words in
        let gap = String(repeating: " ", count: 10 - key.count)
        return Paragraph(start: "  \(key)\(gap)", words).text(width: width)
      }.joined()
  }

  private func time(of row: ExtensionDescription.Row) -> [(String, String)] {
    switch row.unit {
    case .load: return [("time", "as lw, with the result in W")]
    case .ours(let unit):
      let name = UnitRow.all.first { $0.unit == unit }?.name ?? ""
      return [("time", "of Tercet's unit \(name)")]
    case .own(let unit):
      return [
        ("time", "\(Self.words(unit.time)); --set \(description.parameter(of: unit))=..."),
        ("cause", "\(description.name).\(unit.cause)"),
      ]
    }
  }

  private static func words(_ time: UnitTime) -> String {
    switch time {
    case .fixed(let cycles, let stage):
      let count = cycles == 1 ? "1 cycle in X" : "\(cycles) cycles in X"
      return stage == .writeback ? count + ", with the result in W" : count
    case .byOperand(let classes): return "by operand: \(classes)"
    case .sequential(let unroll): return "\(unroll) bits a cycle"
    case .asked: return "as its meaning says each time"
    }
  }

  private static func words(_ load: ExtensionDescription.Load) -> String {
    let width =
      switch load.width {
      case .byte: "a byte"
      case .half: "a half-word"
      case .word: "a word"
      }
    let fill = load.width == .word ? "" : load.fill == .sign ? ", signed" : ", unsigned"
    return width + fill + ", from rs1 + imm"
  }

  private static func words(_ meanings: ExtensionDescription.Meanings) -> String {
    [
      meanings.function.map { "by \($0) in C" },
      meanings.isInModule ? "by its Verilog" : nil,
      meanings.operation == nil ? nil : "as an instruction of Tercet's",
      meanings.symbol.map { "by \($0) in the program" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension EncodingPattern {
  /// As the manual draws it, with the fields of an R instruction.
  fileprivate var drawn: String {
    var text = ""
    for bit in (0..<32).reversed() {
      let isFixed = mask >> UInt32(bit) & 1 == 1
      text += isFixed ? String(match >> UInt32(bit) & 1) : "."
      if [25, 20, 15, 12, 7].contains(bit) { text += "_" }
    }
    return text
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetKit
import TercetReport

/// What `tercet explain` says of a word: a cause of cycles, a word of reports and charts, a timing
/// parameter, a preset, or an exit status.
struct Explanation {
  let style: Style
  let width: Int
  /// All that cores have.
  let parameters: [TimingParameter]

  /// All that bears the name `word`, or another word for it; nil if nothing does.
  func text(on word: String) -> String? {
    if let number = Int32(word) { return status(number) }
    let exact = texts(on: word)
    if !exact.isEmpty { return exact.joined(separator: "\n") }
    // What is meant by another word is said under its own name.
    let tables: [(names: [String], synonyms: Synonyms)] = [
      (CauseTable.known.rows.map(\.name), .causes), (Self.words, .words),
      (parameters.map(\.name), .parameters), (Preset.all.map(\.name), .presets),
    ]
    let meant = tables.lazy.compactMap { NearMiss.name(for: word, in: $0.names, $0.synonyms) }
    return meant.first.map { texts(on: $0).joined(separator: "\n") }
  }

  /// What is called so, to the letter.
  private func texts(on name: String) -> [String] {
    CauseTable.known.rows.filter { $0.name == name }.map(text)
      + ReportWord.all.filter { $0.name == name }.map(text)
      + parameters.filter { $0.name == name }.map(text)
      + Preset.all.filter { $0.name == name }.map(text)
  }

  private static let words = ReportWord.all.map(\.name)

  /// What there is to ask for.
  func topics() -> String {
    [
      ("Causes of cycles", CauseTable.known.rows.map(\.name)),
      ("Words and signs of reports and charts", Self.words),
      ("Timing parameters", parameters.map(\.name)),
      ("Presets", Preset.all.map(\.name)),
      ("Exit statuses", ExitStatusRow.all.map { String($0.status) }),
    ]
    .map { heading($0) + paragraph($1.joined(separator: ", ")) }.joined(separator: "\n")
  }

  private func text(_ word: ReportWord) -> String {
    heading("\(word.name): seen in \(word.place)") + paragraph(word.meaning)
  }

  /// A preset: who says so, what the chip executes, and what differs from the default.
  func text(_ preset: Preset) -> String {
    let changes = preset.timing.changes(from: Preset.classic.timing)
    let instructions =
      preset.isa.map {
        "Instructions of the chip: \($0). Tercet executes others too, unless --isa "
          + "takes them away; their times are its own definition."
      }
      ?? "Instructions: all that Tercet executes."
    return heading("\(preset.name): a preset")
      + paragraph("\(preset.summary).") + paragraph("Source: \(preset.source).")
      + paragraph(instructions)
      + paragraph(
        preset.isDefault
          ? "It is the core of who names none."
          : changes.isEmpty
            ? "The same times as \(Preset.classic.name)."
            : "Other than \(Preset.classic.name): \(changes.joined(separator: ", ")).")
      + paragraph("Choose it with --core \(preset.name).")
  }

  private func text(_ row: CauseTable.Row) -> String {
    heading("\(row.name): a cause of cycles, number \(row.cause.number)")
      + paragraph(row.meaning) + paragraph("What helps: \(row.remedy)")
  }

  private func text(_ parameter: TimingParameter) -> String {
    let groups = PresetGroups(of: parameter)
    let others = groups.exceptions
    let unit = parameter.unit.isEmpty ? "" : ", in \(parameter.unit)"
    return heading("\(parameter.name): a timing parameter\(unit)")
      + paragraph("\(parameter.meaning).") + paragraph("Values: \(parameter.domain.accepts).")
      + paragraph(
        "\(groups.usual) in \(Preset.classic.name)"
          + (others.isEmpty ? ", and in all presets." : "; \(others)."))
      + paragraph("Source: \(parameter.source).")
      + paragraph("Change it with --set \(parameter.name)=VALUE.")
  }

  private func status(_ number: Int32) -> String? {
    guard (0...255).contains(number) else { return nil }
    if let row = ExitStatusRow.all.first(where: { $0.status == number }) {
      return heading("\(number): \(row.brief)") + paragraph(row.meaning)
    }
    return heading("\(number): the guest's own status")
      + paragraph(
        number == 0
          ? "The guest ended with 0, or the command has done what it was asked for."
          : "The guest ended with it; Tercet has no status \(number).")
  }

  private func heading(_ text: String) -> String { style.heading(text) + "\n" }

  private func paragraph(_ text: String) -> String {
    Paragraph(start: "  ", text).text(width: width)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetKit
import TercetReport

/// What `tercet explain` says of a word: a cause of cycles, a timing parameter, or an exit status.
struct Explanation {
  let style: Style
  let width: Int

  /// All that bears the name `word`, or another word for it; nil if nothing does.
  func text(on word: String) -> String? {
    if let number = Int32(word) { return status(number) }
    let (causes, parameters) = (CauseTable.standard.rows, TimingParameter.all)
    let exact =
      causes.filter { $0.name == word }.map(text) + parameters.filter { $0.name == word }.map(text)
    if !exact.isEmpty { return exact.joined(separator: "\n") }
    // What is meant by another word is said under its own name.
    if let name = NearMiss.name(for: word, in: causes.map(\.name), .causes) {
      return causes.first { $0.name == name }.map(text)
    }
    let name = NearMiss.name(for: word, in: parameters.map(\.name), .parameters)
    return parameters.first { $0.name == name }.map(text)
  }

  /// What there is to ask for.
  func topics() -> String {
    let names = CauseTable.standard.rows.map(\.name)
    let parameters = TimingParameter.all.map(\.name)
    let statuses = ExitStatusRow.all.map { String($0.status) }
    return heading("Causes of cycles") + paragraph(names.joined(separator: ", "))
      + "\n" + heading("Timing parameters") + paragraph(parameters.joined(separator: ", "))
      + "\n" + heading("Exit statuses") + paragraph(statuses.joined(separator: ", "))
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

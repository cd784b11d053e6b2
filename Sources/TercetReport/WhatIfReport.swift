// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetJSON
import TercetProfile

/// What other cores would save, for people: a row for each, where each saves it, and what the hottest
/// lines ask for.
package struct WhatIfReport {
  private let whatIf: WhatIf
  private let style: Style
  private let width: Int

  /// - Parameter width: Characters in a line.
  package init(_ whatIf: WhatIf, style: Style, width: Int = .max) {
    self.whatIf = whatIf
    self.style = style
    self.width = width
  }

  /// - Parameter lines: The program's line table.
  package func text(lines: SourceLines) -> String {
    let head = RunHeader(summary: whatIf.base, style: style, width: width).text()
    let advice = LineAdvice(whatIf: whatIf, lines: lines, style: style, width: width).text()
    return [head, table() + notes(), origins(), advice].filter { !$0.isEmpty }.joined(
      separator: "\n")
  }

  // MARK: A row for each change

  private static let table = TextTable(
    title: "What if",
    columns: [
      TextTable.Column(head: "cycles", givesWay: 1),
      TextTable.Column(head: "saved"),
      TextTable.Column(head: "share"),
      TextTable.Column(head: "of the cycles of", isWords: true, givesWay: 2),
      TextTable.Column(head: "", isWords: true),
    ], indent: 2)

  private func table() -> String {
    let rows = whatIf.rows.map { row in
      TextTable.Row(name: row.change.name, cells: cells(row), styled: style(of: row))
    }
    return Self.table.text(rows, style: style, width: width)
  }

  private func cells(_ row: WhatIf.Row) -> [String] {
    let asked = row.isCombined ? "" : self.asked(row.change)
    switch row.outcome {
    case .already:
      return ["", "already", "", asked, ""]
    case .impossible:
      return ["", "impossible", "", asked, ""]
    case .ran(let run):
      let saved = whatIf.saved(by: run)
      return [
        grouped(run.cycles), grouped(saved), percent(saved, of: whatIf.base.cycles), asked,
        whatIf.isDifferent(run) ? "not the same work" : "",
      ]
    }
  }

  /// The causes that a change is meant for, with the cycles that they take on the core as it is.
  private func asked(_ change: CoreChange) -> String {
    change.causes.map { "\($0.name) \(grouped(whatIf.base.stack[$0]))" }.joined(separator: ", ")
  }

  private func style(of row: WhatIf.Row) -> (String) -> String {
    let style = style
    guard let run = row.run else { return { style.quiet($0) } }
    let saved = whatIf.saved(by: run)
    return saved > 0 ? { style.good($0) } : saved < 0 ? { style.costly($0) } : { $0 }
  }

  // MARK: What cannot be compared

  /// Why a change has no figures, or some that are not of the same work.
  private func notes() -> String {
    whatIf.rows.flatMap { row in
      whatIf.notes(on: row).map {
        Paragraph(start: "  ", "\(row.change.name): \($0)").text(width: width)
      }
    }.joined()
  }

  // MARK: Where each saves it

  /// A line for each change that makes a difference: the lines of the program in which it does.
  private func origins() -> String {
    let rows = whatIf.rows.compactMap { row -> String? in
      guard !row.isCombined, let run = row.run, !run.savings.isEmpty else { return nil }
      let saved = whatIf.saved(by: run)
      return "  \(row.change.name) saves \(grouped(saved)): \(run.savings.places)"
    }
    guard !rows.isEmpty else { return "" }
    let head = style.heading("Where it is saved")
    return ([head] + rows.map { $0.cut(width) }).map { $0 + "\n" }.joined()
  }
}

extension WhatIf {
  /// Whether a run did something else than the one on the core as it is.
  fileprivate func isDifferent(_ run: Run) -> Bool {
    otherEnd(of: run) != nil || moreInstructions(in: run) != 0
  }

  /// What a reader must know before they compare a change's cycles.
  fileprivate func notes(on row: Row) -> [String] {
    if case .impossible(let error) = row.outcome {
      return ["this core cannot be so: \(error.firstLine)"]
    }
    guard let run = row.run else { return [] }
    var notes: [String] = []
    if let end = otherEnd(of: run) { notes.append("the program ended otherwise: \(end)") }
    let more = moreInstructions(in: run)
    if more != 0 {
      let count = grouped(more.magnitude)
      notes.append("the program ran \(count) instructions \(more > 0 ? "more" : "fewer")")
    }
    return notes
  }
}

extension [LineSaving] {
  /// The lines with the largest savings, and how much all others save.
  fileprivate var places: String {
    let shown = prefix(Self.mostPlaces)
    let left = dropFirst(Self.mostPlaces)
    let rest = left.reduce(0) { $0 &+ $1.saved }
    return
      (shown.map { "\($0.line.placeInFunction) \(grouped($0.saved))" }
      + (left.isEmpty
        ? [] : ["\(left.count) more line\(left.count == 1 ? "" : "s") \(grouped(rest))"]))
      .joined(separator: ", ")
  }

  private static var mostPlaces: Int { 3 }
}

extension LineProfile {
  /// `main.c:12 main`: a line of a header is in many functions.
  var placeInFunction: String {
    place == nil || function == unknownName ? shortPlace : "\(shortPlace) \(functionDisplay)"
  }

  /// `main.c:12`, or the function's name where there is no line.
  var shortPlace: String {
    if let place {
      return ProfileDocument.Place(file: place.file, line: place.line).shortName
    }
    return function == unknownName ? "code without a symbol" : functionDisplay
  }
}

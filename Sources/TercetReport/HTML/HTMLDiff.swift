// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// What changed between two profiles, as the page's script reads it.
struct DiffColumns: JSONValue {
  let diff: ProfileDiff
  /// Those of the page, to which rows refer.
  let functions: [ProfileDocument.Function]

  /// Functions, and lines of each, that a page has of however many changed.
  private static let mostFunctions = 2_000
  private static let mostLines = 50

  func write(to writer: inout JSONWriter) {
    let places = Dictionary(
      functions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let changed = diff.functions.filter { $0.hasChanged }
    let shown = changed.prefix(Self.mostFunctions)
    let lines = shown.flatMap { function in
      function.lines.filter { $0.sides.before != $0.sides.after }.prefix(Self.mostLines)
        .map { (function, $0) }
    }
    let sides = diff.sides
    let causes = sides.changedCauses
    writer.object { writer in
      writer.member("before", Side(summary: diff.before))
      writer.member(
        "causes", Changes(rows: causes.map { ($0.name, sides.only($0), "") }, functions: nil))
      writer.member(
        "functions",
        Changes(
          rows: shown.map { ($0.shownName, $0.sides, $0.why) },
          functions: shown.map { places[$0.name] ?? -1 }))
      writer.member("leftOut", changed.count - shown.count)
      writer.member(
        "lines",
        Changes(
          rows: lines.map { ($1.shownPlace, $1.sides, $1.sides.reasons) },
          functions: lines.map { places[$0.0.name] ?? -1 }))
      if !diff.regions.isEmpty {
        writer.member(
          "regions",
          Changes(
            rows: diff.regions.map { ($0.name ?? "outside", $0.sides, $0.sides.reasons) },
            functions: nil))
      }
    }
  }

  private struct Side: JSONValue {
    let summary: RunSummary

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("core", summary.core)
        writer.member("cycles", summary.cycles)
        writer.member("ended", "\(summary.ended)".printable)
        writer.member(
          "program",
          summary.programName.printable + (summary.part.map { " (only \($0))" } ?? ""))
      }
    }
  }

  private struct Changes: JSONValue {
    let rows: [(name: String, sides: ProfileDiff.Sides, why: String)]
    let functions: [Int]?

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("after", each: rows) { $0.sides.after.total }
        writer.member("before", each: rows) { $0.sides.before.total }
        if let functions { writer.member("function", each: functions) { $0 } }
        writer.member("name", each: rows) { $0.name.printable }
        writer.member("why", each: rows) { $0.why }
      }
    }
  }
}

extension ProfileDiff.Sides {
  /// One cause of both.
  fileprivate func only(_ cause: CycleCause) -> ProfileDiff.Sides {
    var sides = ProfileDiff.Sides()
    sides.before[cause] = before[cause]
    sides.after[cause] = after[cause]
    return sides
  }
}

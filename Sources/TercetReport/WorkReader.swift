// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TercetJSON

/// Regions, and what instructions did.
extension RowReader {
  mutating func region() throws -> ProfileDocument.Region {
    var work = ReadWork()
    let row = try row(RowKeys.region) { try work.read($1, from: &$0) }
    return ProfileDocument.Region(
      name: name(try row.text("name")), entries: try row.number("entries"),
      least: try row.number("min"), median: try row.number("median"), most: try row.number("max"),
      total: try row.number("total"), causes: try row.causes(summingTo: "cycles"),
      work: try work.whole(in: row))
  }

  mutating func outside() throws -> ProfileDocument.Outside {
    var work = ReadWork()
    let row = try row(RowKeys.outside) { try work.read($1, from: &$0) }
    return ProfileDocument.Outside(
      causes: try row.causes(summingTo: "cycles"), work: try work.whole(in: row))
  }

  mutating func work() throws -> WorkCounts {
    let row = try row(RowKeys.work)
    return WorkCounts { row.numberIfAny($0) ?? 0 }
  }

  mutating func mix() throws -> InstructionMix {
    let row = try row(RowKeys.mix)
    var mix = InstructionMix()
    for kind in InstructionWork.Kind.allCases { mix[kind] = row.numberIfAny(kind.rawValue) ?? 0 }
    return mix
  }

  /// The mix and the work of a row, each of which may be missing.
  private struct ReadWork {
    private var mix: InstructionMix?
    private var counts: WorkCounts?

    mutating func read(_ key: String, from rows: inout RowReader) throws {
      if key == "mix" { mix = try rows.mix() } else { counts = try rows.work() }
    }

    /// Both, or neither; those of the instructions that retired in the row's cycles.
    func whole(in row: FieldRow) throws -> WorkOfRun? {
      guard mix != nil || counts != nil else { return nil }
      guard let mix else { throw row.missing("mix") }
      guard let counts else { throw row.missing("work") }
      var work = WorkOfRun()
      (work.mix, work.counts) = (mix, counts)
      let retired = try row.causes("causes")[.issue]
      guard mix.total == retired else {
        throw row.bad(
          "mix", mix.total.map { "\($0) instructions" } ?? "more than a run can have",
          wants: "the \(retired) of the row")
      }
      return work
    }
  }
}

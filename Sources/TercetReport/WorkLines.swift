// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What the instructions did, for people: memory, products, and the kinds of instructions.
struct WorkLines {
  let work: WorkOfRun
  /// Of the run, or of the part that is listed.
  let cycles: UInt64
  let style: Style
  let width: Int

  /// A product that is added up is two operations.
  private static let operationsPerMAC = 2.0

  func text() -> String {
    let counts = work.counts
    var rows: [(name: String, words: String)] = []
    // A saved profile may have sums that no run has.
    if max(counts.loads, counts.stores) > 0 {
      rows.append(
        (
          "memory",
          "\(ratio(Double(counts.loadedBytes) + Double(counts.storedBytes), cycles)) bytes/cycle: "
            + "\(grouped(counts.loadedBytes)) loaded, \(grouped(counts.storedBytes)) stored"
        ))
    }
    if counts.macs > 0 {
      rows.append(
        (
          "MAC",
          "\(ratio(Double(counts.macs), cycles)) MAC/cycle, "
            + "\(ratio(Self.operationsPerMAC * Double(counts.macs), cycles)) operations/cycle: "
            + "\(grouped(counts.macs)) MAC"
        ))
    }
    let total = work.mix.total ?? 0
    let mix = work.mix.ranking.map { ($0.kind.rawValue, percent($0.count, of: total)) }
      .filter { $0.1 != percent(0, of: total) }.map { "\($0) \($1)" }
    if !mix.isEmpty { rows.append(("mix", mix.joined(separator: ", "))) }
    let lines = rows.map { row in
      Paragraph(start: "  " + row.name.left(Self.nameWidth), row.words).text(width: width)
    }
    return style.heading("What the instructions did".cut(width)) + "\n" + lines.joined()
  }

  private static let nameWidth = 8
}

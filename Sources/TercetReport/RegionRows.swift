// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetJSON
import TercetProfile

extension ProfileDocument {
  /// What the program's own regions took, and the rest of the run.
  package struct Regions: Hashable, Sendable {
    /// In the order of their marks.
    package let regions: [Region]
    /// What was in no region.
    package let outside: Outside

    package init(regions: [Region], outside: Outside) {
      self.regions = regions
      self.outside = outside
    }
  }

  /// What was in no region.
  package struct Outside: Hashable, Sendable {
    package let causes: CauseCycles
    /// What instructions did there; nil if that is not known.
    package let work: WorkOfRun?

    package init(causes: CauseCycles, work: WorkOfRun? = nil) {
      self.causes = causes
      self.work = work
    }
  }

  /// A region, over all times that it was entered.
  package struct Region: Hashable, Sendable {
    package let name: String
    /// How often it was entered.
    package let entries: UInt64
    /// Cycles of the shortest, the middle and the longest entry, with the regions in it.
    package let least: UInt64
    package let median: UInt64
    package let most: UInt64
    /// Cycles in which it was open.
    package let total: UInt64
    /// Cycles in which it was the innermost that was open.
    package let causes: CauseCycles
    /// What instructions did in those; nil if that is not known.
    package let work: WorkOfRun?

    package init(
      name: String, entries: UInt64, least: UInt64, median: UInt64, most: UInt64, total: UInt64,
      causes: CauseCycles, work: WorkOfRun? = nil
    ) {
      self.name = name
      self.entries = entries
      self.least = least
      self.median = median
      self.most = most
      self.total = total
      self.causes = causes
      self.work = work
    }
  }

  /// A branch, and how often it was taken.
  package struct Branch: Hashable, Sendable {
    package let pc: UInt32
    package let taken: UInt64

    package init(pc: UInt32, taken: UInt64) {
      self.pc = pc
      self.taken = taken
    }
  }
}

extension ProfileDocument.Regions {
  init(_ profiles: RegionProfiles, _ work: (UInt32) -> InstructionWork) {
    regions = profiles.regions.map { region in
      ProfileDocument.Region(
        name: region.name.printable, entries: region.entries, least: region.least,
        median: region.median, most: region.most, total: region.total,
        causes: CauseCycles(region.stack), work: WorkOfRun(region.retired, work))
    }
    outside = ProfileDocument.Outside(
      causes: CauseCycles(profiles.outside), work: WorkOfRun(profiles.retiredOutside, work))
  }

  /// The table for people: where the cycles went, and what an entry takes.
  func table(_ summary: RunSummary, style: Style, width: Int) -> String {
    let showsRate = (regions.map(\.work) + [outside.work]).contains { $0?.counts.macs ?? 0 > 0 }
    func rate(_ work: WorkOfRun?, _ cycles: UInt64) -> [String] {
      showsRate ? [work.map { ratio(Double($0.counts.macs), cycles) } ?? ""] : []
    }
    let table = TextTable(
      title: "Regions",
      columns: [
        TextTable.Column(head: "cycles"), TextTable.Column(head: "share"),
        TextTable.Column(head: "entries"), TextTable.Column(head: "total", givesWay: 2),
        TextTable.Column(head: "least", givesWay: 3), TextTable.Column(head: "median"),
        TextTable.Column(head: "most", givesWay: 1),
      ] + (showsRate ? [TextTable.Column(head: "MAC/cycle", givesWay: 4)] : []))
    let rows = regions.map { region in
      TextTable.Row(
        name: region.name,
        cells: [grouped(region.causes.total), percent(region.causes.total, of: summary.cycles)]
          + [region.entries, region.total, region.least, region.median, region.most].map(grouped)
          + rate(region.work, region.causes.total))
    }
    let rest = TextTable.Row(
      name: "(outside)",
      cells: [grouped(outside.causes.total), percent(outside.causes.total, of: summary.cycles)]
        + Array(repeating: "", count: 5) + rate(outside.work, outside.causes.total),
      styled: { style.quiet($0) })
    return table.text(rows + [rest], style: style, width: width)
  }
}

extension ProfileDocument.Region: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", causes)
      writer.member("cycles", causes.total)
      writer.member("entries", entries)
      writer.member("instructions", causes[.issue])
      writer.member("max", most)
      writer.member("median", median)
      writer.member("min", least)
      writer.member("mix", ifAny: work?.mix)
      writer.member("name", name)
      writer.member("total", total)
      writer.member("work", ifAny: work?.counts)
    }
  }
}

extension ProfileDocument.Branch: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("pc", pc)
      writer.member("taken", taken)
    }
  }
}

extension ProfileDocument.Outside: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", causes)
      writer.member("cycles", causes.total)
      writer.member("instructions", causes[.issue])
      writer.member("mix", ifAny: work?.mix)
      writer.member("work", ifAny: work?.counts)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// What the regions of a program took that the programmer has marked.
package struct RegionProfiles: Sendable, Equatable {
  /// In the order of their marks; those that never began too.
  package let regions: [RegionProfile]
  /// Cycles in no region, and what retired in them.
  package let outside: CycleStack
  package let retiredOutside: [UInt32: UInt64]
  /// What in the marks is not as it should be.
  package let remarks: [String]

  /// All cycles.
  package var cycles: UInt64 { regions.reduce(outside.total) { $0 + $1.stack.total } }
}

/// A region, over all times that it was entered.
package struct RegionProfile: Sendable, Equatable {
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
  package let stack: CycleStack
  /// How often instructions retired in those, by their addresses.
  package let retired: [UInt32: UInt64]
}

/// What is counted of a region while cycles go by.
struct RegionCycles {
  private(set) var stack = CycleStack()
  /// Cycles in which it was open.
  var total: UInt64 = 0
  private(set) var retired: [UInt32: UInt64] = [:]

  mutating func add(_ cycles: UInt64, _ cause: CycleCause, _ pc: UInt32) {
    stack[cause] += cycles
    if cause == .issue { retired[pc, default: 0] += cycles }
  }
}

extension RegionProfiles {
  /// - Parameters:
  ///   - tracker: With all regions ended.
  ///   - cycles: Those outside, then of each region.
  ///   - open: How many were open at the end.
  init(_ tracker: RegionTracker, _ cycles: [RegionCycles], open: Int) {
    regions = tracker.names.indices.map { number in
      let counts = tracker.counts[number]
      return RegionProfile(
        name: tracker.names[number], entries: counts.times, least: counts.least,
        median: counts.median, most: counts.most, total: cycles[number + 1].total,
        stack: cycles[number + 1].stack, retired: cycles[number + 1].retired)
    }
    outside = cycles[0].stack
    retiredOutside = cycles[0].retired
    remarks = Self.remarks(on: tracker, open: open)
  }

  private static func remarks(on tracker: RegionTracker, open: Int) -> [String] {
    func times(_ count: UInt64) -> String { count == 1 ? "once" : "\(count) times" }
    var remarks: [String] = []
    for (region, count) in tracker.strayEnds.sorted(by: { $0.key < $1.key }) where count > 0 {
      // An end without a name is one of whatever is open.
      let name = region < 0 ? "a region" : "the region '\(tracker.names[Int(region)])'"
      remarks.append("\(name) ended \(times(count)) that had not begun: that changes nothing")
    }
    if tracker.implicitEnds > 0 {
      remarks.append(
        "a region ended \(times(tracker.implicitEnds)) only because the one around it did")
    }
    if tracker.strayBegins > 0 {
      remarks.append(
        """
        a region began \(times(tracker.strayBegins)) with \(RegionTracker.mostOpen) others open, which \
        is too many: that changes nothing
        """)
    }
    if tracker.hasTooManyNestings {
      remarks.append(
        """
        regions were open in more than \(RegionTracker.mostNestings) combinations: the cycles of \
        further ones count for the region around them
        """)
    }
    if open > 0 {
      remarks.append(
        "\(open == 1 ? "a region was" : "\(open) regions were") still open when the run ended")
    }
    return remarks
  }
}

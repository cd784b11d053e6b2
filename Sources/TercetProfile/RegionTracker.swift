// SPDX-License-Identifier: Apache-2.0

import TercetELF

/// Which of a program's regions are open, and what each entry of one took.
///
/// A region opens or closes when the instruction at its mark leaves X; a cycle belongs to the innermost
/// one that was open at the end of the cycle before. So the cycle of that instruction belongs to what
/// was open until then.
struct RegionTracker {
  /// The names, in the order of their first marks.
  private(set) var names: [String] = []
  private(set) var counts: [RegionCounts] = []
  /// What happens at an instruction, in order: the number of a region, -1 at an end without a name.
  private var marks: [UInt32: [(kind: RegionMark.Kind, region: Int32)]] = [:]
  private var open: [(region: Int32, since: UInt64, nesting: Int32)] = []
  /// What was open, by its number; the first is nothing.
  private(set) var nestings = [Nesting(region: -1, open: [])]
  private var numbers: [Nesting: Int32] = [:]
  /// Ends of regions that were not open, by their numbers, and beginnings of more regions than can be.
  private(set) var strayEnds: [Int32: UInt64] = [:]
  private(set) var strayBegins: UInt64 = 0
  /// Regions that ended since one around them did, whose own end was not named.
  private(set) var implicitEnds: UInt64 = 0

  /// More are not open at a time: a loop that begins regions and ends none must not fill memory.
  static let mostOpen = 64
  /// Beyond so many different nestings, the cycles of a region count for the one around it.
  static let mostNestings = 1 << 12
  private(set) var hasTooManyNestings = false

  /// Regions that are open together, in whatever order, and which of them is the innermost.
  struct Nesting: Hashable {
    /// The number of the innermost; -1 outside.
    let region: Int32
    let open: Set<Int32>
  }

  init(_ marks: RegionMarks) {
    var numbers: [String: Int32] = [:]
    for mark in marks.marks {
      var region: Int32 = -1
      if !mark.name.isEmpty {
        region = numbers[mark.name] ?? Int32(names.count)
        if region == names.count {
          numbers[mark.name] = region
          names.append(mark.name)
          counts.append(RegionCounts())
        }
      }
      self.marks[mark.address, default: []].append((mark.kind, region))
    }
  }

  /// Whether there are any.
  var isEmpty: Bool { marks.isEmpty }

  func isMarked(_ pc: UInt32) -> Bool { marks[pc] != nil }

  /// The number of what is open; 0 outside.
  var current: Int32 { open.last?.nesting ?? 0 }

  func isOpen(_ region: Int32) -> Bool { open.contains { $0.region == region } }

  /// The instruction at `pc` leaves X in a cycle.
  mutating func leave(_ pc: UInt32, at cycle: UInt64) {
    for mark in marks[pc] ?? [] {
      switch mark.kind {
      case .begin: begin(mark.region, at: cycle)
      case .end: end(mark.region, at: cycle)
      }
    }
  }

  private mutating func begin(_ region: Int32, at cycle: UInt64) {
    guard open.count < Self.mostOpen else {
      strayBegins += 1
      return
    }
    open.append((region, cycle, nesting(of: region)))
  }

  private mutating func nesting(of region: Int32) -> Int32 {
    let nesting = Nesting(
      region: region, open: nestings[Int(current)].open.union([region]))
    if let known = numbers[nesting] { return known }
    guard nestings.count < Self.mostNestings else {
      hasTooManyNestings = true
      return current
    }
    let number = Int32(nestings.count)
    numbers[nesting] = number
    nestings.append(nesting)
    return number
  }

  private mutating func end(_ region: Int32, at cycle: UInt64) {
    guard
      let place = region < 0 ? open.indices.last : open.lastIndex(where: { $0.region == region })
    else {
      strayEnds[region, default: 0] += 1
      return
    }
    implicitEnds += UInt64(open.count - place - 1)
    close(to: place, at: cycle)
  }

  private mutating func close(to place: Int, at cycle: UInt64) {
    while open.count > place, let last = open.popLast() {
      counts[Int(last.region)].add(cycle - last.since)
    }
  }

  /// How many are open still, and the counts as if they ended with the last cycle.
  func ended(at cycles: UInt64) -> (open: Int, tracker: RegionTracker) {
    var tracker = self
    if cycles > 0 { tracker.close(to: 0, at: cycles - 1) }
    return (open.count, tracker)
  }

  /// The same without what had ended in `before`.
  func ended(at cycles: UInt64, since before: RegionTracker) -> (open: Int, tracker: RegionTracker)
  {
    var (open, part) = ended(at: cycles)
    for region in counts.indices { part.counts[region].subtract(before.counts[region]) }
    for (region, count) in before.strayEnds { part.strayEnds[region, default: 0] -= count }
    part.strayBegins -= before.strayBegins
    part.implicitEnds -= before.implicitEnds
    return (open, part)
  }

  /// What happened since `before` happens so many times in all, each in `cycles` cycles.
  mutating func `repeat`(since before: RegionTracker, times: UInt64, cycles: UInt64) {
    for region in counts.indices {
      counts[region].repeat(since: before.counts[region], times: times)
    }
    for (region, count) in strayEnds {
      strayEnds[region] = count + (count - (before.strayEnds[region] ?? 0)) * (times - 1)
    }
    strayBegins += (strayBegins - before.strayBegins) * (times - 1)
    implicitEnds += (implicitEnds - before.implicitEnds) * (times - 1)
    for place in open.indices
    where !before.open.indices.contains(place) || before.open[place].since != open[place].since {
      open[place].since += (times - 1) * cycles
    }
  }
}

/// The entries of a region that have ended.
struct RegionCounts {
  /// How many took so many cycles.
  private var entries: [UInt64: UInt64] = [:]

  /// More different lengths are not told from one another: further ones count as those whose first ten
  /// binary digits are theirs.
  private static let mostLengths = 1 << 14

  mutating func add(_ cycles: UInt64) {
    var length = cycles
    if entries.count >= Self.mostLengths, entries[cycles] == nil {
      let further = max(0, UInt64.bitWidth - cycles.leadingZeroBitCount - 10)
      length = (cycles >> further) << further
    }
    entries[length, default: 0] += 1
  }

  /// Takes away the entries that had ended before.
  fileprivate mutating func subtract(_ before: RegionCounts) {
    for (length, count) in before.entries {
      let left = (entries[length] ?? 0) - count
      entries[length] = left > 0 ? left : nil
    }
  }

  fileprivate mutating func `repeat`(since before: RegionCounts, times: UInt64) {
    for (length, count) in entries {
      entries[length] = count + (count - (before.entries[length] ?? 0)) * (times - 1)
    }
  }

  var times: UInt64 { entries.values.reduce(0, +) }
  var least: UInt64 { entries.keys.min() ?? 0 }
  var most: UInt64 { entries.keys.max() ?? 0 }

  /// Of an even number of entries the lower of the two in the middle.
  var median: UInt64 {
    var left = (times + 1) / 2
    for (length, count) in entries.sorted(by: { $0.key < $1.key }) {
      if count >= left { return length }
      left -= count
    }
    return 0
  }
}

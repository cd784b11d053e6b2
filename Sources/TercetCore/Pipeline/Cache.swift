// SPDX-License-Identifier: Apache-2.0

/// How a cache finds lines; what is in them does not matter for time.
struct Cache {
  /// Which lines are there.
  ///
  /// All of it can influence time; a fast tier follows the lookups of a block in it.
  struct Lines: Sendable {
    /// Of each line twice its number, and one more if it is dirty, set after set, the one used last
    /// first.
    fileprivate var entries: [UInt32]
    /// How often anything in `entries` has changed: as long as it has not, nobody need compare.
    private(set) var changes: UInt64 = 0

    /// What was asked, since somebody wanted to know.
    var asked: [Lookup]?

    fileprivate init(count: Int) { entries = Array(repeating: Self.none, count: count) }

    /// The entry of no line, since lines have at least 4 bytes.
    fileprivate static let none = UInt32.max - 1

    /// How many lines there is room for.
    var count: Int { entries.count }

    /// Keeps no more than the number of changes.
    mutating func forgetLines() {
      entries = []
      asked = nil
    }

    /// Puts an entry first in the set at `start`, which moves those before `place` back by one.
    fileprivate mutating func bringForward(_ entry: UInt32, from place: Int, to start: Int) {
      for index in stride(from: place, to: start, by: -1) { entries[index] = entries[index - 1] }
      entries[start] = entry
      changes &+= 1
    }

    /// Makes a change undone, if none came after it.
    mutating func takeBack(_ change: Change) {
      for index in change.start..<change.place { entries[index] = entries[index + 1] }
      entries[change.place] = change.displaced
      changes &+= 1
    }
  }

  /// A question for a line.
  struct Lookup: Hashable, Sendable {
    let line: UInt32
    /// Whether it was there.
    let isHit: Bool
  }

  /// What a question has changed in a set.
  struct Change {
    fileprivate let start: Int
    /// Where the line came from, and what was there before.
    fileprivate let place: Int
    fileprivate let displaced: UInt32
  }

  /// A line has 2 to this many bytes.
  let lineShift: Int
  private let ways: Int
  /// One less than the number of sets, a power of two.
  private let setMask: Int
  private let exists: Bool

  init(_ model: CacheModel) {
    lineShift = model.line.trailingZeroBitCount
    ways = model.ways
    setMask = max(1, model.size / (model.line * model.ways)) - 1
    exists = model.size > 0
  }

  /// How many sets there are.
  var sets: Int { exists ? setMask + 1 : 0 }

  var empty: Lines { Lines(count: exists ? (setMask + 1) * ways : 0) }

  /// The line in which an address is.
  @inline(__always)
  func line(of address: UInt32) -> UInt32 { address &>> UInt32(lineShift) }

  /// The set in which a line is.
  @inline(__always)
  func set(of line: UInt32) -> Int { Int(line) & setMask }

  // MARK: Lookups

  /// Whether the line of `address` is there; it then is, in place of the one used least recently.
  @inline(__always)
  func find(_ address: UInt32, in lines: inout Lines) -> Bool {
    let line = line(of: address)
    let isHit = isLatest(line, in: lines) || bringForward(line, in: &lines).isHit
    lines.asked?.append(Lookup(line: line, isHit: isHit))
    return isHit
  }

  /// Whether a line is the one of its set that was used last: asking for it then changes nothing.
  @inline(__always)
  func isLatest(_ line: UInt32, in lines: Lines) -> Bool {
    lines.entries[set(of: line) * ways] &>> 1 == line
  }

  /// The same of a store, which makes it dirty.
  func isLatestDirty(_ line: UInt32, in lines: Lines) -> Bool {
    lines.entries[set(of: line) * ways] == Self.entry(of: line, isDirty: true)
  }

  /// Whether a line is there.
  func has(_ line: UInt32, in lines: Lines) -> Bool { place(of: line, in: lines) != nil }

  /// Whether the line that would make room for this one is dirty.
  func displacesDirty(_ line: UInt32, in lines: Lines) -> Bool {
    lines.entries[set(of: line) * ways + ways - 1] & 1 != 0
  }

  private func place(of line: UInt32, in lines: Lines) -> Int? {
    let start = set(of: line) * ways
    return (start..<start + ways).first { lines.entries[$0] &>> 1 == line }
  }

  /// Makes a line the one of its set that was used last, in place of the one used least recently if
  /// it is not there.
  @discardableResult
  func bringForward(
    _ line: UInt32, dirtying: Bool = false, in lines: inout Lines
  ) -> (isHit: Bool, change: Change) {
    let start = set(of: line) * ways
    let found = place(of: line, in: lines)
    let place = found ?? start + ways - 1
    let before = lines.entries[place]
    let isDirty = dirtying || found != nil && before & 1 != 0
    let change = Change(start: start, place: place, displaced: before)
    lines.bringForward(line << 1 | (isDirty ? 1 : 0), from: place, to: start)
    return (found != nil, change)
  }

  // MARK: For code that looks by itself

  /// What the entry of a line is, and how it differs from another's by the dirty bit at most.
  static func entry(of line: UInt32, isDirty: Bool = false) -> UInt32 {
    line << 1 | (isDirty ? 1 : 0)
  }

  /// Copies the entry that was used last of each set.
  func copyLatest(of lines: Lines, to latest: UnsafeMutablePointer<UInt32>) {
    for set in 0..<sets { latest[set] = lines.entries[set * ways] }
  }

  /// The same of the set of one line.
  func copyLatest(
    of lines: Lines, inSetOf line: UInt32, to latest: UnsafeMutablePointer<UInt32>
  ) {
    latest[set(of: line)] = lines.entries[set(of: line) * ways]
  }
}

extension Cache.Lines: Hashable {
  static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }

  func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

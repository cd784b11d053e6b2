// SPDX-License-Identifier: Apache-2.0

/// How an instruction cache finds lines; what is in them does not matter for time.
struct InstructionCache {
  /// Which lines are there.
  ///
  /// All of it can influence time; a fast tier follows the lookups of a block in it.
  struct Lines: Sendable {
    /// The numbers of the lines, set after set, the one used last first.
    fileprivate var numbers: [UInt32]
    /// How often anything in `numbers` has changed: as long as it has not, nobody need compare.
    private(set) var changes: UInt64 = 0

    /// What was asked, since somebody wanted to know.
    var asked: [Lookup]?

    fileprivate init(count: Int) { numbers = Array(repeating: Self.none, count: count) }

    /// The number of no line, since lines have at least 4 bytes.
    fileprivate static let none = UInt32.max

    /// How many lines there is room for.
    var count: Int { numbers.count }

    /// Keeps no more than the number of changes.
    mutating func forgetLines() {
      numbers = []
      asked = nil
    }

    /// Puts a line first in the set at `start`, which moves those before `place` back by one.
    fileprivate mutating func bringForward(_ number: UInt32, from place: Int, to start: Int) {
      for index in stride(from: place, to: start, by: -1) { numbers[index] = numbers[index - 1] }
      numbers[start] = number
      changes &+= 1
    }

    /// Makes a change undone, if none came after it.
    mutating func takeBack(_ change: Change) {
      for index in change.start..<change.place { numbers[index] = numbers[index + 1] }
      numbers[change.place] = change.displaced
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
  private let lineShift: Int
  private let ways: Int
  /// One less than the number of sets, a power of two.
  private let setMask: Int
  private let exists: Bool

  init(_ model: InstructionCacheModel) {
    lineShift = model.line.trailingZeroBitCount
    ways = model.ways
    setMask = max(1, model.size / (model.line * model.ways)) - 1
    exists = model.size > 0
  }

  /// How many sets there are.
  var sets: Int { exists ? setMask + 1 : 0 }

  /// The set in which a line is.
  func set(of line: UInt32) -> Int { Int(line) & setMask }

  /// Copies the line that was used last of each set.
  func copyLatest(of lines: Lines, to latest: UnsafeMutablePointer<UInt32>) {
    for set in 0..<sets { latest[set] = lines.numbers[set * ways] }
  }

  /// The same of the set of one line.
  func copyLatest(
    of lines: Lines, inSetOf line: UInt32, to latest: UnsafeMutablePointer<UInt32>
  ) {
    latest[set(of: line)] = lines.numbers[set(of: line) * ways]
  }

  var empty: Lines { Lines(count: exists ? (setMask + 1) * ways : 0) }

  /// Whether the line of `address` is there; it then is, in place of the one used least recently.
  @inline(__always)
  func find(_ address: UInt32, in lines: inout Lines) -> Bool {
    let number = address &>> UInt32(lineShift)
    let isHit = isLatest(number, in: lines) || bringForward(number, in: &lines).isHit
    lines.asked?.append(Lookup(line: number, isHit: isHit))
    return isHit
  }

  /// Whether a line is the one of its set that was used last: asking for it then changes nothing.
  @inline(__always)
  func isLatest(_ line: UInt32, in lines: Lines) -> Bool {
    lines.numbers[set(of: line) * ways] == line
  }

  /// Asks for a line that is not the one of its set that was used last.
  func bringForward(_ line: UInt32, in lines: inout Lines) -> (isHit: Bool, change: Change) {
    let start = set(of: line) * ways
    let last = start + ways - 1
    let found = (start..<last + 1).first { lines.numbers[$0] == line }
    let place = found ?? last
    let change = Change(start: start, place: place, displaced: lines.numbers[place])
    lines.bringForward(line, from: place, to: start)
    return (found != nil, change)
  }
}

extension InstructionCache.Lines: Hashable {
  static func == (left: Self, right: Self) -> Bool { left.numbers == right.numbers }

  func hash(into hasher: inout Hasher) { hasher.combine(numbers) }
}

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

    /// The numbers of the lines that were asked for, since somebody wanted to know.
    var asked: [UInt32]?

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

  var empty: Lines { Lines(count: exists ? (setMask + 1) * ways : 0) }

  /// Whether the line of `address` is there; it then is, in place of the one used least recently.
  @inline(__always)
  func find(_ address: UInt32, in lines: inout Lines) -> Bool {
    let number = address &>> UInt32(lineShift)
    let start = (Int(number) & setMask) * ways
    lines.asked?.append(number)
    if lines.numbers[start] == number { return true }
    for place in start + 1..<start + ways where lines.numbers[place] == number {
      lines.bringForward(number, from: place, to: start)
      return true
    }
    lines.bringForward(number, from: start + ways - 1, to: start)
    return false
  }
}

extension InstructionCache.Lines: Hashable {
  static func == (left: Self, right: Self) -> Bool { left.numbers == right.numbers }

  func hash(into hasher: inout Hasher) { hasher.combine(numbers) }
}

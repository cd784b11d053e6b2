// SPDX-License-Identifier: Apache-2.0

/// Sixteen bits of code on their way to X.
struct Halfword: Hashable, Sendable {
  let address: UInt32
  let bits: UInt16
  /// Whether there is nothing at `address`.
  let isMissing: Bool
  /// Whether it belongs to a branch that F expects to be taken.
  let isPredicted: Bool

  /// - Parameter bits: What memory holds there, in the low half; nil where it is not.
  init(address: UInt32, _ bits: UInt32?, isPredicted: Bool) {
    self.address = address
    self.bits = UInt16(truncatingIfNeeded: bits ?? 0)
    self.isMissing = bits == nil
    self.isPredicted = isPredicted
  }

  static let none = Halfword(address: 0, nil, isPredicted: false)
}

/// The halves of a fetched word that are wanted: both, or one of them.
struct FetchedWord: Hashable, Sendable {
  var first = Halfword.none
  var second = Halfword.none
  var count = 0

  /// What was decided about a word when its address was presented.
  struct Marks: Hashable, Sendable {
    var wantsLower = true
    var wantsUpper = true
    var predictsLower = false
    var predictsUpper = false
  }

  init() {}

  /// - Parameter halves: One or two.
  init(_ halves: [Halfword]) {
    first = halves.first ?? .none
    second = halves.count > 1 ? halves[1] : .none
    count = halves.count
  }

  /// Those that are wanted.
  var halves: [Halfword] { Array([first, second].prefix(count)) }

  /// What memory delivers for the word at `address`.
  @inline(__always)
  init(at address: UInt32, _ marks: Marks, _ memory: GuestMemory) {
    let whole = memory.load(address, .word)
    let lower = whole ?? memory.load(address, .half)
    let upper = whole.map { $0 >> 16 } ?? memory.load(address &+ 2, .half)
    first = Halfword(address: address, lower, isPredicted: marks.predictsLower)
    second = Halfword(address: address &+ 2, upper, isPredicted: marks.predictsUpper)
    count = marks.wantsLower && marks.wantsUpper ? 2 : 1
    if !marks.wantsLower { first = second }
  }
}

/// Up to three halfwords in front of X, in the order of the program.
///
/// Three fields and not an array: in the reference pipeline's innermost loop, loops over arrays of
/// three take twice as long.
struct HalfwordBuffer: Hashable, Sendable {
  private(set) var first = Halfword.none
  private(set) var second = Halfword.none
  private var third = Halfword.none
  var count = 0

  init() {}

  /// - Parameter halves: Three at most.
  init(_ halves: [Halfword]) {
    first = halves.first ?? .none
    second = halves.count > 1 ? halves[1] : .none
    third = halves.count > 2 ? halves[2] : .none
    count = halves.count
  }

  /// Those that are there.
  var halves: [Halfword] { Array([first, second, third].prefix(count)) }

  /// Whether a word can be appended; a third halfword fits only alone.
  @inline(__always)
  func hasRoom(for word: FetchedWord, _ hasCompressed: Bool) -> Bool {
    count <= (hasCompressed && word.count < 2 ? 2 : 1)
  }

  @inline(__always)
  mutating func append(_ word: FetchedWord) {
    switch count {
    case 0:
      first = word.first
      second = word.second
    case 1:
      second = word.first
      third = word.second
    default:
      third = word.first
    }
    count += word.count
  }

  /// Removes one halfword or two.
  @inline(__always)
  mutating func removeFirst(_ number: Int) {
    if number == 1 {
      first = second
      second = third
    } else {
      first = third
    }
    count -= min(number, count)
  }

  /// Halfwords of the instruction that lies first, as far as one can tell.
  @inline(__always)
  func lengthOfFirst(_ hasCompressed: Bool) -> Int {
    first.isMissing || hasCompressed && first.bits & 3 != 3 || count == 0 ? 1 : 2
  }

  /// Whether a part of the first instruction, of `length` halfwords, is not in memory.
  @inline(__always)
  func isMissing(_ length: Int) -> Bool {
    first.isMissing || length == 2 && second.isMissing
  }

  /// The first instruction, of `length` halfwords; the address of what is missing if some is.
  @inline(__always)
  func word(_ length: Int, _ hasCompressed: Bool) -> UInt32 {
    if isMissing(length) {
      return first.isMissing || !hasCompressed ? first.address : second.address
    }
    return UInt32(first.bits) | (length == 2 ? UInt32(second.bits) << 16 : 0)
  }

  /// Whether what X would have got behind a jump is a fence.i.
  ///
  /// The instruction register keeps it although it is discarded, and Hazard3 decodes it there.
  func beginsWithFetchFence(_ hasCompressed: Bool) -> Bool {
    count >= 2 && !isMissing(2) && word(2, hasCompressed) == fetchFence
  }
}

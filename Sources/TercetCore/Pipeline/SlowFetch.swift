// SPDX-License-Identifier: Apache-2.0

/// The time that instruction memory takes beyond the one cycle of a fetch.
struct SlowFetch: ~Copyable {
  /// Whether every fetch takes one cycle.
  let isFast: Bool
  private let timing: TimingModel
  private var cache: InstructionCache

  init(_ timing: TimingModel) {
    isFast = timing.hasFastFetch
    self.timing = timing
    cache = InstructionCache(timing.instructionCache)
  }

  /// Cycles beyond the first for the aligned word at `address`; a cache then has its line.
  @inline(always)
  mutating func cycles(forWord address: UInt32) -> Int { isFast ? 0 : slowCycles(address) }

  @inline(never)
  private mutating func slowCycles(_ address: UInt32) -> Int {
    if let cycles = timing.instructionWaitStates(at: address) { return cycles }
    return cache.find(address) ? 0 : timing.instructionCache.missCycles
  }
}

/// Which lines an instruction cache has; what is in them does not matter for time.
struct InstructionCache {
  private let line: UInt32
  private let ways: Int
  private let sets: Int
  /// The numbers of the lines that are there, set after set, the one used last first.
  private var lines: [UInt32?]

  init(_ model: InstructionCacheModel) {
    line = UInt32(model.line)
    ways = model.ways
    sets = max(1, model.size / (model.line * model.ways))
    lines = Array(repeating: nil, count: sets * ways)
  }

  /// Whether the line of `address` is there; it then is, in place of the one used least recently.
  mutating func find(_ address: UInt32) -> Bool {
    let number = address / line
    let set = Int(number) % sets * ways..<Int(number) % sets * ways + ways
    let place = lines[set].firstIndex(of: number)
    lines.remove(at: place ?? set.upperBound - 1)
    lines.insert(number, at: set.lowerBound)
    return place != nil
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The time that instruction memory takes beyond the one cycle of a fetch.
struct SlowFetch {
  private let timing: TimingModel
  private var cache: InstructionCache?

  init(_ timing: TimingModel) {
    self.timing = timing
    cache = timing.instructionCache.size > 0 ? InstructionCache(timing.instructionCache) : nil
  }

  /// Cycles beyond the first for the aligned word at `address`; a cache then has its line.
  mutating func cycles(forWord address: UInt32) -> Int {
    if let cycles = timing.instructionWaitStates(at: address) { return cycles }
    let hits = cache?.find(address) ?? true
    return hits ? 0 : timing.instructionCache.missCycles
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

// SPDX-License-Identifier: Apache-2.0

/// The time that instruction memory takes beyond the one cycle of a fetch.
struct FetchTime: ~Copyable {
  /// Whether every fetch takes one cycle.
  let isFast: Bool
  private let timing: TimingModel
  private let cache: Cache

  init(_ timing: TimingModel) {
    isFast = timing.hasFastFetch
    self.timing = timing
    cache = Cache(timing.instructionCache)
  }

  init(like other: borrowing FetchTime) {
    isFast = other.isFast
    timing = other.timing
    cache = other.cache
  }

  /// The lines at the start of a run: none; no places for any if there is no cache.
  var emptyCache: Cache.Lines { cache.empty }

  /// Cycles beyond the first for the aligned word at `address`; a cache then has its line.
  @inline(__always)
  func cycles(forWord address: UInt32, _ lines: inout Cache.Lines) -> Int {
    isFast ? 0 : slowCycles(address, &lines)
  }

  @inline(never)
  private func slowCycles(_ address: UInt32, _ lines: inout Cache.Lines) -> Int {
    if let cycles = timing.instructionWaitStates(at: address) { return cycles }
    return cache.find(address, in: &lines) ? 0 : timing.instructionCache.missCycles
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Whether the engine saves more time than it takes to go in and out.
///
/// A loop with a CSR instruction or a trap in each round, or one that stores beside its own code,
/// would enter the engine for a few instructions, or record for nothing what the next store makes
/// untrue: four to sixty times slower than the pipeline alone. So what entries bring is counted, and
/// where that is too little the engine rests, the longer the more often.
struct Worth {
  /// What the engine has brought since it was made.
  struct Yield {
    /// Instructions that it has run.
    var instructions: UInt64 = 0
    /// Edges that were recorded, and how many of them are no longer true.
    var recorded = 0
    var lost = 0
  }

  /// Instructions that the pipeline does in the time of one entry.
  private static let breakEven = 32
  /// The same for a recording that was for nothing.
  private static let lossBreakEven = 1024
  /// Entries that are judged together, and as many lost edges, which take far longer, end that
  /// sooner.
  private static let window = (entries: 256, lost: 16)
  /// Cycles of the first rest, and of the longest.
  private static let rests: (first: UInt64, longest: UInt64) = (1 << 11, 1 << 20)

  /// The cycle before which the engine is not to be entered.
  private(set) var restsUntil: UInt64 = 0
  private var rest: UInt64 = 0
  private var entries = 0
  /// What there was when the window began.
  private var before = Yield()

  /// The engine was entered and left, and has brought `yield` up to now.
  mutating func judge(_ yield: Yield, at cycle: UInt64) {
    entries += 1
    let lost = yield.lost - before.lost
    guard entries >= Self.window.entries || lost >= Self.window.lost else { return }
    let instructions = Int(yield.instructions - before.instructions)
    // A recorded edge is worth an entry as long as it stays true.
    let kept = max(0, yield.recorded - before.recorded - lost)
    let isWorthIt =
      lost < Self.window.lost
      ? instructions + kept * Self.breakEven >= entries * Self.breakEven
      : instructions >= lost * Self.lossBreakEven
    rest = isWorthIt ? 0 : min(max(2 * rest, Self.rests.first), Self.rests.longest)
    restsUntil = cycle + rest
    entries = 0
    before = yield
  }
}

// SPDX-License-Identifier: Apache-2.0

extension IdealFetch {
  /// The registers of this F.
  struct State: Hashable, Sendable {
    /// The address presented in this cycle.
    var pc: UInt32
    /// Bubbles still to be sent before the instruction at `pc`.
    var pending = 0
    /// What bubbles are charged to until the target of a redirect enters X.
    var bubble: Bubble
    /// Whether the instruction at `pc` is the target of a redirect, or the first.
    var awaitsTarget = true
    /// Whether that target may still cost the straddle penalty.
    var mayStraddle = false
    /// Whether the instruction at `pc` is a branch that is expected to be taken: the predictor is
    /// asked a cycle ahead, and not for the target of a redirect.
    var isPredicted = false
    /// Whether a fence.i that was discarded behind a jump clears the predictor in this cycle.
    var clearsPredictorNow = false
    /// The same for the next cycle.
    var clearsPredictorNext = false
    /// Cycles until memory delivers the instruction at `pc`; nil before it was asked.
    var waits: Int?
    /// The word that memory delivered last, which needs no other access.
    var latestWord: UInt32?

    init(entry: UInt32) {
      pc = entry
      bubble = Bubble(cause: .fillAndDrain, pc: entry)
    }
  }
}

// MARK: - What of it influences time

extension IdealFetch.State {
  /// What can influence time once an instruction has arrived in the latch; addresses count from that instruction.
  ///
  /// Bubbles and what belongs to a redirect are over then. `waits` of nil and of 0 differ: only the
  /// former asks memory again.
  struct Influence: Hashable, Sendable {
    fileprivate let pc: UInt32
    fileprivate let isPredicted: Bool
    fileprivate let clearsPredictorNow: Bool
    fileprivate let clearsPredictorNext: Bool
    fileprivate let waits: Int?
    fileprivate let latestWord: UInt32?
  }

  /// - Parameter instruction: The address of the instruction in the latch.
  func influence(at instruction: UInt32) -> Influence {
    Influence(
      pc: pc &- instruction, isPredicted: isPredicted, clearsPredictorNow: clearsPredictorNow,
      clearsPredictorNext: clearsPredictorNext, waits: waits,
      latestWord: latestWord.map { $0 &- instruction })
  }

  /// A state of that influence.
  ///
  /// - Parameter filler: What all else holds.
  init(_ influence: Influence, at instruction: UInt32, filler: UInt32) {
    self.init(entry: instruction &+ influence.pc)
    bubble = Bubble(cause: .trap, pc: filler)
    awaitsTarget = false
    isPredicted = influence.isPredicted
    clearsPredictorNow = influence.clearsPredictorNow
    clearsPredictorNext = influence.clearsPredictorNext
    waits = influence.waits
    latestWord = influence.latestWord.map { $0 &+ instruction }
  }
}

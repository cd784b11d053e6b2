// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F: one of the two front ends, and the branch target buffer and the cache that both ask.
struct Fetch: ~Copyable {
  /// Whether the work is done by `queue`.
  private let usesQueue: Bool
  private var ideal: IdealFetch
  private var queue: FetchQueue

  private let hasPredictor: Bool
  private(set) var predictor = BranchTargetBuffer()
  private(set) var cache: Cache.Lines

  /// Whether F goes on while the instruction in X stays there.
  let runsAhead: Bool

  init(entry: UInt32, timing: TimingModel, hasCompressed: Bool) {
    let usesQueue = timing.frontEnd == .fifo
    let empty = FetchTime(timing).emptyCache
    var cache = empty
    let ideal = IdealFetch(entry: entry, timing: timing, hasCompressed: hasCompressed)
    let queue = FetchQueue(entry: entry, timing: timing, hasCompressed: hasCompressed, &cache)
    // All at once, which the compiler needs of what cannot be copied.
    self.usesQueue = usesQueue
    self.ideal = ideal
    self.queue = queue
    // A queue that has no work has asked for nothing.
    self.cache = usesQueue ? cache : empty
    hasPredictor = timing.predictor != .none
    runsAhead = timing.frontEnd == .fifo || !timing.hasFastFetch
  }

  /// The registers of F.
  var state: State {
    get {
      State(
        predictor: predictor, cache: cache,
        frontEnd: usesQueue ? .queue(queue.state) : .ideal(ideal.state))
    }
    set {
      predictor = newValue.predictor
      cache = newValue.cache
      switch newValue.frontEnd {
      case .ideal(let state): ideal.state = state
      case .queue(let state): queue.state = state
      }
    }
  }

  // MARK: The branch target buffer

  /// Lets the predictor expect a branch to be taken that just was.
  mutating func remember(_ branch: BranchTargetBuffer.Entry) {
    if hasPredictor { predictor.remember(branch) }
  }

  mutating func forgetBranch() { predictor.clear() }

  // MARK: The front end; what each does is told there

  var acceptsRedirect: Bool { usesQueue ? queue.acceptsRedirect : ideal.acceptsRedirect }
  var acceptsAccess: Bool { usesQueue ? queue.acceptsAccess : ideal.acceptsAccess }
  var portHolder: UInt32? { usesQueue ? queue.portHolder : ideal.portHolder }

  mutating func giveWay(to pc: UInt32) {
    if usesQueue { queue.giveWay(to: pc) } else { ideal.giveWay(to: pc) }
  }

  @inline(__always)
  mutating func redirect(
    to target: UInt32, penalty: Int, _ bubble: Bubble, _ memory: GuestMemory
  ) {
    if usesQueue {
      queue.redirect(to: target, penalty: penalty, bubble, memory)
    } else {
      ideal.redirect(to: target, penalty: penalty, bubble, memory)
    }
  }

  /// One cycle of the common kind; false, and nothing is done, if it is another.
  @inline(__always)
  fileprivate mutating func stepQuickly(_ latch: inout FetchLatch, _ memory: GuestMemory) -> Bool {
    !usesQueue && ideal.stepQuickly(&latch, memory)
  }

  @inline(__always)
  fileprivate mutating func step(
    _ latch: inout FetchLatch, isTaken: Bool, isPortBusy: Bool, _ memory: GuestMemory
  ) {
    if usesQueue {
      queue.step(&latch, isTaken: isTaken, isPortBusy: isPortBusy, &predictor, &cache, memory)
    } else {
      ideal.step(&latch, isTaken: isTaken, isPortBusy: isPortBusy, &predictor, &cache, memory)
    }
  }

  func occupant(behind latch: FetchLatch, _ memory: GuestMemory) -> Stages.Occupant? {
    usesQueue ? queue.occupant(behind: latch, memory) : ideal.occupant(behind: latch, memory)
  }
}

extension Pipeline {
  /// One cycle of F: puts into `fetched` what X works on in the next.
  @inline(__always)
  mutating func fetchInstruction() {
    guard !fetch.stepQuickly(&fetched, state.memory) else { return }
    fetchSpecially(isTaken: true, isPortBusy: false)
  }

  /// One cycle of F that is not of the common kind, or in which it runs ahead of X.
  ///
  /// - Parameters:
  ///   - isTaken: Whether X is done with what `fetched` holds.
  ///   - isPortBusy: Whether a load or store in its data phase keeps the only port waiting.
  @inline(never)
  mutating func fetchSpecially(isTaken: Bool, isPortBusy: Bool) {
    fetch.step(&fetched, isTaken: isTaken, isPortBusy: isPortBusy, state.memory)
  }
}

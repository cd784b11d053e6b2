// SPDX-License-Identifier: Apache-2.0

/// F of a core that presents the pc to instruction memory, which answers at the end of the cycle:
/// it brings one instruction a cycle.
struct IdealFetch: FetchUnit, ~Copyable {
  /// Whether instructions may have 16 bits.
  private let hasCompressed: Bool
  private let straddlePenalty: Int
  private let hasPredictor: Bool
  private let memoryTime: FetchTime
  /// Whether there is more to do in each cycle than to read the word at the pc.
  private let isAlwaysSpecial: Bool

  var state: State

  init(entry: UInt32, timing: TimingModel, hasCompressed: Bool) {
    let memoryTime = FetchTime(timing)
    let hasPredictor = timing.predictor != .none
    let state = State(entry: entry)
    // All at once, which the compiler needs of what cannot be copied.
    self.hasCompressed = hasCompressed
    straddlePenalty = hasCompressed ? timing.straddlePenalty : 0
    self.hasPredictor = hasPredictor
    self.memoryTime = memoryTime
    isAlwaysSpecial = !timing.hasFastFetch || hasPredictor
    self.state = state
  }

  /// Whether there is more to do in this cycle than to read the word at the pc.
  @inline(__always)
  private var isSpecial: Bool { state.awaitsTarget || isAlwaysSpecial }

  // MARK: What X asks and orders

  var acceptsRedirect: Bool { true }
  var acceptsAccess: Bool { true }
  var portHolder: UInt32? { nil }
  func giveWay(to pc: UInt32) {}

  @inline(__always)
  mutating func redirect(
    to target: UInt32, penalty: Int, _ bubble: Bubble, _ memory: GuestMemory
  ) {
    if isAlwaysSpecial { discard(memory) }
    state.pc = target
    state.pending = penalty
    state.bubble = bubble
    state.awaitsTarget = true
    state.mayStraddle = straddlePenalty > 0
  }

  /// Forgets what is known of the instruction that was being fetched.
  @inline(never)
  private mutating func discard(_ memory: GuestMemory) {
    state.isPredicted = false
    if hasPredictor {
      let (content, word) = read(memory)
      state.clearsPredictorNext = content == .word && word == fetchFence
    }
    state.waits = nil
    state.latestWord = nil
  }

  // MARK: One cycle

  /// One cycle of the common kind, in which there is nothing to do but to read the word at the
  /// pc; false, and nothing is done, in any other.
  @inline(__always)
  mutating func stepQuickly(_ latch: inout FetchLatch, _ memory: GuestMemory) -> Bool {
    guard !isSpecial else { return false }
    guard let word = memory.load(state.pc, .word) else {
      stepAtEnd(&latch, memory)
      return true
    }
    // Without 16-bit instructions a word that looks like one is an illegal instruction of 32 bits.
    let isShort = hasCompressed && word & 3 != 3
    latch.fill(.word, isShort ? word & 0xffff : word, at: state.pc)
    state.pc &+= isShort ? 2 : 4
    return true
  }

  /// The same where there is no whole word, but perhaps a 16-bit instruction.
  @inline(never)
  private mutating func stepAtEnd(_ latch: inout FetchLatch, _ memory: GuestMemory) {
    let (content, word) = read(memory)
    latch.fill(content, word, at: state.pc)
    state.pc &+= content == .word ? 2 : 4
  }

  mutating func step(
    _ latch: inout FetchLatch, isTaken: Bool, isPortBusy: Bool,
    _ predictor: inout BranchTargetBuffer, _ cache: inout Cache.Lines,
    _ memory: GuestMemory
  ) {
    let clears = state.clearsPredictorNow
    state.clearsPredictorNow = state.clearsPredictorNext
    state.clearsPredictorNext = false
    if isTaken {
      deliver(&latch, predictor, &cache, memory)
    } else {
      _ = isWaiting(&cache, memory)
    }
    if clears { predictor.clear() }
  }

  /// The next instruction, or the bubble in its place.
  private mutating func deliver(
    _ latch: inout FetchLatch, _ predictor: BranchTargetBuffer,
    _ cache: inout Cache.Lines, _ memory: GuestMemory
  ) {
    if state.pending > 0 {
      state.pending -= 1
      return latch.fill(state.bubble, awaiting: state.pc)
    }
    if state.mayStraddle {
      state.mayStraddle = false
      if straddles(memory) {
        state.pending = straddlePenalty - 1
        state.bubble.outlast()
        return latch.fill(state.bubble, awaiting: state.pc)
      }
    }
    if isWaiting(&cache, memory) {
      state.bubble.outlast()
      let starved = Bubble(cause: .fetchStarved, pc: state.pc)
      return latch.fill(state.awaitsTarget ? state.bubble : starved, awaiting: state.pc)
    }
    let (content, word) = read(memory)
    latch.fill(content, word, at: state.pc)
    latch.prediction = state.isPredicted ? .taken : .none
    let next = state.pc &+ latch.length(hasCompressed: hasCompressed)
    state.pc = state.isPredicted ? predictor.entry?.target ?? next : next
    state.isPredicted = predictor.predicts(state.pc)
    state.awaitsTarget = false
    state.waits = nil
  }

  /// Whether memory lets F wait for the instruction at the pc in this cycle.
  private mutating func isWaiting(
    _ cache: inout Cache.Lines, _ memory: GuestMemory
  ) -> Bool {
    guard !memoryTime.isFast, state.pending == 0 else { return false }
    var left = state.waits ?? cyclesToFetch(&cache, memory)
    let isWaiting = left > 0
    if isWaiting { left -= 1 }
    state.waits = left
    return isWaiting
  }

  /// Cycles beyond the first for the one or two words in which the instruction at the pc lies.
  private mutating func cyclesToFetch(
    _ cache: inout Cache.Lines, _ memory: GuestMemory
  ) -> Int {
    let first = state.pc & ~3
    let words = straddles(memory) ? [first, first &+ 4] : [first]
    var sum = 0
    for word in words where word != state.latestWord {
      state.latestWord = word
      sum += memoryTime.cycles(forWord: word, &cache)
    }
    return sum
  }

  // MARK: Reading

  /// The instruction at the pc; the second half of a long one may lie where nothing is.
  private func read(_ memory: GuestMemory) -> (content: FetchLatch.Content, word: UInt32) {
    let pc = state.pc
    if let word = memory.load(pc, .word) {
      return (.word, hasCompressed && word & 3 != 3 ? word & 0xffff : word)
    }
    guard hasCompressed, let half = memory.load(pc, .half) else { return (.accessFault, pc) }
    return half & 3 == 3 ? (.accessFault, pc &+ 2) : (.word, half)
  }

  /// Whether the instruction at the pc lies in two words.
  private func straddles(_ memory: GuestMemory) -> Bool {
    guard state.pc & 2 != 0 else { return false }
    let (content, word) = read(memory)
    return content == .accessFault || word & 3 == 3
  }

  func occupant(behind latch: FetchLatch, _ memory: GuestMemory) -> Stages.Occupant? {
    if state.pending > 0 { return nil }
    let (content, word) = read(memory)
    return Stages.Occupant(pc: state.pc, word: content == .word ? word : nil)
  }
}

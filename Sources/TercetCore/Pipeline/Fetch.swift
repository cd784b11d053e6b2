// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F: presents the pc to instruction memory, which answers at the end of the cycle.
///
/// This is the ideal front end, which brings one instruction a cycle; with `frontEnd=fifo` the
/// work is done by `FetchQueue`.
struct Fetch: ~Copyable {
  /// Whether instructions may have 16 bits.
  let hasCompressed: Bool
  fileprivate let straddlePenalty: Int
  fileprivate let hasPredictor: Bool

  /// The address presented in this cycle.
  fileprivate(set) var pc: UInt32
  /// Bubbles still to be sent before the instruction at `pc`.
  fileprivate var pending = 0
  /// What bubbles are charged to until the target of a redirect enters X.
  fileprivate var bubble: Bubble
  /// Whether the instruction at `pc` is the target of a redirect, or the first.
  fileprivate var awaitsTarget = true
  /// Whether that target may still cost `straddlePenalty`.
  fileprivate var mayStraddle = false
  /// Whether the instruction at `pc` is a branch that is expected to be taken: the predictor is
  /// asked a cycle ahead, and not for the target of a redirect.
  fileprivate var isPredicted = false

  fileprivate(set) var predictor = BranchTargetBuffer()
  /// Whether a fence.i that was discarded behind a jump clears the predictor: in this cycle, or in
  /// the next.
  fileprivate var clearsPredictor = (now: false, next: false)

  /// The time that instruction memory takes.
  fileprivate var memoryTime: SlowFetch
  /// Cycles until memory delivers the instruction at `pc`; nil before it was asked.
  fileprivate var waits: Int?
  /// The word that memory delivered last, which needs no other access.
  fileprivate var latestWord: UInt32?
  /// Whether the work is done by `queue`.
  private let usesQueue: Bool
  private var queue: FetchQueue

  /// Whether there is more to do in a cycle than to read the word at `pc`.
  fileprivate var isSpecial = true
  /// Whether that is so even when no redirect is under way.
  private let isAlwaysSpecial: Bool

  /// Whether F goes on while the instruction in X stays there.
  let runsAhead: Bool

  init(entry: UInt32, timing: TimingModel, hasCompressed: Bool) {
    pc = entry
    straddlePenalty = hasCompressed ? timing.straddlePenalty : 0
    hasPredictor = timing.predictor != .none
    self.hasCompressed = hasCompressed
    bubble = Bubble(cause: .fillAndDrain, pc: entry)
    usesQueue = timing.frontEnd == .fifo
    queue = FetchQueue(entry: entry, timing: timing, hasCompressed: hasCompressed)
    memoryTime = SlowFetch(timing)
    runsAhead = usesQueue || !memoryTime.isFast
    isAlwaysSpecial = runsAhead || hasPredictor
  }

  /// X sends the program elsewhere in this cycle.
  ///
  /// The instruction that F is fetching is then discarded, and that slot is the first bubble.
  ///
  /// - Parameters:
  ///   - penalty: Cycles in which X stays empty before the target enters it.
  ///   - bubble: What those cycles are charged to.
  @inline(always)
  mutating func redirect(
    to target: UInt32, penalty: Int, _ bubble: Bubble, _ memory: GuestMemory
  ) {
    if isAlwaysSpecial { redirectSpecially(to: target, penalty: penalty, bubble, memory) }
    pc = target
    pending = penalty
    self.bubble = bubble
    awaitsTarget = true
    mayStraddle = straddlePenalty > 0
    isSpecial = true
  }

  @inline(never)
  private mutating func redirectSpecially(
    to target: UInt32, penalty: Int, _ bubble: Bubble, _ memory: GuestMemory
  ) {
    queue.redirect(to: target, penalty: penalty, bubble)
    isPredicted = false
    if hasPredictor {
      let (content, word) = read(memory)
      clearsPredictor.next = content == .word && word == fetchFence
    }
    waits = nil
    latestWord = nil
  }

  // MARK: What X asks

  /// Whether F can be sent elsewhere in this cycle.
  var acceptsRedirect: Bool { !usesQueue || queue.acceptsRedirect }

  /// The load or store that took the port from the fetch that a redirect now waits for; nil if that
  /// waits for memory.
  var portHolder: UInt32? { queue.holder }

  /// Whether a load or store may use the port in this cycle.
  var acceptsAccess: Bool { !usesQueue || queue.acceptsAccess }

  /// The load or store at `pc` presents its address in this cycle.
  mutating func giveWay(to pc: UInt32) { queue.giveWay(to: pc) }

  /// Lets the predictor expect a branch to be taken that just was.
  mutating func remember(_ branch: BranchTargetBuffer.Entry) {
    if hasPredictor { predictor.remember(branch) }
  }

  mutating func forgetBranch() { predictor.clear() }

  // MARK: Reading

  /// The instruction at `pc`; the second half of a long one may lie where nothing is.
  func read(_ memory: GuestMemory) -> (content: FetchLatch.Content, word: UInt32) {
    if let word = memory.load(pc, .word) {
      return (.word, hasCompressed && word & 3 != 3 ? word & 0xffff : word)
    }
    guard hasCompressed, let half = memory.load(pc, .half) else { return (.accessFault, pc) }
    return half & 3 == 3 ? (.accessFault, pc &+ 2) : (.word, half)
  }

  /// Whether the instruction at `pc` lies in two words.
  private func straddles(_ memory: GuestMemory) -> Bool {
    guard pc & 2 != 0 else { return false }
    let (content, word) = read(memory)
    return content == .accessFault || word & 3 == 3
  }

  /// The instruction that F fetches in this cycle, or has ready for X; nil if it has none.
  ///
  /// - Parameter latch: What is in X.
  func occupant(behind latch: FetchLatch, _ memory: GuestMemory) -> Stages.Occupant? {
    if usesQueue { return queue.occupant(behind: latch, memory) }
    if pending > 0 { return nil }
    let (content, word) = read(memory)
    return Stages.Occupant(pc: pc, word: content == .word ? word : nil)
  }

  // MARK: More than reading

  /// A cycle in which there is more to do: bubbles behind a redirect, slow memory, predictions.
  ///
  /// - Parameters:
  ///   - isTaken: Whether X is done with what the latch holds.
  ///   - isPortBusy: Whether a load or store in its data phase keeps the only port waiting.
  @inline(always)
  mutating func stepSpecially(
    _ latch: inout FetchLatch, isTaken: Bool, isPortBusy: Bool, _ memory: GuestMemory
  ) {
    guard !usesQueue else {
      queue.step(&latch, isTaken: isTaken, isPortBusy: isPortBusy, &predictor, memory)
      return
    }
    let clears = clearsPredictor.now
    clearsPredictor = (now: clearsPredictor.next, next: false)
    if isTaken { deliver(&latch, memory) } else { _ = isWaiting(memory) }
    if clears { predictor.clear() }
  }

  /// The next instruction, or the bubble in its place.
  @inline(never)
  private mutating func deliver(_ latch: inout FetchLatch, _ memory: GuestMemory) {
    if pending > 0 {
      pending -= 1
      return latch.fill(bubble, awaiting: pc)
    }
    if mayStraddle {
      mayStraddle = false
      if straddles(memory) {
        pending = straddlePenalty - 1
        bubble.outlast()
        return latch.fill(bubble, awaiting: pc)
      }
    }
    if isWaiting(memory) {
      bubble.outlast()
      let charged = awaitsTarget ? bubble : Bubble(cause: .fetchStarved, pc: pc)
      return latch.fill(charged, awaiting: pc)
    }
    let (content, word) = read(memory)
    latch.fill(content, word, at: pc)
    latch.prediction = isPredicted ? .taken : .none
    let next = pc &+ latch.length(hasCompressed: hasCompressed)
    pc = isPredicted ? predictor.entry?.target ?? next : next
    isPredicted = predictor.predicts(pc)
    awaitsTarget = false
    waits = nil
    isSpecial = isAlwaysSpecial
  }

  /// Whether memory lets F wait for the instruction at `pc` in this cycle.
  private mutating func isWaiting(_ memory: GuestMemory) -> Bool {
    guard !memoryTime.isFast, pending == 0 else { return false }
    var left = waits ?? cyclesToFetch(memory)
    let isWaiting = left > 0
    if isWaiting { left -= 1 }
    waits = left
    return isWaiting
  }

  /// Cycles beyond the first for the one or two words in which the instruction at `pc` lies.
  private mutating func cyclesToFetch(_ memory: GuestMemory) -> Int {
    let first = pc & ~3
    let words = straddles(memory) ? [first, first &+ 4] : [first]
    return words.reduce(0) { sum, word in
      guard word != latestWord else { return sum }
      latestWord = word
      return sum + memoryTime.cycles(forWord: word)
    }
  }
}

/// The word of a fence.i without operands.
let fetchFence: UInt32 = 0x0000_100f

extension Pipeline {
  /// One cycle of F: puts into `fetched` what X works on in the next.
  @inline(always)
  mutating func fetchInstruction() {
    guard !fetch.isSpecial else { return fetchSpecially(isTaken: true) }
    let pc = fetch.pc
    guard let word = state.memory.load(pc, .word) else { return fetchAtEnd() }
    // Without 16-bit instructions a word that looks like one is an illegal instruction of 32 bits.
    let isShort = fetch.hasCompressed && word & 3 != 3
    fetched.fill(.word, isShort ? word & 0xffff : word, at: pc)
    fetch.pc = pc &+ (isShort ? 2 : 4)
  }

  /// The same where there is no whole word, but perhaps a 16-bit instruction.
  @inline(never)
  private mutating func fetchAtEnd() {
    let (content, word) = fetch.read(state.memory)
    fetched.fill(content, word, at: fetch.pc)
    fetch.pc &+= content == .word ? 2 : 4
  }

  /// One cycle of F in which there is more to do than to read a word.
  ///
  /// - Parameters:
  ///   - isTaken: Whether X is done with what `fetched` holds.
  ///   - isPortBusy: Whether a load or store in its data phase keeps the only port waiting.
  @inline(never)
  mutating func fetchSpecially(isTaken: Bool, isPortBusy: Bool = false) {
    fetch.stepSpecially(&fetched, isTaken: isTaken, isPortBusy: isPortBusy, state.memory)
  }
}

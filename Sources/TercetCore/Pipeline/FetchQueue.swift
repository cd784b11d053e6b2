// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F of a core that fetches aligned words ahead into a queue, as Hazard3 does.
///
///     address phase ─▶ data phase ─▶ queue (2 words) ─▶ buffer (3 halfwords) ─▶ X
///
/// A word passes the queue without a stay if that is empty and the buffer has room. The address
/// phase of a jump's target is in the cycle of the jump itself, its data phase in the next.
/// Source: Hazard3 at 82729101, hdl/hazard3_frontend.v, followed register by register.
struct FetchQueue: FetchUnit, ~Copyable {
  private let hasCompressed: Bool
  private let hasPredictor: Bool
  private let hasOnePort: Bool
  private let memoryTime: FetchTime

  var state: State

  /// - Parameter cache: What the instruction cache has; the first word is asked for at once.
  init(
    entry: UInt32, timing: TimingModel, hasCompressed: Bool, _ cache: inout Cache.Lines
  ) {
    let memoryTime = FetchTime(timing)
    var state = State(entry: entry)
    state.waits = memoryTime.cycles(forWord: entry & ~3, &cache)
    // All at once, which the compiler needs of what cannot be copied.
    self.hasCompressed = hasCompressed
    hasPredictor = timing.predictor != .none
    hasOnePort = timing.memoryPorts == 1
    self.memoryTime = memoryTime
    self.state = state
  }

  /// Another one in the same state.
  private init(like other: borrowing FetchQueue) {
    hasCompressed = other.hasCompressed
    hasPredictor = other.hasPredictor
    hasOnePort = other.hasOnePort
    memoryTime = FetchTime(like: other.memoryTime)
    state = other.state
  }

  // MARK: What X asks and orders

  /// Whether a jump can be made now: an address that was presented stays until it is taken.
  var acceptsRedirect: Bool { !state.isHeld }

  /// Whether a load or store may present its address: the port is free unless a fetch that takes
  /// longer is in its data phase.
  var acceptsAccess: Bool { !hasOnePort || state.waits == 0 }

  var portHolder: UInt32? { state.portHolder }

  /// A load or store presents its address in this cycle, and a fetch may not.
  mutating func giveWay(to pc: UInt32) {
    guard hasOnePort else { return }
    state.user = pc
    state.portUser = pc
  }

  /// X goes on elsewhere after `penalty` bubbles, or more if memory takes longer.
  mutating func redirect(
    to target: UInt32, penalty: Int, _ bubble: Bubble, _ memory: GuestMemory
  ) {
    state.isRedirecting = true
    state.target = target
    state.cyclesToJump = penalty - 1
    state.bubble = bubble
    state.bubbles = penalty
    state.awaitsTarget = true
  }

  // MARK: One cycle

  @inline(__always)
  mutating func step(
    _ latch: inout FetchLatch, isTaken: Bool, isPortBusy: Bool,
    _ predictor: inout BranchTargetBuffer, _ cache: inout Cache.Lines,
    _ memory: GuestMemory
  ) {
    let clears = state.clearsPredictor
    state.clearsPredictor = false

    if isTaken { release(latch) }
    // Registered: what arrives in this cycle does not make room for an address in it.
    let hasRoom =
      state.queued == 0 && state.outstanding <= 1 || state.queued == 1 && state.outstanding == 0
    let arrived = receive(memory)
    let isPortFree =
      state.user == nil && !(isPortBusy && hasOnePort) && state.arriving == nil
    if state.isRedirecting, state.cyclesToJump == 0, !state.isHeld {
      state.clearsPredictor =
        hasPredictor && state.buffer.beginsWithFetchFence(hasCompressed)
      empty()
      jump(isPortFree, &cache)
    } else {
      if state.isRedirecting, state.cyclesToJump > 0 { state.cyclesToJump -= 1 }
      if state.isHeld || hasRoom { present(isPortFree, predictor, &cache) }
    }
    if arrived { state.outstanding -= 1 }
    // A fetch that waits for a slower one has nobody to blame but memory.
    state.portHolder = state.isHeld && state.arriving == nil ? state.portUser : nil
    state.user = nil
    if clears { predictor.clear() }
    fill(&latch)
  }

  /// X is done with what `latch` holds.
  @inline(__always)
  private mutating func release(_ latch: FetchLatch) {
    guard latch.content == .word else { return }
    state.buffer.removeFirst(Int(latch.length(hasCompressed: hasCompressed) / 2))
  }

  /// The data phase: takes what memory delivers; whether it did.
  @inline(__always)
  private mutating func receive(_ memory: GuestMemory) -> Bool {
    guard state.waits == 0 else {
      state.waits -= 1
      moveToBuffer(arriving: nil)
      return false
    }
    guard let address = state.arriving else {
      moveToBuffer(arriving: nil)
      return false
    }
    state.arriving = nil
    if state.useless > 0 {
      state.useless -= 1
      moveToBuffer(arriving: nil)
    } else {
      moveToBuffer(arriving: FetchedWord(at: address, state.marks, memory))
    }
    return true
  }

  /// Moves the oldest word on if the buffer has room, and queues what arrives behind it.
  @inline(__always)
  private mutating func moveToBuffer(arriving word: FetchedWord?) {
    if state.queued == 0 {
      guard let word else { return }
      if state.buffer.hasRoom(for: word, hasCompressed) {
        state.buffer.append(word)
      } else {
        enqueue(word)
      }
      return
    }
    if state.buffer.hasRoom(for: state.oldest, hasCompressed) {
      state.buffer.append(state.oldest)
      state.oldest = state.newest
      state.queued -= 1
    }
    if let word { enqueue(word) }
  }

  @inline(__always)
  private mutating func enqueue(_ word: FetchedWord) {
    if state.queued == 0 { state.oldest = word } else { state.newest = word }
    state.queued += 1
  }

  /// Discards what was fetched, and what has been presented but not arrived.
  private mutating func empty() {
    state.buffer.count = 0
    state.queued = 0
    state.useless = state.arriving == nil ? 0 : 1
  }

  /// The address phase of the word that holds the target.
  private mutating func jump(_ isPortFree: Bool, _ cache: inout Cache.Lines) {
    state.isRedirecting = false
    state.outstanding += 1
    state.endsPredicted = false
    state.address = state.target & ~3
    let isLowerWanted = !hasCompressed || state.target & 2 == 0
    state.marks = FetchedWord.Marks(wantsLower: isLowerWanted)
    state.wantsLower = isPortFree || isLowerWanted
    state.isHeld = !isPortFree
    guard isPortFree else { return }
    take(state.address, &cache)
    state.address &+= 4
  }

  /// The address phase of the next word.
  @inline(__always)
  private mutating func present(
    _ isPortFree: Bool, _ predictor: BranchTargetBuffer, _ cache: inout Cache.Lines
  ) {
    if !state.isHeld { state.outstanding += 1 }
    state.isHeld = !isPortFree
    guard isPortFree else { return }
    take(state.address, &cache)
    state.marks = FetchedWord.Marks(wantsLower: state.wantsLower)
    state.wantsLower = true
    let current = state.address
    state.address &+= 4
    if hasPredictor { predict(current, predictor) }
  }

  /// Memory takes the address of a word, which is in its data phase next.
  @inline(__always)
  private mutating func take(_ word: UInt32, _ cache: inout Cache.Lines) {
    state.arriving = word
    state.waits = memoryTime.cycles(forWord: word, &cache)
  }

  /// Marks what belongs to the predicted branch in the word that was taken, and goes on at its
  /// target.
  private mutating func predict(_ current: UInt32, _ predictor: BranchTargetBuffer) {
    let wasSecond = state.endsPredicted
    state.endsPredicted = false
    guard let branch = predictor.entry else { return }
    let isLong = branch.length == 4
    let isUpper = branch.branch & 2 != 0
    let isHere = predictor.isValid && current == branch.branch & ~3
    // A short branch in the lower half, behind which the program has jumped.
    let isBehind = isHere && !isLong && !isUpper && !state.marks.wantsLower
    let isTakenHere = isHere && !(isLong && isUpper) && !isBehind || wasSecond
    state.endsPredicted = isHere && isLong && isUpper
    if isTakenHere {
      state.address = branch.target & ~3
      if hasCompressed {
        // Nothing is wanted behind the branch, nor before its target.
        state.marks.wantsUpper = isUpper != isLong
        state.wantsLower = branch.target & 2 == 0
      }
    }
    state.marks.predictsLower = isHere ? !isUpper : wasSecond
    state.marks.predictsUpper = isHere && (isUpper || isLong)
  }

  // MARK: What X gets

  @inline(__always)
  private mutating func fill(_ latch: inout FetchLatch) {
    let length = state.buffer.lengthOfFirst(hasCompressed)
    guard !state.isRedirecting, state.buffer.count >= length else {
      return fillWithBubble(&latch)
    }
    state.awaitsTarget = false
    latch.fill(
      state.buffer.isMissing(length) ? .accessFault : .word,
      state.buffer.word(length, hasCompressed), at: state.buffer.first.address)
    guard hasPredictor else { return }
    let isPartial =
      length == 2 && state.buffer.first.isPredicted != state.buffer.second.isPredicted
    latch.prediction = isPartial ? .partial : state.buffer.first.isPredicted ? .taken : .none
  }

  private mutating func fillWithBubble(_ latch: inout FetchLatch) {
    let awaited = nextAddress
    if state.awaitsTarget {
      if state.bubbles == 0 { state.bubble.outlast() } else { state.bubbles -= 1 }
      return latch.fill(state.bubble, awaiting: awaited)
    }
    // The load or store to blame, if it is not the time that memory takes.
    let user = memoryTime.isFast ? state.portUser : nil
    latch.fill(
      Bubble(cause: .fetchStarved, pc: user ?? awaited, isElsewhere: user != nil),
      awaiting: awaited)
  }

  /// Where the instruction is that X waits for.
  private var nextAddress: UInt32 {
    if state.isRedirecting { return state.target }
    if state.buffer.count > 0 { return state.buffer.first.address }
    if state.queued > 0 { return state.oldest.first.address }
    if let arriving = state.arriving, state.useless == 0 {
      return arriving | (state.marks.wantsLower ? 0 : 2)
    }
    return state.address | (state.wantsLower ? 0 : 2)
  }

  /// The instruction that X gets when it is done with what is in `latch`, if it is ready or its last
  /// word is in its data phase, however long that takes.
  func occupant(behind latch: FetchLatch, _ memory: GuestMemory) -> Stages.Occupant? {
    guard !state.isRedirecting else { return nil }
    var next = FetchQueue(like: self)
    next.release(latch)
    next.state.waits = 0
    _ = next.receive(memory)
    let buffer = next.state.buffer
    let length = buffer.lengthOfFirst(hasCompressed)
    guard buffer.count >= length else { return nil }
    let word = buffer.isMissing(length) ? nil : buffer.word(length, hasCompressed)
    return Stages.Occupant(pc: buffer.first.address, word: word)
  }
}

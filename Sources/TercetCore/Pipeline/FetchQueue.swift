// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F of a core that fetches aligned words ahead into a queue, as Hazard3 does.
///
///     address phase ─▶ data phase ─▶ queue (2 words) ─▶ buffer (3 halfwords) ─▶ X
///
/// A word passes the queue without a stay if that is empty and the buffer has room. The address
/// phase of a jump's target is in the cycle of the jump itself, its data phase in the next.
/// Source: Hazard3 at 82729101, hdl/hazard3_frontend.v, followed register by register.
struct FetchQueue: ~Copyable {
  private let hasCompressed: Bool
  private let hasPredictor: Bool
  private let hasOnePort: Bool

  /// Whether a fence.i that was discarded behind a jump clears the predictor in this cycle.
  private var clearsPredictor = false

  // MARK: Registers

  /// What X can take; its first instruction is what the latch holds.
  private var buffer = HalfwordBuffer()
  private var oldest = FetchedWord()
  private var newest = FetchedWord()
  /// How many of the two words are there.
  private var queued = 0

  /// The next word to be fetched.
  private var address: UInt32
  /// Whether that address was presented before and not taken: another access had the port.
  private var isHeld = false
  /// Whether the lower half of that word is wanted.
  private var wantsLower = true
  /// Whether that word begins with the second half of a predicted branch.
  private var endsPredicted = false

  /// The word in its data phase.
  private var arriving: UInt32?
  private var marks = FetchedWord.Marks()
  /// Cycles for which memory keeps that word waiting.
  private var waits: Int
  /// Words presented that have not arrived.
  private var outstanding = 1
  /// How many of these a redirect has made useless.
  private var useless = 0

  private var memoryTime: SlowFetch

  // MARK: Redirects

  /// Whether X goes on elsewhere as soon as `cyclesToJump` have passed and no address is held.
  private var isRedirecting = false
  private var target: UInt32 = 0
  private var cyclesToJump = 0
  /// What empty cycles of X are charged to until the target enters it.
  private var bubble: Bubble
  /// How many of these are by the redirect's own cause; what is more is `fetchStarved`.
  private var bubbles = Int.max
  private var awaitsTarget = true

  /// The load or store that has the port in this cycle.
  private var user: UInt32?
  /// The one that had it last.
  private var portUser: UInt32?
  /// The one that keeps the address which is held from being taken.
  private(set) var holder: UInt32?

  init(entry: UInt32, timing: TimingModel, hasCompressed: Bool) {
    self.hasCompressed = hasCompressed
    hasPredictor = timing.predictor != .none
    hasOnePort = timing.memoryPorts == 1
    memoryTime = SlowFetch(timing)
    bubble = Bubble(cause: .fillAndDrain, pc: entry)
    // The run begins with the data phase of its first word.
    arriving = entry & ~3
    marks.wantsLower = entry & 2 == 0
    address = (entry & ~3) &+ 4
    waits = memoryTime.cycles(forWord: entry & ~3)
  }

  // MARK: What X asks and orders

  /// Whether a jump can be made now: an address that was presented stays until it is taken.
  var acceptsRedirect: Bool { !isHeld }

  /// Whether a load or store may present its address: the port is free unless a fetch that takes
  /// longer is in its data phase.
  var acceptsAccess: Bool { !hasOnePort || waits == 0 }

  /// A load or store presents its address in this cycle, and a fetch may not.
  mutating func giveWay(to pc: UInt32) {
    guard hasOnePort else { return }
    user = pc
    portUser = pc
  }

  /// X goes on elsewhere after `penalty` bubbles, or more if memory takes longer.
  mutating func redirect(to target: UInt32, penalty: Int, _ bubble: Bubble) {
    isRedirecting = true
    self.target = target
    cyclesToJump = penalty - 1
    self.bubble = bubble
    bubbles = penalty
    awaitsTarget = true
  }

  // MARK: One cycle

  /// One cycle: puts into `latch` what X works on in the next.
  ///
  /// - Parameters:
  ///   - isTaken: Whether X is done with what the latch holds.
  ///   - isPortBusy: Whether a load or store in its data phase keeps the only port waiting.
  @inline(always)
  mutating func step(
    _ latch: inout FetchLatch, isTaken: Bool, isPortBusy: Bool,
    _ predictor: inout BranchTargetBuffer, _ memory: GuestMemory
  ) {
    let clears = clearsPredictor
    clearsPredictor = false

    if isTaken, latch.content == .word {
      buffer.removeFirst(Int(latch.length(hasCompressed: hasCompressed) / 2))
    }
    // Registered: what arrives in this cycle does not make room for an address in it.
    let hasRoom = queued == 0 && outstanding <= 1 || queued == 1 && outstanding == 0
    let arrived = receive(memory)
    let isPortFree = user == nil && !(isPortBusy && hasOnePort) && arriving == nil
    if isRedirecting, cyclesToJump == 0, !isHeld {
      clearsPredictor = hasPredictor && buffer.beginsWithFetchFence(hasCompressed)
      empty()
      jump(isPortFree)
    } else {
      if isRedirecting, cyclesToJump > 0 { cyclesToJump -= 1 }
      if isHeld || hasRoom { present(isPortFree, predictor) }
    }
    if arrived { outstanding -= 1 }
    // A fetch that waits for a slower one has nobody to blame but memory.
    holder = isHeld && arriving == nil ? portUser : nil
    user = nil
    if clears { predictor.clear() }
    fill(&latch)
  }

  /// The data phase: takes what memory delivers; whether it did.
  @inline(always)
  private mutating func receive(_ memory: GuestMemory) -> Bool {
    guard waits == 0 else {
      waits -= 1
      moveToBuffer(arriving: nil)
      return false
    }
    guard let address = arriving else {
      moveToBuffer(arriving: nil)
      return false
    }
    arriving = nil
    if useless > 0 {
      useless -= 1
      moveToBuffer(arriving: nil)
    } else {
      moveToBuffer(arriving: FetchedWord(at: address, marks, memory))
    }
    return true
  }

  /// Moves the oldest word on if the buffer has room, and queues what arrives behind it.
  @inline(always)
  private mutating func moveToBuffer(arriving word: FetchedWord?) {
    if queued == 0 {
      guard let word else { return }
      if buffer.hasRoom(for: word, hasCompressed) { buffer.append(word) } else { enqueue(word) }
      return
    }
    if buffer.hasRoom(for: oldest, hasCompressed) {
      buffer.append(oldest)
      oldest = newest
      queued -= 1
    }
    if let word { enqueue(word) }
  }

  @inline(always)
  private mutating func enqueue(_ word: FetchedWord) {
    if queued == 0 { oldest = word } else { newest = word }
    queued += 1
  }

  /// Discards what was fetched, and what has been presented but not arrived.
  private mutating func empty() {
    buffer.count = 0
    queued = 0
    useless = arriving == nil ? 0 : 1
  }

  /// The address phase of the word that holds the target.
  private mutating func jump(_ isPortFree: Bool) {
    isRedirecting = false
    outstanding += 1
    endsPredicted = false
    address = target & ~3
    let isLowerWanted = !hasCompressed || target & 2 == 0
    marks = FetchedWord.Marks(wantsLower: isLowerWanted)
    wantsLower = isPortFree || isLowerWanted
    isHeld = !isPortFree
    guard isPortFree else { return }
    take(address)
    address &+= 4
  }

  /// The address phase of the next word.
  @inline(always)
  private mutating func present(_ isPortFree: Bool, _ predictor: BranchTargetBuffer) {
    if !isHeld { outstanding += 1 }
    isHeld = !isPortFree
    guard isPortFree else { return }
    take(address)
    marks = FetchedWord.Marks(wantsLower: wantsLower)
    wantsLower = true
    let current = address
    address &+= 4
    if hasPredictor { predict(current, predictor) }
  }

  /// Memory takes the address of a word, which is in its data phase next.
  @inline(always)
  private mutating func take(_ word: UInt32) {
    arriving = word
    waits = memoryTime.cycles(forWord: word)
  }

  /// Marks what belongs to the predicted branch in the word that was taken, and goes on at its
  /// target.
  private mutating func predict(_ current: UInt32, _ predictor: BranchTargetBuffer) {
    let wasSecond = endsPredicted
    endsPredicted = false
    guard let branch = predictor.entry else { return }
    let isLong = branch.length == 4
    let isUpper = branch.branch & 2 != 0
    let isHere = predictor.isValid && current == branch.branch & ~3
    // A short branch in the lower half, behind which the program has jumped.
    let isBehind = isHere && !isLong && !isUpper && !marks.wantsLower
    let isTakenHere = isHere && !(isLong && isUpper) && !isBehind || wasSecond
    endsPredicted = isHere && isLong && isUpper
    if isTakenHere {
      address = branch.target & ~3
      if hasCompressed {
        // Nothing is wanted behind the branch, nor before its target.
        marks.wantsUpper = isUpper != isLong
        wantsLower = branch.target & 2 == 0
      }
    }
    marks.predictsLower = isHere ? !isUpper : wasSecond
    marks.predictsUpper = isHere && (isUpper || isLong)
  }

  // MARK: What X gets

  @inline(always)
  private mutating func fill(_ latch: inout FetchLatch) {
    let length = buffer.lengthOfFirst(hasCompressed)
    guard !isRedirecting, buffer.count >= length else { return fillWithBubble(&latch) }
    awaitsTarget = false
    latch.fill(
      buffer.isMissing(length) ? .accessFault : .word, buffer.word(length, hasCompressed),
      at: buffer.first.address)
    guard hasPredictor else { return }
    let isPartial = length == 2 && buffer.first.isPredicted != buffer.second.isPredicted
    latch.prediction = isPartial ? .partial : buffer.first.isPredicted ? .taken : .none
  }

  private mutating func fillWithBubble(_ latch: inout FetchLatch) {
    let awaited = nextAddress
    if awaitsTarget {
      if bubbles == 0 { bubble.outlast() } else { bubbles -= 1 }
      return latch.fill(bubble, awaiting: awaited)
    }
    // The load or store to blame, if it is not the time that memory takes.
    let user = memoryTime.isFast ? portUser : nil
    latch.fill(
      Bubble(cause: .fetchStarved, pc: user ?? awaited, isElsewhere: user != nil),
      awaiting: awaited)
  }

  /// Where the instruction is that X waits for.
  private var nextAddress: UInt32 {
    if isRedirecting { return target }
    if buffer.count > 0 { return buffer.first.address }
    if queued > 0 { return oldest.first.address }
    if let arriving, useless == 0 { return arriving | (marks.wantsLower ? 0 : 2) }
    return address | (wantsLower ? 0 : 2)
  }

  /// The instruction that X gets when it is done with what is in `latch`, if it is ready or its last
  /// word is in its data phase.
  func occupant(behind latch: FetchLatch, _ memory: GuestMemory) -> Stages.Occupant? {
    guard !isRedirecting else { return nil }
    var rest = buffer
    if latch.content == .word {
      rest.removeFirst(Int(latch.length(hasCompressed: hasCompressed) / 2))
    }
    if queued > 0, rest.hasRoom(for: oldest, hasCompressed) {
      rest.append(oldest)
    } else if queued == 0, let arriving, useless == 0 {
      let word = FetchedWord(at: arriving, marks, memory)
      if rest.hasRoom(for: word, hasCompressed) { rest.append(word) }
    }
    let length = rest.lengthOfFirst(hasCompressed)
    guard rest.count >= length else { return nil }
    let word = rest.isMissing(length) ? nil : rest.word(length, hasCompressed)
    return Stages.Occupant(pc: rest.first.address, word: word)
  }
}

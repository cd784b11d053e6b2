// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F of a core that fetches aligned words ahead into a queue, as Hazard3 does.
///
///     address phase ─▶ data phase ─▶ queue (2 words) ─▶ buffer (3 halfwords) ─▶ X
///
/// A word passes the queue without a stay if that is empty and the buffer has room. The address
/// phase of a jump's target is in the cycle of the jump itself, its data phase in the next.
/// Source: Hazard3 at 82729101, hdl/hazard3_frontend.v, followed register by register.
struct FetchQueue {
  /// Sixteen bits of code on their way to X.
  struct Half {
    let address: UInt32
    let bits: UInt16
    /// Whether there is nothing at `address`.
    let isMissing: Bool
    /// Whether it belongs to a branch that F expects to be taken.
    let isPredicted: Bool
  }

  /// The halves of a fetched word that are wanted: the upper, the lower, or both.
  private struct Word {
    var halves = Halves<2>()
  }

  /// What was decided about a word in its address phase.
  private struct Marks {
    var wantsLower = true
    var wantsUpper = true
    var predictsLower = false
    var predictsUpper = false
  }

  private let hasCompressed: Bool
  private let hasPredictor: Bool
  private let hasOnePort: Bool

  /// Whether a fence.i that was discarded behind a jump clears the predictor in this cycle.
  private var clearsPredictor = false

  // MARK: Registers

  /// What X can take; its first instruction is what the latch holds.
  private var buffer = Halves<3>()
  private var queue = InlineArray<2, Word>(repeating: Word())
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
  private var marks = Marks()
  /// Cycles for which memory keeps that word waiting.
  private var waits: Int
  /// Words presented that have not arrived.
  private var outstanding = 1
  /// How many of these a redirect has made useless.
  private var useless = 0

  private var slowMemory: SlowFetch?

  // MARK: Redirects

  private enum Redirection {
    case none
    /// To be made after so many cycles.
    case waiting(target: UInt32, cycles: Int)
  }

  private var redirection = Redirection.none
  /// What empty cycles of X are charged to until the target enters it, and how many by its cause.
  private var bubble: Bubble
  private var bubbles = Int.max
  private var awaitsTarget = true

  /// The load or store that has the port in this cycle.
  private var user: UInt32?
  /// The one that had it last.
  private(set) var portUser: UInt32?

  init(entry: UInt32, timing: TimingModel, hasCompressed: Bool) {
    self.hasCompressed = hasCompressed
    hasPredictor = timing.predictor != .none
    hasOnePort = timing.memoryPorts == 1
    slowMemory = timing.hasFastFetch ? nil : SlowFetch(timing)
    bubble = Bubble(cause: .fillAndDrain, pc: entry)
    // The run begins with the data phase of its first word.
    arriving = entry & ~3
    marks.wantsLower = entry & 2 == 0
    address = (entry & ~3) &+ 4
    waits = 0
    waits = slowMemory?.cycles(forWord: entry & ~3) ?? 0
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
    redirection = .waiting(target: target, cycles: penalty - 1)
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
  mutating func step(
    _ latch: inout FetchLatch, isTaken: Bool, isPortBusy: Bool,
    _ predictor: inout BranchTargetBuffer, _ memory: GuestMemory
  ) {
    var jump: UInt32?
    if case .waiting(let target, let cycles) = redirection {
      if cycles > 0 {
        redirection = .waiting(target: target, cycles: cycles - 1)
      } else if !isHeld {
        jump = target
        redirection = .none
      }
    }
    let clears = clearsPredictor
    clearsPredictor = false

    if isTaken, latch.content == .word {
      buffer.removeFirst(Int(latch.length(hasCompressed: hasCompressed) / 2))
    }
    // Registered: what arrives in this cycle does not make room for an address in it.
    let hasRoom = queued == 0 && outstanding <= 1 || queued == 1 && outstanding == 0
    let arrived = receive(memory)
    if let jump {
      clearsPredictor = hasPredictor && beginsWithFetchFence
      empty()
      present(jump & ~3, isWanted: true, isPortBusy, jumpingTo: jump, predictor)
    } else {
      present(address, isWanted: isHeld || hasRoom, isPortBusy, jumpingTo: nil, predictor)
    }
    if arrived { outstanding -= 1 }
    user = nil
    if clears { predictor.clear() }
    fill(&latch)
  }

  /// The data phase: takes what memory delivers; whether it did.
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
      moveToBuffer(arriving: read(address, memory))
    }
    return true
  }

  /// Moves the oldest word on if the buffer has room, and queues what arrives behind it.
  private mutating func moveToBuffer(arriving word: Word?) {
    guard let oldest = queued > 0 ? queue[0] : word else { return }
    // A third halfword fits only alone.
    let hasRoom = buffer.count <= (hasCompressed && oldest.halves.count < 2 ? 2 : 1)
    if hasRoom { buffer.append(oldest.halves) }
    if queued > 0, hasRoom {
      queue[0] = queue[1]
      queued -= 1
    } else if queued == 0, hasRoom {
      return
    }
    if let word {
      queue[queued] = word
      queued += 1
    }
  }

  private func read(_ address: UInt32, _ memory: GuestMemory) -> Word {
    var word = Word()
    let whole = memory.load(address, .word)
    for (offset, isWanted, isPredicted) in [
      (UInt32(0), marks.wantsLower, marks.predictsLower),
      (UInt32(2), marks.wantsUpper, marks.predictsUpper),
    ] where isWanted {
      let bits = whole.map { $0 >> (8 * offset) } ?? memory.load(address &+ offset, .half)
      word.halves.append(
        Half(
          address: address &+ offset, bits: UInt16(truncatingIfNeeded: bits ?? 0),
          isMissing: bits == nil, isPredicted: isPredicted))
    }
    return word
  }

  /// Discards what was fetched, and what has been presented but not arrived.
  private mutating func empty() {
    buffer = Halves()
    queued = 0
    useless = arriving == nil ? 0 : 1
  }

  /// The address phase of a word, if it is wanted and the port is free.
  private mutating func present(
    _ word: UInt32, isWanted: Bool, _ isPortBusy: Bool, jumpingTo target: UInt32?,
    _ predictor: BranchTargetBuffer
  ) {
    let isFree = user == nil && !isPortBusy && arriving == nil
    if isWanted, !isHeld { outstanding += 1 }
    if let target {
      endsPredicted = false
      let isLowerWanted = !hasCompressed || target & 2 == 0
      address = isFree ? word &+ 4 : word
      wantsLower = isFree || isLowerWanted
      marks = Marks(wantsLower: isLowerWanted)
    } else if isWanted, isFree {
      advance(predictor)
    }
    isHeld = isWanted && !isFree
    guard isWanted, isFree else { return }
    arriving = word
    waits = slowMemory?.cycles(forWord: word) ?? 0
  }

  /// Notes what is wanted of the word that is taken, and goes on behind it or where the predictor
  /// says.
  private mutating func advance(_ predictor: BranchTargetBuffer) {
    marks = Marks(wantsLower: wantsLower)
    wantsLower = true
    let wasSecond = endsPredicted
    endsPredicted = false
    let current = address
    address &+= 4
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

  private mutating func fill(_ latch: inout FetchLatch) {
    guard case .none = redirection, let (content, word) = first(from: 0) else {
      return fillWithBubble(&latch)
    }
    latch.fill(content, word, at: buffer[0].address)
    let isLong = !hasCompressed || word & 3 == 3
    latch.prediction =
      !isLong || content != .word || buffer[0].isPredicted == buffer[1].isPredicted
      ? (buffer[0].isPredicted ? .taken : .none) : .partial
    awaitsTarget = false
  }

  private mutating func fillWithBubble(_ latch: inout FetchLatch) {
    let pc = awaitsTarget ? bubble.pc : portUser ?? nextAddress
    if awaitsTarget, bubbles > 0 {
      bubbles -= 1
      latch.fill(bubble, awaiting: nextAddress)
    } else {
      latch.fill(Bubble(cause: .fetchStarved, pc: pc), awaiting: nextAddress)
    }
  }

  /// The instruction at that place of the buffer; nil if it is not there as a whole.
  private func first(from index: Int) -> (content: FetchLatch.Content, word: UInt32)? {
    guard buffer.count > index else { return nil }
    let lower = buffer[index]
    if lower.isMissing { return (.accessFault, lower.address) }
    if hasCompressed, lower.bits & 3 != 3 { return (.word, UInt32(lower.bits)) }
    guard buffer.count > index + 1 else { return nil }
    let upper = buffer[index + 1]
    if upper.isMissing {
      return (.accessFault, hasCompressed ? upper.address : lower.address)
    }
    return (.word, UInt32(upper.bits) << 16 | UInt32(lower.bits))
  }

  /// Whether what X would have got behind a jump is a fence.i.
  ///
  /// The instruction register keeps it although it is discarded, and Hazard3 decodes it there.
  private var beginsWithFetchFence: Bool {
    guard let (content, word) = first(from: 0), content == .word else { return false }
    return word & 0x707f == 0x100f
  }

  /// Where the instruction is that X waits for.
  private var nextAddress: UInt32 {
    if case .waiting(let target, _) = redirection { return target }
    if buffer.count > 0 { return buffer[0].address }
    if queued > 0, queue[0].halves.count > 0 { return queue[0].halves[0].address }
    if let arriving, useless == 0 { return arriving | (marks.wantsLower ? 0 : 2) }
    return address | (wantsLower ? 0 : 2)
  }

  /// The instruction that X gets when it is done with what is in `latch`; nil if it is not there.
  func occupant(behind latch: FetchLatch) -> Stages.Occupant? {
    let isWord = latch.content == .word
    let index = isWord ? Int(latch.length(hasCompressed: hasCompressed) / 2) : 0
    guard case .none = redirection, let (content, word) = first(from: index) else { return nil }
    return Stages.Occupant(pc: buffer[index].address, word: content == .word ? word : nil)
  }
}

/// Up to `capacity` halves in the order of the program.
private struct Halves<let capacity: Int> {
  private static var none: FetchQueue.Half {
    FetchQueue.Half(address: 0, bits: 0, isMissing: false, isPredicted: false)
  }

  private var halves = InlineArray<capacity, FetchQueue.Half>(repeating: none)
  private(set) var count = 0

  subscript(index: Int) -> FetchQueue.Half { halves[index] }

  mutating func append(_ half: FetchQueue.Half) {
    halves[count] = half
    count += 1
  }

  mutating func append<let size: Int>(_ others: Halves<size>) {
    for index in 0..<others.count { append(others[index]) }
  }

  mutating func removeFirst(_ number: Int) {
    for index in number..<max(count, number) { halves[index - number] = halves[index] }
    count -= min(number, count)
  }
}

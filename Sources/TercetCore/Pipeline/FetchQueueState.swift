// SPDX-License-Identifier: Apache-2.0

extension FetchQueue {
  /// The registers of this F.
  struct State: Hashable, Sendable {
    /// What X can take; its first instruction is what the latch holds.
    var buffer = HalfwordBuffer()
    var oldest = FetchedWord()
    var newest = FetchedWord()
    /// How many of the two words are there.
    var queued = 0

    /// The next word to be fetched.
    var address: UInt32
    /// Whether that address was presented before and not taken: another access had the port.
    var isHeld = false
    /// Whether the lower half of that word is wanted.
    var wantsLower = true
    /// Whether that word begins with the second half of a predicted branch.
    var endsPredicted = false

    /// The word in its data phase.
    var arriving: UInt32?
    var marks = FetchedWord.Marks()
    /// Cycles for which memory keeps that word waiting.
    var waits = 0
    /// Words presented that have not arrived.
    var outstanding = 1
    /// How many of these a redirect has made useless.
    var useless = 0

    /// Whether a fence.i that was discarded behind a jump clears the predictor in this cycle.
    var clearsPredictor = false

    // MARK: Redirects

    /// Whether X goes on elsewhere as soon as `cyclesToJump` have passed and no address is held.
    var isRedirecting = false
    var target: UInt32 = 0
    var cyclesToJump = 0
    /// What empty cycles of X are charged to until the target enters it.
    var bubble: Bubble
    /// How many of these are by the redirect's own cause; what is more is `fetchStarved`.
    var bubbles = Int.max
    var awaitsTarget = true

    // MARK: The port

    /// The load or store that has the port in this cycle.
    var user: UInt32?
    /// The one that had it last.
    var portUser: UInt32?
    /// The one that keeps the address which is held from being taken.
    var portHolder: UInt32?

    /// The run begins with the data phase of its first word.
    init(entry: UInt32) {
      arriving = entry & ~3
      marks.wantsLower = entry & 2 == 0
      address = (entry & ~3) &+ 4
      bubble = Bubble(cause: .fillAndDrain, pc: entry)
    }
  }
}

// MARK: - What of it influences time

extension FetchQueue.State {
  /// What can influence time once an instruction has arrived in the latch; addresses count from that instruction.
  ///
  /// What belongs to a redirect is over then. The bits of halfwords are those of memory. Of the load
  /// or store that had the port last, only whether there is one matters for time; which one says
  /// who is charged.
  struct Influence: Hashable, Sendable {
    fileprivate let buffer: [HalfwordInfluence]
    fileprivate let queue: [[HalfwordInfluence]]
    fileprivate let address: UInt32
    fileprivate let isHeld: Bool
    fileprivate let wantsLower: Bool
    fileprivate let endsPredicted: Bool
    fileprivate let arriving: UInt32?
    /// Those of the word that is arriving.
    fileprivate let marks: FetchedWord.Marks
    fileprivate let waits: Int
    fileprivate let outstanding: Int
    fileprivate let useless: Int
    fileprivate let clearsPredictor: Bool
    fileprivate let hasPortUser: Bool
    fileprivate let hasPortHolder: Bool
  }

  fileprivate struct HalfwordInfluence: Hashable, Sendable {
    let address: UInt32
    let isPredicted: Bool
  }

  /// - Parameter instruction: The address of the instruction in the latch.
  func influence(at instruction: UInt32) -> Influence {
    func relative(_ halves: [Halfword]) -> [HalfwordInfluence] {
      halves.map {
        HalfwordInfluence(address: $0.address &- instruction, isPredicted: $0.isPredicted)
      }
    }
    return Influence(
      buffer: relative(buffer.halves),
      queue: [oldest, newest].prefix(queued).map { relative($0.halves) },
      address: address &- instruction, isHeld: isHeld, wantsLower: wantsLower,
      endsPredicted: endsPredicted, arriving: arriving.map { $0 &- instruction },
      marks: arriving == nil ? FetchedWord.Marks() : marks, waits: waits,
      outstanding: outstanding, useless: useless, clearsPredictor: clearsPredictor,
      hasPortUser: portUser != nil, hasPortHolder: portHolder != nil)
  }

  /// Whether something on its way is marked as part of the branch that the predictor remembers.
  var hasMarks: Bool {
    let words = [oldest, newest].prefix(queued)
    return endsPredicted
      || (buffer.halves + words.flatMap(\.halves)).contains(where: \.isPredicted)
      || arriving != nil && (marks.predictsLower || marks.predictsUpper)
  }

  /// A state of that influence.
  ///
  /// - Parameters:
  ///   - portUser: The load or store that is charged if a fetch had to wait for it.
  ///   - filler: What all else holds.
  init(
    _ influence: Influence, at instruction: UInt32, portUser: UInt32, _ memory: GuestMemory,
    filler: UInt32
  ) {
    func absolute(_ halves: [HalfwordInfluence]) -> [Halfword] {
      halves.map {
        let address = $0.address &+ instruction
        return Halfword(
          address: address, memory.load(address, .half), isPredicted: $0.isPredicted)
      }
    }
    self.init(entry: filler)
    buffer = HalfwordBuffer(absolute(influence.buffer))
    let words = influence.queue.map { FetchedWord(absolute($0)) }
    oldest = words.first ?? FetchedWord()
    newest = words.count > 1 ? words[1] : FetchedWord()
    queued = words.count
    address = influence.address &+ instruction
    isHeld = influence.isHeld
    wantsLower = influence.wantsLower
    endsPredicted = influence.endsPredicted
    arriving = influence.arriving.map { $0 &+ instruction }
    marks = influence.marks
    waits = influence.waits
    outstanding = influence.outstanding
    useless = influence.useless
    clearsPredictor = influence.clearsPredictor
    awaitsTarget = false
    target = filler
    cyclesToJump = Int(filler & 7)
    bubble = Bubble(cause: .trap, pc: filler)
    bubbles = Int(filler & 3)
    self.portUser = influence.hasPortUser ? portUser : nil
    portHolder = influence.hasPortHolder ? portUser : nil
  }
}

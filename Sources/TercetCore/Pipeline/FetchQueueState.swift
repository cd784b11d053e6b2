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
    var cache: InstructionCache.Lines

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
    init(entry: UInt32, cache: InstructionCache.Lines) {
      arriving = entry & ~3
      marks.wantsLower = entry & 2 == 0
      address = (entry & ~3) &+ 4
      bubble = Bubble(cause: .fillAndDrain, pc: entry)
      self.cache = cache
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F: presents the pc to instruction memory, which answers at the end of the cycle.
struct Fetch: ~Copyable {
  /// Whether instructions may have 16 bits.
  fileprivate let hasCompressed: Bool
  fileprivate let straddlePenalty: Int

  /// The address presented in this cycle.
  fileprivate(set) var pc: UInt32
  /// Bubbles still to be sent before the instruction at `pc`.
  fileprivate var pending = 0
  fileprivate var bubble: Bubble
  /// Whether the instruction at `pc` is the target of a redirect and may cost `straddlePenalty`.
  fileprivate var isTarget = false

  /// Whether F presents no address in this cycle, because a redirect costs more than one bubble.
  var isWaiting: Bool { pending > 0 }

  init(entry: UInt32, timing: TimingModel, hasCompressed: Bool) {
    pc = entry
    straddlePenalty = hasCompressed ? timing.straddlePenalty : 0
    self.hasCompressed = hasCompressed
    bubble = Bubble(cause: .fillAndDrain, pc: entry)
  }

  /// X sends the program elsewhere in this cycle. The instruction that F is fetching is then
  /// discarded, and that slot is the first bubble.
  ///
  /// - Parameters:
  ///   - penalty: Cycles in which X stays empty before the target enters it.
  ///   - bubble: What those cycles are charged to.
  @inline(always)
  mutating func redirect(to target: UInt32, penalty: Int, _ bubble: Bubble) {
    pc = target
    pending = penalty
    self.bubble = bubble
    isTarget = straddlePenalty > 0
  }

  /// The instruction at `pc`; the second half of a long one may lie where nothing is.
  func read(_ memory: GuestMemory) -> (content: FetchLatch.Content, word: UInt32) {
    if let word = memory.load(pc, .word) {
      return (.word, hasCompressed && word & 3 != 3 ? word & 0xffff : word)
    }
    guard hasCompressed, let half = memory.load(pc, .half) else { return (.accessFault, pc) }
    return half & 3 == 3 ? (.accessFault, pc &+ 2) : (.word, half)
  }
}

extension Pipeline {
  /// One cycle of F: puts into `fetched` what X works on in the next.
  @inline(always)
  mutating func fetchInstruction() {
    guard fetch.pending == 0, !fetch.isTarget else { return fetchNothing() }
    let pc = fetch.pc
    guard let word = state.memory.load(pc, .word) else { return fetchAtEnd() }
    // Without 16-bit instructions a word that looks like one is an illegal instruction of 32 bits.
    let isShort = fetch.hasCompressed && word & 3 != 3
    fetched.fill(.word, isShort ? word & 0xffff : word, at: pc)
    fetch.pc = pc &+ (isShort ? 2 : 4)
  }

  /// The same behind a redirect: a bubble, unless all have passed.
  @inline(never)
  private mutating func fetchNothing() {
    if fetch.pending > 0 {
      fetch.pending -= 1
      return fetched.fill(fetch.bubble, awaiting: fetch.pc)
    }
    fetch.isTarget = false
    guard fetch.straddles(state.memory) else { return fetchInstruction() }
    fetch.pending = fetch.straddlePenalty - 1
    fetch.bubble.cause = .fetchStarved
    fetched.fill(fetch.bubble, awaiting: fetch.pc)
  }

  /// The same where there is no whole word, but perhaps a 16-bit instruction.
  @inline(never)
  private mutating func fetchAtEnd() {
    let (content, word) = fetch.read(state.memory)
    fetched.fill(content, word, at: fetch.pc)
    fetch.pc &+= content == .word ? 2 : 4
  }
}

extension Fetch {
  /// Whether the instruction at `pc` is a long one that lies in two words.
  fileprivate func straddles(_ memory: GuestMemory) -> Bool {
    guard pc & 2 != 0 else { return false }
    let (content, word) = read(memory)
    return content == .accessFault || word & 3 == 3
  }
}

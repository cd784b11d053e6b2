// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F: presents the pc to instruction memory, which answers at the end of the cycle.
struct Fetch {
  /// Whether instructions may have 16 bits.
  private let hasCompressed: Bool
  private let straddlePenalty: Int

  /// The address presented in this cycle.
  private(set) var pc: UInt32
  /// Bubbles still to be sent before the instruction at `pc`.
  private var pending = 0
  private var bubble: Bubble
  /// Whether the instruction at `pc` is the target of a redirect and may cost `straddlePenalty`.
  private var isTarget = false

  /// Whether F presents no address in this cycle, because a redirect costs more than one bubble.
  var isWaiting: Bool { pending > 0 }

  init(entry: UInt32, timing: TimingModel, hasCompressed: Bool) {
    pc = entry
    straddlePenalty = hasCompressed ? timing.straddlePenalty : 0
    self.hasCompressed = hasCompressed
    bubble = Bubble(cause: .fillAndDrain, pc: entry)
  }

  /// One cycle: what the latch to X holds in the next.
  ///
  /// - Parameter redirect: Where X sends the program in this cycle, if it does. The instruction
  ///   that F is fetching is then discarded, and that slot is the first bubble.
  @inline(always)
  mutating func step(redirect: Redirect?, memory: GuestMemory) -> FetchLatch {
    if let redirect {
      pc = redirect.target
      pending = redirect.penalty
      bubble = redirect.bubble
      isTarget = straddlePenalty > 0
    }
    if pending > 0 {
      pending -= 1
      return FetchLatch(pc: pc, content: .bubble(bubble))
    }
    if isTarget {
      isTarget = false
      if straddles(memory) {
        pending = straddlePenalty - 1
        bubble.cause = .fetchStarved
        return FetchLatch(pc: pc, content: .bubble(bubble))
      }
    }
    guard let word = memory.load(pc, .word) else { return stepAtEnd(of: memory) }
    // Without 16-bit instructions a word that looks like one is an illegal instruction of 32 bits.
    let isShort = hasCompressed && word & 3 != 3
    defer { pc &+= isShort ? 2 : 4 }
    return FetchLatch(pc: pc, content: .word(isShort ? word & 0xffff : word))
  }

  /// The same where there is no whole word, but perhaps a 16-bit instruction.
  @inline(never)
  private mutating func stepAtEnd(of memory: GuestMemory) -> FetchLatch {
    let content = read(memory)
    let isShort = if case .word = content { true } else { false }
    defer { pc &+= isShort ? 2 : 4 }
    return FetchLatch(pc: pc, content: content)
  }

  /// Whether the instruction at `pc` is a long one that lies in two words.
  @inline(never)
  private func straddles(_ memory: GuestMemory) -> Bool {
    guard pc & 2 != 0, case .word(let word) = read(memory) else { return pc & 2 != 0 }
    return word & 3 == 3
  }

  /// The instruction at `pc`; the second half of a long one may lie where nothing is.
  func read(_ memory: GuestMemory) -> FetchLatch.Content {
    guard hasCompressed else {
      return memory.load(pc, .word).map { .word($0) } ?? .accessFault(address: pc)
    }
    if let word = memory.load(pc, .word) { return .word(word & 3 == 3 ? word : word & 0xffff) }
    guard let half = memory.load(pc, .half) else { return .accessFault(address: pc) }
    return half & 3 == 3 ? .accessFault(address: pc &+ 2) : .word(half)
  }
}

/// An order from X to F to go on elsewhere.
struct Redirect {
  let target: UInt32
  /// Cycles in which X stays empty before the target enters it.
  let penalty: Int
  /// What those cycles are charged to.
  let bubble: Bubble

  init(to target: UInt32, penalty: Int, _ cause: CycleCause, by pc: UInt32) {
    self.target = target
    self.penalty = penalty
    self.bubble = Bubble(cause: cause, pc: pc)
  }
}

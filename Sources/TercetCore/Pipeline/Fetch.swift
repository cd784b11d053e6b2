// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// F: presents the pc to instruction memory, which answers at the end of the cycle.
struct Fetch {
  /// The address presented in this cycle.
  private(set) var pc: UInt32
  /// Bubbles still to be sent before the instruction at `pc`.
  private var pending = 0
  private var bubble: Bubble

  /// Whether F presents no address in this cycle, because a redirect costs more than one bubble.
  var isWaiting: Bool { pending > 0 }

  init(entry: UInt32) {
    pc = entry
    bubble = Bubble(cause: .fillAndDrain, pc: entry)
  }

  /// One cycle: what the latch to X holds in the next.
  ///
  /// - Parameter redirect: Where X sends the program in this cycle, if it does. The instruction
  ///   that F is fetching is then discarded, and that slot is the first bubble.
  @inline(__always)
  mutating func step(redirect: Redirect?, memory: GuestMemory) -> FetchLatch {
    if let redirect {
      pc = redirect.target
      pending = redirect.penalty
      bubble = redirect.bubble
    }
    if pending > 0 {
      pending -= 1
      return FetchLatch(pc: pc, content: .bubble(bubble))
    }
    defer { pc &+= 4 }
    guard let word = memory.load(pc, .word) else {
      return FetchLatch(pc: pc, content: .accessFault)
    }
    return FetchLatch(pc: pc, content: .word(word))
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

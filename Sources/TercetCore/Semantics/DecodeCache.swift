// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Remembers decoded instructions by their word, so that stores to code need no bookkeeping: a
/// changed word is another key.
struct DecodeCache {
  private let decoder: Decoder
  private var entries: [Instruction?]

  private static let bits: UInt32 = 12

  init(_ decoder: Decoder) {
    self.decoder = decoder
    entries = Array(repeating: nil, count: 1 << Self.bits)
  }

  /// The instruction that `word` encodes, without remembering it.
  func peek(_ word: UInt32) -> Instruction? { decoder.decode(word) }

  /// The instruction that `word` encodes, or nil if it is illegal.
  @inline(__always)
  mutating func decode(_ word: UInt32) -> Instruction? {
    let slot = Int((word &* 0x9e37_79b1) &>> (32 - Self.bits))
    if let known = entries[slot], known.word == word { return known }
    let instruction = decoder.decode(word)
    entries[slot] = instruction
    return instruction
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Remembers decoded instructions by their word, so that stores to code need no bookkeeping: a
/// changed word is another key.
struct DecodeCache {
  private struct Entry {
    var word: UInt32
    var instruction: Instruction?
  }

  private let decoder: Decoder
  private var entries: [Entry]

  private static let bits: UInt32 = 12

  init(_ decoder: Decoder) {
    self.decoder = decoder
    // Word 0 is no instruction in any set, so the empty cache is already right.
    entries = Array(repeating: Entry(word: 0, instruction: nil), count: 1 << Self.bits)
  }

  /// The instruction that `word` encodes, without remembering it.
  func peek(_ word: UInt32) -> Instruction? { decoder.decode(word) }

  /// The instruction that `word` encodes, or nil if it is illegal.
  @inline(__always)
  mutating func decode(_ word: UInt32) -> Instruction? {
    let slot = Int((word &* 0x9e37_79b1) &>> (32 - Self.bits))
    if entries[slot].word == word { return entries[slot].instruction }
    let instruction = decoder.decode(word)
    entries[slot] = Entry(word: word, instruction: instruction)
    return instruction
  }
}

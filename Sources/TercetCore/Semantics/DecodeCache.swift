// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Remembers decoded instructions by address, so that neighbours in the program are neighbours in
/// the host's cache, and compares the word, so that stores to code need no bookkeeping.
struct DecodeCache {
  private let decoder: Decoder
  private var entries: [Instruction?]
  /// Instructions lie at multiples of this power of two.
  private let alignment: UInt32

  /// A power of two: 16 KiB of 32-bit instructions.
  private static let size = 1 << 12

  init(_ decoder: Decoder) {
    self.decoder = decoder
    alignment = decoder.hasCompressed ? 1 : 2
    entries = Array(repeating: nil, count: decoder.hasCompressed ? 2 * Self.size : Self.size)
  }

  /// The instruction that `word` encodes, without remembering it.
  func peek(_ word: UInt32) -> Instruction? { decoder.decode(word) }

  /// The instruction that `word`, fetched from `pc`, encodes, or nil if it is illegal.
  @inline(__always)
  mutating func decode(_ word: UInt32, at pc: UInt32) -> Instruction? {
    let slot = Int(pc &>> alignment) & (entries.count - 1)
    if let known = entries[slot], known.word == word { return known }
    let instruction = decoder.decode(word)
    entries[slot] = instruction
    return instruction
  }
}

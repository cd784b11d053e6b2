// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Remembers decoded instructions by address, so that neighbours in the program are neighbours in
/// the host's cache, and compares the word, so that stores to code need no bookkeeping.
struct DecodeCache {
  private let decoder: Decoder
  /// Not optional: a whole instruction would be copied to find out whether there is one.
  private var entries: [Instruction]
  /// Instructions lie at multiples of this power of two.
  private let alignment: UInt32

  /// A power of two: 16 KiB of 32-bit instructions.
  private static let size = 1 << 12

  init(_ decoder: Decoder) {
    self.decoder = decoder
    alignment = decoder.hasCompressed ? 1 : 2
    guard let nop = decoder.decode(0x13) else { preconditionFailure("every set has addi") }
    // What a cache knows must be true from the start, so every entry knows some instruction.
    entries = Array(repeating: nop, count: decoder.hasCompressed ? 2 * Self.size : Self.size)
  }

  /// The instruction that `word` encodes, without remembering it.
  func peek(_ word: UInt32) -> Instruction? { decoder.decode(word) }

  /// The instruction that `word`, fetched from `pc`, encodes, or nil if it is illegal.
  @inline(always)
  mutating func decode(_ word: UInt32, at pc: UInt32) -> Instruction? {
    let slot = Int(pc &>> alignment) & (entries.count - 1)
    if entries[slot].word == word { return entries[slot] }
    return fill(slot, with: word)
  }

  @inline(never)
  private mutating func fill(_ slot: Int, with word: UInt32) -> Instruction? {
    let instruction = decoder.decode(word)
    if let instruction { entries[slot] = instruction }
    return instruction
  }
}

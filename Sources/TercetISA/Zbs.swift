// SPDX-License-Identifier: Apache-2.0

/// Meanings of the single-bit instructions; the low five bits of `b` number the bit.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", section "Zbs".
private enum SingleBit {
  static let clear: Meaning = { a, b, _ in a & ~(1 << (b & 31)) }
  static let extract: Meaning = { a, b, _ in a >> (b & 31) & 1 }
  static let invert: Meaning = { a, b, _ in a ^ 1 << (b & 31) }
  static let set: Meaning = { a, b, _ in a | 1 << (b & 31) }
}

/// Instructions on one bit of a register.
let singleBits: [InstructionSpec] = [
  computed("bclr", "0100100_....._....._001_....._0110011", .r, SingleBit.clear),
  computed("bclri", "0100100_....._....._001_....._0010011", .shift, SingleBit.clear),
  computed("bext", "0100100_....._....._101_....._0110011", .r, SingleBit.extract),
  computed("bexti", "0100100_....._....._101_....._0010011", .shift, SingleBit.extract),
  computed("binv", "0110100_....._....._001_....._0110011", .r, SingleBit.invert),
  computed("binvi", "0110100_....._....._001_....._0010011", .shift, SingleBit.invert),
  computed("bset", "0010100_....._....._001_....._0110011", .r, SingleBit.set),
  computed("bseti", "0010100_....._....._001_....._0010011", .shift, SingleBit.set),
]

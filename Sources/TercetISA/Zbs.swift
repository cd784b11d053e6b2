// SPDX-License-Identifier: Apache-2.0

/// What the single-bit instructions compute; the low five bits of `b` number the bit.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", section "Zbs".
@frozen public enum SingleBitOperation: UInt8, Sendable {
  case clear, extract, invert, set

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .clear: a & ~(1 << (b & 31))
    case .extract: a >> (b & 31) & 1
    case .invert: a ^ 1 << (b & 31)
    case .set: a | 1 << (b & 31)
    }
  }
}

/// Instructions on one bit of a register.
let singleBits: [InstructionSpec] = [
  computed("bclr", "0100100_....._....._001_....._0110011", .r, .singleBit(.clear)),
  computed("bclri", "0100100_....._....._001_....._0010011", .shift, .singleBit(.clear)),
  computed("bext", "0100100_....._....._101_....._0110011", .r, .singleBit(.extract)),
  computed("bexti", "0100100_....._....._101_....._0010011", .shift, .singleBit(.extract)),
  computed("binv", "0110100_....._....._001_....._0110011", .r, .singleBit(.invert)),
  computed("binvi", "0110100_....._....._001_....._0010011", .shift, .singleBit(.invert)),
  computed("bset", "0010100_....._....._001_....._0110011", .r, .singleBit(.set)),
  computed("bseti", "0010100_....._....._001_....._0010011", .shift, .singleBit(.set)),
]

// SPDX-License-Identifier: Apache-2.0

/// A 16-bit or 32-bit encoding written the way the manual draws it.
///
/// `0` and `1` are fixed bits, `.` is an operand bit and `_` separates fields:
///
///     let addi: EncodingPattern = "............_....._000_....._0010011"
///     addi.matches(0x0050_0093)  // true: addi ra, zero, 5
///
/// A word of 16 bits has zeros above them, and a pattern of 16 bits asks for those.
///
/// Source: RISC-V Unprivileged ISA manual, "RV32/64G Instruction Set Listings".
package struct EncodingPattern: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Bits that must be compared; 1 means "fixed".
  package let mask: UInt32

  /// Value of the fixed bits; zero wherever `mask` is zero.
  package let match: UInt32

  /// Bytes of a word: 2 or 4.
  package let bytes: UInt8

  /// - Parameters:
  ///   - mask: 1 for a bit that is fixed, in a word of 32 bits.
  ///   - match: What these are; zero elsewhere.
  package init(mask: UInt32, match: UInt32) {
    self.mask = mask
    self.match = match
    self.bytes = 4
  }

  package init(stringLiteral text: String) {
    var mask: UInt32 = 0
    var match: UInt32 = 0
    var width = 0
    for character in text.utf8 where character != UInt8(ascii: "_") {
      let isFixed = character != UInt8(ascii: ".")
      precondition(
        !isFixed || character == UInt8(ascii: "0") || character == UInt8(ascii: "1"),
        "an encoding is written in 0, 1, . and _: \(text)")
      mask = mask << 1 | (isFixed ? 1 : 0)
      match = match << 1 | (character == UInt8(ascii: "1") ? 1 : 0)
      width += 1
    }
    precondition(
      width == 32 || width == 16, "an encoding has 16 or 32 bits, not \(width): \(text)")
    self.mask = width == 16 ? mask | 0xffff_0000 : mask
    self.match = match
    self.bytes = UInt8(width / 8)
  }

  /// Whether `word` is an instance of this encoding.
  @inlinable
  package func matches(_ word: UInt32) -> Bool { word & mask == match }

  /// Whether some word could match both patterns, which would make decoding ambiguous.
  package func overlaps(_ other: EncodingPattern) -> Bool {
    let shared = mask & other.mask
    return match & shared == other.match & shared
  }
}

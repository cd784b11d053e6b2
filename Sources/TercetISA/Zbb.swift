// SPDX-License-Identifier: Apache-2.0

/// Meanings of the basic bit manipulations that Zbb and Zbkb share.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", sections "Zbb" and
/// "Zbkb".
private enum Shared {
  static let andn: Meaning = { a, b, _ in a & ~b }
  static let orn: Meaning = { a, b, _ in a | ~b }
  static let xnor: Meaning = { a, b, _ in ~(a ^ b) }
  // Rotations use the low five bits of the amount; a rotation by 0 shifts by 32, which `>>` and
  // `<<` answer with 0.
  static let rol: Meaning = { a, b, _ in a << (b & 31) | a >> (32 - b & 31) }
  static let ror: Meaning = { a, b, _ in a >> (b & 31) | a << (32 - b & 31) }
  static let rev8: Meaning = { a, _, _ in a.byteSwapped }
}

/// Meanings of the other instructions of Zbb.
private enum Basic {
  static let clz: Meaning = { a, _, _ in UInt32(a.leadingZeroBitCount) }
  static let ctz: Meaning = { a, _, _ in UInt32(a.trailingZeroBitCount) }
  static let cpop: Meaning = { a, _, _ in UInt32(a.nonzeroBitCount) }
  static let min: Meaning = { a, b, _ in Int32(bitPattern: a) < Int32(bitPattern: b) ? a : b }
  static let max: Meaning = { a, b, _ in Int32(bitPattern: a) < Int32(bitPattern: b) ? b : a }
  static let minu: Meaning = { a, b, _ in Swift.min(a, b) }
  static let maxu: Meaning = { a, b, _ in Swift.max(a, b) }
  static let sextB: Meaning = { a, _, _ in Extension.sign.extend(a, from: .byte) }
  static let sextH: Meaning = { a, _, _ in Extension.sign.extend(a, from: .half) }
  static let zextH: Meaning = { a, _, _ in a & 0xffff }

  /// Every byte that has a bit set becomes all ones.
  static let orcB: Meaning = { a, _, _ in
    (0..<4).reduce(0) { $0 | (a >> (8 * $1) & 0xff == 0 ? 0 : 0xff << (8 * $1)) }
  }
}

/// The instructions that are in both Zbb and Zbkb.
let sharedBitManipulation: [InstructionSpec] = [
  computed("andn", "0100000_....._....._111_....._0110011", .r, Shared.andn),
  computed("orn", "0100000_....._....._110_....._0110011", .r, Shared.orn),
  computed("xnor", "0100000_....._....._100_....._0110011", .r, Shared.xnor),
  computed("rol", "0110000_....._....._001_....._0110011", .r, Shared.rol),
  computed("ror", "0110000_....._....._101_....._0110011", .r, Shared.ror),
  computed("rori", "0110000_....._....._101_....._0010011", .shift, Shared.ror),
  computed("rev8", "011010011000_....._101_....._0010011", .unary, Shared.rev8),
]

/// Counts, extensions, minima and maxima.
let basicBitManipulation: [InstructionSpec] =
  sharedBitManipulation + [
    computed("clz", "011000000000_....._001_....._0010011", .unary, Basic.clz),
    computed("ctz", "011000000001_....._001_....._0010011", .unary, Basic.ctz),
    computed("cpop", "011000000010_....._001_....._0010011", .unary, Basic.cpop),
    computed("sext.b", "011000000100_....._001_....._0010011", .unary, Basic.sextB),
    computed("sext.h", "011000000101_....._001_....._0010011", .unary, Basic.sextH),
    computed("zext.h", "000010000000_....._100_....._0110011", .unary, Basic.zextH),
    computed("orc.b", "001010000111_....._101_....._0010011", .unary, Basic.orcB),
    computed("min", "0000101_....._....._100_....._0110011", .r, Basic.min),
    computed("minu", "0000101_....._....._101_....._0110011", .r, Basic.minu),
    computed("max", "0000101_....._....._110_....._0110011", .r, Basic.max),
    computed("maxu", "0000101_....._....._111_....._0110011", .r, Basic.maxu),
  ]

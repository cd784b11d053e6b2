// SPDX-License-Identifier: Apache-2.0

/// What the basic bit manipulations compute; the first six are in Zbkb too.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", sections "Zbb" and
/// "Zbkb".
@frozen public enum BitOperation: UInt8, Sendable {
  case andn, orn, xnor, rol, ror, rev8
  case clz, ctz, cpop
  case min, max, minu, maxu
  case sextB, sextH, zextH
  /// Every byte that has a bit set becomes all ones.
  case orcB

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .andn: a & ~b
    case .orn: a | ~b
    case .xnor: ~(a ^ b)
    // Rotations use the low five bits of the amount; a rotation by 0 shifts by 32, which `>>` and
    // `<<` answer with 0.
    case .rol: a << (b & 31) | a >> (32 - b & 31)
    case .ror: a >> (b & 31) | a << (32 - b & 31)
    case .rev8: a.byteSwapped
    case .clz: UInt32(a.leadingZeroBitCount)
    case .ctz: UInt32(a.trailingZeroBitCount)
    case .cpop: UInt32(a.nonzeroBitCount)
    case .min: Int32(bitPattern: a) < Int32(bitPattern: b) ? a : b
    case .max: Int32(bitPattern: a) < Int32(bitPattern: b) ? b : a
    case .minu: a < b ? a : b
    case .maxu: a < b ? b : a
    case .sextB: Extension.sign.extend(a, from: .byte)
    case .sextH: Extension.sign.extend(a, from: .half)
    case .zextH: a & 0xffff
    case .orcB: (0..<4).reduce(0) { $0 | (a >> (8 * $1) & 0xff == 0 ? 0 : 0xff << (8 * $1)) }
    }
  }
}

/// The instructions that are in both Zbb and Zbkb.
let sharedBitManipulation: [InstructionSpec] = [
  computed("andn", "0100000_....._....._111_....._0110011", .r, .bits(.andn)),
  computed("orn", "0100000_....._....._110_....._0110011", .r, .bits(.orn)),
  computed("xnor", "0100000_....._....._100_....._0110011", .r, .bits(.xnor)),
  computed("rol", "0110000_....._....._001_....._0110011", .r, .bits(.rol)),
  computed("ror", "0110000_....._....._101_....._0110011", .r, .bits(.ror)),
  computed("rori", "0110000_....._....._101_....._0010011", .shift, .bits(.ror)),
  computed("rev8", "011010011000_....._101_....._0010011", .unary, .bits(.rev8)),
]

/// Counts, extensions, minima and maxima.
let basicBitManipulation: [InstructionSpec] =
  sharedBitManipulation + [
    computed("clz", "011000000000_....._001_....._0010011", .unary, .bits(.clz)),
    computed("ctz", "011000000001_....._001_....._0010011", .unary, .bits(.ctz)),
    computed("cpop", "011000000010_....._001_....._0010011", .unary, .bits(.cpop)),
    computed("sext.b", "011000000100_....._001_....._0010011", .unary, .bits(.sextB)),
    computed("sext.h", "011000000101_....._001_....._0010011", .unary, .bits(.sextH)),
    computed("zext.h", "000010000000_....._100_....._0110011", .unary, .bits(.zextH)),
    computed("orc.b", "001010000111_....._101_....._0010011", .unary, .bits(.orcB)),
    computed("min", "0000101_....._....._100_....._0110011", .r, .bits(.min)),
    computed("minu", "0000101_....._....._101_....._0110011", .r, .bits(.minu)),
    computed("max", "0000101_....._....._110_....._0110011", .r, .bits(.max)),
    computed("maxu", "0000101_....._....._111_....._0110011", .r, .bits(.maxu)),
  ]

// SPDX-License-Identifier: Apache-2.0

/// Compressed instructions: 16-bit words that each stand for a 32-bit one.
///
/// A hint is a word without effect, such as an addition of zero; it expands to an instruction
/// that has none either, and `CompressedHints.swift` says which they are. Rows that are special
/// cases of a later one come first.
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 27 "C Extension", section 27.8 "RVC
/// Instruction Set Listings".
let compressed: [InstructionSpec] = [
  row("c.addi4spn", "000_........_..._00", .registerAndImmediate) { half in
    let offset =
      half.bits(12, 11) << 4 | half.bits(10, 7) << 6 | half.bit(6) << 2 | half.bit(5) << 3
    return offset == 0 ? 0 : Word.addi(half.lowShort, sp, offset)
  },
  row("c.lw", "010_..._..._.._..._00", .load) { half in
    Word.lw(half.lowShort, half.wordOffset, half.highShort)
  },
  row("c.sw", "110_..._..._.._..._00", .store) { half in
    Word.sw(half.lowShort, half.wordOffset, half.highShort)
  },

  row("c.nop", "000_._00000_....._01", .immediateUnlessZero) { half in
    Word.addi(0, 0, half.immediate)
  },
  row("c.addi", "000_._....._....._01", .immediate) { half in
    Word.addi(half.high, half.high, half.immediate)
  },
  row("c.jal", "001_..........._01", .jump) { half in Word.jal(ra, half.jumpOffset) },
  row("c.li", "010_._....._....._01", .immediate) { half in
    Word.addi(half.high, 0, half.immediate)
  },
  row("c.addi16sp", "011_._00010_....._01", .immediate) { half in
    let offset =
      half.sign(12) << 9 | half.bits(4, 3) << 7 | half.bit(5) << 6 | half.bit(2) << 5
      | half.bit(6) << 4
    return offset == 0 ? 0 : Word.addi(sp, sp, offset)
  },
  row("c.lui", "011_._....._....._01", .upper) { half in
    half.immediate == 0 ? 0 : Word.lui(half.high, half.immediate)
  },
  // Shift amounts have five bits on RV32; the sixth is for custom use. By zero they are hints, with
  // the names that RV128 has for shifts by 64.
  row("c.srli64", "100_0_00_..._00000_01", .destination) { half in
    Word.srli(half.highShort, half.highShort, 0)
  },
  row("c.srai64", "100_0_01_..._00000_01", .destination) { half in
    Word.srai(half.highShort, half.highShort, 0)
  },
  row("c.srli", "100_0_00_..._....._01", .immediate) { half in
    Word.srli(half.highShort, half.highShort, half.low)
  },
  row("c.srai", "100_0_01_..._....._01", .immediate) { half in
    Word.srai(half.highShort, half.highShort, half.low)
  },
  row("c.andi", "100_._10_..._....._01", .immediate) { half in
    Word.andi(half.highShort, half.highShort, half.immediate)
  },
  row("c.sub", "100_0_11_..._00_..._01", .pair) { half in
    Word.sub(half.highShort, half.highShort, half.lowShort)
  },
  row("c.xor", "100_0_11_..._01_..._01", .pair) { half in
    Word.xor(half.highShort, half.highShort, half.lowShort)
  },
  row("c.or", "100_0_11_..._10_..._01", .pair) { half in
    Word.or(half.highShort, half.highShort, half.lowShort)
  },
  row("c.and", "100_0_11_..._11_..._01", .pair) { half in
    Word.and(half.highShort, half.highShort, half.lowShort)
  },
  row("c.j", "101_..........._01", .jump) { half in Word.jal(0, half.jumpOffset) },
  row("c.beqz", "110_..._..._....._01", .branch) { half in
    Word.beq(half.highShort, 0, half.branchOffset)
  },
  row("c.bnez", "111_..._..._....._01", .branch) { half in
    Word.bne(half.highShort, 0, half.branchOffset)
  },

  row("c.slli64", "000_0_....._00000_10", .destination) { half in
    Word.slli(half.high, half.high, 0)
  },
  row("c.slli", "000_0_....._....._10", .immediate) { half in
    Word.slli(half.high, half.high, half.low)
  },
  row("c.lwsp", "010_._....._....._10", .load) { half in
    let offset = half.bit(12) << 5 | half.bits(6, 4) << 2 | half.bits(3, 2) << 6
    return half.high == 0 ? 0 : Word.lw(half.high, offset, sp)
  },
  row("c.jr", "100_0_....._00000_10", .source) { half in
    half.high == 0 ? 0 : Word.jalr(0, half.high)
  },
  row("c.mv", "100_0_....._....._10", .pair) { half in Word.add(half.high, 0, half.low) },
  row("c.ebreak", "100_1_00000_00000_10", .none) { _ in 0x0010_0073 },
  row("c.jalr", "100_1_....._00000_10", .source) { half in Word.jalr(ra, half.high) },
  row("c.add", "100_1_....._....._10", .pair) { half in
    Word.add(half.high, half.high, half.low)
  },
  row("c.swsp", "110_......_....._10", .store) { half in
    Word.sw(half.low, half.bits(12, 9) << 2 | half.bits(8, 7) << 6, sp)
  },
]

/// Compressed loads and stores of bytes and halves, extensions, not and mul.
///
/// Some exist only beside another extension: `extensionBehind` says which.
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 28 "Zc*", section "Zcb".
let compressedBytes: [InstructionSpec] = [
  row("c.lbu", "100_000_..._.._..._00", .load) { half in
    Word.lbu(half.lowShort, half.bit(5) << 1 | half.bit(6), half.highShort)
  },
  row("c.lhu", "100_001_..._0_._..._00", .load) { half in
    Word.lhu(half.lowShort, half.bit(5) << 1, half.highShort)
  },
  row("c.lh", "100_001_..._1_._..._00", .load) { half in
    Word.lh(half.lowShort, half.bit(5) << 1, half.highShort)
  },
  row("c.sb", "100_010_..._.._..._00", .store) { half in
    Word.sb(half.lowShort, half.bit(5) << 1 | half.bit(6), half.highShort)
  },
  row("c.sh", "100_011_..._0_._..._00", .store) { half in
    Word.sh(half.lowShort, half.bit(5) << 1, half.highShort)
  },
  row("c.zext.b", "100_1_11_..._11000_01", .destination) { half in
    Word.andi(half.highShort, half.highShort, 0xff)
  },
  row("c.sext.b", "100_1_11_..._11001_01", .destination) { half in
    Word.sextB(half.highShort, half.highShort)
  },
  row("c.zext.h", "100_1_11_..._11010_01", .destination) { half in
    Word.zextH(half.highShort, half.highShort)
  },
  row("c.sext.h", "100_1_11_..._11011_01", .destination) { half in
    Word.sextH(half.highShort, half.highShort)
  },
  row("c.not", "100_1_11_..._11101_01", .destination) { half in
    Word.xori(half.highShort, half.highShort, .max)
  },
  row("c.mul", "100_1_11_..._10_..._01", .pair) { half in
    Word.mul(half.highShort, half.highShort, half.lowShort)
  },
]

/// What Zcb's instructions need, by mnemonic; those that are not here need nothing but Zca.
///
/// Source: the "Prerequisites" of each instruction in the manual's section "Zcb".
let extensionBehind = [
  "c.mul": "m", "c.sext.b": "zbb", "c.zext.h": "zbb", "c.sext.h": "zbb",
]

private let ra: UInt32 = 1
private let sp: UInt32 = 2

private func row(
  _ mnemonic: String, _ encoding: EncodingPattern, _ format: CompressedFormat,
  _ expansion: @escaping @Sendable @convention(c) (_ half: UInt32) -> UInt32
) -> InstructionSpec {
  .init(mnemonic, encoding, .compressed(format), .expands(Expansion(expansion)))
}

/// The fields of a 16-bit word.
extension UInt32 {
  /// Bit `position` as the lowest bit.
  fileprivate func bit(_ position: UInt32) -> UInt32 { self >> position & 1 }

  /// Bits `high` down to `low`, at the bottom.
  fileprivate func bits(_ high: UInt32, _ low: UInt32) -> UInt32 {
    self >> low & (1 << (high - low + 1) - 1)
  }

  /// All ones if bit `position` is set, else zero.
  fileprivate func sign(_ position: UInt32) -> UInt32 { 0 &- bit(position) }

  /// The register number, or shift amount, in bits 6 to 2.
  fileprivate var low: UInt32 { bits(6, 2) }
  /// The register number in bits 11 to 7.
  fileprivate var high: UInt32 { bits(11, 7) }
  /// One of x8 to x15, in bits 4 to 2.
  fileprivate var lowShort: UInt32 { 8 + bits(4, 2) }
  /// One of x8 to x15, in bits 9 to 7.
  fileprivate var highShort: UInt32 { 8 + bits(9, 7) }

  /// The six-bit signed immediate.
  fileprivate var immediate: UInt32 { sign(12) << 5 | low }

  /// The offset of c.lw and c.sw.
  fileprivate var wordOffset: UInt32 { bits(12, 10) << 3 | bit(6) << 2 | bit(5) << 6 }

  fileprivate var jumpOffset: UInt32 {
    sign(12) << 11 | bit(11) << 4 | bits(10, 9) << 8 | bit(8) << 10 | bit(7) << 6
      | bit(6) << 7 | bits(5, 3) << 1 | bit(2) << 5
  }

  fileprivate var branchOffset: UInt32 {
    sign(12) << 8 | bits(11, 10) << 3 | bits(6, 5) << 6 | bits(4, 3) << 1 | bit(2) << 5
  }
}

/// Builds the 32-bit words that compressed instructions stand for.
private enum Word {
  static func addi(_ rd: UInt32, _ rs1: UInt32, _ immediate: UInt32) -> UInt32 {
    i(0x13, 0, rd, rs1, immediate)
  }
  static func slli(_ rd: UInt32, _ rs1: UInt32, _ shamt: UInt32) -> UInt32 {
    i(0x13, 1, rd, rs1, shamt)
  }
  static func xori(_ rd: UInt32, _ rs1: UInt32, _ immediate: UInt32) -> UInt32 {
    i(0x13, 4, rd, rs1, immediate)
  }
  static func srli(_ rd: UInt32, _ rs1: UInt32, _ shamt: UInt32) -> UInt32 {
    i(0x13, 5, rd, rs1, shamt)
  }
  static func srai(_ rd: UInt32, _ rs1: UInt32, _ shamt: UInt32) -> UInt32 {
    i(0x13, 5, rd, rs1, 0x400 | shamt)
  }
  static func andi(_ rd: UInt32, _ rs1: UInt32, _ immediate: UInt32) -> UInt32 {
    i(0x13, 7, rd, rs1, immediate)
  }
  static func sextB(_ rd: UInt32, _ rs1: UInt32) -> UInt32 { i(0x13, 1, rd, rs1, 0x604) }
  static func sextH(_ rd: UInt32, _ rs1: UInt32) -> UInt32 { i(0x13, 1, rd, rs1, 0x605) }

  static func lh(_ rd: UInt32, _ offset: UInt32, _ rs1: UInt32) -> UInt32 {
    i(0x03, 1, rd, rs1, offset)
  }
  static func lw(_ rd: UInt32, _ offset: UInt32, _ rs1: UInt32) -> UInt32 {
    i(0x03, 2, rd, rs1, offset)
  }
  static func lbu(_ rd: UInt32, _ offset: UInt32, _ rs1: UInt32) -> UInt32 {
    i(0x03, 4, rd, rs1, offset)
  }
  static func lhu(_ rd: UInt32, _ offset: UInt32, _ rs1: UInt32) -> UInt32 {
    i(0x03, 5, rd, rs1, offset)
  }
  static func jalr(_ rd: UInt32, _ rs1: UInt32) -> UInt32 { i(0x67, 0, rd, rs1, 0) }

  static func sb(_ rs2: UInt32, _ offset: UInt32, _ rs1: UInt32) -> UInt32 {
    s(0, rs2, offset, rs1)
  }
  static func sh(_ rs2: UInt32, _ offset: UInt32, _ rs1: UInt32) -> UInt32 {
    s(1, rs2, offset, rs1)
  }
  static func sw(_ rs2: UInt32, _ offset: UInt32, _ rs1: UInt32) -> UInt32 {
    s(2, rs2, offset, rs1)
  }

  static func add(_ rd: UInt32, _ rs1: UInt32, _ rs2: UInt32) -> UInt32 { r(0, 0, rd, rs1, rs2) }
  static func sub(_ rd: UInt32, _ rs1: UInt32, _ rs2: UInt32) -> UInt32 {
    r(0x20, 0, rd, rs1, rs2)
  }
  static func xor(_ rd: UInt32, _ rs1: UInt32, _ rs2: UInt32) -> UInt32 { r(0, 4, rd, rs1, rs2) }
  static func or(_ rd: UInt32, _ rs1: UInt32, _ rs2: UInt32) -> UInt32 { r(0, 6, rd, rs1, rs2) }
  static func and(_ rd: UInt32, _ rs1: UInt32, _ rs2: UInt32) -> UInt32 { r(0, 7, rd, rs1, rs2) }
  static func mul(_ rd: UInt32, _ rs1: UInt32, _ rs2: UInt32) -> UInt32 { r(1, 0, rd, rs1, rs2) }
  static func zextH(_ rd: UInt32, _ rs1: UInt32) -> UInt32 { r(4, 4, rd, rs1, 0) }

  static func beq(_ rs1: UInt32, _ rs2: UInt32, _ offset: UInt32) -> UInt32 {
    b(0, rs1, rs2, offset)
  }
  static func bne(_ rs1: UInt32, _ rs2: UInt32, _ offset: UInt32) -> UInt32 {
    b(1, rs1, rs2, offset)
  }

  static func lui(_ rd: UInt32, _ upper: UInt32) -> UInt32 { upper << 12 | rd << 7 | 0x37 }

  static func jal(_ rd: UInt32, _ offset: UInt32) -> UInt32 {
    offset.bit(20) << 31 | offset.bits(10, 1) << 21 | offset.bit(11) << 20
      | offset.bits(19, 12) << 12 | rd << 7 | 0x6f
  }

  // The formats of the manual's section 2.2.

  private static func i(
    _ opcode: UInt32, _ funct3: UInt32, _ rd: UInt32, _ rs1: UInt32, _ immediate: UInt32
  ) -> UInt32 {
    immediate << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode
  }

  private static func s(
    _ funct3: UInt32, _ rs2: UInt32, _ offset: UInt32, _ rs1: UInt32
  ) -> UInt32 {
    offset.bits(11, 5) << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | offset.bits(4, 0) << 7
      | 0x23
  }

  private static func r(
    _ funct7: UInt32, _ funct3: UInt32, _ rd: UInt32, _ rs1: UInt32, _ rs2: UInt32
  ) -> UInt32 {
    funct7 << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | 0x33
  }

  private static func b(
    _ funct3: UInt32, _ rs1: UInt32, _ rs2: UInt32, _ offset: UInt32
  ) -> UInt32 {
    offset.bit(12) << 31 | offset.bits(10, 5) << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12
      | offset.bits(4, 1) << 8 | offset.bit(11) << 7 | 0x63
  }
}

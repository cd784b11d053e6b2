// SPDX-License-Identifier: Apache-2.0

/// Compressed instructions: each row names the instruction that it stands for, and takes that one's
/// operands from a 16-bit word.
///
/// A hint is a word without effect, such as an addition of zero; it stands for an instruction that
/// has none either (section 27.7 "HINT Instructions"). Rows that are special cases of a later one
/// come first.
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 27 "C Extension", section 27.8 "RVC
/// Instruction Set Listings".
let compressed: [InstructionSpec] = [
  row("c.addi4spn", "000_........_..._00", .registerAndImmediate, "addi") { half in
    let offset =
      half.bits(12, 11) << 4 | half.bits(10, 7) << 6 | half.bit(6) << 2 | half.bit(5) << 3
    return offset == 0 ? nil : Operands(rd: half.lowShort, rs1: sp, immediate: offset)
  },
  row("c.lw", "010_..._..._.._..._00", .load, "lw") { half in
    Operands(rd: half.lowShort, rs1: half.highShort, immediate: half.wordOffset)
  },
  row("c.sw", "110_..._..._.._..._00", .store, "sw") { half in
    Operands(rs1: half.highShort, rs2: half.lowShort, immediate: half.wordOffset)
  },

  row("c.nop", "000_._00000_....._01", .immediateUnlessZero, "addi", isHint: { $0.immediate != 0 })
  { half in
    Operands(immediate: half.immediate)
  },
  row("c.addi", "000_._....._....._01", .immediate, "addi", isHint: { $0.immediate == 0 }) { half in
    Operands(rd: half.high, rs1: half.high, immediate: half.immediate)
  },
  row("c.jal", "001_..........._01", .jump, "jal") { half in
    Operands(rd: ra, immediate: half.jumpOffset)
  },
  row("c.li", "010_._....._....._01", .immediate, "addi", isHint: writesZero) { half in
    Operands(rd: half.high, immediate: half.immediate)
  },
  row("c.addi16sp", "011_._00010_....._01", .immediate, "addi") { half in
    let offset =
      half.sign(12) << 9 | half.bits(4, 3) << 7 | half.bit(5) << 6 | half.bit(2) << 5
      | half.bit(6) << 4
    return offset == 0 ? nil : Operands(rd: sp, rs1: sp, immediate: offset)
  },
  row("c.lui", "011_._....._....._01", .upper, "lui", isHint: writesZero) { half in
    half.immediate == 0 ? nil : Operands(rd: half.high, immediate: half.immediate << 12)
  },
  // Shift amounts have five bits on RV32; the sixth is for custom use. By zero they are hints, with
  // the names that RV128 has for shifts by 64.
  row("c.srli64", "100_0_00_..._00000_01", .destination, "srli", isHint: always) { half in
    Operands(rd: half.highShort, rs1: half.highShort)
  },
  row("c.srai64", "100_0_01_..._00000_01", .destination, "srai", isHint: always) { half in
    Operands(rd: half.highShort, rs1: half.highShort)
  },
  row("c.srli", "100_0_00_..._....._01", .immediate, "srli") { half in
    Operands(rd: half.highShort, rs1: half.highShort, immediate: half.shiftAmount)
  },
  row("c.srai", "100_0_01_..._....._01", .immediate, "srai") { half in
    Operands(rd: half.highShort, rs1: half.highShort, immediate: half.shiftAmount)
  },
  row("c.andi", "100_._10_..._....._01", .immediate, "andi") { half in
    Operands(rd: half.highShort, rs1: half.highShort, immediate: half.immediate)
  },
  row("c.sub", "100_0_11_..._00_..._01", .pair, "sub") { half in
    Operands(rd: half.highShort, rs1: half.highShort, rs2: half.lowShort)
  },
  row("c.xor", "100_0_11_..._01_..._01", .pair, "xor") { half in
    Operands(rd: half.highShort, rs1: half.highShort, rs2: half.lowShort)
  },
  row("c.or", "100_0_11_..._10_..._01", .pair, "or") { half in
    Operands(rd: half.highShort, rs1: half.highShort, rs2: half.lowShort)
  },
  row("c.and", "100_0_11_..._11_..._01", .pair, "and") { half in
    Operands(rd: half.highShort, rs1: half.highShort, rs2: half.lowShort)
  },
  row("c.j", "101_..........._01", .jump, "jal") { half in Operands(immediate: half.jumpOffset) },
  row("c.beqz", "110_..._..._....._01", .branch, "beq") { half in
    Operands(rs1: half.highShort, immediate: half.branchOffset)
  },
  row("c.bnez", "111_..._..._....._01", .branch, "bne") { half in
    Operands(rs1: half.highShort, immediate: half.branchOffset)
  },

  row("c.slli64", "000_0_....._00000_10", .destination, "slli", isHint: always) { half in
    Operands(rd: half.high, rs1: half.high)
  },
  row("c.slli", "000_0_....._....._10", .immediate, "slli", isHint: writesZero) { half in
    Operands(rd: half.high, rs1: half.high, immediate: half.shiftAmount)
  },
  row("c.lwsp", "010_._....._....._10", .load, "lw") { half in
    let offset = half.bit(12) << 5 | half.bits(6, 4) << 2 | half.bits(3, 2) << 6
    return half.high == 0 ? nil : Operands(rd: half.high, rs1: sp, immediate: offset)
  },
  row("c.jr", "100_0_....._00000_10", .source, "jalr") { half in
    half.high == 0 ? nil : Operands(rs1: half.high)
  },
  row("c.mv", "100_0_....._....._10", .pair, "add", isHint: writesZero, alias: moveAlias) { half in
    Operands(rd: half.high, rs2: half.low)
  },
  row("c.ebreak", "100_1_00000_00000_10", .none, "ebreak") { _ in Operands() },
  row("c.jalr", "100_1_....._00000_10", .source, "jalr") { half in Operands(rd: ra, rs1: half.high)
  },
  row("c.add", "100_1_....._....._10", .pair, "add", isHint: writesZero) { half in
    Operands(rd: half.high, rs1: half.high, rs2: half.low)
  },
  row("c.swsp", "110_......_....._10", .store, "sw") { half in
    Operands(rs1: sp, rs2: half.low, immediate: half.bits(12, 9) << 2 | half.bits(8, 7) << 6)
  },
]

/// Compressed loads and stores of bytes and halves, extensions, not and mul.
///
/// Those that stand for an instruction of another extension exist only beside it.
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 28 "Zc*", section "Zcb".
let compressedBytes: [InstructionSpec] = [
  row("c.lbu", "100_000_..._.._..._00", .load, "lbu") { half in
    Operands(rd: half.lowShort, rs1: half.highShort, immediate: half.bit(5) << 1 | half.bit(6))
  },
  row("c.lhu", "100_001_..._0_._..._00", .load, "lhu") { half in
    Operands(rd: half.lowShort, rs1: half.highShort, immediate: half.bit(5) << 1)
  },
  row("c.lh", "100_001_..._1_._..._00", .load, "lh") { half in
    Operands(rd: half.lowShort, rs1: half.highShort, immediate: half.bit(5) << 1)
  },
  row("c.sb", "100_010_..._.._..._00", .store, "sb") { half in
    Operands(rs1: half.highShort, rs2: half.lowShort, immediate: half.bit(5) << 1 | half.bit(6))
  },
  row("c.sh", "100_011_..._0_._..._00", .store, "sh") { half in
    Operands(rs1: half.highShort, rs2: half.lowShort, immediate: half.bit(5) << 1)
  },
  row("c.zext.b", "100_1_11_..._11000_01", .destination, "andi") { half in
    Operands(rd: half.highShort, rs1: half.highShort, immediate: 0xff)
  },
  row("c.sext.b", "100_1_11_..._11001_01", .destination, "sext.b") { half in
    Operands(rd: half.highShort, rs1: half.highShort)
  },
  row("c.zext.h", "100_1_11_..._11010_01", .destination, "zext.h") { half in
    Operands(rd: half.highShort, rs1: half.highShort)
  },
  row("c.sext.h", "100_1_11_..._11011_01", .destination, "sext.h") { half in
    Operands(rd: half.highShort, rs1: half.highShort)
  },
  row("c.not", "100_1_11_..._11101_01", .destination, "xori") { half in
    Operands(rd: half.highShort, rs1: half.highShort, immediate: .max)
  },
  row("c.mul", "100_1_11_..._10_..._01", .pair, "mul") { half in
    Operands(rd: half.highShort, rs1: half.highShort, rs2: half.lowShort)
  },
]

private let ra: UInt8 = 1
private let sp: UInt8 = 2

private func row(
  _ mnemonic: String, _ encoding: EncodingPattern, _ format: CompressedFormat, _ base: String,
  isHint: @escaping @Sendable (Instruction) -> Bool = { _ in false },
  alias: InstructionSpec.AliasRule? = nil, operands: @escaping InstructionSpec.OperandRule
) -> InstructionSpec {
  InstructionSpec(
    mnemonic, encoding, format, standsFor: base, isHint: isHint, alias: alias,
    operands: operands)
}

private let writesZero: @Sendable (Instruction) -> Bool = { $0.rd == 0 }
private let always: @Sendable (Instruction) -> Bool = { _ in true }

/// It stands for an `add`, whose 32-bit form has no easier name.
private func moveAlias(_ instruction: Instruction) -> Alias? {
  Alias("mv", instruction.names.rd, instruction.names.rs2)
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

  /// The register number in bits 6 to 2.
  fileprivate var low: UInt8 { UInt8(bits(6, 2)) }
  /// The register number in bits 11 to 7.
  fileprivate var high: UInt8 { UInt8(bits(11, 7)) }
  /// One of x8 to x15, in bits 4 to 2.
  fileprivate var lowShort: UInt8 { UInt8(8 + bits(4, 2)) }
  /// One of x8 to x15, in bits 9 to 7.
  fileprivate var highShort: UInt8 { UInt8(8 + bits(9, 7)) }

  /// The shift amount; on RV32 it has five bits.
  fileprivate var shiftAmount: UInt32 { bits(6, 2) }

  /// The six-bit signed immediate.
  fileprivate var immediate: UInt32 { sign(12) << 5 | bits(6, 2) }

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

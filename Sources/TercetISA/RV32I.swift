// SPDX-License-Identifier: Apache-2.0

/// Meanings of the base integer instructions: results of `a` and `b`, conditions on rs1 and rs2.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 2 "RV32I Base Integer Instruction Set".
private enum Integer {
  static let add: Meaning = { a, b, _ in a &+ b }
  static let sub: Meaning = { a, b, _ in a &- b }
  static let and: Meaning = { a, b, _ in a & b }
  static let or: Meaning = { a, b, _ in a | b }
  static let xor: Meaning = { a, b, _ in a ^ b }

  // Shifts use the low five bits of the amount.
  static let sll: Meaning = { a, b, _ in a &<< b }
  static let srl: Meaning = { a, b, _ in a &>> b }
  static let sra: Meaning = { a, b, _ in
    UInt32(bitPattern: Int32(bitPattern: a) &>> Int32(bitPattern: b))
  }

  static let slt: Meaning = { a, b, _ in Int32(bitPattern: a) < Int32(bitPattern: b) ? 1 : 0 }
  static let sltu: Meaning = { a, b, _ in a < b ? 1 : 0 }

  /// The immediate alone: lui.
  static let upper: Meaning = { _, b, _ in b }

  static let equal: Condition = { a, b in a == b }
  static let notEqual: Condition = { a, b in a != b }
  static let less: Condition = { a, b in Int32(bitPattern: a) < Int32(bitPattern: b) }
  static let notLess: Condition = { a, b in Int32(bitPattern: a) >= Int32(bitPattern: b) }
  static let lessUnsigned: Condition = { a, b in a < b }
  static let notLessUnsigned: Condition = { a, b in a >= b }
}

/// The base integer instructions, in the order of the manual's listing.
let rv32i: [InstructionSpec] = [
  .init("lui", "...................._....._0110111", .u, .compute(.alu, Integer.upper)),
  .init("auipc", "...................._....._0010111", .u, .compute(.alu, Integer.add)),
  .init("jal", "...................._....._1101111", .j, .jump),
  .init("jalr", "............_....._000_....._1100111", .offset, reads: .rs1, .jump),

  .init("beq", "......._....._....._000_....._1100011", .b, reads: both, .branch(Integer.equal)),
  .init("bne", "......._....._....._001_....._1100011", .b, reads: both, .branch(Integer.notEqual)),
  .init("blt", "......._....._....._100_....._1100011", .b, reads: both, .branch(Integer.less)),
  .init("bge", "......._....._....._101_....._1100011", .b, reads: both, .branch(Integer.notLess)),
  .init(
    "bltu", "......._....._....._110_....._1100011", .b, reads: both,
    .branch(Integer.lessUnsigned)),
  .init(
    "bgeu", "......._....._....._111_....._1100011", .b, reads: both,
    .branch(Integer.notLessUnsigned)),

  .init("lb", "............_....._000_....._0000011", .offset, reads: .rs1, .load(.byte, .sign)),
  .init("lh", "............_....._001_....._0000011", .offset, reads: .rs1, .load(.half, .sign)),
  .init("lw", "............_....._010_....._0000011", .offset, reads: .rs1, .load(.word, .zero)),
  .init("lbu", "............_....._100_....._0000011", .offset, reads: .rs1, .load(.byte, .zero)),
  .init("lhu", "............_....._101_....._0000011", .offset, reads: .rs1, .load(.half, .zero)),

  .init("sb", "......._....._....._000_....._0100011", .s, reads: both, .store(.byte)),
  .init("sh", "......._....._....._001_....._0100011", .s, reads: both, .store(.half)),
  .init("sw", "......._....._....._010_....._0100011", .s, reads: both, .store(.word)),

  .init("addi", "............_....._000_....._0010011", .i, reads: .rs1, alu(Integer.add)),
  .init("slti", "............_....._010_....._0010011", .i, reads: .rs1, alu(Integer.slt)),
  .init("sltiu", "............_....._011_....._0010011", .i, reads: .rs1, alu(Integer.sltu)),
  .init("xori", "............_....._100_....._0010011", .i, reads: .rs1, alu(Integer.xor)),
  .init("ori", "............_....._110_....._0010011", .i, reads: .rs1, alu(Integer.or)),
  .init("andi", "............_....._111_....._0010011", .i, reads: .rs1, alu(Integer.and)),
  .init("slli", "0000000_....._....._001_....._0010011", .shift, reads: .rs1, alu(Integer.sll)),
  .init("srli", "0000000_....._....._101_....._0010011", .shift, reads: .rs1, alu(Integer.srl)),
  .init("srai", "0100000_....._....._101_....._0010011", .shift, reads: .rs1, alu(Integer.sra)),

  .init("add", "0000000_....._....._000_....._0110011", .r, reads: both, alu(Integer.add)),
  .init("sub", "0100000_....._....._000_....._0110011", .r, reads: both, alu(Integer.sub)),
  .init("sll", "0000000_....._....._001_....._0110011", .r, reads: both, alu(Integer.sll)),
  .init("slt", "0000000_....._....._010_....._0110011", .r, reads: both, alu(Integer.slt)),
  .init("sltu", "0000000_....._....._011_....._0110011", .r, reads: both, alu(Integer.sltu)),
  .init("xor", "0000000_....._....._100_....._0110011", .r, reads: both, alu(Integer.xor)),
  .init("srl", "0000000_....._....._101_....._0110011", .r, reads: both, alu(Integer.srl)),
  .init("sra", "0100000_....._....._101_....._0110011", .r, reads: both, alu(Integer.sra)),
  .init("or", "0000000_....._....._110_....._0110011", .r, reads: both, alu(Integer.or)),
  .init("and", "0000000_....._....._111_....._0110011", .r, reads: both, alu(Integer.and)),

  // Reserved fm, rd and rs1 fields are ignored, as the manual asks of base implementations.
  .init("fence", "............_....._000_....._0001111", .fence, .fence),
  .init("ecall", "000000000000_00000_000_00000_1110011", .none, .environmentCall),
  .init("ebreak", "000000000001_00000_000_00000_1110011", .none, .breakpoint),
]

private let both: SourceOperands = [.rs1, .rs2]

private func alu(_ meaning: Meaning) -> Effect { .compute(.alu, meaning) }

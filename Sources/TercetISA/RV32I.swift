// SPDX-License-Identifier: Apache-2.0

/// What the base integer instructions compute.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 2 "RV32I Base Integer Instruction Set".
@frozen public enum IntegerOperation: UInt8, Sendable {
  case add, sub, and, or, xor
  case sll, srl, sra
  case slt, sltu
  /// The immediate alone: lui.
  case upper

  @inlinable
  @inline(__always)
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .add: a &+ b
    case .sub: a &- b
    case .and: a & b
    case .or: a | b
    case .xor: a ^ b
    // Shifts use the low five bits of the amount.
    case .sll: a &<< b
    case .srl: a &>> b
    case .sra: UInt32(bitPattern: Int32(bitPattern: a) &>> Int32(bitPattern: b))
    case .slt: Int32(bitPattern: a) < Int32(bitPattern: b) ? 1 : 0
    case .sltu: a < b ? 1 : 0
    case .upper: b
    }
  }
}

extension Unit {
  /// Integer and bit operations, in one cycle.
  @inlinable public static var alu: Unit { Unit(number: 0) }
}

/// What a conditional branch decides by, of rs1 and rs2.
@frozen public enum Condition: Hashable, Sendable {
  case equal, notEqual
  case less, notLess
  case lessUnsigned, notLessUnsigned
  /// One that comes from outside, like `Operation.custom`.
  case custom(UInt16)

  /// Whether a condition of ours holds; false for a custom one, which only its table knows.
  @inlinable
  @inline(__always)
  public func holds(_ rs1: UInt32, _ rs2: UInt32) -> Bool {
    switch self {
    case .equal: rs1 == rs2
    case .notEqual: rs1 != rs2
    case .less: Int32(bitPattern: rs1) < Int32(bitPattern: rs2)
    case .notLess: Int32(bitPattern: rs1) >= Int32(bitPattern: rs2)
    case .lessUnsigned: rs1 < rs2
    case .notLessUnsigned: rs1 >= rs2
    case .custom: false
    }
  }
}

/// The base integer instructions, in the order of the manual's listing.
let rv32i: [InstructionSpec] = [
  .init("lui", "...................._....._0110111", .u, alu(.upper)),
  .init("auipc", "...................._....._0010111", .u, alu(.add)),
  .init("jal", "...................._....._1101111", .j, .jump, alias: jalAlias),
  .init(
    "jalr", "............_....._000_....._1100111", .offset, reads: .rs1, .jump, alias: jalrAlias),

  .init(
    "beq", "......._....._....._000_....._1100011", .b, reads: both, .branch(.equal),
    alias: beqAlias),
  .init(
    "bne", "......._....._....._001_....._1100011", .b, reads: both, .branch(.notEqual),
    alias: bneAlias),
  .init(
    "blt", "......._....._....._100_....._1100011", .b, reads: both, .branch(.less), alias: bltAlias
  ),
  .init(
    "bge", "......._....._....._101_....._1100011", .b, reads: both, .branch(.notLess),
    alias: bgeAlias),
  .init("bltu", "......._....._....._110_....._1100011", .b, reads: both, .branch(.lessUnsigned)),
  .init(
    "bgeu", "......._....._....._111_....._1100011", .b, reads: both, .branch(.notLessUnsigned)),

  .init("lb", "............_....._000_....._0000011", .offset, reads: .rs1, .load(.byte, .sign)),
  .init("lh", "............_....._001_....._0000011", .offset, reads: .rs1, .load(.half, .sign)),
  .init("lw", "............_....._010_....._0000011", .offset, reads: .rs1, .load(.word, .zero)),
  .init("lbu", "............_....._100_....._0000011", .offset, reads: .rs1, .load(.byte, .zero)),
  .init("lhu", "............_....._101_....._0000011", .offset, reads: .rs1, .load(.half, .zero)),

  .init("sb", "......._....._....._000_....._0100011", .s, reads: both, .store(.byte)),
  .init("sh", "......._....._....._001_....._0100011", .s, reads: both, .store(.half)),
  .init("sw", "......._....._....._010_....._0100011", .s, reads: both, .store(.word)),

  .init(
    "addi", "............_....._000_....._0010011", .i, reads: .rs1, alu(.add), alias: addiAlias),
  .init("slti", "............_....._010_....._0010011", .i, reads: .rs1, alu(.slt)),
  .init(
    "sltiu", "............_....._011_....._0010011", .i, reads: .rs1, alu(.sltu), alias: sltiuAlias),
  .init(
    "xori", "............_....._100_....._0010011", .i, reads: .rs1, alu(.xor), alias: xoriAlias),
  .init("ori", "............_....._110_....._0010011", .i, reads: .rs1, alu(.or)),
  .init(
    "andi", "............_....._111_....._0010011", .i, reads: .rs1, alu(.and), alias: andiAlias),
  .init("slli", "0000000_....._....._001_....._0010011", .shift, reads: .rs1, alu(.sll)),
  .init("srli", "0000000_....._....._101_....._0010011", .shift, reads: .rs1, alu(.srl)),
  .init("srai", "0100000_....._....._101_....._0010011", .shift, reads: .rs1, alu(.sra)),

  .init("add", "0000000_....._....._000_....._0110011", .r, reads: both, alu(.add)),
  .init(
    "sub", "0100000_....._....._000_....._0110011", .r, reads: both, alu(.sub), alias: subAlias),
  .init("sll", "0000000_....._....._001_....._0110011", .r, reads: both, alu(.sll)),
  .init(
    "slt", "0000000_....._....._010_....._0110011", .r, reads: both, alu(.slt), alias: sltAlias),
  .init(
    "sltu", "0000000_....._....._011_....._0110011", .r, reads: both, alu(.sltu), alias: sltuAlias),
  .init("xor", "0000000_....._....._100_....._0110011", .r, reads: both, alu(.xor)),
  .init("srl", "0000000_....._....._101_....._0110011", .r, reads: both, alu(.srl)),
  .init("sra", "0100000_....._....._101_....._0110011", .r, reads: both, alu(.sra)),
  .init("or", "0000000_....._....._110_....._0110011", .r, reads: both, alu(.or)),
  .init("and", "0000000_....._....._111_....._0110011", .r, reads: both, alu(.and)),

  // Reserved fm, rd and rs1 fields are ignored, as the manual asks of base implementations.
  .init("fence", "............_....._000_....._0001111", .fence, .fence, alias: fenceAlias),
  .init("ecall", "000000000000_00000_000_00000_1110011", .none, .environmentCall),
  .init("ebreak", "000000000001_00000_000_00000_1110011", .none, .breakpoint),
]

private let both: SourceOperands = [.rs1, .rs2]

private func alu(_ operation: IntegerOperation) -> Effect { .compute(.alu, .integer(operation)) }

// MARK: Easier names

private func jalAlias(_ instruction: Instruction) -> Alias? {
  switch instruction.names.rd {
  case "zero": Alias("j", target: true)
  case "ra": Alias("jal", target: true)
  default: nil
  }
}

private func jalrAlias(_ instruction: Instruction) -> Alias? {
  let (rd, rs1, _, _) = instruction.names
  let place = instruction.immediate == 0 ? rs1 : "\(instruction.immediateText)(\(rs1))"
  switch rd {
  case "zero": return place == "ra" ? Alias("ret") : Alias("jr", place)
  case "ra": return Alias("jalr", place)
  default: return instruction.immediate == 0 ? Alias("jalr", rd, rs1) : nil
  }
}

private func beqAlias(_ instruction: Instruction) -> Alias? {
  instruction.rs2 == 0 ? Alias("beqz", instruction.names.rs1, target: true) : nil
}

private func bneAlias(_ instruction: Instruction) -> Alias? {
  instruction.rs2 == 0 ? Alias("bnez", instruction.names.rs1, target: true) : nil
}

private func bgeAlias(_ instruction: Instruction) -> Alias? {
  if instruction.rs1 == 0 { return Alias("blez", instruction.names.rs2, target: true) }
  return instruction.rs2 == 0 ? Alias("bgez", instruction.names.rs1, target: true) : nil
}

private func bltAlias(_ instruction: Instruction) -> Alias? {
  if instruction.rs2 == 0 { return Alias("bltz", instruction.names.rs1, target: true) }
  return instruction.rs1 == 0 ? Alias("bgtz", instruction.names.rs2, target: true) : nil
}

private func addiAlias(_ instruction: Instruction) -> Alias? {
  let (rd, rs1, _, _) = instruction.names
  if instruction.rs1 == 0 {
    let isNothing = instruction.rd == 0 && instruction.immediate == 0
    return isNothing ? Alias("nop") : Alias("li", rd, instruction.immediateText)
  }
  return instruction.immediate == 0 ? Alias("mv", rd, rs1) : nil
}

private func sltiuAlias(_ instruction: Instruction) -> Alias? {
  guard instruction.immediate == 1 else { return nil }
  return Alias("seqz", instruction.names.rd, instruction.names.rs1)
}

private func xoriAlias(_ instruction: Instruction) -> Alias? {
  guard instruction.immediate == .max else { return nil }
  return Alias("not", instruction.names.rd, instruction.names.rs1)
}

private func andiAlias(_ instruction: Instruction) -> Alias? {
  guard instruction.immediate == 255 else { return nil }
  return Alias("zext.b", instruction.names.rd, instruction.names.rs1)
}

private func subAlias(_ instruction: Instruction) -> Alias? {
  instruction.rs1 == 0 ? Alias("neg", instruction.names.rd, instruction.names.rs2) : nil
}

private func sltAlias(_ instruction: Instruction) -> Alias? {
  let (rd, rs1, rs2, _) = instruction.names
  if instruction.rs2 == 0 { return Alias("sltz", rd, rs1) }
  return instruction.rs1 == 0 ? Alias("sgtz", rd, rs2) : nil
}

private func sltuAlias(_ instruction: Instruction) -> Alias? {
  instruction.rs1 == 0 ? Alias("snez", instruction.names.rd, instruction.names.rs2) : nil
}

private func fenceAlias(_ instruction: Instruction) -> Alias? {
  switch instruction.word {
  case 0x0ff0_000f: Alias("fence")
  case 0x8330_000f: Alias("fence.tso", isInstruction: true)
  default: nil
  }
}

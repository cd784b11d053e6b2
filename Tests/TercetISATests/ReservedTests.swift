// SPDX-License-Identifier: Apache-2.0

import TercetISA
import Testing

/// Words by hand from the manual's encodings.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapters 14 "A", 27 "C", 28 "Zc*" and 30 "B".
@Suite("Encodings that the manual reserves are illegal")
struct ReservedTests {
  struct Reserved: Sendable, CustomTestStringConvertible {
    let word: UInt32
    /// A word that differs in what is reserved, and is legal.
    let neighbour: UInt32
    let mnemonic: String
    let testDescription: String

    init(_ what: String, _ word: UInt32, not neighbour: UInt32, _ mnemonic: String) {
      self.testDescription = what
      self.word = word
      self.neighbour = neighbour
      self.mnemonic = mnemonic
    }
  }

  static let operands: [Reserved] = [
    Reserved("the zero half", 0x0000, not: 0x0001, "c.nop"),
    Reserved("c.addi4spn a0, sp, 0", 0x0008, not: 0x0048, "c.addi4spn"),
    Reserved("c.addi16sp sp, 0", 0x6101, not: 0x6105, "c.addi16sp"),
    Reserved("c.lui a0, 0", 0x6501, not: 0x6505, "c.lui"),
    Reserved("c.lui zero, 0", 0x6001, not: 0x6005, "c.lui"),
    Reserved("c.lwsp zero, 0(sp)", 0x4002, not: 0x4502, "c.lwsp"),
    Reserved("c.lwsp zero, 4(sp)", 0x4012, not: 0x4512, "c.lwsp"),
    Reserved("c.jr zero", 0x8002, not: 0x8502, "c.jr"),
    Reserved("c.slli a0, 33", 0x1506, not: 0x0506, "c.slli"),
    Reserved("c.slli64 with bit 12", 0x1502, not: 0x0502, "c.slli64"),
    Reserved("c.srli a0, 33", 0x9105, not: 0x8105, "c.srli"),
    Reserved("c.srai a0, 33", 0x9505, not: 0x8505, "c.srai"),
    Reserved("c.subw a0, a1", 0x9d0d, not: 0x8d0d, "c.sub"),
    Reserved("c.addw a0, a1", 0x9d2d, not: 0x8d2d, "c.xor"),
    Reserved("c.zext.w a0", 0x9d71, not: 0x9d75, "c.not"),
    Reserved("the two after c.not", 0x9d79, not: 0x9d75, "c.not"),
    Reserved("the two after c.not", 0x9d7d, not: 0x9d75, "c.not"),
    Reserved("c.sh with bit 6", 0x8d4c, not: 0x8d0c, "c.sh"),
    Reserved("the three after c.sh", 0x9d0c, not: 0x8d0c, "c.sh"),
    Reserved("c.fld", 0x2108, not: 0x4108, "c.lw"),
    Reserved("c.flw", 0x6108, not: 0x4108, "c.lw"),
    Reserved("c.fsd", 0xa108, not: 0xc108, "c.sw"),
    Reserved("c.fsw", 0xe108, not: 0xc108, "c.sw"),
    Reserved("c.fldsp", 0x2502, not: 0x4502, "c.lwsp"),
    Reserved("c.flwsp", 0x6502, not: 0x4502, "c.lwsp"),
    Reserved("c.fswsp", 0xe02a, not: 0xc02a, "c.swsp"),
    Reserved("cm.push list 0", 0xb802, not: 0xb842, "cm.push"),
    Reserved("cm.push list 1", 0xb812, not: 0xb852, "cm.push"),
    Reserved("cm.push list 2", 0xb822, not: 0xb862, "cm.push"),
    Reserved("cm.push list 3", 0xb83e, not: 0xb87e, "cm.push"),
    Reserved("cm.pop list 3", 0xba32, not: 0xba42, "cm.pop"),
    Reserved("cm.popretz list 3", 0xbc32, not: 0xbc42, "cm.popretz"),
    Reserved("cm.popret list 3", 0xbe32, not: 0xbe42, "cm.popret"),
    Reserved("cm.mvsa01 s0, s0", 0xac22, not: 0xac26, "cm.mvsa01"),
    Reserved("cm.mvsa01 s7, s7", 0xafbe, not: 0xafba, "cm.mvsa01"),
    // A move to a0 and a1 may read one register twice.
    Reserved("cm.mva01s with other bits 6 and 5", 0xac42, not: 0xac62, "cm.mva01s"),
    Reserved("lr.w a0, (a1) with rs2", 0x1015_a52f, not: 0x1005_a52f, "lr.w"),
    Reserved("lr.d a0, (a1)", 0x1005_b52f, not: 0x1005_a52f, "lr.w"),
    Reserved("slli a0, a1, 33", 0x0215_9513, not: 0x0015_9513, "slli"),
    Reserved("rori a0, a1, 33", 0x6215_d513, not: 0x6015_d513, "rori"),
    Reserved("bseti a0, a1, 33", 0x2a15_9513, not: 0x2815_9513, "bseti"),
    Reserved("rev8 as on RV64", 0x6b85_d513, not: 0x6985_d513, "rev8"),
  ]

  @Test("operands", arguments: operands)
  func operand(_ reserved: Reserved) {
    let full = InstructionSet.default.decoder
    #expect(full.decode(reserved.word) == nil)
    let legal = full.decode(reserved.neighbour).map { full.spec(of: $0).mnemonic }
    #expect(legal == reserved.mnemonic)
  }

  /// All on s0: each set has Zcb and lacks one extension of those with it.
  @Test(
    "instructions of Zcb without the extension that they need",
    arguments: [
      ("c.mul", 0x9c41, lacking: "rv32i_zbb_zbkb_zcb", with: "rv32im_zcb"),
      ("c.sext.b", 0x9c65, lacking: "rv32im_zbkb_zcb", with: "rv32i_zbb_zcb"),
      ("c.sext.h", 0x9c6d, lacking: "rv32im_zbkb_zcb", with: "rv32i_zbb_zcb"),
      // Zbkb has the 32-bit word, as a case of pack; the manual asks for Zbb all the same.
      ("c.zext.h", 0x9c69, lacking: "rv32im_zbkb_zcb", with: "rv32i_zbb_zcb"),
      ("c.zext.b", 0x9c61, lacking: "rv32imac", with: "rv32i_zcb"),
      ("c.not", 0x9c75, lacking: "rv32imac", with: "rv32i_zcb"),
      ("c.lbu", 0x8000, lacking: "rv32imac", with: "rv32i_zcb"),
    ] as [(String, UInt32, lacking: String, with: String)])
  func prerequisites(mnemonic: String, half: UInt32, lacking: String, with: String) throws {
    #expect(try InstructionSet(parsing: lacking).decoder.decode(half) == nil)
    let decoder = try InstructionSet(parsing: with).decoder
    #expect(decoder.decode(half).map { decoder.spec(of: $0).mnemonic } == mnemonic)
  }
}

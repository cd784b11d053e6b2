// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("Tercet decodes what llvm-objdump knows, and nothing else")
struct LegalityTests {
  /// All extensions but Xtdot, which llvm-objdump does not know, and XCVsimd, of which Tercet
  /// executes a part.
  private static let isa = InstructionCorpus.isa(without: ["xtdot", "xcvsimd"])
  private let base: Decoder

  /// Supervisor and debug instructions: llvm-objdump knows them with every ISA string, and a core
  /// without those modes does not have them.
  private static let elsewhere: Set<String> = ["sret", "dret", "sfence.vma"]

  init() throws {
    base = try InstructionSet(parsing: Self.isa).decoder
  }

  @Test("every opcode, funct3 and funct7, the rest random with seed 2")
  func functionFields() throws {
    var random = SeededRandom(seed: 2)
    let operands: UInt32 = 0x01ff_8f80
    let words = (0..<1 << 15).flatMap { (fields: UInt32) in
      let opcode = (fields & 0x1f) << 2 | 3
      let functions = (fields >> 5 & 7) << 12 | (fields >> 8) << 25
      let fixed = opcode | functions
      return [fixed, fixed | random.word() & operands, fixed | random.word() & operands]
    }
    let judged = words.filter { $0 & 0x1f != 0x1f && !isReservedFence($0) }
    try #require(judged.count > 80_000)
    try expectSameJudgement(of: judged)
  }

  @Test("every system instruction without a CSR")
  func systemInstructions() throws {
    let operands: [UInt32] = [0, 1 << 7, 1 << 15]
    let words = (0..<4096 as Range<UInt32>).flatMap { number in
      operands.map { number << 20 | $0 | 0x73 }
    }
    try expectSameJudgement(of: words)
  }

  /// Where rs2 is part of the function: clz and sext.b, lr.w, zext.h.
  @Test("every funct3, funct7 and rs2 of OP-IMM, OP and AMO, rd and rs1 random with seed 5")
  func secondSourceFields() throws {
    var random = SeededRandom(seed: 5)
    let words = ([0x13, 0x33, 0x2f] as [UInt32]).flatMap { opcode in
      (0..<1 << 15).map { (fields: UInt32) in
        let functions = (fields & 7) << 12 | (fields >> 3) << 20
        return opcode | functions | random.word() & 0x000f_8f80
      }
    }
    try expectSameJudgement(of: words)
  }

  @Test("random words of Tercet's opcodes, seed 3")
  func randomWords() throws {
    var random = SeededRandom(seed: 3)
    let long = base.rows.filter { $0.encoding.match & 3 == 3 }
    let opcodes = Set(long.map { $0.encoding.match & 0x7f }).sorted()
    #expect(opcodes.count == 12)
    let words = (0..<60_000).map { index in
      random.word() & ~0x7f | opcodes[index % opcodes.count]
    }
    try expectSameJudgement(of: words.filter { !isReservedFence($0) })
  }

  @Test("reserved fields of fences are ignored")
  func reservedFences() {
    #expect(name(of: 0x0ff0_008f) == "fence")  // rd
    #expect(name(of: 0x0ff0_800f) == "fence")  // rs1
    #expect(name(of: 0x1ff0_000f) == "fence")  // fm
    #expect(name(of: 0x0010_908f) == "fence.i")  // immediate, rs1 and rd
    #expect(name(of: 0x0000_200f) == nil)
  }

  @Test("no word of 48 or more bits is an instruction")
  func longerLengths() {
    for row in InstructionSet.default.decoder.rows where row.encoding.match & 3 == 3 {
      #expect(row.encoding.mask & 0x7f == 0x7f, "\(row.mnemonic)")
      #expect(row.encoding.match & 0x1f != 0x1f, "\(row.mnemonic)")
    }
  }

  /// Each of Zcb's instructions with and without what it needs beside Zca.
  @Test(
    "every 16-bit word",
    arguments: [
      isa, "rv32ic", "rv32imc", "rv32i_zcb", "rv32im_zcb", "rv32i_zcb_zbb", "rv32i_zcb_zbkb",
      "rv32i_zcmp",
    ])
  func halves(isa: String) throws {
    let decoder = try InstructionSet(parsing: isa).decoder
    let halves = (0..<1 << 16 as Range<UInt32>).filter { $0 & 3 != 3 }
    let texts = try ObjectDump.texts(of: halves, isa: isa, width: 2)
    var wrong: [String] = []
    for (half, text) in zip(halves, texts) {
      let isKnown = text != ObjectDump.unknown && !Self.isNamedThoughReserved(text)
      if isKnown != (decoder.decode(half) != nil) { wrong.append("\(digits(half)) is \(text)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    print("legality: \(halves.count - wrong.count) of \(halves.count) halves of \(isa)")
  }

  /// Whether llvm-objdump has a text for what the manual reserves.
  ///
  /// That is `unimp` for the zero, illegal for good, and a cm.mvsa01 into one register twice, which
  /// clang refuses to assemble.
  private static func isNamedThoughReserved(_ text: String) -> Bool {
    let words = text.split { " ,".contains($0) }
    return text == "unimp" || words[0] == "cm.mvsa01" && words[1] == words[2]
  }

  /// Legal on custom-1: funct3 5 with funct7 0 to 31, 6 with all of them, 7 with 0 to 6.
  @Test("every funct3 and funct7 of custom-1 that docs/XTDOT.md reserves is illegal")
  func reservedXtdot() {
    var random = SeededRandom(seed: 4)
    let full = InstructionSet.default.decoder
    var legal = 0
    for funct3 in 0..<8 as Range<UInt32> {
      for funct7 in 0..<128 as Range<UInt32> {
        let isLegal =
          funct3 == 5 && funct7 < 32 || funct3 == 6 || funct3 == 7 && funct7 < 7
        legal += isLegal ? 1 : 0
        for operands in [0, .max, random.word(), random.word()] {
          let word = funct7 << 25 | operands & 0x01ff_8f80 | funct3 << 12 | 0x2b
          #expect((full.decode(word) != nil) == isLegal, "\(digits(word))")
          #expect(base.decode(word) == nil, "\(digits(word)) without Xtdot")
        }
      }
    }
    #expect(legal == 32 + 128 + 7)
  }

  private func name(of word: UInt32) -> String? {
    base.decode(word).map { base.spec(of: $0).mnemonic }
  }

  private func expectSameJudgement(
    of words: [UInt32], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let texts = try ObjectDump.texts(of: words, isa: Self.isa)
    var wrong: [String] = []
    for (word, text) in zip(words, texts) {
      let mnemonic = String(text.prefix { $0 != " " })
      let isKnown = text != ObjectDump.unknown && !Self.elsewhere.contains(mnemonic)
      if isKnown != (base.decode(word) != nil) { wrong.append("\(digits(word)) is \(text)") }
    }
    #expect(
      wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))",
      sourceLocation: sourceLocation)
    print(
      "legality: \(words.count - wrong.count) of \(words.count) words judged as llvm-objdump does")
  }
}

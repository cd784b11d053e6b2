// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("What clang assembles is what Tercet decodes")
struct AssemblyTests {
  static let lines = AssemblyLine.base + AssemblyLine.xtdot
  private let decoder = InstructionSet.default.decoder

  /// Other extensions are judged by what assemblers make of their printed text.
  @Test("the lines cover every row of RV32IM and Xtdot, and nothing else")
  func everyRow() throws {
    let isa = try InstructionSet(parsing: "rv32im_zicsr_zifencei_xtdot")
    #expect(Set(Self.lines.map(\.mnemonic)) == Set(isa.decoder.rows.map(\.mnemonic)))
  }

  @Test("every line: row, registers, immediate and CSR number")
  func decoding() throws {
    let words = try Assembly.words(Self.lines.map(\.source))
    try #require(words.count == Self.lines.count)
    var wrong: [String] = []
    for (line, word) in zip(Self.lines, words) {
      guard let instruction = decoder.decode(word) else {
        wrong.append("\(line.source) is \(digits(word)), which is illegal")
        continue
      }
      let decoded = AssemblyLine(
        mnemonic: decoder.spec(of: instruction).mnemonic, source: line.source,
        rd: instruction.rd, rs1: instruction.rs1, rs2: instruction.rs2, rs3: instruction.rs3,
        immediate: Int32(bitPattern: instruction.immediate),
        csr: line.csr == nil ? nil : instruction.csr.rawValue)
      if decoded != line { wrong.append("\(digits(word)) is \(line), decoded as \(decoded)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    print("decoder: \(words.count - wrong.count) of \(words.count) assembled words decode right")
  }

  /// Section 1 of docs/XTDOT.md gives these words.
  @Test(
    "the words on the Xtdot page",
    arguments: [
      ("xt.dota8.ss a0, a1, a2", 0x20c5_d52b), ("xt.dota8.us a0, a1, a2", 0x22c5_d52b),
      ("xt.dota4.ss a0, a1, a2", 0x28c5_d52b), ("xt.dota84l.ss a0, a1, a2", 0x30c5_d52b),
      ("xt.dota84h.ss a0, a1, a2", 0x38c5_d52b),
    ] as [(String, UInt32)])
  func wordsOfThePage(text: String, word: UInt32) {
    #expect(Printer(decoder).text(of: word, at: 0) == text)
  }
}

/// `0x` and the hex digits of a word.
func digits(_ word: UInt32) -> String { "0x" + String(word, radix: 16) }

// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TercetKit
import TestSupport
import Testing

@Suite("Words outside the instruction table")
struct ForeignInstructionTests {
  @Test("Capstone knows RISC-V here, from version 5 on")
  func capstone() {
    #expect(ForeignInstruction.isKnown, "run tools/test, which links Capstone 5")
  }

  @Test(
    "have the name that the assembler gave them",
    arguments: [
      "fadd.s fa0, fa1, fa2", "flw fa0, 4(a0)", "fmul.d fa0, fa1, fa2", "fcvt.w.s a0, fa0",
      "fmadd.s fa0, fa1, fa2, fa3",
    ])
  func names(text: String) throws {
    let word = try #require(try Assembly.words([text], isa: "rv32imafd").first)
    #expect(InstructionSet.default.decoder.decode(word) == nil)
    let mnemonic = text.split(separator: " ")[0]
    let named = try #require(ForeignInstruction.text(of: word, at: 0x8000_0000))
    #expect(named.hasPrefix(mnemonic + " "), "\(named)")
  }

  @Test("have no name where nobody knows one")
  func unknown() {
    #expect(ForeignInstruction.text(of: 0xffff_ffff, at: 0) == nil)
  }
}

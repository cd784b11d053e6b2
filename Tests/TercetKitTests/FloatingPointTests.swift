// SPDX-License-Identifier: Apache-2.0

import TercetKit
import TestSupport
import Testing

/// Names of floating-point instructions, judged by llvm-objdump.
@Suite("Floating-point names")
struct FloatingPointTests {
  /// Text, or that there is none.
  private func text(_ word: UInt32) -> String {
    FloatingPoint.text(of: word) ?? ObjectDump.unknown
  }

  @Test(
    "are llvm-objdump's, for any word of the opcodes",
    arguments: [0x07, 0x27, 0x43, 0x47, 0x4b, 0x4f, 0x53] as [UInt32])
  func words(opcode: UInt32) throws {
    var random = SeededRandom(seed: UInt64(opcode))
    var words = (0..<4000).map { _ in random.word() & ~0x7f | opcode }
    if opcode == 0x53 {
      // Few words of this opcode are instructions: those of F and D, with few bits of rs2.
      words += (0..<20_000).map { _ in
        let word = random.word() & ~0x07e0_007f | opcode | (random.word() & 1) << 25
        return random.word() & 1 == 0 ? word & ~0x01e0_0000 : word
      }
    }
    let expected = try ObjectDump.texts(of: words, isa: "rv32ifd")
    for (word, theirs) in zip(words, expected) {
      #expect(text(word) == theirs, "\(String(word, radix: 16))")
    }
  }

  @Test("are llvm-objdump's for the loads and stores of 16 bits")
  func compressed() throws {
    let halves = (0..<0x1_0000 as Range<UInt32>).filter { half in
      half >> 13 & 1 == 1 && (half & 3 == 0 || half & 3 == 2)
    }
    let expected = try ObjectDump.texts(of: halves, isa: "rv32ifdc", width: 2)
    for (half, theirs) in zip(halves, expected) {
      #expect(text(half) == theirs, "\(String(half, radix: 16))")
    }
  }

  @Test("tell which extension an instruction belongs to")
  func extensions() {
    for (text, name) in [
      ("fadd.s fa0, fa1, fa2", "F"), ("fadd.d fa0, fa1, fa2", "D"), ("flw fa0, 0x0(a0)", "F"),
      ("fld fa0, 0x0(a0)", "D"), ("fcvt.s.d fa0, fa1", "D"), ("fcvt.w.s a0, fa0", "F"),
    ] {
      #expect(FloatingPoint.extension(of: text) == name)
    }
  }
}

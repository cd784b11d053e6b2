// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("Operands and operations")
struct OperandTests {
  /// Rows whose operands say all of a word.
  private static let rows = InstructionSet.default.decoder.rows.filter { row in
    switch row.format {
    case .csr, .csrImmediate, .fence, .atomic, .reserve, .compressed, .registerList, .savedPair:
      false
    default: row.encoding.bytes == 4 && row.mnemonic != "fence.i"
    }
  }

  @Test("a word is what its operands make of its row")
  func roundTrip() throws {
    var random = SeededRandom(seed: 10)
    let decoder = InstructionSet.default.decoder
    for row in Self.rows {
      for _ in 0..<200 {
        let word = row.encoding.match | random.word() & ~row.encoding.mask
        let instruction = try #require(decoder.decode(word))
        guard decoder.spec(of: instruction).mnemonic == row.mnemonic else { continue }
        let operands = Operands(
          rd: instruction.rd, rs1: instruction.rs1, rs2: instruction.rs2, rs3: instruction.rs3,
          immediate: instruction.immediate)
        #expect(row.word(operands) == word, "\(row.mnemonic)")
      }
    }
    #expect(Self.rows.count > 100)
  }

  @Test("a compressed row exists only beside the one that it stands for")
  func withoutBase() throws {
    func mnemonics(_ isa: String) throws -> [String] {
      try InstructionSet(parsing: isa).decoder.rows.map(\.mnemonic)
    }
    let names = ["c.mul", "c.sext.b", "c.sext.h", "c.zext.h"]
    let bare = try mnemonics("rv32i_zcb")
    #expect(names.allSatisfy { !bare.contains($0) })
    #expect(bare.contains("c.zext.b"))
    let all = try mnemonics("rv32im_zcb_zbb")
    #expect(names.allSatisfy(all.contains))
    // Zbkb has pack, of which zext.h is a case, but not zext.h itself.
    #expect(!(try mnemonics("rv32i_zcb_zbkb").contains("c.zext.h")))
  }

  @Test("effects can be compared")
  func equality() throws {
    let decoder = InstructionSet.default.decoder
    let add = try #require(decoder.decode(0x0031_00b3))
    let compressed = try #require(decoder.decode(0x908a))  // c.add ra, sp
    #expect(add.effect == compressed.effect)
    #expect(add.effect == .compute(.alu, .integer(.add)))
    #expect(add.effect != .compute(.alu, .integer(.sub)))
    #expect(Set([add.effect, compressed.effect]).count == 1)
  }

  @Test("an operation from outside is what its table says, and nothing traps without one")
  func custom() {
    let table = CustomOperations([{ a, b, c in a &+ b &+ c }, { a, b, _ in a == b ? 1 : 0 }])
    #expect(table.evaluate(0, 1, 2, 3) == 6)
    #expect(table.holds(1, 5, 5))
    #expect(!table.holds(1, 5, 6))
    #expect(table.evaluate(2, 1, 2, 3) == 0)
    #expect(Operation.custom(0).evaluate(1, 2, 3) == 0)
    #expect(!Condition.custom(1).holds(5, 5))
  }
}

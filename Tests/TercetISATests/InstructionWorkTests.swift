// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

/// Judged by the names of the instructions, which the code does not look at.
@Suite("What instructions do")
struct InstructionWorkTests {
  private func work(_ mnemonic: String) throws -> InstructionWork {
    let rows = InstructionSet.known.decoder.rows
    let row = try #require(rows.first { $0.mnemonic == mnemonic }, "\(mnemonic)")
    return try #require(work(row), "\(mnemonic)")
  }

  private func work(_ row: InstructionSpec) -> InstructionWork? {
    let word = row.word(Operands(rd: 10, rs1: 11, rs2: 12, rs3: 0, immediate: 0))
    return InstructionSet.known.decoder.decode(word).map(InstructionWork.init)
  }

  @Test(
    "loads and stores move as many bytes as their names say",
    arguments: [
      ("lb", 1, 0), ("lbu", 1, 0), ("lh", 2, 0), ("lhu", 2, 0), ("lw", 4, 0), ("sb", 0, 1),
      ("sh", 0, 2), ("sw", 0, 4), ("lr.w", 4, 0), ("sc.w", 0, 4), ("amoadd.w", 4, 4),
      ("addi", 0, 0), ("beq", 0, 0), ("jal", 0, 0), ("csrrw", 0, 0),
    ] as [(String, UInt64, UInt64)])
  func bytes(mnemonic: String, loaded: UInt64, stored: UInt64) throws {
    let work = try work(mnemonic)
    #expect([work.loadedBytes, work.storedBytes] == [loaded, stored])
    #expect([work.loads, work.stores] == [loaded > 0 ? 1 : 0, stored > 0 ? 1 : 0])
  }

  @Test("a product that is added up is a MAC, and each lane of a dot product")
  func macs() throws {
    for row in InstructionSet.known.decoder.rows where row.effect != nil {
      let name = row.mnemonic
      let expected: UInt64 =
        if name == "mul" {
          1
        } else if name.hasPrefix("xt.dot4.") || name.hasPrefix("xt.dota4.") {
          8
        } else if name.hasPrefix("xt.dot") || name.hasPrefix("cv.") {
          4
        } else {
          0
        }
      // A list of registers has a test of its own.
      guard let work = work(row) else { continue }
      #expect(work.macs == expected, "\(name)")
      #expect(
        (work.kind == .dot)
          == (name.hasPrefix("xt.") && !name.hasPrefix("xt.rq") || name.hasPrefix("cv.")), "\(name)"
      )
    }
    #expect(try work("cv.sdotsp.b").macs == 4)
    #expect(try work("xt.dota84h.us").macs == 4)
  }

  /// `cm.push {ra, s0-s2}, -16` and `cm.pop` of the same, as clang assembles them.
  @Test("a list of registers is as many words", arguments: [0xb872 as UInt32, 0xba72])
  func lists(word: UInt32) throws {
    let work = InstructionWork(try #require(InstructionSet.known.decoder.decode(word)))
    #expect(work.loads + work.stores == 4)
    #expect(work.loadedBytes + work.storedBytes == 16)
    #expect(work.kind == (word == 0xb872 ? .store : .load))
  }
}

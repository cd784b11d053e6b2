// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("The instruction table")
struct TableTests {
  /// Rows by extension, counted in the manuals' listings and on the Xtdot page.
  ///
  /// I: 40 in the RV32I listing, and mret. Xtdot: 2 forms x 4 lane formats x 4 signednesses of
  /// dot products, 4 requantizations, 7 shuffles.
  static let sizes = [
    "i": 41, "m": 8, "zicntr": 0, "zicsr": 6, "zifencei": 1, "xcvsimd": 6,
    "xtdot": 2 * 4 * 4 + 4 + 7,
  ]

  @Test("every extension has as many rows as its listing")
  func rowsByExtension() {
    let rows = ISAExtension.all.map { ($0.name, $0.instructions.count) }
    #expect(Dictionary(uniqueKeysWithValues: rows) == Self.sizes)
    #expect(InstructionSet.full.decoder.rows.count == 99)
  }

  @Test("no two encodings overlap")
  func encodingsAreDisjoint() {
    let rows = ISAExtension.all.flatMap(\.instructions)
    var pairs = 0
    for (index, a) in rows.enumerated() {
      for b in rows[(index + 1)...] {
        #expect(!a.encoding.overlaps(b.encoding), "\(a.mnemonic) and \(b.mnemonic)")
        pairs += 1
      }
    }
    #expect(pairs == 105 * 104 / 2)
  }

  @Test("every mnemonic is unique")
  func mnemonicsAreUnique() {
    let mnemonics = ISAExtension.all.flatMap(\.instructions).map(\.mnemonic)
    #expect(Set(mnemonics).count == mnemonics.count)
  }

  @Test("a pattern's fixed bits become mask and match")
  func pattern() {
    let addi: EncodingPattern = "............_....._000_....._0010011"
    #expect(addi.mask == 0x0000_707f)
    #expect(addi.match == 0x0000_0013)
    #expect(addi.matches(0x0050_0093))  // addi ra, zero, 5
    #expect(!addi.matches(0x0050_1093))  // slli ra, zero, 5
  }

  @Test("patterns overlap when some word matches both")
  func overlap() {
    let word: EncodingPattern = "000000000000_00000_000_00000_1110011"
    let row: EncodingPattern = "............_00000_000_00000_1110011"
    let other: EncodingPattern = "............_00000_001_00000_1110011"
    #expect(word.overlaps(row))
    #expect(row.overlaps(word))
    #expect(!row.overlaps(other))
  }
}

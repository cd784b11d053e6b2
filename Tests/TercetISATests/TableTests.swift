// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("The instruction table")
struct TableTests {
  /// Rows by extension, counted in the manuals' listings and on the Xtdot page.
  ///
  /// I: 40 in the RV32I listing, mret and wfi. Zbb and Zbkb share 7. Xtdot: 2 forms x 4 lane formats x 4 signednesses of
  /// dot products, 4 requantizations, 7 shuffles.
  static let sizes = [
    "i": 42, "m": 8, "a": 11, "c": 0, "zicntr": 0, "zicond": 2, "zicsr": 6, "zifencei": 1,
    "zihpm": 0, "zca": 30, "zcb": 11, "zcmp": 6, "zba": 3, "zbb": 18, "zbc": 3, "zbkb": 12,
    "zbkx": 2, "zbs": 8, "xcvsimd": 6, "xtdot": 2 * 4 * 4 + 4 + 7,
  ]

  @Test("every extension has as many rows as its listing")
  func rowsByExtension() {
    let rows = ISAExtension.all.map { ($0.name, $0.instructions.count) }
    #expect(Dictionary(uniqueKeysWithValues: rows) == Self.sizes)
    let shared = 7
    let xcvsimd = 6
    let all = Self.sizes.values.reduce(0, +)
    #expect(InstructionSet.default.decoder.rows.count == all - shared - xcvsimd)
  }

  /// The rows of all extensions, each once.
  static let rows: [InstructionSpec] = {
    var known: Set<EncodingPattern> = []
    return ISAExtension.all.flatMap(\.instructions).filter { known.insert($0.encoding).inserted }
  }()

  /// Special cases that have a name of their own, and what they are cases of.
  static let specialCases: [String: Set<String>] = [
    "c.nop": ["c.addi"], "c.slli64": ["c.slli"], "c.srli64": ["c.srli"],
    "c.srai64": ["c.srai"], "c.addi16sp": ["c.lui"], "c.jr": ["c.mv"],
    "c.ebreak": ["c.jalr", "c.add"], "c.jalr": ["c.add"], "zext.h": ["pack"],
  ]

  @Test("encodings overlap only where one is a special case, which then comes first")
  func encodingsAreDisjoint() {
    var overlaps: [String: Set<String>] = [:]
    for (index, a) in Self.rows.enumerated() {
      for b in Self.rows[(index + 1)...] where a.encoding.overlaps(b.encoding) {
        overlaps[a.mnemonic, default: []].insert(b.mnemonic)
      }
    }
    #expect(overlaps == Self.specialCases)
  }

  @Test("every mnemonic is unique")
  func mnemonicsAreUnique() {
    #expect(Set(Self.rows.map(\.mnemonic)).count == Self.rows.count)
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

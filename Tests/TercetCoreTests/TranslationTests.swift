// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TestSupport
import Testing

/// Code made for the host computes what the reference does: each operation of the instruction set,
/// on registers that are in the host's or not, the same or different, with values from the edges.
@Suite("Operations in code for the host")
struct TranslationTests {
  /// Rounds with other values, which are gone through over and over.
  private static let rounds = 32
  /// x30 counts, and x31 is where the values of a round are.
  private static let kept: Set<UInt8> = [30, 31]

  private static let rows = ISAExtension.all.filter(\.isDefault).flatMap(\.instructions)
    .filter {
      switch $0.effect {
      case .compute: true
      case .load, .store: $0.encoding.bytes == 4
      default: false
      }
    }

  @Test("all rows of the table, with random operands")
  func rows() throws {
    var share = EngineTrial.Share()
    var seen: Set<String> = []
    for seed in 0..<UInt64(40) {
      var random = SeededRandom(seed: seed)
      var words: [String] = []
      for row in Self.rows.shuffled(using: &random).prefix(70) {
        guard let word = Self.word(of: row, &random) else { continue }
        seen.insert(row.mnemonic)
        words.append(row.encoding.bytes == 2 ? ".2byte \(word)" : ".4byte \(word)")
      }
      let values = (0..<Self.rounds * 32).map { _ in "\(Self.value(&random))" }
      let elf = try Assembly.bareELF(
        """
        _start:
         la x31, values
         li x30, \(15 * Self.rounds)
        round:
        \((1..<30).map { " lw x\($0), \(4 * $0)(x31)" }.joined(separator: "\n"))
        \(words.joined(separator: "\n"))
         .option norvc
        \((1..<30).map { " sw x\($0), \(4 * $0)(x31)" }.joined(separator: "\n"))
         addi x31, x31, 128
         la x29, values + \(128 * Self.rounds)
         bne x31, x29, 1f
         la x31, values
        1:
         addi x30, x30, -1
         bnez x30, round
        done:
         la a0, tohost
         li a1, 1
         sw a1, 0(a0)
         j done
        .data
        .balign 256
        values: .word \(values.joined(separator: ", "))
        """, isa: "rv32imac_zicsr")
      let preset = seed % 2 == 0 ? Preset.classic : .rp2350
      let found = try EngineTrial(elf, preset.timing, limits: [200_000]).compare()
      #expect(found.difference == nil, "seed \(seed) on \(preset.name)")
      share += found.share
    }
    let missing = Set(Self.rows.map(\.mnemonic)).subtracting(seen)
    #expect(missing.isEmpty, "not run: \(missing.sorted())")
    print("operations: \(seen.count) rows, \(share.translated) instructions in code for the host")
    // Two executors, and each piece of code runs once before it is translated.
    #if arch(x86_64)
      #expect(Double(share.translated) > 0.4 * Double(share.instructions))
    #endif
  }

  /// A word of this row that leaves the loop's own registers alone; nil if it has none.
  private static func word(of row: InstructionSpec, _ random: inout SeededRandom) -> UInt32? {
    for _ in 0..<1000 {
      var word = random.word() & ~row.encoding.mask | row.encoding.match
      // Loads and stores stay within the values of a round, and aligned.
      switch row.effect {
      case .load: word = word & 0x07c0_7fff | 31 << 15
      case .store: word = word & 0x07f0_7e7f | 31 << 15
      default: break
      }
      guard let instruction = InstructionSet.default.decoder.decode(word),
        instruction.effect == row.effect,
        !kept.contains(instruction.rd)
      else { continue }
      return word
    }
    return nil
  }

  private static func value(_ random: inout SeededRandom) -> UInt32 {
    let edges: [UInt32] = [
      0, 1, 2, 31, 32, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000,
      0x8000_0001, 0xffff_fffe, .max, 0x8888_8888, 0x7777_7777, 0x8080_8080, 0x7f7f_7f7f,
    ]
    return random.next() % 2 == 0 ? random.word() : edges[Int(random.next() % UInt64(edges.count))]
  }
}

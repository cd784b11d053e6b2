// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TercetKit
import TestSupport
import Testing

@Suite("Capstone 5 reads the same operands")
struct CapstoneTests {
  /// The rules are in CapstoneNotation.
  @Test("boundary operands and a million random words; every rule of notation is needed")
  func operands() throws {
    try #require(ForeignInstruction.isKnown, "run tools/test, which links Capstone 5")
    let decoder = InstructionCorpus.decoder
    let printers = [true, false].map { Printer(decoder, aliases: $0) }
    let unknown = Dictionary(
      CapstoneNotation.unknown.flatMap { name, reading in
        InstructionCorpus.mnemonics(of: name).map { ($0, reading) }
      }, uniquingKeysWith: { first, _ in first })
    var notation = CapstoneNotation()
    var count = 0
    var seenUnknown: Set<String> = []
    var seenHints: Set<String> = []
    var wrong: [String] = []
    for batch in InstructionCorpus.whole.standard + InstructionCorpus.whole.own {
      for (word, address) in zip(batch.words, batch.addresses) {
        let mnemonic = try #require(decoder.decode(word).map { decoder.spec(of: $0).mnemonic })
        let text = ForeignInstruction.text(of: word, at: address)
        if let reading = unknown[mnemonic] {
          seenUnknown.insert(mnemonic)
          if let text, text.prefix(while: { $0 != " " }) != reading ?? "" {
            wrong.append("\(digits(word)): Capstone knows \(mnemonic) as \(text)")
          }
          continue
        }
        let own = printers.compactMap { $0.text(of: word, at: address, symbolize: { _ in "" }) }
        if let hint = CapstoneNotation.unknownHints.first(where: own[1].hasPrefix) {
          seenHints.insert(hint)
          if let text, text != "c.nop" {
            wrong.append("\(digits(word)): Capstone knows \(own[1]) as \(text)")
          }
          continue
        }
        count += 1
        if let text, notation.agrees(text, with: own, at: address) { continue }
        wrong.append("\(digits(word)) is \(own), and Capstone's \(text ?? "nothing")")
      }
    }
    #expect(wrong.count == 0, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(seenUnknown == Set(unknown.keys))
    #expect(seenHints == Set(CapstoneNotation.unknownHints))
    #expect(notation.needed == Set(CapstoneNotation.Rule.allCases))
    #expect(count > 500_000)
    print("printer: Capstone's operands compared on \(count) words, \(wrong.count) differences")
  }
}

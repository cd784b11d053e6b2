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
    try #require(ForeignInstruction.isKnown, "help: `tools/setup test` installs Capstone 5")
    let decoder = InstructionCorpus.decoder
    let printers = [true, false].map { Printer(decoder, aliases: $0) }
    let unknown = CapstoneNotation.unknown.keys.map(InstructionCorpus.mnemonics)
      .reduce(into: Set()) { $0.formUnion($1) }
    var notation = CapstoneNotation()
    var count = 0
    var seenUnknown: Set<String> = []
    var wrong: [String] = []
    for batch in InstructionCorpus.whole.standard + InstructionCorpus.whole.own {
      for (word, address) in zip(batch.words, batch.addresses) {
        let mnemonic = try #require(decoder.decode(word).map { decoder.spec(of: $0).mnemonic })
        let text = ForeignInstruction.text(of: word, at: address)
        if unknown.contains(mnemonic) {
          seenUnknown.insert(mnemonic)
          if let text { wrong.append("\(digits(word)): Capstone knows \(mnemonic) as \(text)") }
          continue
        }
        let own = printers.compactMap { $0.text(of: word, at: address, symbolize: { _ in "" }) }
        count += 1
        if let text, notation.agrees(text, with: own, at: address) { continue }
        wrong.append("\(digits(word)) is \(own), and Capstone's \(text ?? "nothing")")
      }
    }
    #expect(wrong.count == 0, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(seenUnknown == unknown)
    #expect(notation.needed == Set(CapstoneNotation.Rule.allCases))
    #expect(count > 900_000)
    print("printer: Capstone's operands compared on \(count) words, \(wrong.count) differences")
  }
}

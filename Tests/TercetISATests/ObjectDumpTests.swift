// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("Every instruction of the table prints as llvm-objdump prints it", .serialized)
struct ObjectDumpTests {
  /// llvm-objdump decodes compressed words only in objects that say they have them, and knows
  /// every extension but Xtdot.
  private static let isa = InstructionCorpus.isa(without: ["xtdot"])

  @Test("boundary operands and a million random words", arguments: [true, false])
  func texts(aliases: Bool) throws {
    let printer = Printer(InstructionCorpus.decoder, aliases: aliases)
    var count = 0
    var wrong: [String] = []
    for batch in InstructionCorpus.whole.standard {
      let expected = try ObjectDump.texts(
        of: batch.words, base: InstructionCorpus.base, isa: Self.isa, aliases: aliases,
        width: batch.width)
      for ((word, address), text) in zip(zip(batch.words, batch.addresses), expected) {
        let printed = printer.text(of: word, at: address)
        if printed != text {
          wrong.append("\(digits(word)) is \(text), printed as \(printed ?? "nothing")")
        }
      }
      count += batch.words.count
    }
    #expect(wrong.count == 0, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(count >= InstructionCorpus.randomWords)
    print(
      """
      printer: \(count - wrong.count) of \(count) texts \(aliases ? "with" : "without") aliases \
      equal llvm-objdump's
      """)
  }
}

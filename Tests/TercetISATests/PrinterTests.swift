// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("Instructions print as llvm-objdump prints them")
struct PrinterTests {
  private static let base: UInt32 = 0x8000_0000
  private let decoder = InstructionSet.full.decoder

  @Test("every row with boundary operands")
  func boundaries() throws {
    let words = try Assembly.words(AssemblyLine.base.map(\.source))
    try expectSameTexts(of: words)
  }

  @Test("random words of every row, seed 1")
  func randomWords() throws {
    var random = SeededRandom(seed: 1)
    let rows = decoder.rows.filter { !$0.mnemonic.hasPrefix("xt.") }
    let words = (0..<60_000).map { index in
      let encoding = rows[index % rows.count].encoding
      return encoding.match | random.word() & ~encoding.mask
    }
    let known = words.filter { !isReservedFence($0) }
    try #require(known.count >= 50_000)
    try expectSameTexts(of: known)
  }

  /// rs1 or rd x0 or not, and every number: the forms that have easier names.
  @Test("every CSR number in every form", arguments: [1, 2, 3, 5, 6, 7] as [UInt32])
  func controlRegisters(funct3: UInt32) throws {
    let registers: [UInt32] = [0, 10 << 7, 11 << 15, 11 << 15 | 10 << 7]
    let words = (0..<4096 as Range<UInt32>).flatMap { csr in
      registers.map { csr << 20 | funct3 << 12 | $0 | 0x73 }
    }
    try expectSameTexts(of: words)
  }

  /// Every way to make an operand zero, the return address, or equal to another.
  @Test("registers that choose an easier name")
  func aliases() throws {
    var words: [UInt32] = []
    let numbers: [UInt32] = [0, 1, 2, 5, 31]
    let immediates: [UInt32] = [0, 1, 2, 0x0ff, 0x100, 0x7ff, 0x800, 0xfff]
    for row in decoder.rows where !row.mnemonic.hasPrefix("xt.") {
      for rd in numbers {
        for rs1 in numbers {
          let registers = rd << 7 | rs1 << 15
          words += numbers.map { registers | $0 << 20 }.map { row.encoding.filled(with: $0) }
          words += immediates.map { registers | $0 << 20 }.map { row.encoding.filled(with: $0) }
        }
      }
    }
    try expectSameTexts(of: words.filter { !isReservedFence($0) })
  }

  /// llvm-objdump does not know Xtdot, so the operands are compared with those of an `add`.
  @Test("Xtdot's operands print like those of an add, then rs3")
  func xtdot() throws {
    let words = try Assembly.words(AssemblyLine.xtdot.map(\.source))
    let sums = try ObjectDump.texts(of: words.map { $0 & 0x01ff_8f80 | 0x33 })
    let thirds = try ObjectDump.texts(of: words.map { ($0 >> 27) << 7 | 0x37 })
    for (index, line) in AssemblyLine.xtdot.enumerated() {
      var text = line.mnemonic + sums[index].dropFirst("add".count)
      if line.mnemonic.hasPrefix("xt.rq") {
        // lui zero, 0x0: what stands between the mnemonic and the comma is the register.
        text += ", " + thirds[index].dropFirst("lui ".count).prefix { $0 != "," }
      }
      #expect(Printer(decoder).text(of: words[index], at: 0) == text)
    }
  }

  @Test("a known target is followed by its symbol")
  func symbols() {
    // beq ra, sp, +16
    let text = Printer(decoder).text(of: 0x0020_8863, at: 0x100) { address in
      address == 0x110 ? "loop+0x4" : nil
    }
    #expect(text == "beq ra, sp, 0x110 <loop+0x4>")
  }

  private func expectSameTexts(
    of words: [UInt32], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try ObjectDump.texts(of: words, base: Self.base)
    let printer = Printer(decoder)
    var wrong: [String] = []
    for (index, word) in words.enumerated() {
      let text = printer.text(of: word, at: Self.base + 4 * UInt32(index))
      if text != expected[index] {
        wrong.append("\(digits(word)) is \(expected[index]), printed as \(text ?? "nothing")")
      }
    }
    #expect(
      wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))",
      sourceLocation: sourceLocation)
    print("printer: \(words.count - wrong.count) of \(words.count) texts equal llvm-objdump's")
  }
}

extension EncodingPattern {
  /// The encoding with its operand bits taken from `operands`.
  fileprivate func filled(with operands: UInt32) -> UInt32 { match | operands & ~mask }
}

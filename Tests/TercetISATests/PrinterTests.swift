// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

/// What ObjectDumpTests cannot judge, since llvm-objdump does not know it.
@Suite("Printing of Xtdot and of symbols")
struct PrinterTests {
  private let decoder = InstructionSet.default.decoder

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
}

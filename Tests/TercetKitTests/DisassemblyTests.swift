// SPDX-License-Identifier: Apache-2.0

import TercetKit
import TestSupport
import Testing

@Suite("A program's listing")
struct DisassemblyTests {
  /// Words by hand from the manual's encodings: addi a0, zero, 1; jal zero, -4; fadd.s.
  @Test("has a heading for each symbol, and address, word and text for each instruction")
  func listing() throws {
    let source = "_start:\n  li a0, 1\nloop:\n  j _start\n  fadd.s fa0, fa1, fa2"
    #expect(
      try lines(of: source, isa: "rv32if") == [
        "", "80000000 <_start>:", "80000000: 00100513  li a0, 0x1",
        "", "80000004 <loop>:", "80000004: ffdff06f  j 0x80000000 <_start>",
        "80000008: 00c5f553  fadd.s fa0, fa1, fa2",
      ])
  }

  @Test("shows no control character of a name")
  func controlCharacters() throws {
    let source = "_start:\n  nop\n\"a\u{1b}[31mb\":\n  j \"a\u{1b}[31mb\""
    let text = try lines(of: source).joined(separator: "\n")
    #expect(!text.contains("\u{1b}"))
    #expect(text.contains("80000004 <a?[31mb>:"))
    #expect(text.contains("j 0x80000004 <a?[31mb>"))
  }

  private func lines(of source: String, isa: String = "rv32i") throws -> [String] {
    let files = try TemporaryFolder()
    let elf = try Assembly.elf(source, isa: isa)
    let session = try Session(path: try files.write(elf, to: "guest.elf"))
    var lines: [String] = []
    Disassembly(session.image).listing {
      lines += $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return lines
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetELF
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

  /// The assembler's lines: two stand before `_start:`.
  @Test("names the source line where it changes and after a heading")
  func sourceLines() throws {
    let source = "_start:\n  li a0, 0x12345\nloop:\n  nop; nop\n  j _start"
    #expect(
      try lines(of: source, debug: true) == [
        "", "80000000 <_start>:", "; p.s:4", "80000000: 00012537  lui a0, 0x12",
        "80000004: 34550513  addi a0, a0, 0x345",
        "", "80000008 <loop>:", "; p.s:6", "80000008: 00000013  nop", "8000000c: 00000013  nop",
        "; p.s:7", "80000010: ff1ff06f  j 0x80000000 <_start>",
      ])
  }

  /// A unit of DWARF 4 by hand, as line 0 is for compilers to write.
  @Test("says where instructions of no line begin, and repeats a line after a heading")
  func noLine() throws {
    let source = """
      .file 1 "/src/a.c"
      _start:
        .loc 1 5
        nop
        .loc 1 0
        nop
        .loc 1 5
        nop
      next:
        nop
        .section .debug_abbrev
        .byte 1, 0x11, 0, 0x10, 0x17, 0, 0, 0
        .section .debug_info
        .4byte 2f - 1f
      1:
        .2byte 4
        .4byte 0
        .byte 4, 1
        .4byte 0
      2:
      """
    let texts = try lines(of: source).map { $0.hasPrefix("; ") ? $0 : String($0.dropFirst(8)) }
    let instruction = ": 00000013  nop"
    #expect(
      texts == [
        "", " <_start>:", "; a.c:5", instruction, "; no line", instruction, "; a.c:5",
        instruction, "", " <next>:", "; a.c:5", instruction,
      ])
  }

  @Test("names every instruction by its own name when asked to")
  func withoutAliases() throws {
    #expect(
      try lines(of: "_start:\n  ret\n  j _start", aliases: false) == [
        "", "80000000 <_start>:", "80000000: 00008067  jalr zero, 0x0(ra)",
        "80000004: ffdff06f  jal zero, 0x80000000 <_start>",
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

  /// `; p.s:4` for `; /a/folder/p.s:4`: the test's own folder has another name each time.
  private static func withoutFolder(_ line: String) -> String {
    guard line.hasPrefix("; "), let slash = line.lastIndex(of: "/") else { return line }
    return "; " + line[line.index(after: slash)...]
  }

  private func lines(
    of source: String, isa: String = "rv32i", aliases: Bool = true, debug: Bool = false
  ) throws -> [String] {
    let files = try TemporaryFolder()
    let elf = try Assembly.elf(source, isa: isa, debug: debug)
    let session = try Session(path: try files.write(elf, to: "guest.elf"))
    var lines: [String] = []
    let table = SourceLines(elf: session.image.bytes)
    Disassembly(session.image, aliases: aliases).listing(lines: table) {
      lines += $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.map(Self.withoutFolder)
  }
}

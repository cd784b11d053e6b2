// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetELF
import TestSupport
import Testing

@Suite("Source lines") struct SourceLinesTests {
  /// Line 4 of the file is the first of these.
  private static let program = """
    li a0, 0
    li a7, 93

    ecall
    .section .far, "ax"
    nop
    """

  @Test("an instruction has the line that it was written on")
  func knownLines() throws {
    let lines = SourceLines(elf: try Assembly.elf(Self.program, debug: true))
    #expect(lines.problem == nil)
    #expect(lines[0x8000_0000]?.line == 4)
    #expect(lines[0x8000_0004]?.line == 5)
    #expect(lines[0x8000_0008]?.line == 7)
    #expect(lines[0x8000_0000]?.file.hasSuffix("p.s") == true)
  }

  @Test("an address between two rows has the line of the first")
  func insideRow() throws {
    let lines = SourceLines(elf: try Assembly.elf(Self.program, debug: true))
    #expect(lines[0x8000_0006]?.line == 5)
  }

  @Test("no line reaches past the end of its sequence")
  func gaps() throws {
    let elf = try Assembly.elf(Self.program, debug: true)
    let far = ELFSections(elf)[".far", .address]
    let lines = SourceLines(elf: elf)
    #expect(lines[far]?.line == 9)
    #expect(lines[far + 4] == nil)
    // `.text` has three instructions, and `.far` may lie on either side of it.
    #expect(far == 0x8000_000c || lines[0x8000_000c] == nil)
    #expect(lines[min(far, 0x8000_0000) - 4] == nil)
    #expect(lines[.max] == nil)
  }

  /// In an assembly file clang gives `.insn` none, which docs/XTDOT.md says.
  @Test("in C an instruction that .insn spells has the line of its statement")
  func spelled() throws {
    let lines = SourceLines(
      elf: try CProgram.elf([
        "k.c": """
        volatile int a;
        void _start(void) {
          int x = a;
          __asm__ volatile(".insn r 0x2b, 5, 0x10, %0, %0, %0" : "+r"(x));
          a = x;
        }
        """
      ]))
    let places = stride(from: UInt32(0x8000_0000), to: 0x8000_0040, by: 4).compactMap {
      lines[$0]?.line
    }
    #expect(places.contains(4), "\(places)")
  }

  /// DWARF 5 names the folder of such a header by the way from where the compiler ran.
  @Test("a header beside the source, or below it, lies where the compiler ran")
  func headers() throws {
    let function = "static inline __attribute__((always_inline)) int"
    let folder = try TemporaryFolder()
    for (name, text) in [
      "k.c": """
      #include "near.h"
      #include "sub/far.h"
      volatile int a;
      void _start(void) { a = near(a) + far(a); }
      """,
      "near.h": "\(function) near(int x) { return x * 3; }",
      "sub/far.h": "\(function) far(int x) { return x * 5; }",
    ] { try folder.write(text + "\n", to: name) }
    // By the way from where it runs, as a Makefile does.
    let made = try Tool.clang().run(
      [
        "--target=riscv32", "-march=rv32im", "-O1", "-g", "-nostdlib", "-fuse-ld=lld", "-o",
        "k.elf", "k.c",
      ], folder: folder.path)
    try #require(made.status == 0, "\(made.err)")
    let elf = try folder.bytes("k.elf")
    let lines = SourceLines(elf: elf)
    let files = Set(lines.runs.map(\.line.file))
    let source = try #require(files.first { $0.hasSuffix("/k.c") })
    #expect(source.hasPrefix("/"))
    let start = source.dropLast("k.c".count)
    #expect(files == [source, start + "near.h", start + "sub/far.h"])
  }

  @Test("a program without debug information has no lines, and that is no problem")
  func none() throws {
    for elf in [try Assembly.elf(Self.program), ELFBytes().bytes] {
      let lines = SourceLines(elf: elf)
      #expect(lines.problem == nil)
      #expect(lines[0x8000_0000] == nil)
    }
    #expect(SourceLines.none[0x8000_0000] == nil)
  }

  @Test("compressed line tables are read")
  func compressed() throws {
    let files = try TemporaryFolder()
    let input = try files.write(try Assembly.elf(Self.program, debug: true), to: "p.elf")
    let objcopy = try Tool.objdump().path.replacingOccurrences(of: "objdump", with: "objcopy")
    let packed = files.file("packed.elf")
    let result = try Tool(path: objcopy).run(["--compress-debug-sections=zlib", input, packed])
    try #require(result.status == 0, "\(result.err)")
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: packed)))
    try #require(ELFSections(bytes)[".debug_line", .flags] & 0x800 != 0)
    let lines = SourceLines(elf: bytes)
    #expect(lines.problem == nil)
    #expect(lines[0x8000_0008]?.line == 7)
  }

  @Test("the programs of the repository have whole line tables")
  func ours() throws {
    for path in try Repository.programs(in: "programs/prebuilt") {
      let elf = try Repository.bytes(path)
      let lines = SourceLines(elf: elf)
      let main = try #require(try Image(elf: elf).symbols.address(of: "main"))
      #expect(lines.problem == nil, "\(path)")
      #expect(lines[main]?.file.hasSuffix(".c") == true, "\(path)")
    }
  }

  @Test("a file name cannot command the terminal")
  func unprintable() throws {
    var file = ELFSections(try Assembly.elf(Self.program, debug: true))
    let name = try #require(
      file[".debug_line_str"].indices.first {
        file[".debug_line_str"][$0...].starts(with: "p.s".utf8)
      })
    file[".debug_line_str"][name + 1] = 0x1b
    let line = SourceLines(elf: file.bytes)[0x8000_0000]
    #expect(line?.file.hasSuffix("p?s") == true)
  }
}

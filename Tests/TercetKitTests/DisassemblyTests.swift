// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetKit
import TestSupport
import Testing

@Suite("A program's listing")
struct DisassemblyTests {
  /// Words by hand from the manual's encodings: addi a0, zero, 1; jal zero, -4; fadd.s.
  @Test("has a heading for each function, its labels, and each instruction as address, word, text")
  func listing() throws {
    let source = """
      _start:
        li a0, 1
      inner:
        j _start
        .globl next
      next:
        fadd.s fa0, fa1, fa2
      """
    #expect(
      try lines(of: source, isa: "rv32if") == [
        "", "80000000 <_start>:", "80000000: 00100513  li a0, 0x1",
        "inner:", "80000004: ffdff06f  j 0x80000000 <_start>",
        "", "80000008 <next>:", "80000008: 00c5f553  fadd.s fa0, fa1, fa2",
      ])
  }

  /// The assembler's lines: three stand before `_start:`.
  @Test("names the source line where it changes and after a heading")
  func sourceLines() throws {
    let source = ".globl loop\n_start:\n  li a0, 0x12345\nloop:\n  nop; nop\n  j _start"
    #expect(
      try lines(of: source, debug: true) == [
        "", "80000000 <_start>:", "; p.s:5", "80000000: 00012537  lui a0, 0x12",
        "80000004: 34550513  addi a0, a0, 0x345",
        "", "80000008 <loop>:", "; p.s:7", "80000008: 00000013  nop", "8000000c: 00000013  nop",
        "; p.s:8", "80000010: ff1ff06f  j 0x80000000 <_start>",
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
        .globl next
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

  /// Loops, calls, division, atomic accesses, tables and a trap, with instructions of 16 and 32 bits.
  private static let compressedProgram = """
    struct pair { signed char a; unsigned short b; int c; };
    static int table[16];
    int counter;
    __attribute__((noinline)) int divide(int a, int b) {
      if (b == 0) __builtin_trap();
      return a / b + a % b * 3;
    }
    __attribute__((noinline)) long long wide(long long a, long long b) { return a * b + (a >> 5); }
    __attribute__((noinline)) int sum(struct pair *p, int n) {
      int s = 0;
      for (int i = 0; i < n; i++) s += p[i].a * p[i].b - (p[i].c >> 3);
      return s;
    }
    __attribute__((noinline)) int choose(int n, int (*f)(int, int)) {
      switch (n) {
      case 0: return f(n, 7);
      case 1: return -n;
      case 2: return ~n & 0xff;
      case 3: return n ? table[n] : 0x12345678;
      case 4: return __atomic_fetch_add(&counter, n, __ATOMIC_SEQ_CST);
      case 5: __atomic_store_n(&counter, n, __ATOMIC_RELEASE); return 1;
      case 6: return __atomic_exchange_n(&counter, n, __ATOMIC_ACQUIRE);
      default: __atomic_thread_fence(__ATOMIC_SEQ_CST); return n << 4 | n >> 28;
      }
    }
    void _start(void) {
      struct pair pairs[40];
      for (int i = 0; i < 40; i++) pairs[i] = (struct pair){i, i * 3, -i};
      table[3] = sum(pairs, 40) + (int)wide(counter, 12345678901LL);
      for (;;) table[5] += choose(table[3]++, divide);
    }
    """

  @Test(
    "a C program's compressed code reads as llvm-objdump -d has it",
    arguments: ["-O0", "-O2", "-Os"], [true, false])
  func compressedCode(level: String, aliases: Bool) throws {
    let files = try TemporaryFolder()
    let source = try files.write(Array(Self.compressedProgram.utf8), to: "p.c")
    let elf = files.file("p.elf")
    let built = try Tool.clang().run([
      "--target=riscv32-unknown-elf", "-march=rv32imac", "-mabi=ilp32", level, "-ffreestanding",
      "-nostdlib", "-static", "-fuse-ld=lld", "-Wl,-Ttext=0x80000000", "-o", elf, source,
    ])
    try #require(built.status == 0, "\(built.err)")
    let dumped = try Tool.objdump().run(
      ["-d"] + (aliases ? [] : ["-M", "no-aliases"]) + [elf])
    // `80000000: 1141         \taddi\tsp, sp, -0x10`
    let expected = dumped.out.split(separator: "\n").compactMap { line -> String? in
      let fields = line.split(separator: "\t", maxSplits: 1)
      let place = (fields.first ?? "").split(separator: " ")
      guard fields.count == 2, place.count == 2 else { return nil }
      return "\(place[0]) \(place[1]) \(fields[1].replacing("\t", with: " "))"
    }
    let session = try Session(path: elf)
    var printed: [String] = []
    Disassembly(session.image, aliases: aliases).listing {
      let fields = $0.split(separator: " ", maxSplits: 2)
      guard fields.count == 3, fields[0].hasSuffix(":") else { return }
      printed.append("\(fields[0]) \(fields[1]) \(fields[2].drop { $0 == " " })")
    }
    let different = zip(printed, expected).filter { $0 != $1 }.map { "\($0) is \($1)" }
    #expect(different.isEmpty, "\(different.prefix(5))")
    #expect(printed.count == expected.count)
    let halves = expected.count { $0.split(separator: " ")[1].count == 4 }
    #expect(halves > 50 && expected.count - halves > 40, "\(halves) of \(expected.count)")
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
    let source = ".globl \"a\u{1b}[31mb\"\n_start:\n  nop\n\"a\u{1b}[31mb\":\n  j \"a\u{1b}[31mb\""
    let text = try lines(of: source).joined(separator: "\n")
    #expect(!text.contains("\u{1b}"))
    #expect(text.contains("80000004 <a?[31mb>:"))
    #expect(text.contains("j 0x80000004 <a?[31mb>"))
  }

  /// `; p.s:5` for `; /a/folder/p.s:5`: the test's own folder has another name each time.
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

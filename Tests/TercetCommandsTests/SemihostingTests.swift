// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Source of operations and results: Arm, "Semihosting for AArch32 and AArch64" 3.0.
@Suite("Semihosting")
struct SemihostingTests {
  /// Runs a program that prints the value of each expression, and compares.
  private func expect(
    _ rows: [(call: String, value: String)], arguments: [String] = [], input: String = ""
  ) throws {
    let calls = rows.map { "printf(\"%d\\n\", (int)(\($0.call)));" }.joined(separator: "\n")
    let program = try HostProgram("static char buffer[4096]; word pair[4];\n" + calls)
    let result = try program.run(arguments: arguments, input: input)
    let values = result.out.split(separator: "\n")
    try #require(values.count == rows.count, "\(result.err)\(result.out)")
    for (row, value) in zip(rows, values) { #expect(value == row.value, "\(row.call)") }
    #expect(result.err == "")
  }

  @Test("opens, writes, reads, seeks, measures and removes files")
  func files() throws {
    try expect([
      ("semihost(1, BLOCK(AT(\"f\"), 4, 1))", "3"),  // w
      ("semihost(5, BLOCK(3, AT(\"hello\"), 5))", "0"),
      ("semihost(0x0c, BLOCK(3))", "5"),
      ("semihost(9, BLOCK(3))", "0"),
      ("semihost(6, BLOCK(3, AT(buffer), 4))", "4"),  // not opened for reading
      ("semihost(0x13, 0)", "9"),  // EBADF
      ("semihost(2, BLOCK(3))", "0"),
      ("semihost(2, BLOCK(3))", "-1"),
      ("semihost(1, BLOCK(AT(\"f\"), 0, 1))", "3"),  // r
      ("semihost(6, BLOCK(3, AT(buffer), 8))", "3"),  // 5 of 8
      ("memcmp(buffer, \"hello\", 6)", "0"),
      ("semihost(6, BLOCK(3, AT(buffer), 8))", "8"),  // the end
      ("semihost(0x0a, BLOCK(3, 3))", "0"),
      ("semihost(6, BLOCK(3, AT(buffer), 2))", "0"),
      ("memcmp(buffer, \"lollo\", 5)", "0"),
      ("semihost(5, BLOCK(3, AT(\"x\"), 1))", "1"),  // not opened for writing
      ("semihost(2, BLOCK(3))", "0"),
      ("semihost(1, BLOCK(AT(\"f\"), 9, 1))", "3"),  // ab
      ("semihost(5, BLOCK(3, AT(\"!!\"), 2))", "0"),
      ("semihost(0x0c, BLOCK(3))", "7"),
      ("semihost(1, BLOCK(AT(\"f\"), 3, 1))", "4"),  // r+b
      ("semihost(5, BLOCK(4, AT(\"J\"), 1))", "0"),
      ("semihost(6, BLOCK(4, AT(buffer), 6))", "0"),
      ("memcmp(buffer, \"ello!!\", 6)", "0"),
      ("semihost(1, BLOCK(AT(\"f\"), 6, 1))", "5"),  // w+ empties
      ("semihost(0x0c, BLOCK(4))", "0"),
      ("semihost(0x0e, BLOCK(AT(\"f\"), 1))", "0"),
      ("semihost(0x0e, BLOCK(AT(\"f\"), 1))", "-1"),
      ("semihost(0x13, 0)", "2"),  // ENOENT
      ("semihost(1, BLOCK(AT(\"f\"), 2, 1))", "-1"),  // r+ does not create
      ("semihost(1, BLOCK(AT(\"f\"), 12, 1))", "-1"),
      ("semihost(0x13, 0)", "22"),  // EINVAL
    ])
  }

  @Test("renames files, and replaces what has the new name")
  func renaming() throws {
    try expect([
      ("semihost(1, BLOCK(AT(\"f\"), 4, 1))", "3"),
      ("semihost(5, BLOCK(3, AT(\"hello\"), 5))", "0"),
      ("semihost(2, BLOCK(3))", "0"),
      ("semihost(1, BLOCK(AT(\"g\"), 4, 1))", "3"),
      ("semihost(2, BLOCK(3))", "0"),
      ("semihost(0x0f, BLOCK(NAME(\"f\"), NAME(\"g\")))", "0"),
      ("semihost(1, BLOCK(AT(\"g\"), 0, 1))", "3"),
      ("semihost(0x0c, BLOCK(3))", "5"),
      ("semihost(0x0f, BLOCK(NAME(\"g\"), NAME(\"./h\")))", "0"),
      ("semihost(0x0f, BLOCK(NAME(\"g\"), NAME(\"h\")))", "-1"),
      ("semihost(0x13, 0)", "2"),  // ENOENT
      ("semihost(0x0f, BLOCK(NAME(\"h\"), NAME(\"../h\")))", "-1"),
      ("semihost(0x13, 0)", "13"),  // EACCES
      ("semihost(0x0f, BLOCK(NAME(\"/etc/passwd\"), NAME(\"h\")))", "-1"),
      ("semihost(0x13, 0)", "13"),
      ("semihost(0x0f, BLOCK(NAME(\"h\"), NAME(\"x/\")))", "-1"),
      ("semihost(0x13, 0)", "20"),  // ENOTDIR
      ("semihost(0x0f, BLOCK(NAME(\"h\"), NAME(\".\")))", "-1"),
      ("semihost(0x13, 0)", "21"),  // EISDIR
      ("semihost(0x0f, BLOCK(NAME(\"h\"), 0x20, 1))", "-1"),
      ("semihost(0x13, 0)", "14"),  // EFAULT
      ("semihost(0x0f, BLOCK(NAME(\"h\"), AT(\"h\"), 1))", "0"),
    ])
  }

  @Test("renames nothing through a link, nor where a directory may only be read")
  func renamingWithin() throws {
    let program = try HostProgram(
      """
      printf("%d", semihost(0x0f, BLOCK(NAME("link"), NAME("a"))));
      printf("/%d ", semihost(0x13, 0));
      printf("%d", semihost(0x0f, BLOCK(NAME("own"), NAME("link"))));
      printf("/%d ", semihost(0x13, 0));
      printf("%d", semihost(0x0f, BLOCK(NAME("own"), NAME("far/own"))));
      printf("/%d ", semihost(0x13, 0));
      printf("%d", semihost(0x0f, BLOCK(NAME("far/there"), NAME("there"))));
      printf("/%d ", semihost(0x13, 0));
      """)
    let far = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: far.file("far"), withIntermediateDirectories: true)
    _ = try far.write([1], to: "far/there")
    _ = try program.files.write([1], to: "own")
    #expect(symlink(far.file("far/there"), program.files.file("link")) == 0)
    let result = try program.run(grants: [program.files.path, far.file("far") + ":ro"])
    // ELOOP twice, then EROFS twice.
    #expect(result.out == "-1/40 -1/40 -1/30 -1/30 ")
    #expect(try far.bytes("far/there") == [1])
    #expect(try program.files.bytes("own") == [1])
  }

  @Test("names temporary files, by their number, where the buffer has room")
  func temporaryNames() throws {
    try expect([
      ("semihost(0x0d, BLOCK(AT(buffer), 10, 14))", "0"),
      ("strcmp(buffer, \"tercet-0a.tmp\")", "0"),
      ("semihost(0x0d, BLOCK(AT(buffer), 255, 100))", "0"),
      ("strcmp(buffer, \"tercet-ff.tmp\")", "0"),
      ("semihost(0x0d, BLOCK(AT(buffer), 10, 13))", "-1"),
      ("semihost(0x13, 0)", "22"),  // EINVAL
      ("semihost(0x0d, BLOCK(AT(buffer), 256, 100))", "-1"),
      ("semihost(0x0d, BLOCK(0x20, 1, 100))", "-1"),
      ("semihost(0x13, 0)", "14"),  // EFAULT
    ])
  }

  @Test("has the console under special names, as a terminal")
  func console() throws {
    try expect(
      [
        ("semihost(9, BLOCK(0)) + semihost(9, BLOCK(1)) + semihost(9, BLOCK(2))", "3"),
        ("semihost(9, BLOCK(99))", "-1"),
        ("semihost(1, BLOCK(NAME(\":tt\")) ? BLOCK(AT(\":tt\"), 0, 3) : 0)", "3"),
        ("semihost(6, BLOCK(3, AT(buffer), 3))", "0"),
        ("memcmp(buffer, \"abc\", 3)", "0"),
        ("semihost(7, 0)", "100"),  // d
        ("semihost(6, BLOCK(3, AT(buffer), 3))", "3"),  // the end of input
        ("semihost(7, 0)", "-1"),
        ("semihost(0x0a, BLOCK(3, 0))", "-1"),
        ("semihost(0x13, 0)", "29"),  // ESPIPE
        ("semihost(5, BLOCK(3, AT(\"x\"), 1))", "1"),
        ("semihost(1, BLOCK(AT(\":tt\"), 4, 3))", "4"),
        ("semihost(9, BLOCK(4))", "1"),
        ("semihost(6, BLOCK(4, AT(buffer), 2))", "2"),
      ], input: "abcd")
  }

  @Test("prints on both streams")
  func printing() throws {
    let program = try HostProgram(
      """
      semihost(3, AT("a"));
      semihost(4, AT("bc\\n"));
      word out = semihost(1, BLOCK(AT(":tt"), 4, 3)), err = semihost(1, BLOCK(AT(":tt"), 8, 3));
      semihost(5, BLOCK(out, AT("out\\n"), 4));
      semihost(5, BLOCK(err, AT("err\\n"), 4));
      """)
    let result = try program.run()
    #expect(result.out == "abc\nout\n")
    #expect(result.err == "err\n")
  }

  @Test("tells its features")
  func features() throws {
    try expect([
      ("semihost(1, BLOCK(NAME(\":semihosting-features\")))", "-1"),  // mode 21
      ("semihost(1, BLOCK(AT(\":semihosting-features\"), 0, 21))", "3"),
      ("semihost(0x0c, BLOCK(3))", "5"),
      ("semihost(9, BLOCK(3))", "0"),
      ("semihost(6, BLOCK(3, AT(buffer), 5))", "0"),
      ("memcmp(buffer, \"SHFB\\3\", 5)", "0"),
      ("semihost(0x0a, BLOCK(3, 4))", "0"),
      ("semihost(6, BLOCK(3, AT(buffer), 5))", "4"),
      ("semihost(0x0a, BLOCK(3, 6))", "-1"),
      ("semihost(5, BLOCK(3, AT(\"x\"), 1))", "1"),
    ])
  }

  @Test("gives the command line where it fits")
  func commandLine() throws {
    try expect(
      [
        ("(pair[0] = AT(buffer), pair[1] = 15, semihost(0x15, AT(pair)))", "-1"),
        ("(pair[0] = AT(buffer), pair[1] = 16, semihost(0x15, AT(pair)))", "0"),
        ("pair[1]", "15"),
        ("strcmp(buffer, \"guest.elf a b c\")", "0"),
        ("argc", "4"),
      ], arguments: ["a", "b c"])
  }

  @Test("knows its errors, and refuses to run commands")
  func errors() throws {
    try expect([
      ("semihost(8, BLOCK(-1))", "1"), ("semihost(8, BLOCK(0))", "0"),
      ("semihost(0x12, BLOCK(NAME(\"true\")))", "-1"),
      ("semihost(0x13, 0)", "1"),  // EPERM
      ("semihost(1, 0x20)", "-1"),  // a block that is not in memory
      ("semihost(0x13, 0)", "14"),  // EFAULT
      ("semihost(1, BLOCK(0x20, 0, 4))", "-1"),
      ("semihost(1, BLOCK(AT(\"f\"), 4, 0xffffffff))", "-1"),
      ("semihost(0x13, 0)", "36"),  // ENAMETOOLONG
      ("semihost(4, 0x20)", "-1"), ("semihost(3, 0x20)", "-1"),
      ("semihost(5, BLOCK(1, 0x20, 3))", "3"),
      ("semihost(5, BLOCK(1, AT(buffer), 0xffffffff)) == -1", "1"),
      ("semihost(6, BLOCK(0, AT(buffer), 0xfffffff0)) == -16", "1"),
      ("semihost(0x15, BLOCK(0x20, 1000))", "-1"), ("semihost(0x16, BLOCK(0x20))", "-1"),
      ("semihost(0x30, 0x20)", "-1"), ("semihost(0x20, 0x20)", "-1"),
    ])
  }

  @Test("keeps time by cycles, a nanosecond each, from a fixed date on")
  func time() throws {
    try expect([
      ("semihost(0x11, 0)", "1735689600"),  // 2025-01-01, by `date -u -d @1735689600`
      ("semihost(0x10, 0)", "0"),
      ("semihost(0x31, 0)", "1000000000"),
      ("semihost(0x30, AT(pair))", "0"), ("semihost(0x30, AT(pair + 2))", "0"),
      ("pair[0] < pair[2] && pair[1] == 0 && pair[3] == 0", "1"),
      // 30 million passes of at least one cycle are at least 3 hundredths of a second.
      (
        "({ for (int i = 0; i < 30000000; i++) __asm__ volatile(\"\"); semihost(0x10, 0) >= 3; })",
        "1"
      ),
    ])
  }

  @Test("tells where heap and stack are")
  func heap() throws {
    try expect([
      ("semihost(0x16, BLOCK(AT(pair)))", "0"),
      ("pair[0] >= 0x80000000 && pair[0] < pair[1] && pair[1] <= pair[3]", "1"),
      // 64 MiB of RAM, of which 8 MiB are kept for the stack.
      ("pair[2] == 0x84000000 && pair[3] == 0x83800000", "1"),
    ])
  }
}

// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Source of numbers: Linux's generic system call table; of flags: newlib's sys/_default_fcntl.h;
/// of errors: Linux's asm-generic/errno-base.h.
@Suite("Linux-style calls for files, input and time")
struct LinuxFileTests {
  private func expect(
    _ rows: [(call: String, value: String)], prepare: (HostProgram) throws -> Void = { _ in },
    input: String = ""
  ) throws {
    let calls = rows.map { "printf(\"%d\\n\", (int)(\($0.call)));" }.joined(separator: "\n")
    let program = try HostProgram(
      "static char buffer[4096]; word area[33]; char *text = (char *)area;\n" + calls)
    try prepare(program)
    let result = try program.run(input: input)
    let values = result.out.split(separator: "\n")
    try #require(values.count == rows.count, "\(result.err)\(result.out)")
    for (row, value) in zip(rows, values) { #expect(value == row.value, "\(row.call)") }
    #expect(result.err == "")
  }

  @Test("open, write, seek, read, close and remove")
  func files() throws {
    try expect([
      ("linux_call(1024, AT(\"f\"), 0, 0)", "-2"),  // ENOENT
      ("linux_call(1024, AT(\"f\"), 0x602, 0666)", "3"),  // O_RDWR | O_CREAT | O_TRUNC
      ("linux_call(64, 3, AT(\"hello\"), 5)", "5"),
      ("linux_call(62, 3, 1, 0)", "1"), ("linux_call(62, 3, 1, 1)", "2"),
      ("linux_call(62, 3, -1, 2)", "4"), ("linux_call(62, 3, -9, 1)", "-22"),
      ("linux_call(62, 3, 0, 3)", "-22"), ("linux_call(62, 3, 2, 0)", "2"),
      ("linux_call(63, 3, AT(buffer), 100)", "3"), ("memcmp(buffer, \"llo\", 4)", "0"),
      ("linux_call(63, 3, AT(buffer), 100)", "0"),
      ("linux_call(57, 3, 0, 0)", "0"), ("linux_call(57, 3, 0, 0)", "-9"),
      ("linux_call(63, 3, AT(buffer), 1)", "-9"),
      ("linux_call(1024, AT(\"f\"), 0xa01, 0666)", "-17"),  // O_CREAT | O_EXCL: EEXIST
      ("linux_call(1024, AT(\"f\"), 3, 0)", "-22"),
      ("linux_call(1024, AT(\"f\"), 9, 0)", "3"),  // O_WRONLY | O_APPEND
      ("linux_call(64, 3, AT(\"!\"), 1)", "1"), ("linux_call(62, 3, 0, 1)", "6"),
      ("linux_call(63, 3, AT(buffer), 1)", "-9"),
      ("linux_call(56, -100, AT(\"f\"), 0)", "4"), ("linux_call(56, -2, AT(\"f\"), 0)", "5"),
      ("linux_call(56, 4, AT(\"f\"), 0)", "-9"),
      ("linux_call(64, 4, AT(\"x\"), 1)", "-9"),
      ("linux_call(1026, AT(\"f\"), 0, 0)", "0"), ("linux_call(1026, AT(\"f\"), 0, 0)", "-2"),
    ])
  }

  @Test("fstat fills newlib's structure with what is the same on every machine")
  func status() throws {
    try expect([
      ("linux_call(1024, AT(\"f\"), 0x601, 0)", "3"),
      ("linux_call(64, 3, AT(buffer), 600)", "600"),
      ("area[32] = 77, linux_call(80, 3, AT(area), 0)", "0"),
      ("text[16] | text[17] << 8", "33188"),  // st_mode: 0100644
      ("area[2]", "3"), ("area[5]", "1"), ("area[12]", "600"), ("area[13]", "0"),
      ("area[14]", "4096"), ("area[16]", "2"), ("area[22] == 1735689600", "1"),
      ("area[32]", "77"),  // 128 bytes and no more
      ("linux_call(80, 1, AT(area), 0)", "0"), ("area[4]", "8592"),  // 020620, a terminal
      ("linux_call(80, 9, AT(area), 0)", "-9"), ("linux_call(80, 1, 0x20, 0)", "-14"),
      ("linux_call(1024, AT(\".\"), 0, 0)", "4"), ("linux_call(80, 4, AT(area), 0)", "0"),
      ("area[4]", "16877"),  // 040755, a directory
      ("linux_call(63, 4, AT(buffer), 10)", "-21"),
    ])
  }

  @Test("read takes standard input as it comes, up to its end")
  func input() throws {
    try expect(
      [
        ("linux_call(63, 0, AT(buffer), 3)", "3"), ("memcmp(buffer, \"one\", 3)", "0"),
        ("linux_call(63, 0, AT(buffer), 0)", "0"), ("linux_call(63, 0, 0x20, 1)", "-14"),
        ("linux_call(63, 0, AT(buffer), 0x7fffffff)", "-14"),
        ("linux_call(63, 0, AT(buffer), 100)", "4"), ("memcmp(buffer, \"\\ntwo\", 4)", "0"),
        ("linux_call(63, 0, AT(buffer), 100)", "0"), ("linux_call(63, 1, AT(buffer), 1)", "-9"),
        ("linux_call(62, 0, 0, 0)", "-29"), ("linux_call(57, 0, 0, 0)", "0"),
        ("linux_call(63, 0, AT(buffer), 1)", "-9"),
      ], input: "one\ntwo")
  }

  @Test("the clock is the run's own, and names in memory are checked")
  func time() throws {
    try expect([
      ("linux_call(169, AT(area), 0, 0)", "0"), ("area[0] == 1735689600 && area[1] == 0", "1"),
      ("area[2] < 1000000 && area[3] == 0", "1"), ("linux_call(169, 0x20, 0, 0)", "-14"),
      ("linux_call(403, 0, AT(area), 0)", "0"), ("area[0] == 1735689600 && area[1] == 0", "1"),
      ("linux_call(403, 1, AT(area + 4), 0)", "0"),
      ("area[4] == 0 && area[5] == 0 && area[6] > area[2] && area[7] == 0", "1"),
      ("linux_call(403, 99, AT(area), 0)", "-22"), ("linux_call(403, 0, 0x20, 0)", "-14"),
      ("linux_call(1024, 0x20, 0, 0)", "-14"), ("linux_call(1024, AT(\"\"), 0, 0)", "-2"),
    ])
  }

  @Test("two runs do not differ by a cycle, whatever the clock of the host says")
  func reproducible() throws {
    let program = try HostProgram(
      "int seed = linux_call(169, AT((word[4]){}), 0, 0);\nprintf(\"%d %ld\", seed, (long)clock());"
    )
    let options = ["run", "--stats", program.path]
    let first = try Tool.tercet().run(options)
    let second = try Tool.tercet().run(options)
    #expect(first.err.contains("cycles"))
    #expect(first.out == second.out && first.err == second.err)
  }
}

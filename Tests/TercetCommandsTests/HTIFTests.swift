// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("HTIF")
struct HTIFTests {
  /// Ends the run by storing `value` to the low word of `tohost`.
  private func storing(_ value: String) throws -> Guest {
    try Guest(
      """
        la t0, tohost
        li t1, \(value)
        sw t1, 0(t0)
        sw zero, 4(t0)
        j .
      .data
      .balign 8
      tohost: .dword 0
      """)
  }

  @Test(
    "exits with what is above bit 0",
    arguments: [("1", 0), ("7", 3), ("511", 255)] as [(String, Int32)])
  func exits(value: String, status: Int32) throws {
    let result = try storing(value).run("--max-cycles", "1000")
    #expect(result.status == status)
    #expect(result.err == "")
  }

  @Test("exit code 256 is 255 with a word about it, and never 0")
  func largeCode() throws {
    let result = try storing("513").run("--max-cycles", "1000")
    #expect(result.status == 255)
    #expect(result.err.hasPrefix("note: the guest exited with 256, "))
  }

  @Test("a code below 0 keeps its sign, as exit(-1) has it")
  func negativeCode() throws {
    let result = try storing("-1").run("--max-cycles", "1000")
    #expect(result.status == 255)
    #expect(result.err.hasPrefix("note: the guest exited with -1, "), "\(result.err)")
  }

  @Test("a store of 0 asks for nothing")
  func zero() throws {
    // It goes on to a jump to itself, which never ends.
    #expect(try storing("0").run("--max-cycles", "1000").status == 125)
  }

  /// Asks for `number(fd 1, text, 6)` through the magic block, waits for fromhost, and ends with
  /// the low byte of the result.
  private func asking(_ number: String, block: String = "block") throws -> Guest {
    try Guest(
      """
        la t0, tohost
        la t1, \(block)
        sw t1, 0(t0)
        sw zero, 4(t0)
        la t2, fromhost
      wait:
        lw t3, 0(t2)
        beqz t3, wait
        sw zero, 0(t2)
        la t1, block
        lbu a0, 0(t1)
        slli a0, a0, 1
        ori a0, a0, 1
        sw a0, 0(t0)
        j .
      .data
      .balign 64
      tohost: .dword 0
      .balign 64
      fromhost: .dword 0
      .balign 64
      block: .dword \(number), 1, text, 6, 0, 0, 0, 0
      text: .ascii "hello\\n"
      """)
  }

  @Test("write prints, leaves its result and rings fromhost")
  func write() throws {
    let run = try asking("64").run("--max-cycles", "1000")
    #expect(run.status == 6)
    #expect(run.out == "hello\n")
    #expect(run.err == "")
    #expect(try asking("64").profile("--max-cycles", "1000").err == "hello\n")
  }

  @Test("an unknown call gets -ENOSYS, and is reported")
  func unknown() throws {
    let result = try asking("1234").run("--max-cycles", "1000")
    // The low byte of -38.
    #expect(result.status == 218)
    #expect(result.err.hasPrefix("note: the guest made system call 1234, "))
  }

  @Test(
    "a block that is not in memory is answered, not followed", arguments: ["0x20", "0xfffffff8"])
  func badPointer(block: String) throws {
    let result = try asking("64", block: block).run("--max-cycles", "1000")
    // The guest goes on and ends with the low byte of its own untouched block.
    #expect(result.status == 64)
    #expect(result.out == "")
  }
}

// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Semihosting calls")
struct SemihostingCallTests {
  @Test("has 64 descriptors at a time")
  func manyFiles() throws {
    let program = try HostProgram(
      """
      int last = 0, count = 0;
      while ((last = semihost(1, BLOCK(AT("f"), 4, 1))) != -1) count++;
      printf("%d %d ", count, semihost(0x13, 0));
      semihost(2, BLOCK(40));
      printf("%d", semihost(1, BLOCK(AT("f"), 4, 1)));
      """)
    // 64 less the console's three; EMFILE.
    #expect(try program.run().out == "61 24 40")
  }

  @Test(
    "ends the run with 0 or 1 by the reason, or with a code",
    arguments: [
      ("semihost(0x18, 0x20026)", 0), ("semihost(0x18, 0x20023)", 1),
      ("semihost(0x20, BLOCK(0x20026, 42))", 42), ("semihost(0x20, BLOCK(0x20023, 42))", 1),
      ("exit(7)", 7), ("abort()", 134),
    ] as [(String, Int32)])
  func exits(call: String, status: Int32) throws {
    let result = try HostProgram(call + "; puts(\"not reached\");").run()
    #expect(result.status == status)
    #expect(result.out == "")
  }

  @Test("reports an unknown operation once")
  func unknown() throws {
    let program = try HostProgram(
      "for (int i = 0; i < 9; i++) printf(\"%d \", semihost(0x99, 0));\nprintf(\"%d\", errno);")
    let result = try program.run()
    #expect(result.out.hasPrefix("-1 -1 "))
    #expect(result.messages.count == 1)
    #expect(result.err.hasPrefix("note: the guest made semihosting call 153, "))
  }

  /// Ends with 5 through exit_extended, after changing what surrounds the ebreak.
  @Test(
    "is only an ebreak between its two companions",
    arguments: [
      ("slli x0, x0, 0x1f", "srai x0, x0, 7", 5), ("slli x0, x0, 0x1e", "srai x0, x0, 7", 125),
      ("slli x0, x0, 0x1f", "srai x0, x0, 6", 125), ("nop", "nop", 125),
    ] as [(String, String, Int32)])
  func pattern(before: String, behind: String, status: Int32) throws {
    let source = """
      li a0, 0x20
      la a1, block
      \(before)
      ebreak
      \(behind)
      block: .word 0x20026, 5
      """
    #expect(try Guest(source).run().status == status)
  }

  @Test("is served with a trap handler and with tohost too, and retires like an ecall")
  func beside() throws {
    let source = """
        csrw mtvec, sp
        li a0, 0x31
        csrr s0, minstret
        slli x0, x0, 0x1f
        ebreak
        srai x0, x0, 7
        csrr s1, minstret
        la a1, block
        sub s1, s1, s0
        sw s1, 4(a1)
        li a0, 0x20
        slli x0, x0, 0x1f
        ebreak
        srai x0, x0, 7
      block: .word 0x20026, 0
      .data
      .globl tohost
      tohost: .dword 0
      """
    // From the first csrr to the second: itself, slli, ebreak and srai.
    #expect(try Guest(source).run().status == 4)
  }
}

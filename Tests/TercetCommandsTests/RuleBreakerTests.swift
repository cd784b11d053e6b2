// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("A guest that breaks every rule")
struct RuleBreakerTests {
  @Test("is answered in exactly these words", arguments: RuleBreaker.all)
  func answer(to guest: RuleBreaker) throws {
    let result = try Guest(guest.source, isa: guest.isa).tercet("run", guest.options)
    #expect(result.status == guest.status)
    #expect(result.out == guest.out)
    #expect(result.err == guest.err)
  }

  /// Each traps for ever in its handler, whose instructions take turns: only the handler's name
  /// is the same at every limit.
  @Test(
    "and traps for ever is stopped in its handler",
    arguments: [
      "lw a0, 0(zero)\n.balign 4\nhandler: nop\nlw a1, 4(zero)",
      "again: ebreak\nhandler: j again",
      """
      li t1, 0x02004000
      sw zero, 0(t1)
      sw zero, 4(t1)
      li t1, 128
      csrw mie, t1
      csrsi mstatus, 8
      .balign 4
      handler: nop
      mret
      """,
    ])
  func endlessTraps(source: String) throws {
    let guest = try Guest("la t0, handler\ncsrw mtvec, t0\n" + source)
    for limit in ["1000", "1001", "1002", "1003"] {
      let result = try guest.run("--max-cycles", limit)
      #expect(result.status == 124)
      #expect(result.out == "")
      #expect(result.isOneError)
      #expect(result.messages.first?.contains("the limit of --max-cycles, at 0x800000") == true)
    }
  }

  @Test("is told of at most 64 unknown calls")
  func manyUnknownCalls() throws {
    let result = try Guest(
      """
        li s0, 2000
        li s1, 2200
      next:
        mv a7, s0
        ecall
        addi s0, s0, 1
        blt s0, s1, next
        li a0, 0
        li a7, 93
        ecall
      """
    ).run()
    #expect(result.status == 0)
    #expect(result.messages.count == 64)
    #expect(result.messages.last?.contains("system call 2063, ") == true)
  }
}

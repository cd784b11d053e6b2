// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TestSupport
import Testing

/// Ways to leave a function without returning from it; docs/FORMATS.md says what totals are then.
@Suite("Totals behind longjmp, jumps and pops")
struct JumpTotalTests {
  private static let exit = TotalsOfFunctions.exit
  private static let macro = TotalsOfFunctions.macro
  private static let stack = "\n.bss\n.balign 16\n.zero 4096\nstack:\n.zero 16\n"

  @Test("longjmp ends what it jumps out of, though main calls it at the stack pointer it goes to")
  func longjmp() throws {
    // Ten rounds. worker: addi, la, call + bubble = 6. restore: lw, lw, li, ret + bubble = 5.
    // rest: addi, sw, call + bubble, lw, addi, ret + bubble = 9, of which spin's 302 are none:
    // li, 100 of addi and bnez, 99 of them taken, ret + bubble = 1 + 200 + 99 + 2.
    // save: sw, sw, li, ret + bubble = 5.
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stack
         call main
        \(Self.exit)
        function main
         addi sp, sp, -16
         sw ra, 12(sp)
         li s0, 10
        again: la a0, place
         call save
         bnez a0, 1f
         call worker
        1: call rest
         addi s0, s0, -1
         bnez s0, again
         lw ra, 12(sp)
         addi sp, sp, 16
         ret
        .size main, .-main
        function worker
         addi sp, sp, -16
         la a0, place
         call restore
        .size worker, .-worker
        function rest
         addi sp, sp, -16
         sw ra, 12(sp)
         call spin
         lw ra, 12(sp)
         addi sp, sp, 16
         ret
        .size rest, .-rest
        function spin
         li t0, 100
        1: addi t0, t0, -1
         bnez t0, 1b
         ret
        .size spin, .-spin
        function save
         sw ra, 0(a0)
         sw sp, 4(a0)
         li a0, 0
         ret
        .size save, .-save
        function restore
         lw ra, 0(a0)
         lw sp, 4(a0)
         li a0, 1
         ret
        .size restore, .-restore
        .bss
        place: .zero 8
        """ + Self.stack)
    #expect(totals["worker"] == .init(own: 60, total: 110))
    #expect(totals["rest"] == .init(own: 90, total: 3110))
    #expect(totals["spin"] == .init(own: 3020, total: 3020))
    // main: 3 at its start; a round 2 + 3 + 2 (bnez taken the second time, once not) + ... : the
    // rest of the run's cycles but those of _start, which fills, la, call, and ends: 9.
    #expect(totals.total("main") == totals.cycles - 9)
  }

  @Test("recursion that is jumped out of is over, at every depth")
  func recursion() throws {
    // dive, three deep: addi, sw, addi, bnez taken + bubble, call + bubble = 8; the same; and addi,
    // sw, addi, bnez, mv, mv, ret + bubble = 8. after: nop, ret + bubble = 3. main: la, mv, li,
    // call + bubble, call + bubble, lui, sw, drain = 13, and _start: fill, la, j + bubble = 5.
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stack
         j main
        function main
         la s0, 1f
         mv s1, sp
         li a0, 3
         call dive
        1: call after
        \(Self.exit)
        .size main, .-main
        function dive
         addi sp, sp, -16
         sw ra, 12(sp)
         addi a0, a0, -1
         bnez a0, 2f
         mv ra, s0
         mv sp, s1
         ret
        2: call dive
        .size dive, .-dive
        function after
         nop
         ret
        .size after, .-after
        """ + Self.stack)
    #expect(
      totals.rows == ["_start 5 45", "main 13 40", "dive 24 24", "after 3 3"])
  }

  @Test(
    "the same with a jump through any register, and with a direct one",
    arguments: ["jr t2", "j back"])
  func otherJumps(jump: String) throws {
    // Two rounds. worker: addi, mv, then jr + bubble or j + bubble = 4. after: nop, ret + bubble.
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stack
         li s2, 2
        again: la t2, back
         mv s1, sp
         call worker
        back: call after
         addi s2, s2, -1
         bnez s2, again
        \(Self.exit)
        function worker
         addi sp, sp, -16
         mv sp, s1
         \(jump)
        .size worker, .-worker
        function after
         nop
         ret
        .size after, .-after
        """ + Self.stack)
    // A direct jump tells no stack pointer: that worker is over is seen in the call behind it, of
    // auipc, jalr and a bubble.
    let seen: UInt64 = jump == "j back" ? 6 : 0
    #expect(totals["worker"] == .init(own: 8, total: 8 + seen))
    #expect(totals["after"] == .init(own: 6, total: 6))
  }

  @Test("functions that jump to each other for ever keep no more than one frame each")
  func mutualJumps() throws {
    // 30,001 times a part: addi, bnez + bubble to the j, j + bubble; at last ret + bubble.
    let totals = try TotalsOfFunctions(
      """
      .globl even, odd
      _start: li s0, 30001
       jal ra, even
      \(Self.exit)
      even: addi s0, s0, -1
       beqz s0, 1f
       j odd
      1: ret
      odd: addi s0, s0, -1
       beqz s0, 2f
       j even
      2: ret
      """)
    #expect(totals.total("even") == totals.own("even", "odd"))
    // All but even's first turn: addi, beqz, j + bubble.
    #expect(totals.total("odd") == totals.own("even", "odd") - 4)
    #expect(totals.depth == 1)
  }

  @Test("a function that calls with no return in sight does not fill the memory")
  func endlessCalls() throws {
    let totals = try TotalsOfFunctions(
      """
      .globl ping, pong
      _start: la s0, pong
       li sp, 0x80800000
       li s1, 150000
       jal ra, ping
      ping: addi s1, s1, -1
       beqz s1, end
       addi sp, sp, -16
       jalr ra, 0(s0)
      pong: jal ra, ping
      end:
      \(Self.exit)
      """, limit: 4_000_000)
    #expect(totals.depth <= 100_000)
    #expect(totals.total("_start") == totals.cycles)
  }

  @Test("returns find their way from deeper than is noted")
  func deep() throws {
    // down: addi, sw, addi, beqz, jal + bubble, lw, addi, ret + bubble; all of it is down's.
    let totals = try TotalsOfFunctions(
      """
      .globl down, after
      _start: li sp, 0x80800000
       li a0, 110000
       call down
       call after
      \(Self.exit)
      down: addi sp, sp, -16
       sw ra, 12(sp)
       addi a0, a0, -1
       beqz a0, 1f
       jal ra, down
      1: lw ra, 12(sp)
       addi sp, sp, 16
       ret
      after: nop
       ret
      """, limit: 4_000_000, memory: [.init(base: 0x8000_0000, size: 0x0080_0000)])
    #expect(totals.total("down") == totals.own("down"))
    #expect(totals["after"] == .init(own: 3, total: 3))
    #expect(totals.total("_start") == totals.cycles)
    #expect(totals.depth == 1)
  }

  @Test("cm.popret returns, and code that saves registers for others is called and jumped to")
  func pops() throws {
    // outer and inner are whole; save and restore are called, and jumped to, by millicode's rule.
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stack
         call outer
         call thrifty
        \(Self.exit)
        function outer
         cm.push {ra, s0}, -16
         call inner
         cm.popret {ra, s0}, 16
        .size outer, .-outer
        function inner
         nop
         ret
        .size inner, .-inner
        function thrifty
         jal t0, save
         call inner
         tail restore
        .size thrifty, .-thrifty
        function save
         addi sp, sp, -16
         sw ra, 12(sp)
         jr t0
        .size save, .-save
        function restore
         lw ra, 12(sp)
         addi sp, sp, 16
         ret
        .size restore, .-restore
        """ + Self.stack, isa: "rv32imac_zicsr_zifencei_zcmp")
    // inner twice: nop, ret + bubble. save: addi, sw, jr + bubble. restore: lw, addi, ret + bubble.
    #expect(totals["inner"] == .init(own: 6, total: 6))
    #expect(totals["save"] == .init(own: 4, total: 4))
    #expect(totals["restore"] == .init(own: 4, total: 4))
    #expect(totals.total("outer") == totals.own("outer") + 3)
    // jal + bubble, call + bubble, auipc, jr + bubble = 8, and what it calls.
    #expect(totals["thrifty"] == .init(own: 8, total: 19))
  }

  @Test("code in a buffer is `?`, is called and calls")
  func buffer() throws {
    // Two words are copied, and run twice: jr t1 would be a jump; jalr ra, a0 is a call of leaf, so
    // the buffer saves its return address in s1. A turn: mv, jalr + bubble, jr + bubble = 5.
    let totals = try TotalsOfFunctions(
      """
      .globl leaf
      _start: la t0, copy
       la t1, buffer
       li t2, 3
      1: lw t3, 0(t0)
       sw t3, 0(t1)
       addi t0, t0, 4
       addi t1, t1, 4
       addi t2, t2, -1
       bnez t2, 1b
       fence.i
       la a1, buffer
       la a0, leaf
       jalr a1
       la a1, buffer
       jalr a1
      \(Self.exit)
      leaf: nop
       ret
      .section .rodata
      copy: mv s1, ra
       jalr ra, 0(a0)
       jr s1
      .bss
      .balign 16
      buffer: .zero 64
      """)
    #expect(totals["?"] == .init(own: 10, total: 16))
    #expect(totals["leaf"] == .init(own: 6, total: 6))
  }

  @Test("labels in assembly are places in the function that they lie in")
  func labels() throws {
    // kern and kern2 as in any hand-written kernel: li, 100 rounds of addi and bnez + 99 bubbles,
    // ret + bubble; kern2 has 50 rounds more behind another li.
    let totals = try TotalsOfFunctions(
      """
      _start: call kern
       call kern2
      \(Self.exit)
      .globl kern
      .type kern, @function
      kern: li t0, 100
      loop: addi t0, t0, -1
       bnez t0, loop
       ret
      .size kern, .-kern
      .globl kern2
      kern2: li t0, 100
      loop2: addi t0, t0, -1
       bnez t0, loop2
       li t0, 50
      inner2: addi t0, t0, -1
       bnez t0, inner2
       ret
      """)
    #expect(totals["kern"] == .init(own: 302, total: 302))
    #expect(totals["kern2"] == .init(own: 452, total: 452))
    #expect(totals["loop2"] == nil && totals["inner2"] == nil)
  }
}

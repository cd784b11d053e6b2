// SPDX-License-Identifier: Apache-2.0

import TercetProfile
import TestSupport
import Testing

/// Tasks, and handlers that interrupt them; docs/FORMATS.md says what totals are then.
@Suite("Totals with tasks and interrupts")
struct StackSwitchTests {
  private static let exit = TotalsOfFunctions.exit
  private static let macro = TotalsOfFunctions.macro

  @Test("of two tasks that a timer switches, each counts what it does itself")
  func preemptive() throws {
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stackA
         la t0, isr
         csrw mtvec, t0
         la t0, contextB
         la t1, taskB
         sw t1, 0(t0)
         la t1, stackB
         sw t1, 4(t0)
         la t0, current
         la t1, contextA
         sw t1, 0(t0)
         la t1, contextB
         sw t1, 4(t0)
         call arm
         li t0, 0x80
         csrs mie, t0
         csrsi mstatus, 8
         call taskA
        \(Self.exit)
        function arm
         li t0, 0x0200bff8
         lw t1, 0(t0)
         addi t1, t1, 700
         li t0, 0x02004000
         sw t1, 0(t0)
         sw zero, 4(t0)
         ret
        .size arm, .-arm
        .balign 4
        function isr
         csrw mscratch, t0
         la t0, current
         lw t0, 0(t0)
         sw t1, 8(t0)
         csrr t1, mscratch
         sw t1, 12(t0)
         sw ra, 16(t0)
         sw a0, 20(t0)
         sw sp, 4(t0)
         csrr t1, mepc
         sw t1, 0(t0)
         la t0, current
         lw t1, 0(t0)
         lw a0, 4(t0)
         sw a0, 0(t0)
         sw t1, 4(t0)
         call arm
         la t0, current
         lw t0, 0(t0)
         lw t1, 0(t0)
         csrw mepc, t1
         lw sp, 4(t0)
         lw ra, 16(t0)
         lw a0, 20(t0)
         lw t1, 12(t0)
         csrw mscratch, t1
         lw t1, 8(t0)
         csrr t0, mscratch
         mret
        .size isr, .-isr
        function taskA
         addi sp, sp, -16
         sw ra, 0(sp)
         li a0, 5000
         call workA
         lw ra, 0(sp)
         addi sp, sp, 16
         ret
        .size taskA, .-taskA
        function workA
         addi a0, a0, -1
         bnez a0, workA
         ret
        .size workA, .-workA
        function taskB
         li a0, 40
         call workB
         j taskB
        .size taskB, .-taskB
        function workB
         addi a0, a0, -1
         bnez a0, workB
         ret
        .size workB, .-workB
        .bss
        .balign 16
        current: .zero 8
        contextA: .zero 32
        contextB: .zero 32
        .zero 256
        stackA: .zero 256
        stackB: .zero 16
        """)
    // taskA: addi, sw, li of two, call + bubble, lw, addi, ret + bubble = 11.
    #expect(totals.own("taskA") == 11)
    #expect(totals.total("taskA") == totals.own("taskA", "workA"))
    #expect(totals.total("taskB") == totals.own("taskB", "workB"))
    #expect(totals.own("workB") > 5000)
    // What the handler took is no task's. arm was called once by _start: li of two,
    // lw, addi, li, sw, sw, ret + bubble = 9.
    #expect(totals.total("isr") == totals.own("isr", "arm") - 9)
    #expect(totals.total("_start") == totals.own("_start", "taskA", "workA") + 9)
  }

  @Test("a yield by ecall counts for who yields, and the handler may have a stack of its own")
  func yield() throws {
    // The handler saves and restores on the tasks' stacks, and calls choose on its own one. A task
    // begins as FreeRTOS' do: by an mret with its stack pointer.
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, handlerStack
         la t0, handler
         csrw mtvec, t0
         la t0, spB
         la t1, stackB - 16
         sw t1, 0(t0)
         la t2, taskB
         sw t2, 0(t1)
         la sp, stackA
         la t0, taskA
         csrw mepc, t0
         li t0, 0x1800
         csrs mstatus, t0
         mret
        .balign 4
        function handler
         addi sp, sp, -16
         csrr t0, mepc
         addi t0, t0, 4
         sw t0, 0(sp)
         sw ra, 4(sp)
         sw s0, 8(sp)
         mv a0, sp
         la sp, handlerStack
         call choose
         mv sp, a0
         lw t0, 0(sp)
         csrw mepc, t0
         lw ra, 4(sp)
         lw s0, 8(sp)
         addi sp, sp, 16
         mret
        .size handler, .-handler
        function choose
         la t0, spB
         lw t1, 0(t0)
         sw a0, 0(t0)
         mv a0, t1
         ret
        .size choose, .-choose
        function taskA
         li s0, 3
        1: call workA
         call yieldA
         addi s0, s0, -1
         bnez s0, 1b
        \(Self.exit)
        .size taskA, .-taskA
        function workA
         nop
         nop
         ret
        .size workA, .-workA
        function yieldA
         ecall
         ret
        .size yieldA, .-yieldA
        function taskB
        2: call workB
         call yieldB
         j 2b
        .size taskB, .-taskB
        function workB
         nop
         ret
        .size workB, .-workB
        function yieldB
         ecall
         ret
        .size yieldB, .-yieldB
        .bss
        .balign 16
        spB: .zero 16
        .zero 256
        stackA: .zero 256
        stackB: .zero 256
        handlerStack: .zero 16
        """)
    // Three traps each. handler: addi, csrr, addi, sw, sw, sw, mv, la, call + bubble, mv, lw, csrw,
    // lw, lw, addi, mret of 3 = 21; choose: la, lw, sw, mv, ret + bubble = 7.
    #expect(totals["handler"] == .init(own: 126, total: 168))
    let traps: UInt64 = 84
    // yield: ecall of 3, ret + bubble; B has not come back from its last.
    #expect(totals["yieldA"] == .init(own: 15, total: 15 + traps))
    #expect(totals["yieldB"] == .init(own: 13, total: 13 + traps))
    #expect(totals.total("taskA") == totals.own("taskA", "workA", "yieldA") + traps)
    #expect(totals.total("taskB") == totals.own("taskB", "workB", "yieldB") + traps)
    #expect(totals.own("workB") == 9)
  }

  @Test("an interrupt in a handler is not the handler's, nor the program's")
  func nested() throws {
    // low: sw, csrr, la, csrw, sw mtimecmp ... is interrupted by high when it allows that.
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stack
         la t0, low
         csrw mtvec, t0
         li t0, 0x02004000
         li t1, -1
         sw t1, 0(t0)
         sw t1, 4(t0)
         li t0, 0x88
         csrs mie, t0
         csrsi mstatus, 8
         call busy
        \(Self.exit)
        function busy
         lui t0, 0x2000
         li t1, 1
         sw t1, 0(t0)
         nop
         ret
        .size busy, .-busy
        .balign 4
        function low
         lui t0, 0x2000
         sw zero, 0(t0)
         csrr s0, mepc
         la t0, high
         csrw mtvec, t0
         li t0, 0x02004000
         sw zero, 0(t0)
         sw zero, 4(t0)
         csrsi mstatus, 8
         nop
         csrci mstatus, 8
         csrw mepc, s0
         li t0, 0x1880
         csrs mstatus, t0
         mret
        .size low, .-low
        .balign 4
        function high
         li t1, 0x02004000
         li t2, -1
         sw t2, 4(t1)
         mv s2, ra
         call leaf
         mv ra, s2
         mret
        .size high, .-high
        function leaf
         nop
         ret
        .size leaf, .-leaf
        .bss
        .balign 16
        .zero 256
        stack: .zero 16
        """)
    // high: lui, li, sw, mv, call + bubble = 3, mv, mret of 3 = 11. leaf: nop, ret + bubble = 3.
    #expect(totals["high"] == .init(own: 11, total: 14))
    #expect(totals.total("low") == totals.own("low"))
    #expect(totals.own("low") > 18)
    #expect(totals.total("busy") == totals.own("busy"))
    #expect(totals.total("_start") == totals.own("_start", "busy"))
  }

  @Test("a handler that jumps out of what trapped is over, and so is that")
  func jumpOut() throws {
    let totals = try TotalsOfFunctions(
      Self.macro + """
        _start: la sp, stack
         la t0, handler
         csrw mtvec, t0
         la s0, 1f
         mv s1, sp
         call worker
        1: call after
        \(Self.exit)
        function worker
         addi sp, sp, -16
         call deeper
         ret
        .size worker, .-worker
        function deeper
         ecall
         ret
        .size deeper, .-deeper
        .balign 4
        function handler
         addi sp, sp, -64
         call helper
        .size handler, .-handler
        function helper
         mv ra, s0
         mv sp, s1
         ret
        .size helper, .-helper
        function after
         nop
         ret
        .size after, .-after
        .bss
        .balign 16
        .zero 256
        stack: .zero 16
        """)
    // worker: addi, call + bubble = 4; deeper: ecall of 3; handler: addi, call + bubble = 4;
    // helper: mv, mv, ret + bubble = 4. _start: fill, la, la, csrw, la, mv, call, call, lui, sw and
    // drain = 1 + 2 + 2 + 1 + 2 + 1 + 3 + 3 + 3 = 18.
    #expect(
      totals.rows == [
        "_start 18 36", "worker 4 15", "deeper 3 11", "handler 4 8", "helper 4 4", "after 3 3",
      ])
  }

  @Test("stacks beyond number cost neither memory nor time", .timeLimit(.minutes(1)))
  func manyStacks() throws {
    // Each round begins a stack by a return to a function's start, and never comes back.
    let totals = try TotalsOfFunctions(
      """
      .globl again
      _start: li s0, 30000
       li sp, 0x80100000
       la ra, again
       ret
      again: addi s0, s0, -1
       beqz s0, 1f
       addi sp, sp, 1040
       la ra, again
       ret
      1:
      \(Self.exit)
      """)
    #expect(totals.depth <= 300)
    #expect(totals.total("again") == totals.own("again"))
  }
}

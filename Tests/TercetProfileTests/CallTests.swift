// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetProfile
import TestSupport
import Testing

/// Totals worked out by hand, on classic: each instruction one cycle, each jump one bubble.
@Suite("Functions and their totals")
struct CallTests {
  private static let exit = TotalsOfFunctions.exit

  private func functions(_ source: String) throws -> [String] {
    try TotalsOfFunctions(source).rows
  }

  @Test("a call counts for the caller's total and the callee's self")
  func call() throws {
    // _start: fill, jal + bubble, lui, sw, drain = 6. leaf: nop, ret + bubble = 3.
    #expect(
      try functions(".globl leaf\n_start: jal ra, leaf\n\(Self.exit) leaf: nop\n ret")
        == ["_start 6 9", "leaf 3 3"])
  }

  @Test("recursion counts once in a function's total")
  func recursion() throws {
    // _start: fill, li, jal + bubble, lui, sw, drain = 7.
    // down with 1: beqz, addi, mv, jal + bubble, then mv, ret + bubble = 8; with 0: beqz + bubble,
    // ret + bubble = 4. The return of the inner call goes back to the outer one.
    let source = """
      _start: li a0, 1
       jal ra, down
      \(Self.exit)
      .globl down
      down: beqz a0, 1f
       addi a0, a0, -1
       mv s0, ra
       jal ra, down
       mv ra, s0
      1: ret
      """
    #expect(try functions(source) == ["_start 7 19", "down 12 12"])
  }

  @Test("what a function jumps to counts for it, as what it calls does")
  func tailCall() throws {
    // first: j + bubble; second: nop, ret + bubble, returning to _start.
    #expect(
      try functions(
        ".globl first, second\n_start: jal ra, first\n\(Self.exit) first: j second\n second: nop\n ret"
      ) == ["_start 6 11", "first 2 5", "second 3 3"])
  }

  @Test("a trap handler is called by what it interrupts")
  func handler() throws {
    // _start: fill, auipc, addi, csrw, ecall + 2, lui, sw, drain = 10.
    // handler: csrr, addi, csrw, mret + 2 = 6.
    let source = """
      _start: la t1, handler
       csrw mtvec, t1
       ecall
      \(Self.exit)
      .globl handler
      .balign 4
      handler: csrr t2, mepc
       addi t2, t2, 4
       csrw mepc, t2
       mret
      """
    #expect(try functions(source) == ["_start 10 16", "handler 6 6"])
  }

  @Test("a stall is charged to the load, and the profile names who waited")
  func waits() throws {
    let elf = try Assembly.elf("_start: auipc s1, 0\n lw a0, 0(s1)\n add a1, a0, a0\n\(Self.exit)")
    let run = try ObservedRun(elf, timing: Preset.hazard3I.timing)
    var collector = ProfileCollector(symbols: try Image(elf: elf).symbols)
    collector.observe(run.cycles.span, run.events.span)
    let profile = collector.profile()
    let load = try #require(profile.instructions.first { $0.pc == 0x8000_0004 })
    #expect(load.stack[.loadUse] == 1)
    #expect(load.cycles == 2)
    let wait = try #require(profile.waits.first)
    #expect(profile.waits.count == 1)
    #expect(wait.key.pc == 0x8000_0004)
    #expect(wait.key.cause == .loadUse)
    #expect(wait.key.waiter == 0x8000_0008)
    #expect(wait.cycles == 1)
  }
}

// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TestSupport
import Testing

/// Cycle tables worked by hand from docs/TIMING.md: atomics, compressed code, interrupts.
@Suite("Cycles of a microcontroller's instructions")
struct MicrocontrollerCycleTests {
  private static let isa = "rv32imac_zicsr_zifencei_zcb_zcmp"

  /// The first rows of a run, by byte offset; the program need not end.
  private func rows(
    _ source: String, on timing: TimingModel = Preset.classic.timing, count: Int
  ) throws -> [String] {
    let elf = try Assembly.elf(source, isa: Self.isa)
    return Array(try ObservedRun(elf, timing: timing, limit: UInt64(count)).table(unit: 1))
  }

  @Test("a read-modify-write takes two cycles in X on classic, four on Hazard3")
  func atomic() throws {
    let source = """
      .option norvc
      auipc a2, 1
      amoadd.w a0, a1, (a2)
      mv a3, a0
      """
    #expect(
      try rows(source, count: 5) == [
        "fillAndDrain 0", "issue 0", "atomic 4", "issue 4", "issue 8",
      ])
    #expect(
      try rows(source, on: Preset.hazard3I.timing, count: 7) == [
        "fillAndDrain 0", "issue 0", "atomic 4", "atomic 4", "atomic 4", "issue 4", "issue 8",
      ])
  }

  @Test("lr and sc keep a distance on Hazard3, and answer as late as a load")
  func exclusive() throws {
    let source = """
      .option norvc
      auipc a2, 1
      lr.w a0, (a2)
      sc.w a1, a3, (a2)
      mv a4, a1
      """
    #expect(
      try rows(source, count: 5) == ["fillAndDrain 0", "issue 0", "issue 4", "issue 8", "issue 12"])
    #expect(
      try rows(source, on: Preset.hazard3I.timing, count: 7) == [
        "fillAndDrain 0", "issue 0", "issue 4", "atomic 4<8", "issue 8", "loadUse 8<12", "issue 12",
      ])
  }

  @Test("a jump to a 32-bit instruction across two words costs Hazard3 a bubble more")
  func straddle() throws {
    let source = """
      .option rvc
      c.j target
      .option norvc
      nop
      target: addi a0, a0, 1
      """
    #expect(
      try rows(source, count: 4) == ["fillAndDrain 0", "issue 0", "redirect 0", "issue 6"])
    #expect(
      try rows(source, on: Preset.hazard3I.timing, count: 5) == [
        "fillAndDrain 0", "issue 0", "redirect 0", "fetchStarved 0", "issue 6",
      ])
    // A compressed target, and an aligned one, cost nothing more.
    #expect(
      try rows(
        ".option rvc\n c.j target\n c.nop\n c.nop\ntarget: c.addi a0, 1",
        on: Preset.hazard3I.timing, count: 4)
        == ["fillAndDrain 0", "issue 0", "redirect 0", "issue 6"])
  }

  @Test("a push takes a cycle for each register and one for the stack pointer")
  func pushAndPop() throws {
    let source = """
      .option push
      .option norvc
      auipc sp, 1
      auipc ra, 0
      addi ra, ra, 12
      .option pop
      cm.push {ra, s0-s1}, -16
      cm.popret {ra, s0-s1}, 16
      .option norvc
      target: addi a0, a0, 1
      """
    // ra is 4 + 12 = 16: the instruction behind the return.
    let dataWaits = Array(repeating: "dataWait 12", count: 3)
    let popWaits = Array(repeating: "dataWait 14", count: 4)
    #expect(
      try rows(source, count: 4 + 4 + 5 + 1 + 1)
        == ["fillAndDrain 0", "issue 0", "issue 4", "issue 8"] + dataWaits + ["issue 12"]
        + popWaits + ["issue 14", "redirect 14", "issue 16"])
  }

  @Test("a misaligned access takes a cycle more only across a word boundary")
  func misaligned() throws {
    let source = """
      .option norvc
      auipc a2, 1
      lw a0, 2(a2)
      lh a0, 1(a2)
      sh a0, 3(a2)
      lw a1, 0(a2)
      """
    let timing = try timing(.classic, "misaligned=handle")
    #expect(
      try rows(source, on: timing, count: 8) == [
        "fillAndDrain 0", "issue 0", "dataWait 4", "issue 4", "issue 8", "dataWait 12", "issue 12",
        "issue 16",
      ])
  }

  @Test("a misaligned access moves the right bytes")
  func misalignedBytes() throws {
    let source = """
      lui t0, 0x40000
      la a2, bytes
      lw a0, 3(a2)
      sw a0, 4(t0)
      lhu a0, 3(a2)
      sw a0, 4(t0)
      li a1, 0x1234
      sh a1, 3(a2)
      lw a0, 0(a2)
      sw a0, 4(t0)
      lw a0, 4(a2)
      sw a0, 4(t0)
      sw zero, 8(t0)
      .balign 4
      bytes: .byte 0, 1, 2, 3, 4, 5, 6, 7
      """
    let run = try ObservedRun(
      try Assembly.elf(source), timing: try timing(.classic, "misaligned=handle"))
    #expect(run.output == "06050403\n00000403\n34020100\n07060512\n")
  }

  @Test("a software interrupt displaces the instruction behind the store that raised it")
  func softwareInterrupt() throws {
    let source = """
      .option norvc
      auipc t0, 0
      addi t0, t0, 40
      csrw mtvec, t0
      lui t1, 0x2000
      csrsi mie, 8
      csrsi mstatus, 8
      li t2, 1
      sw t2, 0(t1)
      nop
      nop
      handler: sw zero, 0(t1)
      mret
      """
    let issues = stride(from: 0, through: 28, by: 4).map { "issue \($0)" }
    #expect(
      try rows(source, count: 20)
        == ["fillAndDrain 0"] + issues + [
          "trap 32", "trap 32", "trap 32",  // displaced, and two bubbles
          "issue 40", "issue 44", "trap 44", "trap 44",  // handler, mret, two bubbles
          "issue 32", "issue 36", "issue 40", "issue 44",
        ])
  }

  @Test("wfi sleeps until the cycle in which mtime reaches mtimecmp")
  func timer() throws {
    let source = """
      .option norvc
      lui t1, 0x2004
      li t2, 20
      sw t2, 0(t1)
      sw zero, 4(t1)
      li t3, 0x80
      csrw mie, t3
      wfi
      nop
      """
    let issues = stride(from: 0, through: 20, by: 4).map { "issue \($0)" }
    // wfi is in X from cycle 7 on, and leaves in cycle 20.
    #expect(
      try rows(source, count: 22)
        == ["fillAndDrain 0"] + issues + Array(repeating: "waitForInterrupt 24", count: 13)
        + ["issue 24", "issue 28"])
  }

  @Test("an interrupt that wakes a core is taken behind wfi, so that wfi is not waited for again")
  func wakeAndTake() throws {
    let source = """
      .option norvc
      auipc t0, 0
      addi t0, t0, 48
      csrw mtvec, t0
      lui t1, 0x2004
      li t2, 20
      sw t2, 0(t1)
      sw zero, 4(t1)
      li t3, 0x80
      csrw mie, t3
      csrsi mstatus, 8
      wfi
      nop
      handler: csrr a0, mepc
      auipc a1, 0
      sub a0, a0, a1
      lui t0, 0x40000
      sw a0, 4(t0)
      csrr a0, mcause
      sw a0, 4(t0)
      sw zero, 8(t0)
      """
    let run = try ObservedRun(try Assembly.elf(source, isa: Self.isa))
    // mepc is the nop at 44, the auipc lies at 52.
    #expect(run.output == "fffffff8\n80000007\n")
  }

  @Test("a performance counter counts the cycles of its cause")
  func performanceCounter() throws {
    let source = """
      .option norvc
      lui t0, 0x40000
      li a0, 4
      csrw mhpmevent3, a0
      csrw mhpmcounter3, zero
      j first
      nop
      first: j second
      nop
      second: csrr a1, mhpmcounter3
      sw a1, 4(t0)
      csrwi mcountinhibit, 8
      j third
      nop
      third: csrr a1, mhpmcounter3
      sw a1, 4(t0)
      sw zero, 8(t0)
      """
    // Two jumps, a bubble each; the third jump is not counted.
    let run = try ObservedRun(try Assembly.elf(source))
    #expect(run.output == "00000002\n00000002\n")
  }

  @Test("the UART prints, and gives the input a character at a time")
  func uart() throws {
    let source = """
      lui t0, 0x10000
      lui t1, 0x40000
      next: lbu a0, 5(t0)
      andi a1, a0, 1
      beqz a1, done
      lbu a0, 0(t0)
      addi a0, a0, 1
      sb a0, 0(t0)
      j next
      done: sw a0, 4(t1)
      sw zero, 8(t1)
      """
    let run = try ObservedRun(try Assembly.elf(source), input: Array("HAL".utf8))
    #expect(run.output == "IBM00000060\n")
  }
}

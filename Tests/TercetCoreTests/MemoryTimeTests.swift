// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// No RTL judges slow memory: every number here is worked out by hand from docs/TIMING.md.
@Suite("Slow memory and the instruction cache")
struct MemoryTimeTests {
  /// The first rows of a run on classic, or another core, with changes.
  private func rows(
    _ source: String, _ changes: [String], on preset: Preset = .classic, count: Int
  ) throws -> [String] {
    var timing = preset.timing
    for change in changes { try timing.set(change) }
    try timing.validate()
    let elf = try Assembly.elf(".option norvc\n" + source, isa: "rv32ima_zicsr")
    let memory = [GuestMemory.Region(base: 0x8000_0000, size: 64 << 10)]
    return Array(try ObservedRun(elf, timing: timing, limit: UInt64(count), memory: memory).table())
  }

  @Test("a fetch with one wait state takes two cycles, charged to the instruction awaited")
  func fetch() throws {
    #expect(
      try rows("nop\n nop\n nop", ["instructionWaitStates=1"], count: 7) == [
        "fillAndDrain 0", "fillAndDrain 0", "issue 0", "fetchStarved 1", "issue 1",
        "fetchStarved 2", "issue 2",
      ])
  }

  @Test("the wait for a jump's target is charged to the jump")
  func target() throws {
    #expect(
      try rows("j on\n nop\non: nop\n nop", ["instructionWaitStates=2"], count: 10) == [
        "fillAndDrain 0", "fillAndDrain 0", "fillAndDrain 0", "issue 0", "redirect 0",
        "fetchStarved 0", "fetchStarved 0", "issue 2", "fetchStarved 3", "fetchStarved 3",
      ])
  }

  @Test("a word is fetched once for the two short instructions in it")
  func halves() throws {
    let elf = try Assembly.elf(".option rvc\n c.nop\n c.nop\n c.nop", isa: "rv32imac")
    let timing = try timing(.classic, "instructionWaitStates=1")
    #expect(
      try ObservedRun(elf, timing: timing, limit: 6).table(unit: 2) == [
        "fillAndDrain 0", "fillAndDrain 0", "issue 0", "issue 1", "fetchStarved 2", "issue 2",
      ])
  }

  @Test("a load in W holds what is behind it, whether or not that depends on it")
  func load() throws {
    for next in ["addi a1, a1, 1", "addi a1, a0, 1"] {
      #expect(
        try rows("auipc s1, 0\n lw a0, 0(s1)\n \(next)", ["dataWaitStates=2"], count: 6) == [
          "fillAndDrain 0", "issue 0", "issue 1", "dataWait 1<2", "dataWait 1<2", "issue 2",
        ])
    }
  }

  @Test("where a load's user waits anyway, it waits for the load")
  func loadUse() throws {
    #expect(
      try rows(
        "auipc s1, 0\n lw a0, 0(s1)\n addi a1, a0, 1", ["dataWaitStates=2"], on: .hazard3I,
        count: 7) == [
          "fillAndDrain 0", "issue 0", "issue 1", "loadUse 1<2", "loadUse 1<2", "loadUse 1<2",
          "issue 2",
        ])
  }

  @Test("a unit computes while W waits, but its result does not leave X")
  func unit() throws {
    #expect(
      try rows(
        "auipc s1, 0\n sw s1, 64(s1)\n div a0, a1, a2", ["dataWaitStates=4", "divide=3"], count: 8)
        == [
          "fillAndDrain 0", "issue 0", "issue 1", "divide 2", "divide 2", "dataWait 1<2",
          "dataWait 1<2", "issue 2",
        ])
  }

  @Test("a unit does not compute with what W waits for, even where W forwards it")
  func dependentUnit() throws {
    #expect(
      try rows(
        "auipc s1, 0\n lw a0, 0(s1)\n div a1, a0, a2", ["dataWaitStates=4", "divide=3"], count: 10)
        == [
          "fillAndDrain 0", "issue 0", "issue 1", "dataWait 1<2", "dataWait 1<2", "dataWait 1<2",
          "dataWait 1<2", "divide 2", "divide 2", "issue 2",
        ])
  }

  @Test("each register of a push takes its time")
  func push() throws {
    // cm.push {ra}, -16; c.nop
    let elf = try Assembly.elf(".2byte 0xb842\n .2byte 1", isa: "rv32ima")
    let timing = try timing(.classic, "dataWaitStates=2")
    #expect(
      try ObservedRun(elf, timing: timing, limit: 6).table(unit: 2) == [
        "fillAndDrain 0", "dataWait 0", "dataWait 0", "dataWait 0", "issue 0", "issue 1",
      ])
  }

  @Test("an interrupt that a store raises comes before the next instruction", arguments: [0, 3])
  func interrupt(waits: Int) throws {
    let source = """
      .option norvc
      la t0, handler
      csrw mtvec, t0
      li t0, 8
      csrw mie, t0
      csrsi mstatus, 8
      lui t1, 0x2000
      li t2, 1
      sw t2, 0(t1)
      next: div a0, a1, a2
      j next
      .balign 4
      handler: csrr a0, mepc
      la a1, next
      sub a0, a0, a1
      lui t0, 0x40000
      sw a0, 4(t0)
      sw zero, 8(t0)
      """
    let timing = try timing(.classic, "dataWaitStates=\(waits)")
    #expect(
      try ObservedRun(try Assembly.elf(source), timing: timing, limit: 500).output == "00000000\n")
  }

  @Test("a trap ends what was begun while W waited")
  func trapBehindWait() throws {
    // Memory protection lets nothing run from `data` on; the handler's push must begin at its start.
    let source = """
      .option norvc
      la t0, handler
      csrw mtvec, t0
      la t0, data
      srli t0, t0, 2
      csrw pmpaddr0, t0
      li t0, -1
      csrw pmpaddr1, t0
      li t0, 0x0b0f
      csrw pmpcfg0, t0
      la t0, user
      csrw mepc, t0
      csrw mstatus, zero
      la sp, stack
      li ra, 0x33
      li s0, 0x10
      mret
      .balign 4
      handler: .2byte 0xb852
      .2byte 1
      lw a0, 12(sp)
      lw a1, 8(sp)
      lui t0, 0x40000
      sw a0, 4(t0)
      sw a1, 4(t0)
      sw zero, 8(t0)
      .balign 64
      user: lw a0, 0(sp)
      data: div a1, a2, a3
      .balign 64
      .fill 16, 4, 0
      stack: .word 0
      """
    for waits in [0, 1, 3, 10] {
      let timing = try timing(.classic, "dataWaitStates=\(waits)")
      let run = try ObservedRun(try Assembly.elf(source), timing: timing, limit: 2000)
      #expect(run.end == .exited(code: 0), "\(waits)")
      #expect(run.output == "00000010\n00000033\n", "\(waits)")
    }
  }

  @Test("with two ports slow data does not keep the queue from fetching")
  func twoPorts() throws {
    #expect(
      try rows(
        "auipc s1, 0\n lw a0, 0(s1)\n j on\n nop\non: nop\n nop", ["dataWaitStates=3"],
        on: .rp2350, count: 10) == [
          "fillAndDrain 0", "issue 0", "issue 1", "dataWait 1<2", "dataWait 1<2", "dataWait 1<2",
          "issue 2", "redirect 2", "issue 4", "issue 5",
        ])
  }

  @Test("fetch and data wait at the same time")
  func both() throws {
    // The store leaves X in cycle 4 and is in W until 7. Instruction 2 is fetched in 4 and 5.
    #expect(
      try rows(
        "auipc s1, 0\n sw s1, 64(s1)\n nop\n nop",
        ["instructionWaitStates=1", "dataWaitStates=2"], count: 9) == [
          "fillAndDrain 0", "fillAndDrain 0", "issue 0", "fetchStarved 1", "issue 1",
          "fetchStarved 2", "dataWait 1<2", "issue 2", "issue 3",
        ])
  }

  @Test("a read-modify-write reads and writes")
  func exchange() throws {
    #expect(
      try rows("auipc s1, 0\n amoadd.w a0, a1, (s1)\n nop", ["dataWaitStates=1"], count: 7) == [
        "fillAndDrain 0", "issue 0", "atomic 1", "issue 1", "dataWait 1<2", "dataWait 1<2",
        "issue 2",
      ])
  }

  @Test("a line is fetched once; the loop then hits")
  func cache() throws {
    let cache = [
      "instructionCacheSize=64", "instructionCacheLine=16", "instructionCacheMissCycles=3",
    ]
    #expect(
      try rows("nop\nloop: nop\n nop\n nop\n nop\n beqz zero, loop", cache, count: 19) == [
        "fillAndDrain 0", "fillAndDrain 0", "fillAndDrain 0", "fillAndDrain 0",
        "issue 0", "issue 1", "issue 2", "issue 3",
        "fetchStarved 4", "fetchStarved 4", "fetchStarved 4", "issue 4",
        "issue 5", "redirect 5", "issue 1", "issue 2", "issue 3", "issue 4", "issue 5",
      ])
  }

  @Test(
    "two lines of one set: they drive each other out, unless there are two ways",
    arguments: [(ways: 1, misses: 6), (ways: 2, misses: 2)])
  func ways(ways: Int, misses: Int) throws {
    // Lines 0 and 2 of four; with one way of two sets both are in set 0.
    let source = """
      li a0, 3
      first: j second
      .balign 32
      second: addi a0, a0, -1
      bnez a0, first
      lui t0, 0x40000
      sw zero, 8(t0)
      """
    let timing = try timing(
      .classic, "instructionCacheSize=32", "instructionCacheLine=16",
      "instructionCacheWays=\(ways)", "instructionCacheMissCycles=5")
    let run = try ObservedRun(
      try Assembly.elf(".option norvc\n" + source), timing: timing, limit: 200)
    #expect(run.end == .exited(code: 0))
    let starved = run.cycles.count { $0.cause == .fetchStarved }
    let filling = run.cycles.prefix { $0.cause == .fillAndDrain }.count - 1
    #expect(starved + filling == misses * 5)
  }

  @Test("regions have wait states of their own, and may go past the cache")
  func regions() throws {
    #expect(
      try rows(
        "lui s2, 0x80002\n lui s1, 0x80001\n lw a0, 0(s1)\n sw a0, 0(s2)\n nop\n nop",
        [
          "dataWaitStates=1",
          "slowMemory=4K@0x80000000:fetch=1,4K@0x80001000:data=2:uncached",
        ], count: 12) == [
          "fillAndDrain 0", "fillAndDrain 0", "issue 0", "fetchStarved 1", "issue 1",
          "fetchStarved 2", "issue 2", "fetchStarved 3", "dataWait 2<3", "issue 3",
          // Instruction 4 was fetched while 3 was held, and waits for 3 in W.
          "dataWait 3<4", "issue 4",
        ])
  }

  @Test("the queue waits for slow memory, and every cycle has a cause")
  func queue() throws {
    #expect(
      try rows("nop\n nop\n nop", ["instructionWaitStates=1"], on: .rp2350, count: 7) == [
        "fillAndDrain 0", "fillAndDrain 0", "issue 0", "fetchStarved 1", "issue 1",
        "fetchStarved 2", "issue 2",
      ])
  }
}

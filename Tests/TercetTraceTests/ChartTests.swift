// SPDX-License-Identifier: Apache-2.0

import KitTestSupport
import TercetCore
import TercetKit
import TercetTrace
import TestSupport
import Testing

/// Charts drawn by hand from docs/TIMING.md.
@Suite("The pipeline chart")
struct ChartTests {
  /// The rows of the chart of `source`; code starts at 0x80000000.
  private func chart(
    _ source: String, on preset: Preset, set changes: String..., cycles: ClosedRange<UInt64>,
    look: TraceLook = TraceLook()
  ) throws -> [String] {
    var core = Core(preset: preset)
    for change in changes { try core.timing.set(change) }
    let traced = try Traced(source, core: core)
    return ChartLines(try traced.chart(TraceWindow(cycles: cycles), look)).rows
  }

  @Test("stages follow one another, and an operand is forwarded")
  func forward() throws {
    #expect(
      try chart("li a0, 1\n addi a1, a0, 1\n nop\n nop\n nop", on: .classic, cycles: 0...4) == [
        "bubble |-   the pipeline fills (fillAndDrain)",
        "80000000 li a0, 0x1 |F X W",
        "80000004 addi a1, a0, 0x1 |  F X<W   a0 from li at 80000000",
        "80000008 nop |    F X W",
        "8000000c nop |      F X",
        "80000010 nop |        F",
      ])
  }

  @Test("a load makes its user wait in X, and the one behind in F")
  func loadUse() throws {
    #expect(
      try chart(
        "auipc s1, 0\n lw a0, 0(s1)\n add a1, a0, a0\n nop", on: .hazard3I, cycles: 0...6
      ).dropFirst().prefix(4) == [
        "80000000 auipc s1, 0x0 |F X W",
        "80000004 lw a0, 0x0(s1) |  F X<W   s1 from auipc at 80000000",
        "80000008 add a1, a0, a0 |    F x X W   waits for a0, loaded by lw at 80000004 (loadUse)",
        "8000000c nop |      F f X W",
      ])
  }

  @Test("slow memory keeps an instruction in F, and one in W")
  func slowMemory() throws {
    // Each fetch takes two cycles, the load three in W.
    #expect(
      try chart(
        "auipc s1, 0\n lw a0, 0(s1)\n nop\n nop", on: .classic, set: "instructionWaitStates=1",
        "dataWaitStates=2", cycles: 0...9
      ).prefix(8) == [
        "bubble |- -   the pipeline fills (fillAndDrain, 2 cycles)",
        "80000000 auipc s1, 0x0 |F f X W",
        "bubble |      -   memory has not delivered lw at 80000004 yet (fetchStarved)",
        "80000004 lw a0, 0x0(s1) |    F f X W W W",
        "bubble |          -   memory has not delivered nop at 80000008 yet (fetchStarved)",
        "80000008 nop |        F f x X W   waits for lw at 80000004, which waits for memory (dataWait)",
        "8000000c nop |            F f X W",
        "bubble |                  -   memory has not delivered unimp at 80000010 yet (fetchStarved)",
      ])
  }

  @Test("one port: a jump behind a load waits for the fetch that waited for the load")
  func onePort() throws {
    #expect(
      try chart(
        "auipc s1, 0\n lw a0, 0(s1)\n j on\n nop\non: nop", on: .hazard3IOnePort,
        cycles: 0...7
      ).dropFirst().prefix(6) == [
        "80000000 auipc s1, 0x0 |F X W",
        "80000004 lw a0, 0x0(s1) |  F X<W   s1 from auipc at 80000000",
        "80000008 j 0x80000010 <_start+0x10> |    F x X W   "
          + "cannot jump yet: lw at 80000004 has delayed a fetch (fetchStarved)",
        "8000000c nop |        F /   flushed by j at 80000008",
        "bubble |          -   behind j at 80000008 (redirect)",
        "80000010 nop |          F X W",
      ])
  }

  @Test("a taken branch discards what F had fetched")
  func flush() throws {
    #expect(
      try chart("j 1f\n nop\n 1: nop\n nop\n nop\n nop", on: .classic, cycles: 0...5)
        .dropFirst().prefix(4) == [
          "80000000 j 0x80000008 <_start+0x8> |F X W",
          "80000004 nop |  F /   flushed by j at 80000000",
          "bubble |    -   behind j at 80000000 (redirect)",
          "80000008 nop |    F X W",
        ])
  }

  @Test("an operation of several cycles is held in X by itself")
  func unit() throws {
    #expect(
      try chart("mul a0, a1, a2\n nop", on: .classic, set: "multiply=3", cycles: 0...5)
        .dropFirst().prefix(2)
        == [
          "80000000 mul a0, a1, a2 |F x x X W   multiplies (multiply, 2 cycles)",
          "80000004 nop |  F f f X W",
        ])
  }

  @Test("without a bubble the target is fetched in the cycle of its jump")
  func freeRedirect() throws {
    #expect(
      try chart(
        "j 1f\n nop\n 1: nop\n nop\n nop\n nop", on: .classic, set: "redirectPenalty=0",
        cycles: 0...4
      )
      .dropFirst().prefix(3) == [
        "80000000 j 0x80000008 <_start+0x8> |F X W",
        "80000004 nop |  F /   flushed by j at 80000000",
        "80000008 nop |    X W",
      ])
  }

  @Test("every way to an empty X, and out of the order of the program, has its words")
  func emptiness() throws {
    // riscv-mini fetches anew behind a csrr; the ecall traps to `on`, which returns behind it.
    let source = """
        la t0, on
        csrw mtvec, t0
        beqz zero, 1f
        nop
      1: ecall
        nop
      .balign 4
      on: csrw mepc, t0
      """
    let rows = try chart(source, on: .classic, cycles: 0...14)
    for words in [
      "flushed by beqz at 8000000c, taken", "behind beqz at 8000000c, taken (redirect)",
      "traps: machineEnvironmentCall (trap)", "flushed by the trap of ecall at 80000014",
      "behind the trap of ecall at 80000014 (trap, 2 cycles)",
    ] { #expect(rows.contains { $0.hasSuffix("   " + words) }, "\(words) in \(rows)") }
    let mini = try chart("csrr a0, mcycle\n nop", on: .riscvMini, cycles: 0...4)
    #expect(mini.contains("bubble |    -   behind csrr at 80000000 (csr)"))
    let predicted = try chart(
      "li a0, 3\n1: addi a0, a0, -1\n bnez a0, 1b\n nop", on: .hazard3IBTB, cycles: 0...12)
    #expect(
      predicted.contains {
        $0.hasSuffix("   behind bnez at 80000008, expected to be taken (mispredict)")
      })
  }

  @Test("a wait for a missing path names the register, and one for itself what it does")
  func waits() throws {
    let reduced = try chart(
      "li a0, 1\n addi a1, a0, 1\n nop", on: .hazard3IReduced, cycles: 0...5)
    #expect(
      reduced.contains(
        "80000004 addi a1, a0, 0x1 |  F x x X W   "
          + "waits for a0 of li at 80000000: there is no path (bypass, 2 cycles)"))
    let crossing = try chart(
      "auipc s1, 0\n lw a0, 2(s1)\n nop", on: .classic, set: "misaligned=handle", cycles: 0...5)
    #expect(
      crossing.contains {
        $0.contains(" |  F x X W   ") && $0.hasSuffix("needs a second word (dataWait)")
      })
  }

  /// Worked by hand: auipc gives its own address; the word there is its own encoding, 0x497.
  @Test("--registers tells what was read, after forwarding, and what was written")
  func values() throws {
    let rows = try chart(
      """
        auipc s1, 0
        lw a0, 0(s1)
        lbu a1, 1(s1)
        addi a1, a1, 1
        sh a1, 64(s1)
        nop
        nop
      """, on: .classic, cycles: 0...8, look: TraceLook(registers: true))
    let values = rows.compactMap { $0.split(separator: "; ").last?.split(separator: "   ").last }
    #expect(
      values.dropFirst().prefix(5) == [
        "-> s1=0x80000000",
        // Its own address, and the first word of the code.
        "s1=0x80000000 [0x80000000]=0x00000497 -> a0=0x497",
        // The second byte of that word, as it lies in memory.
        "s1=0x80000000 [0x80000001]=0x04 -> a1=0x4",
        "a1=0x4 -> a1=0x5",
        "s1=0x80000000 a1=0x5 -> [0x80000040]=0x0005",
      ])
  }
}

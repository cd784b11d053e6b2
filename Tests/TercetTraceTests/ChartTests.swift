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
  /// The chart of `source` without its scale and legend; code starts at 0x80000000.
  private func chart(
    _ source: String, on preset: Preset, set changes: String..., cycles: ClosedRange<UInt64>
  ) throws -> [String] {
    var core = Core(preset: preset)
    for change in changes { try core.timing.set(change) }
    let files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf(source), to: "p.elf")
    let output = RecordedTrace()
    let trace = TraceRun(
      session: try Session(path: path, core: core), limits: Session.Limits(cycles: 1000),
      window: TraceWindow(cycles: cycles), console: RecordingConsole())
    _ = try trace.write(ChartTrace.self, to: output, note: { _ in })
    let lines = output.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().prefix { !$0.isEmpty }.map { line in
      // The label, then everything from the first cycle's column on.
      let label = line.prefix(35).split(separator: " ").joined(separator: " ")
      return "\(label) |\(line.dropFirst(36))"
    }
  }

  @Test("stages follow one another, and an operand is forwarded")
  func forward() throws {
    #expect(
      try chart("li a0, 1\n addi a1, a0, 1\n nop\n nop\n nop", on: .classic, cycles: 0...4) == [
        "80000000 li a0, 0x1 |F X W",
        "80000004 addi a1, a0, 0x1 |  F X<W     a0 from 80000000",
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
      ).prefix(4) == [
        "80000000 auipc s1, 0x0 |F X W",
        "80000004 lw a0, 0x0(s1) |  F X<W         s1 from 80000000",
        "80000008 add a1, a0, a0 |    F x X W     loadUse for 80000004",
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
      ).prefix(4) == [
        "80000000 auipc s1, 0x0 |F f X W",
        "80000004 lw a0, 0x0(s1) |    F f X W W W",
        "80000008 nop |        F f x X W     dataWait for 80000004",
        "8000000c nop |            F f X W",
      ])
  }

  @Test("one port: a jump behind a load waits for the fetch that waited for the load")
  func onePort() throws {
    #expect(
      try chart(
        "auipc s1, 0\n lw a0, 0(s1)\n j on\n nop\non: nop", on: .hazard3IOnePort,
        cycles: 0...7
      ).prefix(5) == [
        "80000000 auipc s1, 0x0 |F X W",
        "80000004 lw a0, 0x0(s1) |  F X<W           s1 from 80000000",
        "80000008 j 0x80000010 <on> |    F x X W       fetchStarved for 80000004",
        "8000000c nop |        F /       flushed",
        "80000010 nop |          F X W",
      ])
  }

  @Test("a taken branch discards what F had fetched")
  func flush() throws {
    #expect(
      try chart("j 1f\n nop\n 1: nop\n nop\n nop\n nop", on: .classic, cycles: 0...5).prefix(3) == [
        "80000000 j 0x80000008 <_start+0x8> |F X W",
        "80000004 nop |  F /         flushed",
        "80000008 nop |    F X W",
      ])
  }

  @Test("an operation of several cycles is held in X by itself")
  func unit() throws {
    #expect(
      try chart("mul a0, a1, a2\n nop", on: .classic, set: "multiply=3", cycles: 0...5).prefix(2)
        == [
          "80000000 mul a0, a1, a2 |F x x X W     multiply",
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
      .prefix(3) == [
        "80000000 j 0x80000008 <_start+0x8> |F X W",
        "80000004 nop |  F /       flushed",
        "80000008 nop |    X W",
      ])
  }
}

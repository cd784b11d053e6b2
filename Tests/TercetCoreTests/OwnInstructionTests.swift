// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// Every number here is worked out by hand from docs/EXTENSION.md and docs/TIMING.md.
@Suite("The time of instructions from outside")
struct OwnInstructionTests {
  private func expectTable(
    _ source: String, on preset: Preset = .classic, set changes: [String] = [], _ rows: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var timing = try TrialExtension.timing(preset.timing)
    for change in changes { try timing.set(change) }
    try expectCycles(
      source, on: timing, rows, isa: try TrialExtension.isa(), sourceLocation: sourceLocation)
  }

  // Instruction 0 makes an address in s1.
  private static let base = "auipc s1, 0\n"
  private static let two = ".insn r 0x0b, 0, 0, a1, a0, a0\n"
  private static let asked = ".insn r 0x0b, 0, 2, a1, a0, a0\n"
  /// Two cycles more for each access to memory.
  private static let slow = "slowMemory=64K@0x80000000:data=2"
  private static let late = ".insn r 0x0b, 0, 4, a1, a0, a0\n"
  private static let load = ".insn r 0x0b, 4, 0, a1, s1, a2\n"

  @Test("a fixed time holds X, and the result is forwarded")
  func fixed() throws {
    try expectTable(
      "li a0, 3\n" + Self.two + "addi a2, a1, 1",
      ["issue 0", "trial.t.two 1", "issue 1", "issue 2"])
    try expectTable(
      "li a0, 3\n" + Self.two + "addi a2, a1, 1", set: ["trial.t.two.latency=4"],
      ["issue 0", "trial.t.two 1", "trial.t.two 1", "trial.t.two 1", "issue 1", "issue 2"])
  }

  @Test("a meaning that is asked says its time: 1 + (4 ^ 1) in the first call")
  func asked() throws {
    try expectTable(
      "li a0, 4\n" + Self.asked,
      ["issue 0"] + Array(repeating: "trial.t.asked 1", count: 5) + ["issue 1"])
  }

  @Test(
    "the class of a signed operand gives the time",
    arguments: [(-6, 3), (-5, 1), (0, 1), (6, 1), (7, 6), (2047, 6)])
  func classes(value: Int, cycles: Int) throws {
    try expectTable(
      "li a0, \(value)\n.insn r 0x0b, 0, 3, a1, zero, a0",
      ["issue 0"] + Array(repeating: "trial.t.class 1", count: cycles - 1) + ["issue 1"])
  }

  @Test("a result in W keeps who needs it waiting for a cycle, and nobody else")
  func late() throws {
    let work = ["issue 0", "trial.t.late 1", "trial.t.late 1", "issue 1"]
    try expectTable(
      "li a0, 3\n" + Self.late + "addi a2, a1, 1", work + ["trial.t.late 1<2", "issue 2"])
    try expectTable("li a0, 3\n" + Self.late + "addi a2, a0, 1", work + ["issue 2"])
  }

  @Test("a row that loads takes the time of lw")
  func load() throws {
    try expectTable(
      Self.base + Self.load + "addi a2, a1, 1", ["issue 0", "issue 1", "issue 2"])
    try expectTable(
      Self.base + Self.load + "addi a2, a0, 1", set: [Self.slow],
      ["issue 0", "issue 1", "dataWait 1<2", "dataWait 1<2", "issue 2"])
    try expectTable(
      Self.base + Self.load + "addi a2, a1, 1", on: .hazard3I,
      ["issue 0", "issue 1", "loadUse 1<2", "issue 2"])
  }

  @Test("the same row adds to its sum without waiting, whatever else needs it waits")
  func accumulates() throws {
    let noWait = ["issue 0", "issue 1", "issue 2"]
    let wait = ["issue 0", "issue 1", "loadUse 1<2", "issue 2"]
    try expectTable(Self.base + Self.load + Self.load, on: .hazard3I, noWait)
    // As its other operand, as another row's address, as another row's operand.
    try expectTable(
      Self.base + Self.load + ".insn r 0x0b, 4, 0, a3, s1, a1", on: .hazard3I, wait)
    try expectTable(
      Self.base + "mv a1, s1\n.insn r 0x0b, 4, 0, a2, s1, zero\n.insn r 0x0b, 5, 0, a3, s1, a2",
      on: .hazard3I, ["issue 0", "issue 1", "issue 2", "loadUse 2<3", "issue 3"])
    // As sum and operand at once; and a sum that lw brings.
    try expectTable(
      Self.base + Self.load + ".insn r 0x0b, 4, 0, a1, s1, a1", on: .hazard3I, wait)
    try expectTable(Self.base + "lw a1, 0(s1)\n" + Self.load, on: .hazard3I, wait)
  }

  @Test("where the core has no path from W, the sum waits as well")
  func withoutBypass() throws {
    try expectTable(
      Self.base + "nop\n" + Self.load + Self.load, set: ["bypass=none"],
      ["issue 0", "issue 1", "issue 2", "bypass 2<3", "issue 3"])
  }

  @Test("a unit works while W waits for data; a meaning is asked when that is over")
  func behindWait() throws {
    try expectTable(
      Self.base + "lw a3, 0(s1)\n" + Self.two, set: [Self.slow],
      ["issue 0", "issue 1", "trial.t.two 2", "dataWait 1<2", "issue 2"])
    try expectTable(
      "li a0, 4\n" + Self.base + "lw a3, 0(s1)\n" + Self.asked, set: [Self.slow],
      ["issue 0", "issue 1", "issue 2", "dataWait 2<3", "dataWait 2<3"]
        + Array(repeating: "trial.t.asked 3", count: 5) + ["issue 3"])
  }

  @Test("each meaning is called once, with the values of its registers")
  func calls() throws {
    // Ten times asked, behind a load that waits; a1 = a0 + the number of calls.
    let source = """
      auipc s1, 0
      li a0, 100
      li s2, 10
      again: lw a3, 0(s1)
      .insn r 0x0b, 0, 2, a1, a0, a0
      addi s2, s2, -1
      bnez s2, again
      # 7 * 3 + 5; 7 - 1000; 7 + 5 * 11
      li t0, 7
      li t1, 5
      li t2, 11
      .insn r 0x0b, 0, 0, a2, t0, t1
      .insn i 0x0b, 1, a4, t0, -1000
      .insn r4 0x0b, 3, 0, a5, t0, t1, t2
      # A sum of a word and a byte with a sign.
      la s3, data
      li a6, 1000
      .insn r 0x0b, 4, 4, a6, s3, t0
      .insn r 0x0b, 5, 8, a7, s3, zero
      # Four products of bytes, as xt.dota8.ss: 1*2 + 3*4 - 5*6 + 7*8, and 1.
      li t3, 0x07fb0301
      li t4, 0x08060402
      li t5, 1
      .insn r 0x0b, 6, 0, t5, t3, t4
      lui t6, 0x40000
      sw zero, 8(t6)
      j .
      .balign 16
      data: .word 9, 6, 0x80
      """
    let run = try ObservedRun(
      try Assembly.elf(source),
      timing: try TrialExtension.timing(
        timing(.classic, "dataWaitStates=3")), isa: try TrialExtension.isa(), limit: 2000)
    #expect(run.end == .exited(code: 0))
    let registers = run.machine.state.registers
    #expect(registers[11] == 110)
    #expect(registers[12] == 26)
    #expect(registers[14] == UInt32(bitPattern: -993))
    #expect(registers[15] == 62)
    #expect(registers[16] == 1000 + 6 * 7 + 4)
    #expect(registers[17] == UInt32(bitPattern: -128))
    #expect(registers[30] == 41)
  }
}

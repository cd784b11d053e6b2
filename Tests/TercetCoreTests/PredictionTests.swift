// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// Every number here is worked out by hand from docs/TIMING.md.
@Suite("Branch target buffer")
struct PredictionTests {
  @Test("a backward branch is free once it was taken, and costs a cycle when it falls through")
  func loop() throws {
    try expectCycles(
      "li a0, 3\nloop: addi a0, a0, -1\n bnez a0, loop\n nop", on: Preset.hazard3IBTB.timing,
      [
        "issue 0",
        // Taken for the first time: not expected.
        "issue 1", "issue 2", "redirect 2",
        // Expected, and right.
        "issue 1", "issue 2",
        // Expected, and wrong.
        "issue 1", "issue 2", "mispredict 2",
        "issue 3",
      ])
  }

  @Test("a branch that is the target of a redirect is not looked up")
  func target() throws {
    try expectCycles(
      "li a0, 3\n nop\nloop: addi a0, a0, -1\n j test\n nop\ntest: bnez a0, loop\n nop",
      on: Preset.hazard3IBTB.timing,
      ["issue 0", "issue 1"]
        + Array(
          repeating: ["issue 2", "issue 3", "redirect 3", "issue 5", "redirect 5"], count: 2
        ).joined() + ["issue 2", "issue 3", "redirect 3", "issue 5", "issue 6"])
  }

  @Test("forward branches are never expected to be taken")
  func forward() throws {
    try expectCycles(
      "li a0, 2\nloop: addi a0, a0, -1\n beqz a1, on\n nop\non: nop\n bnez a0, loop",
      on: Preset.hazard3IBTB.timing,
      [
        "issue 0", "issue 1", "issue 2", "redirect 2", "issue 4", "issue 5", "redirect 5",
        "issue 1", "issue 2", "redirect 2", "issue 4",
        // Remembered when it was taken, and now wrong.
        "issue 5", "mispredict 5",
      ])
  }

  @Test("fence.i forgets the branch, even one that was discarded behind it")
  func fence() throws {
    // The first loop's branch would be free in its second and third turn.
    try expectCycles(
      "li a0, 3\nloop: addi a0, a0, -1\n nop\n bnez a0, loop\n fence.i",
      on: Preset.hazard3IBTB.timing,
      ["issue 0", "issue 1", "issue 2", "issue 3", "redirect 3"]
        + ["issue 1", "issue 2", "issue 3", "redirect 3"]
        + ["issue 1", "issue 2", "issue 3", "issue 4", "redirect 4"])
  }

  @Test("a program that replaces the expected branch runs what it wrote", arguments: [false, true])
  func replaced(hasQueue: Bool) throws {
    // In its third turn the loop has a nop in the place of its branch. It is stored eight
    // instructions ahead, so that no queue has the old word by then.
    let source = """
      li a0, 8
      la s1, branch
      lw t0, word
      addi a2, sp, 0
      addi a3, sp, 0
      j loop
      loop: sw t0, 0(a2)
      mv a2, a3
      mv a3, s1
      addi a0, a0, -1
      nop
      nop
      nop
      nop
      branch: bnez a0, loop
      la a4, code
      sw a0, 0(a4)
      lui t1, 0x40000
      sw a0, 4(t1)
      sw zero, 8(t1)
      word: .word 0x13
      code: .word 0
      """
    var timing = Preset.hazard3IBTB.timing
    if hasQueue { try timing.set("frontEnd=fifo") }
    let elf = try Assembly.elf(".option norvc\n la sp, scratch\n" + source + "\nscratch: .word 0\n")
    let run = try ObservedRun(elf, timing: timing, limit: 1000)
    #expect(run.end == .exited(code: 0))
    #expect(run.output == "00000005\n")
    #expect(run.cycles.contains { $0.cause == .mispredict })
  }
}

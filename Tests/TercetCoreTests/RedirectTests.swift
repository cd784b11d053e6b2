// SPDX-License-Identifier: Apache-2.0

import TercetCore
import Testing

/// Every number here is worked out by hand from docs/TIMING.md.
@Suite("Branches, jumps and traps")
struct RedirectTests {
  @Test("a taken branch costs one bubble, an untaken one none")
  func branches() throws {
    try expectCycles(
      "beq zero, zero, 1f\n nop\n 1: bne zero, zero, 1b", on: Preset.classic.timing,
      ["issue 0", "redirect 0", "issue 2"])
  }

  @Test("a branch to the next instruction is still taken")
  func branchToNext() throws {
    try expectCycles(
      "beq zero, zero, 1f\n 1: nop", on: Preset.classic.timing,
      ["issue 0", "redirect 0", "issue 1"])
  }

  @Test("jal, jalr and fence.i cost one bubble")
  func jumps() throws {
    try expectCycles(
      "jal ra, 1f\n nop\n 1: addi ra, ra, 12\n jalr ra\n fence.i", on: Preset.classic.timing,
      [
        "issue 0", "redirect 0", "issue 2", "issue 3", "redirect 3", "issue 4", "redirect 4",
      ])
  }

  @Test("redirectPenalty is the number of bubbles, down to none")
  func redirectPenalty() throws {
    let source = "j 1f\n nop\n 1: nop"
    try expectCycles(
      source, on: try timing(.classic, "redirectPenalty=0"), ["issue 0", "issue 2"])
    try expectCycles(
      source, on: try timing(.classic, "redirectPenalty=3"),
      ["issue 0", "redirect 0", "redirect 0", "redirect 0", "issue 2"])
  }

  @Test("csrPenalty is the number of bubbles behind a CSR instruction")
  func csrPenalty() throws {
    try expectCycles(
      "csrr a0, mscratch\n nop", on: try timing(.classic, "csrPenalty=2"),
      ["issue 0", "csr 0", "csr 0", "issue 1"])
    try expectCycles("csrr a0, mscratch\n nop", on: Preset.classic.timing, ["issue 0", "issue 1"])
  }

  @Test("ecall and mret take three cycles each; ecall does not count as retired")
  func trapAndReturn() throws {
    // 0 auipc, 1 addi, 2 csrw, 3 ecall, 4 j end, 5 csrr, 6 addi, 7 csrw, 8 mret
    try expectCycles(
      """
      la t1, handler
      csrw mtvec, t1
      ecall
      j end
      handler:
      csrr t2, mepc
      addi t2, t2, 4
      csrw mepc, t2
      mret
      """, on: Preset.classic.timing,
      [
        "issue 0", "issue 1", "issue 2", "trap 3", "trap 3", "trap 3", "issue 5", "issue 6",
        "issue 7", "issue 8", "trap 8", "trap 8", "issue 4", "redirect 4",
      ])
  }

  @Test("trapPenalty and returnPenalty are separate")
  func penalties() throws {
    try expectCycles(
      """
      la t1, handler
      csrw mtvec, t1
      .word 0
      j end
      .balign 4
      handler:
      csrr t2, mepc
      addi t2, t2, 4
      csrw mepc, t2
      mret
      """, on: try timing(.classic, "trapPenalty=0", "returnPenalty=1"),
      [
        "issue 0", "issue 1", "issue 2", "trap 3", "issue 5", "issue 6", "issue 7", "issue 8",
        "trap 8", "issue 4", "redirect 4",
      ])
  }

  @Test("an instruction behind a taken branch never runs, not even its trap")
  func squashed() throws {
    try expectCycles(
      "j end\n .word 0", on: Preset.classic.timing, ["issue 0", "redirect 0"])
  }
}

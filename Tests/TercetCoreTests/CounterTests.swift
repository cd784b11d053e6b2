// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// The numbers that a guest reads, worked out by hand from docs/TIMING.md, "Counting".
@Suite("Counters")
struct CounterTests {
  /// What a program prints through the test device, whose address is in t0.
  private func numbers(_ source: String, isa: String = "rv32im_zicsr_zifencei") throws -> [String] {
    let run = try ObservedRun(
      try Assembly.elf(source + "\n lui t0, 0x40000\n" + Self.printing, isa: isa))
    #expect(run.end == .exited(code: 0))
    return run.output.split(separator: "\n").map(String.init)
  }

  /// Prints a0 to a3 and exits.
  private static let printing = """
      sw a0, 4(t0)
      sw a1, 4(t0)
      sw a2, 4(t0)
      sw a3, 4(t0)
      sw zero, 8(t0)
    """

  @Test("mcycle reads the number of the cycle in which the read leaves X")
  func mcycle() throws {
    #expect(
      try numbers("csrr a0, mcycle\n csrr a1, mcycle\n nop\n csrr a2, cycle\n li a3, 0")
        == ["00000001", "00000002", "00000004", "00000000"])
  }

  @Test("a write to mcycle is seen unchanged by the next instruction")
  func writeCycle() throws {
    #expect(
      try numbers("csrw mcycle, zero\n csrr a0, mcycle\n csrr a1, mcycle\n li a2, 0\n li a3, 0")
        == ["00000000", "00000001", "00000000", "00000000"])
  }

  @Test("minstret counts what retired before the read, and a write replaces its own step")
  func minstret() throws {
    #expect(
      try numbers(
        "nop\n nop\n csrr a0, minstret\n csrw minstret, zero\n csrr a1, minstret\n nop\n csrr a2, instret\n li a3, 0"
      )
        == ["00000002", "00000000", "00000002", "00000000"])
  }

  @Test("the high halves carry")
  func high() throws {
    #expect(
      try numbers(
        "li t1, -1\n csrw minstreth, zero\n csrw minstret, t1\n nop\n csrr a0, minstret\n csrr a1, minstreth\n csrr a2, instreth\n li a3, 0"
      )
        == ["00000000", "00000001", "00000001", "00000000"])
  }

  @Test("mcountinhibit stops each counter from the next cycle on, and only for the guest")
  func inhibit() throws {
    let run = try ObservedRun(
      try Assembly.elf(
        "csrwi mcountinhibit, 5\n csrr a0, mcycle\n csrr a1, mcycle\n csrr a2, minstret\n csrr a3, minstret\n lui t0, 0x40000\n"
          + Self.printing))
    // The write leaves X in cycle 1 and is itself still counted.
    #expect(run.output == "00000002\n00000002\n00000001\n00000001\n")
    // Eleven instructions, the cycle that fills the pipeline, and the one that drains it.
    #expect(run.counters.instructions == 11)
    #expect(run.counters.cycles == 13)
  }

  @Test("instructions count neither ecall nor faults, but mret")
  func retired() throws {
    let run = try ObservedRun(
      try Assembly.elf(
        """
        la t1, handler
        csrw mtvec, t1
        csrw minstret, zero
        ecall
        ebreak
        .word 0
        csrr a0, minstret
        lui t0, 0x40000
        sw a0, 4(t0)
        sw zero, 8(t0)
        handler:
        csrr t2, mepc
        addi t2, t2, 4
        csrw mepc, t2
        mret
        """))
    // Three passes of four instructions through the handler.
    #expect(run.output == "0000000c\n")
    #expect(run.counters.instructions == 4 + 12 + 4)
  }

  @Test("time counts the run's own cycles, whatever the guest does to mcycle")
  func time() throws {
    #expect(
      try numbers("csrw mcycle, zero\n rdtime a0\n rdtimeh a1\n li a2, 0\n li a3, 0")
        == ["00000002", "00000000", "00000000", "00000000"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// An instruction that has begun is finished before an interrupt is taken, unless it began while W
/// waited for memory.
@Suite("Interrupts and instructions of several cycles")
struct InterruptedStepsTests {
  /// A store raises a software interrupt with `behind` behind it; the handler lets a timer interrupt it
  /// while it pushes registers, and that handler prints where it came from.
  private func source(behind: String, delay: Int) -> String {
    """
    la t0, first
    csrw mtvec, t0
    la sp, stack
    li s0, 0x02004000
    li s1, 0x02000000
    li t0, 0x88
    csrw mie, t0
    csrsi mstatus, 8
    li t1, 1
    li t2, 7
    li t3, 3
    sw t1, 0(s1)
    \(behind)
    hang: j hang
    .balign 4
    first:
    sw zero, 0(s1)
    la t0, second
    csrw mtvec, t0
    li t0, 0x0200bff8
    lw t1, 0(t0)
    addi t1, t1, \(delay)
    sw zero, 4(s0)
    sw t1, 0(s0)
    csrsi mstatus, 8
    .rept 12
    cm.push {ra, s0-s5}, -32
    .endr
    again: j again
    .balign 4
    second:
    csrr a0, mepc
    li t0, 0x40000000
    sw a0, 4(t0)
    sw zero, 8(t0)
    .space 4096
    stack:
    """
  }

  @Test("what was displaced behind a slow access lets nobody interrupt a push between its steps")
  func displacedUnit() throws {
    var timing = Preset.classic.timing
    try timing.set("dataWaitStates=20")
    for delay in stride(from: 200, through: 440, by: 30) {
      // The division begins behind the wait and is displaced; an addition never begins there.
      let places = try ["div t4, t2, t3", "add t4, t2, t3"].map { instruction in
        let elf = try Assembly.elf(
          source(behind: instruction, delay: delay), isa: "rv32im_zicsr_zca_zcmp")
        let run = try ObservedRun(elf, timing: timing, limit: 20_000)
        #expect(run.end == .exited(code: 0))
        return run.output
      }
      #expect(places[0] == places[1], "delay \(delay)")
    }
  }
}

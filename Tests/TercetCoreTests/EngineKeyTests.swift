// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// Code for the host holds for as long as what it was made for: the words of the guest's code, and
/// the mode in which they ran.
@Suite("Code for the host is used only for what it was made for")
struct EngineKeyTests {
  @Test("a buffer that was written before it was code, and is written again")
  func buffer() throws {
    // Each round writes `addi a3, a3, round` and a return to a buffer in a piece of memory where
    // nothing else is code, and calls it some times.
    let elf = try Assembly.elf(
      """
      _start:
       la s1, buffer
       la s3, buffer + 2048
       li s0, 1500
      round:
       andi t0, s0, 0x1f8
       slli t0, t0, 20
       li t1, 0x68693
       or t1, t1, t0
       sw t1, 0(s1)
       sw t1, 0(s3)
       li t1, 0x8067
       sw t1, 4(s1)
       sw t1, 4(s3)
       li s2, 3
      1: jalr s1
       jalr s3
       addi s2, s2, -1
       bnez s2, 1b
       addi s0, s0, -1
       bnez s0, round
       mv a0, a3
       li a7, 93
       ecall
      .section .data.buffer, "awx"
      .balign 4096
      buffer: .fill 1024, 4, 0
      """, isa: "rv32i")
    var share = EngineTrial.Share()
    for preset in Preset.all {
      let found = try EngineTrial(elf, preset.timing, limits: [40_000, 300_000]).compare()
      #expect(found.difference == nil, "on \(preset.name)")
      share += found.share
    }
    print("engine, a buffer: \(share.words)")
    #expect(share.part > 0.3)
  }

  @Test("the same code in machine mode and in user mode, which may not all that it does")
  func modes() throws {
    let elf = try Assembly.bareELF(
      """
      _start:
       la t0, handler
       csrw mtvec, t0
       la t0, secret
       srli t0, t0, 2
       ori t0, t0, 0x1ff
       csrw pmpaddr0, t0
       li t0, -1
       csrw pmpaddr1, t0
       li t0, 0x1f18
       csrw pmpcfg0, t0
       la s1, secret
       li s0, 12
      round:
       li s2, 150
      touch:
       lw t2, 0(s1)
       add a0, a0, t2
       sb a0, 9(s1)
       addi s2, s2, -1
       bnez s2, touch
       addi s0, s0, -1
       beqz s0, done
       # The other mode: by an ecall from user mode, by mret from machine mode.
       andi t0, s0, 1
       beqz t0, 1f
       li t0, 0x1800
       csrc mstatus, t0
       la t0, round
       csrw mepc, t0
       mret
      1: ecall
       j round
      done:
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
       j done
      .balign 4
      handler:
       csrr t4, mcause
       addi t4, t4, -8
       bnez t4, 1f
       # Goes on behind the ecall, in machine mode.
       li t4, 0x1800
       csrs mstatus, t4
      1: csrr t4, mepc
      \(GuestCode.skip("t4", by: "t5"))
       csrw mepc, t4
       addi s5, s5, 1
       mret
      .data
      .balign 4096
      secret: .fill 1024, 4, 7
      """)
    var share = EngineTrial.Share()
    for preset in Preset.all {
      let found = try EngineTrial(elf, preset.timing, limits: [9_000, 200_000]).compare()
      #expect(found.difference == nil, "on \(preset.name)")
      share += found.share
    }
    print("engine, two modes: \(share.words)")
    #expect(share.part > 0.2)
  }
}

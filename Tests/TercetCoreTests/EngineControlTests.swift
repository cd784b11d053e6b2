// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TestSupport
import Testing

/// Instructions on control registers run in the engine as on the reference: what cycle they see,
/// which interrupts they let come, and when.
@Suite("Control registers in the engine are those of the reference")
struct EngineControlTests {
  private struct Program {
    let round: String
    var functions = ""
    /// Of its instructions, how many run in the engine at least.
    var share = 0.8
  }

  private static let programs: [String: Program] = [
    "counters that are read": Program(
      round: """
         csrr a0, mcycle
         mul a2, a1, a0
         csrr a1, minstret
         xor a5, a1, a0
         rdcycle a3
         rdtime a4
         rdinstreth a6
         csrr a7, mcycleh
         add a2, a2, a3
         sw a2, 0(s1)
         sw a1, 4(s1)
        """),
    "counters behind loads": Program(
      round: """
         lw a2, 0(s1)
         csrrw a0, mcycle, a2
         lw a3, 4(s1)
         csrrw a4, minstret, a3
         mul a5, a0, a4
         csrrs a6, mcycle, a5
         sw a6, 8(s1)
        """),
    "user mode, which may read counters or not": Program(
      round: """
         li t0, 31
         csrw pmpcfg0, t0
         li t0, -1
         csrw pmpaddr0, t0
         andi t0, a2, 3
         csrw mcounteren, t0
         addi a2, a2, 1
         li t0, 0x1800
         csrc mstatus, t0
         la t0, 1f
         csrw mepc, t0
         mret
        1: rdcycle a0
         add a1, a1, a0
         .word 0xc02026f3 # rdinstret a3
         add a1, a1, a3
         ecall
        """, share: 0.1),
    "counters that are written": Program(
      round: """
         csrw mcycle, a2
         addi a2, a2, 77
         csrrw a0, minstret, a2
         csrr a1, mcycle
         csrr a3, minstret
         csrw mcycleh, a1
         csrr a4, mcycleh
         sw a3, 4(s1)
        """),
    "registers for a handler": Program(
      round: """
         csrrw a0, mscratch, a1
         addi a1, a1, 3
         csrrs a3, mepc, a0
         csrr a4, misa
         csrr a5, mip
         csrw mcause, a4
         csrrc a6, mtval, a1
         csrrwi a7, mtval, 9
        """),
    "critical sections, with a timer": Program(
      round: """
         csrci mstatus, 8
         lw a0, 0(s1)
         addi a0, a0, 1
         sw a0, 0(s1)
         csrsi mstatus, 8
         addi a1, a1, 1
         csrrci a3, mstatus, 8
         lw a2, 4(s1)
         csrw mstatus, a3
         add a1, a1, a2
        """),
    "critical sections in functions": Program(
      round: " call enter\n addi a4, a4, 1\n call leave\n call f",
      functions: """
        .type enter, @function
        enter: csrrci a0, mstatus, 8
         ret
        .size enter, . - enter
        .type leave, @function
        leave: csrw mstatus, a0
         ret
        .size leave, . - leave
        .type f, @function
        f: csrsi mstatus, 8
         j leave
        .size f, . - f
        """),
    "interrupts of the timer, on and off": Program(
      round: """
         li t0, 128
         csrc mie, t0
         addi a1, a1, 1
         csrs mie, t0
         addi a1, a1, 1
        """),
    "registers that do not exist, or only can be read": Program(
      round:
        " andi t0, a1, 31\n addi a1, a1, 1\n bnez t0, 1f\n csrr a0, 0x123\n csrw cycle, a0\n1: csrr a0, mcycle",
      share: 0.5),
    "another mode, for data": Program(
      round: """
         li t0, 0x20000
         csrs mstatus, t0
         csrc mstatus, t0
         lw a0, 0(s1)
        """, share: 0.3),
  ]

  @Test(
    "on every preset, with and without interrupts, to odd limits", arguments: programs.keys.sorted()
  )
  func equal(kind: String) throws {
    let program = try #require(Self.programs[kind])
    var share = EngineTrial.Share()
    for period in [0, 97, 1_009] {
      let elf = try Self.elf(program, period: period)
      for preset in Preset.all {
        let found = try EngineTrial(
          elf, preset.timing, limits: [1_013, 20_011, 20_012, 300_000]
        ).compare()
        #expect(found.difference == nil, "\(kind) on \(preset.name), interrupts each \(period)")
        if period == 0 { share += found.share }
      }
    }
    print("engine, \(kind): \(share.words)")
    #expect(share.part > program.share)
  }

  /// A program that runs `round` in a loop; its handler lets the timer come each `period` cycles if
  /// that is not 0.
  private static func elf(_ program: Program, period: Int) throws -> [UInt8] {
    try Assembly.bareELF(
      """
      _start:
       la t0, handler
       csrw mtvec, t0
       la sp, stack
       la s1, data
       li s2, 0x02004000
       li s3, 0x0200c000
       li s4, \(period)
       li s0, 3000
       li t0, -1
       sw t0, 4(s2)
       beqz s4, round
       sw s4, 0(s2)
       sw zero, 4(s2)
       li t0, 128
       csrs mie, t0
       csrsi mstatus, 8
      round:
       \(program.round)
       addi s0, s0, -1
       bnez s0, round
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
      1: j 1b
      .balign 4
      .type handler, @function
      handler:
       csrr t5, mcause
       bltz t5, 1f
       csrr t5, mepc
       addi t5, t5, 4
       csrw mepc, t5
       csrr t5, mcause
       addi t5, t5, -8
       bnez t5, 2f
       li t5, 0x1800
       csrs mstatus, t5
      2: mret
      1: lw t5, -8(s3)
       add t5, t5, s4
       sw t5, 0(s2)
       addi s5, s5, 1
       mret
      .size handler, . - handler
      \(program.functions)
      .balign 256
      data: .fill 64, 4, 0
      .balign 16
      .fill 1024, 4, 0
      stack:
      """)
  }

  @Test("a device that is as slow as other memory is not waited for without end")
  func deviceInRegion() throws {
    var timing = Preset.classic.timing
    var far = MemoryRegionTiming(GuestMemory.Region(base: 0x8010_0000, size: 0x1000))
    far.dataWaitStates = 3
    timing.memoryRegions = [far]
    let elf = try Assembly.bareELF(
      """
      _start:
       la s1, data
       li s3, 0x0200c000
       li s0, 400
      round:
       andi t0, s0, 7
       mv t1, s1
       bnez t0, 1f
       addi t1, s3, -8
      1: lw t2, 0(t1)
       addi s0, s0, -1
       bnez s0, round
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
      1: j 1b
      .balign 256
      data: .fill 64, 4, 0
      """)
    let found = try EngineTrial(elf, timing, limits: [200_000]).compare()
    #expect(found.difference == nil)
    #expect(found.share.inEngine > 1000)
  }
}

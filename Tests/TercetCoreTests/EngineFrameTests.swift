// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// Lists of registers on the stack and atomic accesses run in the engine as on the reference: what
/// they do, their time, and who called whom.
@Suite("Pushes, pops and atomic accesses in the engine are those of the reference")
struct EngineFrameTests {
  private struct Program {
    let round: String
    var functions = ""
    /// Of its instructions, how many run in the engine at least.
    var share = 0.8
  }

  private static let programs: [String: Program] = [
    "functions that save all, some and no registers": Program(
      round: " call f",
      functions: [
        Assembly.function(
          "f", " cm.push {ra, s0-s11}, -112\n call g\n call g\n cm.popret {ra, s0-s11}, 112"),
        Assembly.function(
          "g", " cm.push {ra, s0-s3}, -32\n addi s2, a0, 7\n call h\n cm.popretz {ra, s0-s3}, 32"),
        Assembly.function("h", " cm.push {ra}, -64\n addi a0, a0, 1\n cm.pop {ra}, 64\n ret"),
      ].joined(separator: "\n")),
    "a function with many callers": Program(
      round: " call f\n nop\n call f\n nop\n call f\n call f\n nop\n call f",
      functions: Assembly.function(
        "f", " cm.push {ra, s0-s1}, -16\n addi a0, a0, 3\n cm.popret {ra, s0-s1}, 16")),
    "moves of pairs between calls": Program(
      round: " cm.mvsa01 s1, s2\n addi a0, a0, 5\n xori a1, a1, 99\n cm.mva01s s2, s1\n call f",
      functions: Assembly.function(
        "f",
        " cm.push {ra, s0-s5}, -32\n cm.mvsa01 s3, s4\n cm.mva01s s4, s3\n cm.popret {ra, s0-s5}, 32"
      )),
    "recursion": Program(
      round: " li a3, 6\n call f",
      functions: Assembly.function(
        "f",
        " cm.push {ra, s0}, -16\n mv s0, a3\n addi a3, a3, -1\n blez a3, 1f\n call f\n call leaf\n1:\n add a4, a4, s0\n cm.popret {ra, s0}, 16"
      )
        + "\n" + Assembly.function("leaf", " addi a5, a5, 1\n ret")),
    "a frame that lies across what is no memory now and then": Program(
      round:
        " andi t0, a2, 31\n addi a2, a2, 1\n bnez t0, 1f\n mv t3, sp\n li sp, 0x80000008\n cm.push {ra, s0-s3}, -32\n mv sp, t3\n1: call f",
      functions: Assembly.function(
        "f", " cm.push {ra, s0-s1}, -16\n addi a0, a0, 3\n cm.popret {ra, s0-s1}, 16"),
      share: 0.5),
    "a return to another place each time": Program(
      round:
        " la t1, places\n andi t0, a2, 7\n slli t0, t0, 2\n add t1, t1, t0\n addi a2, a2, 1\n mv t3, sp\n addi sp, sp, -16\n sw t1, 12(sp)\n cm.popret {ra}, 16\n.option push\n.option norvc\nplaces:\n.rept 9\n addi a0, a0, 1\n.endr\n.option pop\n mv sp, t3"
    ),
    "a push onto code, now and then": Program(
      round: """
         andi t0, a2, 63
         addi a2, a2, 1
         li a3, 0x00150513
         andi t1, a2, 64
         slli t1, t1, 17
         add a3, a3, t1
         addi sp, sp, -32
         bnez t0, 1f
         la sp, victim
         addi sp, sp, 12
        1: jal t3, write
        .balign 4
        victim:
         .word 0x00000013, 0x00000013, 0x00150513
         xor a4, a4, a0
        """,
      functions: """
        write: mv ra, a3
         addi a5, a5, 1
         cm.push {ra}, -16
         la sp, stack
         jr t3
        """, share: 0.3),
    "a callee that returns for its caller": Program(
      round: " call g",
      functions: [
        Assembly.function("g", " cm.push {ra, s0}, -16\n call f\n addi a2, a2, 1\n ret"),
        Assembly.function("f", " cm.popret {ra, s0}, 16"),
      ].joined(separator: "\n")),
    "exchanges of every kind": Program(
      round: """
         la s1, data
         amoadd.w a0, a2, (s1)
         amoswap.w a1, a0, (s1)
         amoxor.w a3, a1, (s1)
         amoand.w zero, a3, (s1)
         amoor.w a4, a2, (s1)
         addi s1, s1, 4
         amomin.w a5, a4, (s1)
         amomax.w a6, a5, (s1)
         amominu.w a7, a6, (s1)
         amomaxu.w t0, a7, (s1)
         add t0, t0, t0
         addi a2, a2, 13
        """),
    "reservations that hold and that do not": Program(
      round: """
         la s1, data
        1: lr.w a0, (s1)
         addi a0, a0, 1
         sc.w a1, a0, (s1)
         bnez a1, 1b
         sc.w a1, a0, (s1)
         lr.w a0, (s1)
         addi s1, s1, 4
         sc.w a3, a0, (s1)
         lr.w a0, (s1)
         amoadd.w a4, a3, (s1)
         sc.w a5, a4, (s1)
         add a5, a5, a5
        """),
    "a reservation with a counter that is read in between": Program(
      round: """
         la s1, data
         lr.w a0, (s1)
         csrr a1, mhpmcounter3
         sc.w a3, a0, (s1)
         addi s1, s1, 4
         addi a4, a4, 1
         andi t0, a4, 1
         slli t0, t0, 2
         lr.w a0, (s1)
         sub t1, s1, t0
         sc.w a5, a0, (t1)
         add a6, a5, a3
        """, share: 0.6),
    "a lock that is taken and given back": Program(
      round: """
         la s1, data
         li t0, 1
        1: amoswap.w.aq t1, t0, (s1)
         bnez t1, 1b
         lw a0, 8(s1)
         addi a0, a0, 1
         sw a0, 8(s1)
         amoswap.w.rl zero, zero, (s1)
        """),
    "an exchange that is misaligned or nowhere now and then": Program(
      round: """
         la s1, data
         andi t0, a2, 15
         addi a2, a2, 1
         bnez t0, 1f
         addi s1, s1, 2
        1: amoadd.w a0, a2, (s1)
         addi t0, t0, -5
         bnez t0, 2f
         li s1, 64
        2: amoxor.w a1, a2, (s1)
        """, share: 0.5),
  ]

  @Test("on every preset, to odd limits", arguments: programs.keys.sorted())
  func equal(kind: String) throws {
    let program = try #require(Self.programs[kind])
    let elf = try Assembly.bareELF(
      """
      _start:
       la t0, handler
       csrw mtvec, t0
       li s0, 2000
       la s10, data
      round:
       la sp, stack
       \(program.round)
       la t0, rounds
       lw s0, 0(t0)
       addi s0, s0, 1
       sw s0, 0(t0)
       li t1, 2000
       bne s0, t1, round
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
      1: j 1b
      .balign 4
      .type handler, @function
      handler:
       csrr t5, mepc
       lh t6, 0(t5)
       andi t6, t6, 3
       addi t6, t6, -3
       addi t5, t5, 2
       bnez t6, 1f
       addi t5, t5, 2
      1: csrw mepc, t5
       mret
      .size handler, . - handler
      \(program.functions)
      .balign 256
      data: .fill 64, 4, 0
      rounds: .word 0
      .balign 16
      .fill 1024, 4, 0
      stack:
      """, isa: "rv32imac_zicsr_zcmp")
    var share = EngineTrial.Share()
    for preset in Preset.all {
      for waits in [0, 2] {
        var timing = preset.timing
        timing.dataWaitStates = waits
        let found = try EngineTrial(
          elf, timing, limits: [1_013, 20_011, 20_012, 300_000]
        ).compare()
        #expect(found.difference == nil, "\(kind) on \(preset.name), \(waits) wait states")
        share += found.share
      }
    }
    print("engine, \(kind): \(share.words)")
    #expect(share.part > program.share)
  }
}

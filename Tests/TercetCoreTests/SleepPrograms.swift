// SPDX-License-Identifier: Apache-2.0

import Testing

/// Programs that do nothing until the timer comes, each in another way.
enum SleepPrograms {
  /// A loop, and whether it needs 16-bit instructions.
  struct Loop: Sendable, CustomTestStringConvertible {
    let source: String
    var isCompressed = false

    var testDescription: String { source.split(separator: "\n").joined(separator: "; ") }
  }

  static let loops: [Loop] = [
    Loop(source: "1: j 1b"),
    Loop(source: "1: c.j 1b", isCompressed: true),
    // A long jump across two words, and behind it what is fetched in vain.
    Loop(
      source: ".balign 4\nc.nop\n1: .option norvc\nj 1b\n.option rvc\ndiv a0, a0, a0",
      isCompressed: true),
    Loop(source: "1: beq zero, zero, 1b"),
    Loop(source: "1: bgeu s1, s1, 1b"),
    Loop(source: "1: c.beqz a1, 1b", isCompressed: true),
    Loop(source: "la t4, 1f\n1: jr t4"),
    Loop(source: "1: jal ra, 1b"),
    Loop(source: "1: wfi\nj 1b"),
    Loop(source: "1: sw s1, 0(s0)\nj 1b"),
    Loop(source: "1: sb s1, 1(s0)\nlhu a2, 0(s0)\nmul a3, a2, s1\ndiv a3, a3, s1\nbnez s1, 1b"),
    Loop(source: "1: lw a2, 0(s0)\nbne a2, s1, 1b"),
    // Two stores of which the second undoes the first.
    Loop(source: "1: sw s1, 0(s0)\nsw zero, 0(s0)\nj 1b"),
    // A loop in a loop.
    Loop(source: "1: li a2, 3\n2: addi a2, a2, -1\nbnez a2, 2b\nj 1b"),
  ]

  /// The whole program: the timer interrupts the loop in the cycle `deadline`, and the handler looks
  /// at what has been counted.
  static func source(of loop: Loop, deadline: UInt64) -> String {
    """
    \(loop.isCompressed ? ".option rvc" : ".option norvc")
    la t0, handler
    csrw mtvec, t0
    li t0, 15
    csrw mhpmevent3, t0
    li t0, 4
    csrw mhpmevent4, t0
    li t1, 0x02004000
    li t2, \(UInt32(truncatingIfNeeded: deadline))
    sw t2, 0(t1)
    li t2, \(UInt32(truncatingIfNeeded: deadline >> 32))
    sw t2, 4(t1)
    li t0, 0x80
    csrw mie, t0
    la s0, word
    li s1, 7
    li a1, 0
    csrsi mstatus, 8
    \(loop.source)
    .balign 4
    handler:
    csrr a4, mepc
    csrr a5, mcycle
    csrr a6, minstret
    csrr a7, mhpmcounter3
    csrr s2, mhpmcounter4
    li t1, 0x0200bff8
    lw s3, 0(t1)
    lw s4, 4(t1)
    lw s5, 0(s0)
    li t0, 0x40000000
    sw zero, 8(t0)
    .balign 4
    word: .word 0
    """
  }
}

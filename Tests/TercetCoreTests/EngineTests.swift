// SPDX-License-Identifier: Apache-2.0

import Foundation
import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// The engine is the reference in everything: cycles, causes, waits, totals, registers, memory,
/// output, and what is left when a limit comes.
///
/// `tools/soak-engine` runs the same with more random programs.
@Suite("Programs on the engine are those on the reference")
struct EngineTests {
  static let soak = ProcessInfo.processInfo.environment["TERCET_SOAK_ENGINE"]
    .flatMap(Int.init)

  @Test("every program of the tree, on every preset", arguments: Preset.all)
  func tree(preset: Preset) throws {
    var share = EngineTrial.Share()
    let programs = try Repository.allPrograms()
    for path in programs {
      let trial = try EngineTrial(
        try Repository.bytes(path), preset.timing,
        limits: [Self.soak == nil ? 300_000 : 5_000_000])
      let found = try trial.compare()
      #expect(found.difference == nil, "\(path) on \(preset.name)")
      share += found.share
    }
    print("engine, \(preset.name): \(programs.count) programs, \(share.words)")
    #expect(share.part > 0.9)
  }

  @Test("random programs of loops, calls and jumps, on random cores, to odd limits")
  func random() throws {
    var share = EngineTrial.Share()
    let count = Self.soak ?? 40
    for seed in 0..<UInt64(count) {
      var random = SeededRandom(seed: seed)
      // In a long run each core gets ten programs, and there are as many presets as others.
      let number = Self.soak == nil ? seed : seed / 10
      let preset = Preset.all[Int(number / 2) % Preset.all.count]
      let (timing, core) =
        number % 2 == 1
        ? try TimingModel.random(seed: number) : (preset.timing, [preset.name])
      let elf = try LoopingProgram(seed: seed).elf
      var limits = (0..<6).map { _ in random.next() % 30_000 }.sorted()
      limits.append(200_000)
      let found = try EngineTrial(elf, timing, limits: limits).compare()
      #expect(found.difference == nil, "seed \(seed) on \(core.joined(separator: " "))")
      share += found.share
    }
    print("engine, random: \(count) programs, \(share.words)")
    // 88.21 % when this was written: it must not fall. Other programs have another share.
    if Self.soak == nil { #expect(share.part > 0.87) }
  }

  /// How a word of code is changed, which is at s1, to t2.
  private static let changes = [
    "a store": "sw t2, 0(s1)",
    "a store and fence.i": "sw t2, 0(s1)\n fence.i",
    "the host": "li a7, 63\n li a0, 0\n mv a1, s1\n li a2, 4\n ecall",
  ]

  @Test("code that changes is not taken for what it was", arguments: changes.keys.sorted())
  func changed(kind: String) throws {
    let change = try #require(Self.changes[kind])
    // addi a3, a3, 1 and so on, one for each fourth round, as the guest itself makes them.
    let input = (0..<400).reversed().flatMap { number in
      withUnsafeBytes(of: (UInt32(number) << 20 | 0x0006_8693).littleEndian, Array.init)
    }
    for gap in [0, 1, 2, 3, 5, 7] {
      for isApart in [false, true] {
        let elf = try Assembly.elf(
          """
          _start:
           la s1, changed
           li s0, 1600
          round:
           andi t0, s0, 3
           bnez t0, 1f
           addi t1, s0, -1
           srli t1, t1, 2
           slli t1, t1, 20
           li t2, 0x00068693
           add t2, t2, t1
           \(change)
          1: .fill \(gap), 4, 0x13
           \(isApart ? "bnez zero, changed" : "")
          .balign 4
          changed: addi a3, a3, 1
           xor a4, a4, a3
           addi s0, s0, -1
           bnez s0, round
           li a7, 93
           ecall
          """)
        for preset in [Preset.classic, .rp2350, .rp2350OnePort, .hazard3IReduced] {
          let trial = try EngineTrial(elf, preset.timing, limits: [100_000], input: input)
          let found = try trial.compare()
          #expect(found.difference == nil, "\(kind), gap \(gap), on \(preset.name)")
          #expect(found.share.inEngine > 200)
        }
      }
    }
  }

  @Test("code that changes behind the end of a block is not taken for what it was")
  func changedBehind() throws {
    let elf = try Assembly.elf(
      """
      _start:
       la s1, changed
       lw s2, 0(s1)
       la s3, other
       lw s3, 0(s3)
       li s0, 1600
      round:
       andi t0, s0, 3
       bnez t0, 1f
       sw s3, 0(s1)
       mv t1, s2
       mv s2, s3
       mv s3, t1
      1: .fill 32, 4, 0x13
       addi a4, a4, 1
      changed: csrr a5, mscratch
       addi s0, s0, -1
       bnez s0, round
       li a7, 93
       ecall
      other: csrr a5, mepc
      """)
    for preset in [Preset.classic, .rp2350, .rp2350OnePort, .hazard3IReduced] {
      let found = try EngineTrial(elf, preset.timing, limits: [200_000]).compare()
      #expect(found.difference == nil, "on \(preset.name)")
      #expect(found.share.inEngine > 1000)
    }
  }

  @Test(
    "programs with an instruction cache", arguments: [(256, 16, 1), (1024, 16, 2), (4096, 32, 1)])
  func cache(size: Int, line: Int, ways: Int) throws {
    var share = EngineTrial.Share()
    for path in try Repository.allPrograms() {
      for preset in [Preset.classic, .rp2350] {
        var timing = preset.timing
        timing.instructionCache.size = size
        timing.instructionCache.line = line
        timing.instructionCache.ways = ways
        timing.dataWaitStates = 1
        let found = try EngineTrial(
          try Repository.bytes(path), timing, limits: [Self.soak == nil ? 100_000 : 5_000_000]
        ).compare()
        #expect(found.difference == nil, "\(path) on \(preset.name)")
        share += found.share
      }
    }
    print("engine, cache of \(size), \(line), \(ways): \(share.words)")
    #expect(share.part > 0.85)
  }

  /// Accesses at t1 that are those of RAM in seven rounds of eight, and where they go in the eighth.
  private static let strays = [
    "a load across words": (access: "lw t2, 0(t1)", place: "2(s1)"),
    "a half across bytes": (access: "lhu t2, 0(t1)", place: "1(s1)"),
    "a store across words": (access: "sw s0, 0(t1)", place: "3(s1)"),
    "a load from nowhere": (access: "lb t2, 0(t1)", place: "0(zero)"),
    "a store to nowhere": (access: "sb s0, 0(t1)", place: "-1(zero)"),
    "a load from mtime": (access: "lw t2, 0(t1)", place: "-8(s3)"),
    "a store to msip": (access: "sw t3, 0(t1)", place: "0(s2)"),
  ]

  @Test("an access that goes elsewhere now and then", arguments: strays.keys.sorted())
  func stray(kind: String) throws {
    let (access, place) = try #require(Self.strays[kind])
    let parts = place.split(separator: "(")
    let elf = try Assembly.bareELF(
      """
      _start:
       la t0, handler
       csrw mtvec, t0
       la s1, data
       li s2, 0x02000000
       li s3, 0x0200c000
       li s0, 4000
      round:
       andi t0, s0, 7
       mv t1, s1
       bnez t0, 1f
       addi t1, \(parts[1].dropLast()), \(parts[0])
      1: \(access)
       add a0, a0, t2
       addi s0, s0, -1
       bnez s0, round
      done:
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
       j done
      .balign 4
      handler:
       csrr t4, mepc
      \(GuestCode.skip("t4", by: "t5"))
       csrw mepc, t4
       addi s5, s5, 1
       mret
      .data
      data: .word 5, 6
      """)
    for preset in Preset.all {
      for misaligned in [Misaligned.trap, .handle] {
        var timing = preset.timing
        timing.misaligned = misaligned
        let found = try EngineTrial(elf, timing, limits: [100_000]).compare()
        #expect(found.difference == nil, "\(kind) on \(preset.name), \(misaligned)")
        #expect(found.share.part > 0.5)
      }
    }
  }

  @Test("user mode, with accesses that are now and then not allowed")
  func guarded() throws {
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
       la t0, user
       csrw mepc, t0
       mret
      user:
       la s1, data
       la s2, secret
       li s0, 4000
      round:
       andi t0, s0, 15
       mv t1, s1
       bnez t0, 1f
       mv t1, s2
      1: lw t2, 0(t1)
       add a0, a0, t2
       sh a0, 4(t1)
       call leaf
       addi s0, s0, -1
       bnez s0, round
      done:
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
       j done
      leaf: lbu a1, 5(s1)
       ret
      .balign 4
      handler:
       csrr t4, mepc
      \(GuestCode.skip("t4", by: "t5"))
       csrw mepc, t4
       addi s5, s5, 1
       mret
      .data
      data: .word 5, 6
      .balign 4096
      secret: .fill 1024, 4, 7
      """)
    for preset in Preset.all {
      let found = try EngineTrial(elf, preset.timing, limits: [60_000, 200_000]).compare()
      #expect(found.difference == nil, "on \(preset.name)")
      #expect(found.share.part > 0.6)
    }
  }

  @Test("counters of causes, read, written and stopped now and then")
  func counters() throws {
    let elf = try Assembly.bareELF(
      """
      _start:
       li t0, \(CycleCause.issue.number)
       csrw mhpmevent3, t0
       la s1, data
       li s0, 3000
      round:
       andi t0, s0, 63
       bnez t0, 2f
       csrr t1, mhpmcounter3
       csrr t2, mhpmcounter4
       sw t1, 0(s1)
       sw t2, 4(s1)
       addi s1, s1, 8
       andi t0, s0, 255
       bnez t0, 2f
       csrw mhpmcounter3, zero
       li t1, \(CycleCause.redirect.number)
       csrw mhpmevent4, t1
       csrr t1, mcountinhibit
       xori t1, t1, 8
       csrw mcountinhibit, t1
      2: call work
       addi s0, s0, -1
       bnez s0, round
      done:
       csrw mhpmevent3, zero
       csrw mhpmevent4, zero
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
       j done
      work:
       li a1, 3
      1: lw a2, 0(s1)
       add a3, a3, a2
       addi a1, a1, -1
       bnez a1, 1b
       ret
      .data
      data: .fill 256, 4, 1
      """)
    for preset in Preset.all {
      let found = try EngineTrial(elf, preset.timing, limits: [30_000, 90_000, 400_000]).compare()
      #expect(found.difference == nil, "on \(preset.name)")
      #expect(found.share.part > 0.7)
    }
  }

  /// Loops of which each round would have to be recorded anew, or is left for the reference at once.
  private static let useless = [
    "stores beside its code": (setUp: "la s1, beside", round: "sw a0, 0(s1)"),
    "changes its code": (
      setUp: "la s1, changed\n lw a1, 0(s1)",
      round: "sw a1, 0(s1)\n .fill 8, 4, 0x13\n changed: addi a0, a0, 1"
    ),
    "reads a counter of causes": (setUp: "", round: "csrr a0, mhpmcounter3"),
    "traps": (setUp: "la t0, handler\n csrw mtvec, t0", round: "ecall"),
  ]

  @Test("where the engine is of no use it rests", arguments: useless.keys.sorted())
  func rest(kind: String) throws {
    let (setUp, round) = try #require(Self.useless[kind])
    let elf = try Assembly.bareELF(
      """
      _start:
       \(setUp)
       li s0, 30000
      again:
       \(round)
       addi s0, s0, -1
       bnez s0, again
      done:
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
       j done
      beside: .word 0
      .balign 4
      handler:
       csrr t0, mepc
       addi t0, t0, 4
       csrw mepc, t0
       mret
      """, isa: "rv32im_zicsr")
    for preset in [Preset.classic, .rp2350] {
      let trial = try EngineTrial(elf, preset.timing, limits: [1_000_000], rests: true)
      let found = try trial.compare()
      #expect(found.difference == nil, "\(kind) on \(preset.name)")
      // Without a rest there are as many recordings as rounds, or entries of a few instructions.
      #expect(found.share.recordings < 1000)
      #expect(found.share.part < 0.5)
    }
  }
}

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
  private static let soak = ProcessInfo.processInfo.environment["TERCET_SOAK_ENGINE"]
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
    print("engine, \(preset.name): \(programs.count) programs, \(Self.words(share))")
    #expect(share.part > 0.9)
  }

  @Test("random programs of loops, calls and jumps, on random cores, to odd limits")
  func random() throws {
    var share = EngineTrial.Share()
    let count = Self.soak ?? 40
    for seed in 0..<UInt64(count) {
      var random = SeededRandom(seed: seed)
      let preset = Preset.all[Int(seed) % Preset.all.count]
      let (timing, core) =
        seed % 3 == 2
        ? try TimingModel.random(seed: seed) : (preset.timing, [preset.name])
      let elf = try LoopingProgram(seed: seed).elf
      var limits = (0..<6).map { _ in random.next() % 30_000 }.sorted()
      limits.append(200_000)
      let found = try EngineTrial(elf, timing, limits: limits).compare()
      #expect(found.difference == nil, "seed \(seed) on \(core.joined(separator: " "))")
      share += found.share
    }
    print("engine, random: \(count) programs, \(Self.words(share))")
    // 48.49 % when this was written: it must not fall.
    #expect(share.part > 0.48)
  }

  /// Loops of which each round would have to be recorded anew, or is left for the reference at once.
  private static let useless = [
    "stores beside its code": (setUp: "la s1, beside", round: "sw a0, 0(s1)"),
    "changes its code": (
      setUp: "la s1, changed\n lw a1, 0(s1)",
      round: "sw a1, 0(s1)\n .fill 8, 4, 0x13\n changed: addi a0, a0, 1"
    ),
    "reads a counter": (setUp: "", round: "rdcycle a0"),
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
      #expect(found.share.recordings < 500)
      #expect(found.share.part < 0.5)
    }
  }

  private static func words(_ share: EngineTrial.Share) -> String {
    let part = (share.part * 10_000).rounded(.down) / 100
    return "\(share.instructions) instructions, \(part) % of them in the engine"
  }
}

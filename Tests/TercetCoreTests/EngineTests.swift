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
      // With a cache all of it is the reference's.
      if timing.instructionCache.size == 0 { share += found.share }
    }
    print("engine, random: \(count) programs, \(Self.words(share))")
    #expect(share.part > 0.5)
  }

  private static func words(_ share: EngineTrial.Share) -> String {
    let part = (share.part * 10_000).rounded(.down) / 100
    return "\(share.instructions) instructions, \(part) % of them in the engine"
  }
}

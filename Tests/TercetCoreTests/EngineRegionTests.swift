// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TestSupport
import Testing

/// Regions that nobody would mark so: they begin and end anywhere, in loops and in what those call, over
/// traps and interrupts.
@Suite("Regions at random places are those of the reference")
struct EngineRegionTests {
  /// Marks at instructions of the program, some of which never run.
  private static func marks(_ image: Image, _ random: inout SeededRandom) -> RegionMarks {
    let starts = image.symbols.code.map(\.address)
    let code = image.codeRanges.flatMap {
      Array(stride(from: $0.lowerBound, to: $0.upperBound, by: 2))
    }
    let count = Int.random(in: 3...16, using: &random)
    return RegionMarks(
      (0..<count).compactMap { _ in
        let isStart = Bool.random(using: &random)
        guard let place = (isStart && !starts.isEmpty ? starts : code).randomElement(using: &random)
        else { return nil }
        let isBegin = Bool.random(using: &random)
        let names = isBegin ? ["a", "b", "c"] : ["a", "b", "c", ""]
        return RegionMark(
          address: place, kind: isBegin ? .begin : .end,
          name: names.randomElement(using: &random) ?? "a")
      })
  }

  private static let cores = ["classic", "hazard3-i-btb", "rp2350-1port"].compactMap(Preset.named)

  @Test("in programs of the tree", arguments: cores)
  func tree(preset: Preset) throws {
    var share = EngineTrial.Share()
    var programs = 0
    for (seed, path) in try Repository.allPrograms().enumerated() where seed % 4 == 0 {
      let elf = try Repository.bytes(path)
      var random = SeededRandom(seed: UInt64(seed))
      let regions = Self.marks(try Image(elf: elf), &random)
      let trial = try EngineTrial(elf, preset.timing, limits: [9_999, 120_000], regions: regions)
      let found = try trial.compare()
      #expect(found.difference == nil, "\(path) on \(preset.name)")
      share += found.share
      programs += 1
    }
    print("engine, regions, \(preset.name): \(programs) programs, \(share.words)")
    #expect(share.part > 0.5)
  }

  @Test("in random programs of loops, calls and jumps")
  func random() throws {
    var share = EngineTrial.Share()
    for seed in 0..<UInt64(20) {
      let elf = try LoopingProgram(seed: seed).elf
      var random = SeededRandom(seed: seed + 1_000)
      let regions = Self.marks(try Image(elf: elf), &random)
      let preset = Self.cores[Int(seed) % Self.cores.count]
      let limits = [random.next() % 30_000, 100_000]
      let found = try EngineTrial(elf, preset.timing, limits: limits, regions: regions).compare()
      #expect(found.difference == nil, "seed \(seed) on \(preset.name)")
      share += found.share
    }
    print("engine, regions at random: \(share.words)")
    #expect(share.part > 0.4)
  }
}

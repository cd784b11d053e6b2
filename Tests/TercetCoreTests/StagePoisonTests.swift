// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TestSupport
import Testing

/// Registers of the stages that are said not to influence time may hold anything.
@Suite("Registers of the stages that do not influence time")
struct StagePoisonTests {
  /// Every cycle of a run.
  private struct Recorded: Equatable {
    var records: [CycleRecord] = []
    var end: RunEnd?
    var registers: [UInt32] = []
    var instructions: UInt64 = 0
    var output: [UInt8] = []
  }

  /// Runs `elf`; from time to time, where an instruction has just arrived in X, all that is said not
  /// to influence time is replaced.
  private func run(
    _ elf: [UInt8], _ timing: TimingModel, limit: UInt64, poisonedBy random: SeededRandom?
  ) throws -> (run: Recorded, replaced: Int) {
    let image = try Image(elf: elf)
    let console = RecordingConsole()
    let state = try MachineState(
      image: image, isa: .default, regions: nil, arguments: ["program"], console: console)
    var pipeline = Pipeline(
      state, entry: image.entry, timing: timing, decoder: InstructionSet.default.decoder)
    var recorded = Recorded()
    var replaced = 0
    var random = random
    var untilNext: UInt64 = 1
    while pipeline.state.end == nil, pipeline.state.csrs.counters.cycles < limit {
      if random != nil {
        untilNext -= 1
        if untilNext == 0 {
          untilNext = 1
          // What W waits for is done at once then: not so late that the run ends before it would be.
          if pipeline.isAtBoundary, pipeline.state.csrs.counters.cycles + 600 < limit {
            pipeline.replaceRegisters(filler: random?.word() ?? 0)
            replaced += 1
            untilNext = 1 + (random?.next() ?? 0) % 7
          }
        }
      }
      recorded.records.append(pipeline.step())
    }
    recorded.end = pipeline.state.end
    recorded.registers = (0..<32).map { pipeline.state.registers[$0] }
    recorded.instructions = pipeline.state.csrs.counters.instructions
    recorded.output = console.output
    return (recorded, replaced)
  }

  private func compare(_ elf: [UInt8], _ timing: TimingModel, seed: UInt64, _ what: String) throws
    -> Int
  {
    let limit: UInt64 = 6000
    let clean = try run(elf, timing, limit: limit, poisonedBy: nil).run
    let (poisoned, replaced) = try run(
      elf, timing, limit: limit, poisonedBy: SeededRandom(seed: seed))
    let first = zip(clean.records, poisoned.records).enumerated().first { $1.0 != $1.1 }
    #expect(
      poisoned == clean,
      "\(what): first in cycle \(first.map { "\($0.offset): \($0.element)" } ?? "none")")
    return replaced
  }

  @Test("poisoned, they change no cycle on any preset, nor with slow memory or a cache")
  func presets() throws {
    let programs = [
      "k_crc32.im", "c_mixed", "rand_im_0", "amo", "br_t_next", "btb_redirect_target",
    ]
    var replaced = 0
    for (number, name) in programs.enumerated() {
      let elf = try Repository.bytes("Tests/RTLTests/Data/elf/\(name).elf")
      for preset in Preset.all {
        for changes in [
          [], ["dataWaitStates=2", "instructionWaitStates=1"], ["instructionCacheSize=64"],
          ["dataCacheSize=64", "dataCacheMissCycles=3"],
        ] {
          var timing = preset.timing
          for change in changes { try timing.set(change) }
          replaced += try compare(
            elf, timing, seed: UInt64(number), "\(name), \(preset.name), \(changes)")
        }
      }
    }
    print("stages poisoned \(replaced) times")
    #expect(replaced > 20_000)
  }

  @Test("the same of cores that nobody would build")
  func anyTiming() throws {
    let names = ["c_mixed", "rand_im_1", "k_memcpy.i", "br_dep_load_t"]
    for seed in UInt64(0)..<60 {
      let (timing, changes) = try TimingModel.random(seed: seed)
      let name = names[Int(seed) % names.count]
      let elf = try Repository.bytes("Tests/RTLTests/Data/elf/\(name).elf")
      _ = try compare(elf, timing, seed: seed, "\(name), \(changes.joined(separator: " "))")
    }
  }
}

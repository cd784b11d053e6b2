// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TestSupport
import Testing

/// Meanings have state that each call changes: one too many or too few is a difference.
@Suite("A user's own instructions on the engine are those on the reference")
struct EngineOwnTests {
  private func compare(
    _ seed: UInt64, _ timing: TimingModel, limits: [UInt64]
  ) throws -> (difference: String?, share: EngineTrial.Share) {
    let elf = try LoopingProgram(seed: seed, hasOwn: true).elf
    return try EngineTrial(
      elf, try TrialExtension.timing(timing), limits: limits, isa: try TrialExtension.isa()
    ).compare()
  }

  @Test("random programs on every preset, to odd limits")
  func presets() throws {
    var share = EngineTrial.Share()
    for preset in Preset.all {
      for seed in UInt64(0)..<6 {
        let limits = [4_001 + seed * 977, 20_003, 200_000]
        let found = try compare(seed, preset.timing, limits: limits)
        #expect(found.difference == nil, "seed \(seed) on \(preset.name)")
        share += found.share
      }
    }
    print("engine, own instructions on presets: \(share.words)")
    #expect(share.part > 0.6)
  }

  @Test("random programs on random cores, with caches, slow memory and missing paths")
  func randomCores() throws {
    var share = EngineTrial.Share()
    for seed in UInt64(0)..<(EngineTests.soak == nil ? 60 : 2000) {
      let core = try TimingModel.random(seed: 7_000 + seed)
      let found = try compare(100 + seed % 40, core.timing, limits: [3_001 + seed * 131, 30_000])
      #expect(found.difference == nil, "seed \(seed), \(core.changes.joined(separator: " "))")
      share += found.share
    }
    print("engine, own instructions on random cores: \(share.words)")
    #expect(share.part > 0.5)
  }

  @Test("what is saved and restored has the state of extensions")
  func snapshots() throws {
    let image = try Image(elf: try LoopingProgram(seed: 3, hasOwn: true).elf)
    let isa = try TrialExtension.isa()
    let state = try MachineState(
      image: image, isa: isa, regions: nil, arguments: ["program"], console: RecordingConsole())
    var pipeline = Pipeline(
      state, entry: image.entry, timing: try TrialExtension.timing(Preset.classic.timing),
      decoder: isa.decoder)
    var unobserved = Unobserved()
    _ = pipeline.run(limit: 5_000, observer: &unobserved)
    let saved = pipeline.save()
    _ = pipeline.run(limit: 25_000, observer: &unobserved)
    let first = pipeline.state.save()
    try pipeline.restore(saved)
    #expect(pipeline.state.save().custom?.words != first.custom?.words)
    _ = pipeline.run(limit: 25_000, observer: &unobserved)
    #expect(pipeline.state.save().custom?.words == first.custom?.words)
    #expect(pipeline.state.save().registers == first.registers)
  }
}

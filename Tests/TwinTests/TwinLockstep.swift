// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TestSupport

/// The reference pipeline beside the Verilog twin, compared in every cycle.
struct TwinLockstep {
  /// Where the two first differ.
  struct Difference: Error, CustomStringConvertible {
    let cycle: UInt64
    let ours: String
    let twins: String

    var description: String { "cycle \(cycle)\n  ours:  \(ours)\n  twin's: \(twins)" }
  }

  private(set) var cycles: UInt64 = 0
  private(set) var instructions: UInt64 = 0
  /// How the run ended, for both.
  let end: RunEnd

  /// Runs the program at `path` on both.
  ///
  /// - Parameter watch: Sees what the twin shows of each cycle, and may change it, so that the
  ///   comparison itself can be tested.
  /// - Throws: `Difference`.
  init(
    _ path: String, elf: [UInt8], on core: TwinCore, memory: GuestMemory.Region? = nil,
    limit: UInt64,
    watch: (UInt64, inout TwinCycle) -> Void = { _, _ in }
  ) throws {
    let isa = core.isa
    let image = try Image(elf: elf)
    let state = try MachineState(
      image: image, isa: isa, regions: memory.map { [$0] }, arguments: ["program"],
      console: SilentConsole())
    var pipeline = Pipeline(
      state, entry: image.entry, timing: core.timing, decoder: isa.decoder)
    var bench = try TwinBench(
      core.bench, path, memory: memory.map { "\($0.size)@\($0.base)" }, cycles: limit)
    defer { _ = bench.stop() }
    while pipeline.state.end == nil, cycles < limit {
      let ours = pipeline.twinCycle()
      guard var twins = try bench.next() else {
        throw Difference(cycle: cycles, ours: "\(ours)", twins: "has ended")
      }
      watch(cycles, &twins)
      if ours.ends {
        // What is in X in the last cycle was never meant to run; only hardware cannot know that.
        twins.leaves = false
        twins.traps = false
      }
      guard ours == twins else {
        throw Difference(cycle: cycles, ours: "\(ours)", twins: "\(twins)")
      }
      cycles += 1
      if ours.leaves { instructions += 1 }
    }
    end = pipeline.state.end ?? .cycleLimit
    // A guest without a handler dies in Tercet only; otherwise both must be at their end.
    if case .died = end { return }
    if let twins = try bench.next() {
      throw Difference(cycle: cycles, ours: "has ended: \(end)", twins: "\(twins)")
    }
  }
}

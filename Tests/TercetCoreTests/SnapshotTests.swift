// SPDX-License-Identifier: Apache-2.0

import Foundation
import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TercetProfile
import TestSupport
import Testing

/// A run can be saved between any two cycles, and goes on from there as it did.
///
/// `tools/soak-snapshots` runs the same with more points in longer programs.
@Suite("A run saved between two cycles and restored")
struct SnapshotTests {
  /// What is compared of a run's rest.
  private struct Rest: Equatable {
    let end: RunEnd
    let cycles: UInt64
    let instructions: UInt64
    let registers: [UInt32]
    let memory: UInt64
    let output: [UInt8]
    let charges: [Charge: UInt64]
    let totals: [UInt32?: UInt64]

    struct Charge: Hashable {
      let pc: UInt32
      let cause: CycleCause
    }
  }

  private struct Trial {
    let name: String
    let image: Image
    let timing: TimingModel
    let limit: UInt64
    let input: [UInt8]
  }

  private static let soak = ProcessInfo.processInfo.environment["TERCET_SOAK_SNAPSHOTS"]
  private static let points = soak.flatMap(Int.init) ?? 500
  private static let longest: UInt64 = soak == nil ? 200_000 : 2_000_000

  @Test("the rest of the run is equal in cycles, profile and output")
  func restIsEqual() throws {
    let trials = try Self.trials()
    var random = SeededRandom(seed: 6)
    var saved = 0
    for (number, trial) in trials.enumerated() {
      let share = Self.points * (number + 1) / trials.count - Self.points * number / trials.count
      saved += try check(trial, points: share, &random)
    }
    print("snapshots: \(saved) points in \(trials.count) runs, the rest of each equal")
    #expect(saved >= Self.points)
  }

  /// Saves `trial` at random points, and restores each, in random order, from wherever the run is.
  private func check(_ trial: Trial, points: Int, _ random: inout SeededRandom) throws -> Int {
    guard points > 0 else { return 0 }
    let console = RecordingConsole(input: trial.input)
    var pipeline = try pipeline(trial, console)
    var collector = ProfileCollector(symbols: trial.image.symbols)
    // How long it is, to spread the points over it.
    let probe = try ObservedRunLength.cycles(trial.image, trial.timing, trial.limit, trial.input)
    let cycles = (0..<points).map { _ in random.next() % max(probe, 1) }.sorted()

    var saved: [(snapshot: PipelineSnapshot, collector: ProfileCollector, printed: Int)] = []
    for cycle in cycles {
      _ = pipeline.run(limit: cycle, observer: &collector)
      saved.append((pipeline.save(), collector, console.output.count))
    }
    let end = pipeline.run(limit: trial.limit, observer: &collector)
    let expected = rest(end, pipeline, collector, console.output[...])
    for index in saved.indices.shuffled(using: &random) {
      let point = saved[index]
      try pipeline.restore(point.snapshot)
      #expect(pipeline.state.csrs.counters.cycles == cycles[index])
      var again = point.collector
      let start = console.output.count
      let end = pipeline.run(limit: trial.limit, observer: &again)
      // What was printed before the point stays printed; the rest is printed anew.
      let printed = console.output[..<point.printed] + console.output[start...]
      let actual = rest(end, pipeline, again, printed[...])
      #expect(
        actual == expected, "\(trial.name), saved in cycle \(cycles[index])")
    }
    return saved.count
  }

  private func rest(
    _ end: RunEnd, _ pipeline: borrowing Pipeline, _ collector: ProfileCollector,
    _ output: ArraySlice<UInt8>
  ) -> Rest {
    let profile = collector.profile()
    var charges: [Rest.Charge: UInt64] = [:]
    for instruction in profile.instructions {
      for cause in CauseTable.standard.causes where instruction.stack[cause] > 0 {
        charges[Rest.Charge(pc: instruction.pc, cause: cause)] = instruction.stack[cause]
      }
    }
    var hasher = Fingerprint()
    for region in pipeline.state.memory.regions {
      _ = pipeline.state.memory.withBytes(region.base, Int(min(region.size, 1 << 20))) {
        hasher.add($0)
      }
    }
    return Rest(
      end: end, cycles: pipeline.state.csrs.counters.cycles,
      instructions: pipeline.state.csrs.counters.instructions,
      registers: (0..<32).map { pipeline.state.registers[$0] }, memory: hasher.value,
      output: Array(output), charges: charges, totals: profile.totals)
  }

  private func pipeline(_ trial: Trial, _ console: any GuestConsole) throws -> Pipeline {
    let state = try MachineState(
      image: trial.image, isa: .default, regions: nil, arguments: ["program"], console: console)
    return Pipeline(
      state, entry: trial.image.entry, timing: trial.timing,
      decoder: InstructionSet.default.decoder)
  }

  // MARK: What is run

  /// Each preset in turn with each program, and then with slow memory, a cache, or both.
  private static func trials() throws -> [Trial] {
    let programs = try Repository.programs(in: "Tests/RTLTests/Data/elf")
      .filter { soak != nil || $0.contains("/k_") || $0.contains("/rand_") }
      .map { (name: $0, elf: try Repository.bytes($0)) }
    let isa = try InstructionSet(
      parsing: "rv32imac_zicntr_zicsr_zifencei_zihpm_zcb_zcmp_zba_zbb_zbs")
    let random = try (0..<6).map { seed in
      let program = try RandomProgram(
        seed: UInt64(700 + seed), isa: isa, length: 400, rounds: soak == nil ? 20 : 200)
      return (name: "random \(seed)", elf: program.elf)
    }
    let interrupts = (name: "interrupts", elf: try Assembly.elf(interrupted))
    let reader = (name: "reader", elf: try Assembly.elf(reading))
    let variations = [
      [], ["dataWaitStates=2"], ["instructionWaitStates=1", "dataWaitStates=1"],
      ["instructionCacheSize=64", "misaligned=handle"],
    ]
    let all =
      programs + random + Array(repeating: interrupts, count: 6)
      + Array(repeating: reader, count: 2)
    let presets = Preset.all
    let rounds = soak == nil ? 1 : presets.count
    return try (0..<rounds).flatMap { round in
      try all.enumerated().map { index, program in
        let preset = presets[(index + round) % presets.count]
        let changes = variations[(index / presets.count + index + round) % variations.count]
        var timing = preset.timing
        for change in changes { try timing.set(change) }
        return Trial(
          name: "\(program.name), \(preset.name), \(changes)", image: try Image(elf: program.elf),
          timing: timing, limit: longest, input: Array("one\ntwo\nthree\n".utf8))
      }
    }
  }

  /// Interrupts of the timer and by software between loads, stores, divisions and calls.
  private static let interrupted = """
    la t0, handler
    csrw mtvec, t0
    li s0, 0x02004000
    li s5, 0x02000000
    li s1, 500
    sw zero, 4(s0)
    sw s1, 0(s0)
    li t0, 0x88
    csrw mie, t0
    csrsi mstatus, 8
    la s2, words
    li s3, 0
    li s4, 60
    loop:
    lw t1, 0(s2)
    addi t1, t1, 3
    sw t1, 0(s2)
    div t2, t1, s4
    call leaf
    andi t3, t1, 63
    bnez t3, next
    li t4, 1
    sw t4, 0(s5)
    next:
    bltu s3, s4, loop
    li t0, 0x40000000
    sw s3, 4(t0)
    sw zero, 8(t0)
    leaf:
    mul t2, t2, t1
    ret
    .balign 4
    handler:
    sw zero, 0(s5)
    lw t5, 0(s0)
    addi s1, s1, 700
    sw s1, 0(s0)
    addi s3, s3, 1
    mret
    words: .word 1
    """

  /// Reads its standard input a byte at a time and prints it.
  private static let reading = """
    loop:
    li a0, 0
    la a1, byte
    li a2, 1
    li a7, 63
    ecall
    beqz a0, done
    li a0, 1
    la a1, byte
    li a2, 1
    li a7, 64
    ecall
    li t0, 60
    wait:
    addi t0, t0, -1
    bnez t0, wait
    j loop
    done:
    li a0, 0
    li a7, 93
    ecall
    byte: .word 0
    """
}

/// A number that differs, nearly always, where bytes differ.
private struct Fingerprint {
  /// FNV-1a over words of eight bytes.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for (place, word) in bytes.bindMemory(to: UInt64.self).enumerated() where word != 0 {
      value = (value ^ word ^ UInt64(place) << 40) &* 0x100_0000_01b3
    }
  }
}

private enum ObservedRunLength {
  static func cycles(
    _ image: Image, _ timing: TimingModel, _ limit: UInt64, _ input: [UInt8]
  ) throws -> UInt64 {
    let state = try MachineState(
      image: image, isa: .default, regions: nil, arguments: ["program"],
      console: RecordingConsole(input: input))
    var pipeline = Pipeline(
      state, entry: image.entry, timing: timing, decoder: InstructionSet.default.decoder)
    var nobody = Unobserved()
    _ = pipeline.run(limit: limit, observer: &nobody)
    return pipeline.state.csrs.counters.cycles
  }
}

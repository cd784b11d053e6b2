// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TercetKit
import TercetProfile
import TestSupport
import Testing

/// What is worked out about branches and operands, beside what a run of the reference shows.
@Suite("Branches and operands, worked out") struct CodeStudyTests {
  static let presets = ["classic", "hazard3-i-btb", "rp2350", "rp2350-1port", "riscv-mini"]

  @Test("each count is that of the run", arguments: presets)
  func programs(preset: String) throws {
    var known = 0
    var all = 0
    for path in [
      "programs/prebuilt/digits-int8-xtdot.elf",
      "programs/workloads/elf/qsort.rv32im.bare.small.elf",
      "programs/workloads/elf/chase.rv32i.user.small.elf", "Tests/RTLTests/Data/elf/k_crc32.i.elf",
      "Tests/RTLTests/Data/elf/ecall_mret.elf", "Tests/RTLTests/Data/elf/br_dep_load.elf",
    ] {
      // One run that is cut somewhere, and one that ends or is cut later.
      for limit: UInt64 in [7_777, 60_001] {
        let counts = try compare(try Repository.bytes(path), preset, limit: limit)
        known += counts.known
        all += counts.all
      }
    }
    #expect(known == all && all > 0, "\(known) of \(all) branches")
  }

  @Test("the same holds with traps, interrupts, calls and jumps everywhere", arguments: presets)
  func random(preset: String) throws {
    var known = 0
    for seed: UInt64 in 1...6 {
      let isa = try InstructionSet(parsing: "rv32imac_zicsr_zifencei_zba_zbb_zbs_zcb_zcmp")
      let program = try RandomProgram(seed: seed, isa: isa, rounds: 6)
      known += try compare(program.elf, preset, limit: 20_000 + seed).known
    }
    for seed: UInt64 in 1...4 {
      let elf = try LoopingProgram(seed: seed).elf
      known += try compare(elf, preset, limit: 30_000 + seed).known
    }
    #expect(known > 0)
  }

  /// Compares every count and every forward with the run.
  private func compare(
    _ elf: [UInt8], _ preset: String, limit: UInt64
  ) throws -> (known: Int, all: Int) {
    let core = try Core.preset(preset)
    let image = try Image(elf: elf)
    let state = try MachineState(
      image: image, isa: core.isa, regions: nil, arguments: ["p"], console: RecordingConsole())
    var pipeline = Pipeline(
      state, entry: image.entry, timing: core.timing, decoder: core.isa.decoder)
    var collector = ProfileCollector(symbols: image.symbols)
    var watched = Watched()
    while !pipeline.state.hasEnded, pipeline.state.csrs.counters.cycles < limit {
      let stages = pipeline.stages
      let record = pipeline.step()
      watched.take(record, stages)
      // Calls and returns matter to totals alone.
      let (records, events) = ([record], [ControlEvent]())
      collector.observe(records.span, events.span)
    }
    let profile = collector.profile()
    let study = CodeStudy(
      profile, on: core.timing, stops: [pipeline.pc],
      instruction: { pc in image.instruction(at: pc).flatMap(core.isa.decoder.decode) },
      isStart: { pc in image.symbols.symbol(containing: pc)?.address == pc })
    var counts = (known: 0, all: 0)
    for instruction in profile.instructions where instruction.retired > 0 {
      let pc = instruction.pc
      for register in study.forwards[pc] {
        let times = watched.forwards[pc, default: [:]][register, default: 0]
        #expect(times == instruction.retired, "\(preset): \(hex(pc)) takes x\(register)")
      }
      guard let decoded = image.instruction(at: pc).flatMap(core.isa.decoder.decode),
        case .branch = decoded.effect
      else { continue }
      counts.all += 1
      guard let taken = study.branches[pc] else { continue }
      counts.known += 1
      // A branch to the next instruction goes there in either case.
      if decoded.immediate == decoded.length { continue }
      let seen = watched.nexts[pc, default: [:]][pc &+ decoded.immediate, default: 0]
      let other = watched.nexts[pc, default: [:]].filter { $0.key != pc &+ decoded.immediate }
      // Where an interrupt or the end comes between, the run does not show where it was going.
      let unseen = instruction.retired - seen - other.values.reduce(0, +)
      let elsewhere = other.filter { $0.key != pc &+ decoded.length }.values.reduce(0, +)
      #expect(
        taken >= seen && taken <= seen + unseen + elsewhere,
        "\(preset): \(hex(pc)) was taken \(seen) times, and not \(taken)")
      if unseen == 0, elsewhere == 0 { #expect(taken == seen) }
    }
    return counts
  }

  /// What a run did, step by step.
  private struct Watched {
    /// For each instruction, what was in X next.
    var nexts: [UInt32: [UInt32: UInt64]] = [:]
    /// For each instruction, how often it took a register from W before it left X.
    var forwards: [UInt32: [UInt8: UInt64]] = [:]
    private var latest: UInt32?
    private var taken: UInt32 = 0

    mutating func take(_ record: CycleRecord, _ stages: Stages) {
      guard let inX = stages.execute?.pc else { return }
      if let latest {
        nexts[latest, default: [:]][inX, default: 0] += 1
        self.latest = nil
      }
      taken |= stages.forwarded
      guard record.cause == .issue else {
        if record.cause == .trap { taken = 0 }
        return
      }
      for register in UInt8(0)..<32 where taken & 1 << UInt32(register) != 0 {
        forwards[inX, default: [:]][register, default: 0] += 1
      }
      taken = 0
      latest = inX
    }
  }
}

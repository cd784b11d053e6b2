// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TercetKit
import TercetLockstep
import TestSupport
import Testing

/// Time never changes what a program computes, and every cycle has a cause, whatever the core.
@Suite("Cores with parameters at random")
struct AnyTimingTests {
  private static let isas = [
    "rv32imac_zicsr_zifencei_zcb_zcmp_zba_zbb", "rv32im_zicsr_zifencei", "rv32ima_zicsr_zifencei",
  ]

  @Test("compute what Spike computes, and account for every cycle")
  func anyTiming() throws {
    let files = try TemporaryFolder()
    var instructions: UInt64 = 0
    var causes = CycleStack()
    let count = 120
    for number in 0..<count {
      let seed = UInt64(9_000 + number)
      let (timing, changes) = try TimingModel.random(seed: seed)
      let isa = try InstructionSet(parsing: Self.isas[number % Self.isas.count])
      let program = try RandomProgram(seed: seed, isa: isa, rounds: 6)
      let session = try Session(
        path: files.write(program.elf, to: "p.elf"),
        core: Core(isa: isa, timing: timing))
      let limits = Session.Limits(
        memory: [GuestMemory.Region(base: 0x8000_0000, size: 64 << 10)], cycles: 5_000_000)
      let what = "seed \(seed): \(changes.joined(separator: " "))"

      let lockstep = try TercetLockstep.Lockstep(session, limits, console: SilentConsole())
      if case .different(let difference) = lockstep.outcome {
        Issue.record("\(what)\n\(difference)")
        continue
      }
      #expect(lockstep.end == .exited(code: 0), "\(what)")
      instructions += lockstep.instructions

      let (result, profile) = try session.profile(limits, console: SilentConsole())
      #expect(result.end == .exited(code: 0), "\(what)")
      let laws = Laws(
        cycles: result.cycles, instructions: result.instructions, stack: result.stack,
        profile: profile)
      #expect(laws.broken() == [], "\(what)")
      causes += result.stack
    }
    // All that time can be spent on was seen, but for Xtdot, which Spike has not, and wfi.
    for cause in CauseTable.standard.causes where ![.dot, .requantize].contains(cause) {
      #expect(causes[cause] > 0 || cause == .waitForInterrupt, "\(cause)")
    }
    #expect(instructions > 1_000_000)
    print("lockstep: \(instructions) instructions on \(count) cores at random equal Spike's")
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetKit
import TercetLockstep
import TestSupport
import Testing

@Suite("Lock step with Spike on programs by rvgen", .serialized)
struct RvgenLockstepTests {
  /// The least that each program runs, in instructions; the shortest of 900 ran 1,089.
  private static let least: UInt64 = 500

  @Test("random programs by seed")
  func random() throws {
    let programs = LockstepSetting.rvgenPrograms.value(otherwise: 16)
    let first = LockstepSetting.seed.value(otherwise: 1)
    var instructions: UInt64 = 0
    for seed in first..<(first + programs) {
      let program = try RvgenProgram(seed: seed)
      let files = try TemporaryFolder()
      let session = try Session(path: program.build(in: files), core: program.core)
      let lockstep = try TercetLockstep.Lockstep(
        session, Session.Limits(cycles: 1_000_000), console: SilentConsole())
      if case .different(let difference) = lockstep.outcome {
        let report = DifferenceReport(difference, after: lockstep.instructions, in: session)
        Issue.record("\(program)\n\(report)")
        return
      }
      #expect(lockstep.end == .exited(code: 0), "\(program)")
      #expect(lockstep.instructions >= Self.least, "\(program)")
      instructions += lockstep.instructions
    }
    #expect(programs > 0 && instructions >= Self.least * programs)
    print("lockstep: \(instructions) instructions of \(programs) programs by rvgen equal Spike's")
  }
}

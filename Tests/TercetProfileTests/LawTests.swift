// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TestSupport
import Testing

/// The first law, on every program in the tree.
@Suite("Every cycle has exactly one cause")
struct LawTests {
  @Test("sums over causes, pcs, lines and functions equal the cycles; issues equal instructions")
  func sums() throws {
    let programs = try Repository.allPrograms()
    #expect(programs.count > 120)
    var runs = 0
    for path in programs {
      for preset in Preset.all {
        // The big networks run on the default core only; the small programs run everywhere.
        if path.hasPrefix("programs/") && preset.name != "classic" { continue }
        let session = try Session(
          path: Repository.path(path), core: Core(preset: preset))
        // Programs for other cores run in circles here, and workloads long; the laws hold for the
        // part that ran.
        let limit: UInt64 = path.hasPrefix("programs/prebuilt") ? .max : 2_000_000
        let (result, profile) = try session.profile(
          Session.Limits(cycles: limit), console: RecordingConsole())
        let laws = Laws(
          cycles: result.cycles, instructions: result.instructions, stack: result.stack,
          profile: profile, lines: SourceLines(elf: session.image.bytes))
        #expect(laws.broken() == [], "\(path), \(preset.name)")
        #expect(result.cycles > 0, "\(path), \(preset.name)")
        runs += 1
      }
    }
    print("the laws hold in \(runs) runs of \(programs.count) programs")
  }
}

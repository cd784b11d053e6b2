// SPDX-License-Identifier: Apache-2.0

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
        try check(result, profile, SourceLines(elf: session.image.bytes), "\(path), \(preset.name)")
        runs += 1
      }
    }
    print("the laws hold in \(runs) runs of \(programs.count) programs")
  }

  private func check(
    _ result: RunResult, _ profile: TercetProfile.Profile, _ lines: SourceLines, _ what: String
  ) throws {
    let cycles = result.cycles
    let functions = profile.functions(lines: lines)
    #expect(cycles > 0, "\(what)")
    #expect(result.stack.total == cycles, "causes: \(what)")
    #expect(profile.stack == result.stack, "causes by pc: \(what)")
    #expect(profile.instructions.reduce(0) { $0 + $1.cycles } == cycles, "pcs: \(what)")
    #expect(profile.lines(lines).reduce(0) { $0 + $1.stack.total } == cycles, "lines: \(what)")
    #expect(functions.reduce(0) { $0 + $1.stack.total } == cycles, "functions: \(what)")
    #expect(result.stack[.issue] == result.instructions, "issue: \(what)")
    let retired = profile.instructions.reduce(0) { $0 + $1.retired }
    #expect(retired == result.instructions, "instructions: \(what)")
    for function in functions {
      #expect(function.total <= cycles, "\(function.name): \(what)")
      #expect(function.total >= function.stack.total, "\(function.name): \(what)")
    }
  }
}

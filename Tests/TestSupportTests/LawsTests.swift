// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TestSupport
import Testing

@Suite("The checker of laws")
struct LawsTests {
  /// A run that takes branches, with symbols and lines.
  private static func laws() throws -> Laws {
    let path = Repository.path("programs/prebuilt/digits-int8-xtdot.elf")
    let session = try Session(path: path)
    let (result, profile) = try session.profile(
      Session.Limits(cycles: 20_000), console: RecordingConsole())
    return Laws(
      cycles: result.cycles, instructions: result.instructions, stack: result.stack,
      profile: profile, lines: SourceLines(elf: session.image.bytes))
  }

  @Test("finds nothing wrong with a run, and every fault that is planted")
  func faults() throws {
    let good = try Self.laws()
    #expect(good.broken() == [])

    var laws = good
    laws.cycles += 1
    #expect(
      laws.broken().map { $0.prefix { $0 != ":" } } == [
        "cycles by cause", "cycles by instruction", "cycles by line", "cycles by function",
        "cycles by call path",
      ])

    laws = good
    laws.instructions += 1
    #expect(
      laws.broken().map { $0.prefix { $0 != ":" } } == [
        "cycles that issue", "retirements by instruction",
      ])

    // One cycle has another cause: only the profile knows.
    laws = good
    laws.stack[.redirect] -= 1
    laws.stack[.trap] += 1
    #expect(laws.broken().count == 1)

    // The cycles of a part that ran less than the whole.
    laws = good
    laws.cycles = 100
    #expect(laws.broken().contains { $0.contains("with what it calls") })

    laws = good
    laws.profile = nil
    #expect(laws.broken() == [])
    laws.cycles += 1
    #expect(laws.broken().count == 1)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetConformance
import TercetCore
import TercetKit
import TestSupport
import Testing

@Suite("riscv-tests, as `tercet test` runs them")
struct SuiteTests {
  @Test("every test passes on every preset")
  func all() throws {
    let programs = try TestPrograms(at: [BuiltTests.folder()])
    for preset in Preset.all {
      let core = Core(preset: preset)
      let results = try #require(try TestRun(core: core).results(of: programs.paths))
      let report = TestReport(results, core: core)
      for failure in report.failures {
        Issue.record("\(failure.name) on \(preset.name): \(failure.verdict)")
      }
      // Every file of isa/ is there, and every one tells how many cases it has.
      #expect(report.total.tests == (try Self.sources()))
      #expect(report.results.allSatisfy { ($0.cases ?? 0) > 0 })
      BuiltTests.print(
        preset.name == Preset.classic.name
          ? report.text()
          : "\(report.total.passed) of \(report.total.tests) tests pass on \(preset.name)")
    }
  }

  private static func sources() throws -> Int {
    let list = try Tool(path: "/usr/bin/env").run([
      "find", Repository.path("riscv-tests/isa"), "-path", "*/rv32*/*.S",
    ])
    return list.out.split(separator: "\n").count
  }
}

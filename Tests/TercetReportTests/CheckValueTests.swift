// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetReport
import Testing

@Suite("Baselines, as values")
struct CheckValueTests {
  private static func program(
    _ cycles: UInt64, budget: UInt64? = nil, regions: [Baseline.Region] = []
  ) -> Baseline.Program {
    Baseline.Program(
      name: "k.elf", cycles: cycles, instructions: 1, ended: "exited 0", budget: budget,
      regions: regions)
  }

  private static func region(
    _ cycles: UInt64?, budget: UInt64? = nil
  ) -> Baseline.Region {
    Baseline.Region(name: "conv1", cycles: cycles, budget: budget)
  }

  @Test(
    "the limit of a tolerance is rounded down, and does not overflow",
    arguments: [
      ("0%", 7, 7), ("100%", 7, 14), ("50%", 7, 10), ("0.5%", 199, 199), ("0.5%", 200, 201),
      ("0.0001%", 999_999, 999_999), ("0.0001%", 1_000_000, 1_000_001),
      ("100%", .max, .max), ("0.0001%", .max, .max), ("0%", .max, .max), ("33.3333%", 0, 0),
    ] as [(String, UInt64, UInt64)])
  func limit(text: String, cycles: UInt64, limit: UInt64) throws {
    #expect(try #require(Tolerance(parsing: text)).limit(of: cycles) == limit)
  }

  /// What no run measures yet is compared all the same.
  @Test("regions grow and have budgets as programs do")
  func regions() throws {
    let now = Self.program(20, regions: [Self.region(11)])
    func findings(_ before: Baseline.Region, _ tolerance: Tolerance = .none) -> [Check.Finding] {
      let checked = Check.Checked(
        name: "k.elf", before: Self.program(20, regions: [before]), now: now)
      return Check([checked], tolerance: tolerance).findings(checked)
    }
    #expect(findings(Self.region(11)) == [])
    #expect(findings(Self.region(10)) == [.regionGrew("conv1", before: 10, now: 11, beyond: .none)])
    let tenth = try #require(Tolerance(parsing: "10%"))
    #expect(findings(Self.region(10), tenth) == [])
    #expect(
      findings(Self.region(10, budget: 10), tenth) == [
        .regionOverBudget("conv1", now: 11, budget: 10)
      ])
    #expect(findings(Self.region(nil, budget: 11)) == [])
    let other = Baseline.Region(name: "conv2", cycles: 1, budget: nil)
    #expect(findings(other) == [.regionMissing("conv2")])
  }

  @Test("an update takes the regions' cycles, and keeps their budgets")
  func updated() {
    let before = Self.program(20, budget: 30, regions: [Self.region(9, budget: 12)])
    let old = Baseline(
      coreName: "classic", timing: TimingModel(), isa: "rv32i", programs: [before])
    let other = Baseline.Region(name: "pool", cycles: 3, budget: nil)
    let now = Self.program(21, regions: [other, Self.region(11)])
    let check = Check(
      [Check.Checked(name: "k.elf", before: before, now: now)], tolerance: .none)
    #expect(
      old.updated(by: check).programs
        == [Self.program(21, budget: 30, regions: [Self.region(11, budget: 12), other])])
  }
}

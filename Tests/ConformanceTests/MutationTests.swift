// SPDX-License-Identifier: Apache-2.0

import TercetConformance
import TercetCore
import TercetISA
import TercetKit
import TestSupport
import Testing

/// Can the tests of riscv-tests/ fail? Every instruction gets wrong meanings, one at a time, and
/// its own test must notice each.
@Suite("Mutants of every instruction")
struct MutationTests {
  /// What came of an instruction's mutants.
  struct Score: Sendable {
    var mutants = 0
    var killed = 0
    /// Killed by a case that says so; the others trapped, hung or never came to the cases.
    var toldByCase = 0
    var problems: [String] = []
    /// Survivors by their place in `Equivalent.all`.
    var excused: [Int: Int] = [:]
  }

  @Test("an instruction's own test notices all that no list excuses")
  func score() throws {
    let files = try TestPrograms(at: [BuiltTests.folder()]).paths
    let rows = InstructionSet.default.decoder.rows
    let scores = Parallel.map(rows) { row in Result { try Self.score(of: row, rows, files) } }
    var total = Score()
    for (row, score) in zip(rows, scores) {
      let score = try score.get()
      #expect(score.mutants > 0, "\(row.mnemonic) has no mutant")
      for problem in score.problems { Issue.record("\(row.mnemonic): \(problem)") }
      total.mutants += score.mutants
      total.killed += score.killed
      total.toldByCase += score.toldByCase
      total.excused.merge(score.excused, uniquingKeysWith: +)
    }
    for (index, rule) in Equivalent.all.enumerated() {
      let listed = rule.mnemonics.count * rule.mutants.count
      #expect(total.excused[index] == listed, "some of these do not exist: \(rule.reason)")
    }
    BuiltTests.print(
      """
      mutants: \(total.killed) of \(total.mutants) killed, by the own tests of \(rows.count) \
      instructions; \(total.excused.values.reduce(0, +)) are equivalent to their instruction, for \
      \(Equivalent.all.count) listed reasons
      mutants: \(total.toldByCase) were named by a failing case, the others trapped or hung
      """)
  }

  private static func score(
    of row: InstructionSpec, _ table: [InstructionSpec], _ files: [String]
  ) throws -> Score {
    var score = Score()
    var tests: [String: OwnProgram] = [:]
    // All mutants with a planted fault have the same effect, and a decoder is costly to make.
    var planted: InstructionSet?
    for mutant in Mutant.all(of: row, in: table) {
      let name = OwnTest.name(for: mutant, of: row.mnemonic)
      let test = try tests[name] ?? OwnProgram(name, files)
      tests[name] = test
      let isa =
        mutant.fault == nil
        ? mutated(row, by: mutant) : planted ?? mutated(row, by: mutant)
      if mutant.fault != nil { planted = isa }
      let verdict = try PlantedFault.with(mutant.fault) { try test.verdict(on: isa) }
      let excuse = Equivalent.all.firstIndex { $0.contains(mutant, of: row.mnemonic) }
      score.mutants += 1
      if let excuse { score.excused[excuse, default: 0] += 1 }
      if verdict != .passed {
        score.killed += 1
        if verdict.failedCase != nil { score.toldByCase += 1 }
      }
      switch (verdict == .passed, excuse) {
      case (true, nil): score.problems.append("\(name) passes though \(mutant.name)")
      case (false, let excuse?):
        score.problems.append(
          "'\(mutant.name)' is listed as a survivor (\(Equivalent.all[excuse].reason)), and \(name) "
            + "noticed it: \(verdict)")
      default: break
      }
    }
    return score
  }
}

private func mutated(_ row: InstructionSpec, by mutant: Mutant) -> InstructionSet {
  switch mutant.change {
  case .effect(let effect):
    InstructionSet.default.replacing(row.mnemonic, effect: effect, custom: PlantedFault.custom)
  case .expansion:
    InstructionSet.default.replacing(row.mnemonic, standingFor: PlantedFault.expansion)
  }
}

/// A test that passes on the right instruction set.
struct OwnProgram {
  private let session: Session
  private let run: TestRun

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init(_ name: String, _ files: [String]) throws {
    guard let path = files.first(where: { $0.hasSuffix("-p-" + name) }) else {
      throw Failure(description: "no test is called \(name)")
    }
    session = try Session(path: path)
    var unobserved = Unobserved()
    let right = try session.run(console: SilentConsole(), observer: &unobserved)
    guard right.end == .exited(code: 0) else { throw Failure(description: "\(name): \(right.end)") }
    // Whoever takes twice the time is lost in a loop.
    run = TestRun(cycles: 2 * right.cycles + 1000)
  }

  func verdict(on isa: InstructionSet) throws -> TestVerdict {
    try run.run(session.on(Core(isa: isa))).verdict
  }
}

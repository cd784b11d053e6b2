// SPDX-License-Identifier: Apache-2.0

/// Programs beside their baseline: what `tercet check` finds.
package struct Check: Sendable {
  /// In the order of the command line.
  package let programs: [Checked]
  package let tolerance: Tolerance

  package init(_ programs: [Checked], tolerance: Tolerance) {
    self.programs = programs
    self.tolerance = tolerance
  }

  /// A program, what it took, and what it takes.
  package struct Checked: Sendable {
    package let name: String
    /// Nil if the baseline does not have it.
    package let before: Baseline.Program?
    /// Nil if it could not be loaded.
    package let now: Baseline.Program?
    /// Why it could not be loaded.
    package let problem: String?

    package init(
      name: String, before: Baseline.Program?, now: Baseline.Program?, problem: String? = nil
    ) {
      self.name = name
      self.before = before
      self.now = now
      self.problem = problem
    }
  }

  /// What is wrong with a program.
  package enum Finding: Hashable, Sendable {
    /// The baseline does not have it.
    case isNew
    /// It could not be loaded.
    case notLoaded(String)
    case endedOtherwise(before: String, now: String)
    case grew(beyond: Tolerance)
    case overBudget(UInt64)
    /// A region of the baseline of which the run knows nothing.
    case regionMissing(String)
    case regionGrew(String, before: UInt64, now: UInt64, beyond: Tolerance)
    case regionOverBudget(String, now: UInt64, budget: UInt64)

    /// The region that it is about; nil if it is about the program.
    package var region: String? {
      switch self {
      case .regionMissing(let name), .regionGrew(let name, _, _, _),
        .regionOverBudget(let name, _, _):
        name
      case .isNew, .notLoaded, .endedOtherwise, .grew, .overBudget: nil
      }
    }
  }

  /// Whether the program ended otherwise, so that its cycles say nothing.
  package func endedOtherwise(_ program: Checked) -> Bool {
    findings(program).contains { if case .endedOtherwise = $0 { true } else { false } }
  }

  /// All that is wrong with `program`; empty if it passes.
  package func findings(_ program: Checked) -> [Finding] {
    guard let now = program.now else { return [.notLoaded(program.problem ?? "")] }
    guard let before = program.before else { return [.isNew] }
    if now.ended != before.ended {
      return [.endedOtherwise(before: before.ended, now: now.ended)]
    }
    var findings: [Finding] = []
    if now.cycles > tolerance.limit(of: before.cycles) { findings.append(.grew(beyond: tolerance)) }
    if let budget = before.budget, now.cycles > budget { findings.append(.overBudget(budget)) }
    for region in before.regions { findings += self.findings(region, in: now) }
    return findings
  }

  private func findings(_ before: Baseline.Region, in program: Baseline.Program) -> [Finding] {
    guard let cycles = program.regions.first(where: { $0.name == before.name })?.cycles else {
      return [.regionMissing(before.name)]
    }
    var findings: [Finding] = []
    if let earlier = before.cycles, cycles > tolerance.limit(of: earlier) {
      findings.append(
        .regionGrew(before.name, before: earlier, now: cycles, beyond: tolerance))
    }
    if let budget = before.budget, cycles > budget {
      findings.append(.regionOverBudget(before.name, now: cycles, budget: budget))
    }
    return findings
  }
}

extension Check.Finding: CustomStringConvertible {
  package var description: String {
    switch self {
    case .isNew: "not in the baseline"
    case .notLoaded: "not loaded"
    case .endedOtherwise(let before, let now): "\(now), before \(before)"
    case .grew(let tolerance): "grew" + tolerance.words
    case .overBudget(let budget): "over its budget of \(grouped(budget))"
    case .regionMissing(let name): "region \(name): \(verdict)"
    case .regionGrew(let name, let before, let now, _):
      "region \(name): \(verdict), from \(grouped(before)) to \(grouped(now))"
    case .regionOverBudget(let name, let now, _):
      "region \(name): \(verdict), with \(grouped(now))"
    }
  }

  /// The same beside the name and the figures.
  package var verdict: String {
    switch self {
    case .regionMissing: "not in the program"
    case .regionGrew(_, _, _, let tolerance): "grew" + tolerance.words
    case .regionOverBudget(_, _, let budget): "over its budget of \(grouped(budget))"
    case .isNew, .notLoaded, .endedOtherwise, .grew, .overBudget: description
    }
  }
}

extension Tolerance {
  fileprivate var words: String { self == .none ? "" : " by more than \(text)" }
}

// MARK: - A new baseline

extension Baseline {
  /// This baseline with what the programs of `check` take now; budgets, and programs that were not
  /// run, stay.
  package func updated(by check: Check) -> Baseline {
    var programs = Dictionary(self.programs.map { ($0.name, $0) }) { first, _ in first }
    for program in check.programs {
      guard var now = program.now else { continue }
      now.budget = program.before?.budget
      now.regions = (program.before?.regions ?? []).merged(with: now.regions)
      programs[now.name] = now
    }
    return Baseline(
      coreName: coreName, timing: timing, isa: isa, programs: Array(programs.values))
  }
}

extension [Baseline.Region] {
  /// What the regions take now, with the budgets of these; one that was not measured stays.
  fileprivate func merged(with now: [Baseline.Region]) -> [Baseline.Region] {
    let budgets = Dictionary(map { ($0.name, $0) }) { first, _ in first }
    let measured = now.map { region in
      Baseline.Region(
        name: region.name, cycles: region.cycles, budget: budgets[region.name]?.budget)
    }
    let known = Set(now.map(\.name))
    return (measured + filter { !known.contains($0.name) }).sorted { $0.name < $1.name }
  }
}

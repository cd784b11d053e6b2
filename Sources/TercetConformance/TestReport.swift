// SPDX-License-Identifier: Apache-2.0

import TercetJSON
import TercetKit
import TercetReport

/// What came of many tests: a line for each suite, then what failed.
package struct TestReport: Sendable {
  package let results: [TestResult]
  /// Files of the folders that are no programs.
  package let skipped: Int
  let core: Core

  package init(_ results: [TestResult], skipped: Int = 0, core: Core) {
    self.results = results
    self.skipped = skipped
    self.core = core
  }

  /// The tests of a suite, or of all.
  package struct Line {
    package let name: String
    package let tests: Int
    /// Nil if no test tells how many cases it has.
    package let cases: UInt64?
    /// What all its tests took on this core.
    package let counts: TestResult.Counts
    package let passed: Int
    package let failed: Int

    init(_ name: String, _ results: [TestResult]) {
      let counts = results.compactMap(\.cases)
      self.name = name
      tests = results.count
      cases = counts.isEmpty ? nil : counts.reduce(0) { $0 + UInt64($1) }
      self.counts = results.reduce(into: TestResult.Counts()) { sum, result in
        sum.cycles += result.counts.cycles
        sum.instructions += result.counts.instructions
      }
      passed = results.count(where: \.isGood)
      failed = tests - passed
    }
  }

  /// A line for each suite, by name.
  package var suites: [Line] {
    Dictionary(grouping: results, by: \.suite).sorted { $0.key < $1.key }.map(Line.init)
  }

  package var total: Line { Line("total", results) }

  package var failures: [TestResult] { results.filter { !$0.isGood } }

  // MARK: For people

  /// Lines of suites that failed stand out, and so do the tests that did.
  package func text(_ style: Style = .plain) -> String {
    let suites = suites
    let names = max(12, suites.map(\.name.count).max() ?? 0)
    func row(_ name: String, _ columns: [String]) -> String {
      name.printable.left(names) + columns.map { $0.right(9) }.joined()
    }
    /// A count that is not zero, in its colour.
    func styled(_ count: Int, _ paint: (String) -> String) -> String {
      let text = grouped(UInt64(count)).right(9)
      return count > 0 ? paint(text) : text
    }
    func row(_ line: Line) -> String {
      let head = row(
        line.name, [grouped(UInt64(line.tests)), line.cases.map(grouped) ?? "-"])
      return head + styled(line.passed, style.good) + styled(line.failed, style.wasted) + "\n"
    }
    var text = style.heading(row("suite", ["tests", "cases", "passed", "failed"])) + "\n"
    text += suites.map(row).joined()
    if suites.count != 1 { text += row(total) }
    for result in failures {
      text += "\(style.wasted(result.path.printable)): \(result.failure.printable)\n"
    }
    return text + agreement
  }

  /// How many verdicts the reference shares.
  private var agreement: String {
    let agreements = results.compactMap(\.agreement)
    guard !agreements.isEmpty else { return "" }
    let agree = agreements.count { $0 == .agrees }
    let silent = agreements.count { $0 == .cannotJudge }
    let left = silent == 0 ? "" : ", \(silent) not judged by it"
    return "Spike agrees on \(agree), differs on \(agreements.count - agree - silent)\(left)\n"
  }

  // MARK: For programs

  /// Schema `tercet.test/1`; docs/FORMATS.md lists the keys.
  package func json() -> String { JSONWriter.text(TestDocument(report: self)) }
}

extension TestResult {
  /// Why it is not good, for people.
  var failure: String {
    let difference: String? = if case .differs(let words)? = agreement { words } else { nil }
    let own = verdict == .passed ? nil : verdict.description
    return [own, difference].compactMap { $0 }.joined(separator: "; ")
  }
}

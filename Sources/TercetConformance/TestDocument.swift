// SPDX-License-Identifier: Apache-2.0

import TercetJSON
import TercetReport

/// The report on many tests for programs.
struct TestDocument: JSONValue {
  let report: TestReport

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("failures", each: report.failures, FailureRow.init)
      writer.member("isa", report.core.isa.fullName)
      writer.member("preset", report.core.preset.name)
      writer.member("reference", ifAny: ReferenceRow(report.results.compactMap(\.agreement)))
      writer.member("schema", "tercet.test/1")
      writer.member("skipped", report.skipped)
      writer.member("suites", each: report.suites, LineRow.init)
      writer.member("tool", "tercet \(tercetVersion)")
      writer.member("total", LineRow(line: report.total))
    }
  }
}

private struct LineRow: JSONValue {
  let line: TestReport.Line

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("cases", ifAny: line.cases)
      writer.member("cycles", line.counts.cycles)
      writer.member("failed", line.failed)
      writer.member("instructions", line.counts.instructions)
      writer.member("name", line.name)
      writer.member("passed", line.passed)
      writer.member("tests", line.tests)
    }
  }
}

private struct FailureRow: JSONValue {
  let result: TestResult

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("case", ifAny: result.verdict.failedCase)
      writer.member("cycles", result.counts.cycles)
      writer.member("instructions", result.counts.instructions)
      writer.member("kind", result.verdict == .passed ? "reference" : result.verdict.kind)
      writer.member("message", result.failure)
      writer.member("path", result.path)
      writer.member("suite", result.suite)
    }
  }
}

/// How many verdicts another simulator shares.
private struct ReferenceRow: JSONValue {
  private let agrees: Int
  private let differs: Int
  private let notJudged: Int

  /// Nil if no other simulator ran.
  init?(_ agreements: [TestReference.Agreement]) {
    guard !agreements.isEmpty else { return nil }
    agrees = agreements.count { $0 == .agrees }
    notJudged = agreements.count { $0 == .cannotJudge }
    differs = agreements.count - agrees - notJudged
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("agrees", agrees)
      writer.member("differs", differs)
      writer.member("name", "spike")
      writer.member("notJudged", notJudged)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// Programs beside their baseline as CI systems read tests: a test case for each, in JUnit's XML.
///
/// Source: the elements that Jenkins and GitLab read, https://docs.gitlab.com/ci/testing/unit_test_reports/.
/// There is no time in it: the same runs give the same bytes.
package struct JUnitReport {
  private let check: Check
  /// What the cases belong to: the core's name.
  private let group: String

  package init(_ check: Check, core group: String) {
    self.check = check
    self.group = group
  }

  package func text() -> String {
    let cases = check.programs.map { (program: $0, findings: check.findings($0)) }
    let errors = cases.count { $0.findings.contains(where: \.isError) }
    let failures = cases.count { !$0.findings.isEmpty } - errors
    let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<testsuites \(counts)>", "  <testsuite name=\"tercet check\" \(counts)>",
      ] + cases.map { element($0.program, $0.findings) } + ["  </testsuite>", "</testsuites>"]
    return lines.map { $0 + "\n" }.joined()
  }

  private func element(_ program: Check.Checked, _ findings: [Check.Finding]) -> String {
    let start = "    <testcase classname=\"\(group.attribute)\" name=\"\(program.name.attribute)\""
    guard !findings.isEmpty else { return start + "/>" }
    let kind = findings.contains(where: \.isError) ? "error" : "failure"
    let message = findings.map(\.description).joined(separator: "; ").attribute
    let counts = """
      the program: baseline \(program.before.map { grouped($0.cycles) } ?? "none"), \
      now \(program.now.map { grouped($0.cycles) } ?? "none")
      """
    let problem = program.problem.map { "\n\($0)" } ?? ""
    return """
      \(start)>
            <\(kind) message="\(message)">\((counts + problem).xmlText)</\(kind)>
          </testcase>
      """
  }
}

extension Check.Finding {
  /// Whether there are no cycles to compare.
  fileprivate var isError: Bool {
    switch self {
    case .notLoaded, .endedOtherwise: true
    default: false
    }
  }
}

extension String {
  /// As text between tags: without what XML gives a meaning, and without controls, which it forbids.
  ///
  /// By scalar: an accent behind a `<` does not make it another letter for XML.
  fileprivate var xmlText: String {
    printableLines.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      // They are no characters, which XML forbids too.
      case "\u{fffe}", "\u{ffff}": text += "\u{fffd}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// As the value of an attribute.
  fileprivate var attribute: String { printable.xmlText }
}

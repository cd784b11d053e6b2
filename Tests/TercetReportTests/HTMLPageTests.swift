// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetKit
import TercetReport
import TestSupport
import Testing

/// Pages in a real browser: `tools/pages` opens each, and tells what is wrong.
@Suite("The HTML report in Chromium")
struct HTMLPageTests {
  @Test("is right, quick and accessible, by mouse and keys, in both themes and sizes")
  func pages() throws {
    let files = try TemporaryFolder()
    let hostile = try Calls.document(
      names: [
        "<script>alert(1)</script>", "</script><img src=x onerror=alert(2)>", "<b id=x>g</b>",
      ], file: "\"><script>alert(3)</script>.c")
    let profiled = try Profiled(path: Repository.path(HTMLReportTests.digits))
    var digits = profiled.document
    digits.tables?.windows = try StageWindows(
      profiled.session, Session.Limits(), .whole, signal: { nil }, console: { RecordingConsole() }
    ).windows(around: 3, in: profiled.profile)
    let pages = [
      ("digits", digits),
      ("calls", try Calls.document()), ("hostile", hostile), ("deep", try Calls.deep(100_000)),
      ("many", try Calls.many(100_000)),
    ]
    var expected: [String: UInt64] = [:]
    for (name, document) in pages {
      // What the lines of the hostile program look like.
      let source = name == "hostile" ? "<b id=x>source</b> </script>" : nil
      _ = try files.write(Exported(document).html { _ in source }, to: "\(name).html")
      expected[name] = document.summary.cycles
    }
    let (before, after) = try (Calls.document(), Profiled(Profiled.busy).document)
    _ = try files.write(
      Exported(after).html(comparedBy: ProfileDiff(before, after)), to: "diff.html")
    expected["diff"] = after.summary.cycles
    _ = try files.write(try JSONEncoder().encode(expected), to: "expected.json")
    // Pictures for whoever changes the page.
    let pictures = ProcessInfo.processInfo.environment["TERCET_PAGES"].map { [$0] } ?? []
    let result = try Tool.python().run([Repository.path("tools/pages"), files.path] + pictures)
    #expect(result.status == 0, "\(result.err)")
    print(result.out)
  }
}

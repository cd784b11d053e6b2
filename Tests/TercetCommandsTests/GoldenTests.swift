// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Reports of three programs, byte for byte as they were reviewed.
///
/// `tools/golden` writes them, with a line for each row of a JSON document; whoever changes a report runs it and looks at the difference.
@Suite("Golden reports")
struct GoldenTests {
  static let folder = "Tests/TercetCommandsTests/Golden"

  @Test("reports, JSON and charts of three programs, and an annotated function, are as reviewed")
  func reports() throws {
    let files = try TemporaryFolder()
    let made = try Tool(path: Repository.path("tools/golden")).run([files.path])
    #expect(made.status == 0, "\(made.err)")
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path)
    let kept = try FileManager.default.contentsOfDirectory(atPath: Repository.path(Self.folder))
    #expect(names.count == 10)
    #expect(Set(names + ["cases"]) == Set(kept))
    for name in names.sorted() {
      let golden = try Repository.text(Self.folder + "/" + name)
      let difference = Self.firstDifference(golden: golden, now: try files.text(name))
      if let difference { Issue.record("\(name), \(difference)") }
    }
  }

  @Test("nothing in them names a machine")
  func paths() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Repository.path(Self.folder)) {
      let text = try Repository.text(Self.folder + "/" + name)
      for root in [Repository.root.path, "/home/", "/tmp/", "/usr/"] {
        #expect(!text.contains(root), "\(name) contains \(root)")
      }
    }
  }

  /// Where two texts part, with the line of each; nil for the same bytes.
  static func firstDifference(golden: String, now: String) -> String? {
    guard Array(golden.utf8) != Array(now.utf8) else { return nil }
    let kept = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let made = now.split(separator: "\n", omittingEmptySubsequences: false)
    let shared = zip(kept, made).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    func line(_ lines: [Substring]) -> String {
      shared < lines.count ? "|\(lines[shared])|" : "the end"
    }
    return """
      line \(shared + 1)
        reviewed: \(line(kept))
        now:      \(line(made))
      if that is meant: tools/golden, then look at the whole difference
      """
  }

  @Test("a difference is shown by its first line")
  func difference() throws {
    #expect(Self.firstDifference(golden: "a\nb\n", now: "a\nb\n") == nil)
    let changed = try #require(Self.firstDifference(golden: "a\nb\nc\n", now: "a\nB\nc\n"))
    #expect(changed.hasPrefix("line 2\n  reviewed: |b|\n  now:      |B|\n"))
    let shorter = try #require(Self.firstDifference(golden: "a\nb", now: "a"))
    #expect(shorter.hasPrefix("line 2\n  reviewed: |b|\n  now:      the end\n"))
  }
}

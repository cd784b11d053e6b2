// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// What the documents show of `tercet model` and `tercet plan` is what they print.
@Suite("The example of a network")
struct NetworkExampleTests {
  @Test(
    "every line that is shown is printed",
    arguments: ["docs/A-NETWORK.md", "docs/PLAN.md", "README.md"])
  func shown(path: String) throws {
    let reader = try Reader()
    var count = 0
    var isAbout = path != "README.md"
    for step in try Document(path: path).steps() {
      isAbout = isAbout || step.command.hasPrefix("tercet model")
      if isAbout, path == "README.md", !step.command.hasPrefix("tercet model") { break }
      guard isAbout, !step.command.hasPrefix("tools/setup") else { continue }
      let result = try reader.run(step.command)
      #expect(result.status == 0, "\(step.command): \(result.err)")
      let printed = Set(result.out.split(separator: "\n").map(Self.trimmed))
      for line in step.shown where !line.isEmpty {
        #expect(printed.contains(Self.trimmed(line[...])), "\(step.command): \(line)")
        count += 1
      }
    }
    #expect(count >= 9)
  }

  private static func trimmed(_ line: Substring) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

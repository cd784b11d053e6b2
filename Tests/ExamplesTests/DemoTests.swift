// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// The first command that README gives, on the `tercet` that is tested instead of one that it
/// builds.
@Suite("tools/demo") struct DemoTests {
  @Test("prints the table and the report of README")
  func table() throws {
    let result = try demo()
    #expect(result.status == 0, "\(result.err)")
    let lines = result.out.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    let blocks = try Document(path: "README.md").blocks("")
    for start in ["program ", "tercet 0"] {
      let shown = try #require(blocks.first { $0.first?.hasPrefix(start) == true })
      let first = try #require(lines.firstIndex { $0.hasPrefix(start) })
      #expect(Array(lines[first...].prefix(shown.count)) == shown)
    }
    // Of the table's cycles: 46,492,932 / 8,158,693, 52,805,964 / 5,948,478, 8,158,693 / 5,948,478
    // and 52,805,964 / 46,492,932.
    #expect(lines.contains("Fewer cycles with Xtdot: 5.70 times in int8, 8.88 times in int4."))
    #expect(
      lines.contains(
        "int4 takes 1.37 times fewer cycles than int8 with Xtdot; in plain C, which must unpack"
          + " nibbles, 1.14 times more."))
  }

  @Test("takes no options")
  func options() throws {
    let result = try demo(["--quick"])
    #expect(result.status == 64)
    #expect(result.err.hasPrefix("usage: tools/demo"))
  }

  private func demo(_ arguments: [String] = []) throws -> Tool.Output {
    try Tool(path: Repository.path("tools/demo")).run(
      arguments, environment: ["TERCET_BINARY": try Tool.tercet().path])
  }
}

// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// The command line of `tools/test`; what the steps do is the steps' own claim.
@Suite("tools/test") struct TestScriptTests {
  @Test("lists its steps, in the order in which they run", arguments: ["--list", "--help"])
  func list(option: String) throws {
    let result = try Self.script.run([option])
    #expect(result.status == 0)
    let rows = result.out.split(separator: "\n").filter { $0.contains(" (") && $0.hasSuffix(")") }
    #expect(
      rows.map { $0.prefix { $0 != " " } } == [
        "format", "lint", "build", "swift", "vectors", "generated", "references", "quant",
        "importer", "operators", "trained", "rates", "prebuilt", "incremental", "example",
      ])
  }

  @Test(
    "knows no other steps and options",
    arguments: [
      ["unit"], ["format", "unit"], ["--quick"], ["--filter"], ["--filter", "LawTests", "lint"],
      [""], ["swift lint"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Self.script.run(arguments)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("usage: tools/test [--list] [--filter REGEX] [STEP...]"))
  }

  private static let script = Tool(path: Repository.path("tools/test"))
}

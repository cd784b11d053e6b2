// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet extension new")
struct ExtensionNewTests {
  /// The cases of its test, and the numbers that it multiplies.
  private static let macs = 6 + 256

  @Test(
    "makes one that builds without a warning and runs, and whose second cycles a profile shows",
    arguments: [
      ("mine", "mine.mac"), ("my-own-2", "my.own.2.mac"), ("and", "and.mac"),
      (
        "a-name-of-forty-letters-and-no-one-more4",
        "a.name.of.forty.letters.and.no.one.m.mac"
      ),
    ])
  func works(name: String, mnemonic: String) throws {
    let made = try NewExtension(name)
    try made.make()
    let run = try made.shell("tercet run --extension ./\(name) \(name)/\(name)-test.elf")
    #expect(run.status == 0, "\(run.err)")
    let profile = try made.shell(
      "tercet profile --json --extension ./\(name) \(name)/\(name)-test.elf")
    let document = try JSONSerialization.jsonObject(with: Data(profile.out.utf8))
    let causes = try #require((document as? [String: Any])?["causes"] as? [String: Int])
    #expect(causes["\(name).mac"] == Self.macs)
    let listing = try made.shell("tercet disasm --extension ./\(name) \(name)/\(name)-test.elf")
    #expect(listing.out.contains("  \(mnemonic) "))
    let bench = try made.shell("make -C \(name) bench")
    #expect(bench.status == 0, "\(bench.out)\(bench.err)")
    #expect(bench.out.contains("1005 commands, 2 cycles each\n"))
  }

  @Test("gcc takes it too")
  func gcc() throws {
    let made = try NewExtension()
    let built = try made.shell("make -C mine CC=riscv64-unknown-elf-gcc HOST_CC=gcc")
    #expect(built.status == 0)
    #expect(built.err == "")
    #expect(try made.shell("tercet run --extension ./mine mine/mine-test.elf").status == 0)
  }

  @Test("its test and its bench find what is wrong")
  func wrong() throws {
    let made = try NewExtension()
    try made.edit("mine.c", "call->rd + call", "call->rd - call")
    try made.edit("mine.v", "sum + product", "sum - product")
    try made.make()
    #expect(try made.shell("tercet run --extension ./mine mine/mine-test.elf").status == 2)
    #expect(try made.shell("make -C mine bench").status == 2)
  }

  @Test("says what it made, and what comes next")
  func words() throws {
    let files = try TemporaryFolder()
    let made = try Tool.tercet().run(["extension", "new", "mine"], folder: files.path)
    #expect(
      made.out == """
        made mine: extension.json, mine.c, mine.h, mine-test.c, mine.v, mine-bench.v, Makefile, \
        README.md, .gitignore
          make -C mine
          tercet profile --extension ./mine mine/mine-test.elf
          tercet extension check ./mine

        """)
    let again = try Tool.tercet().run(["extension", "new", "mine"], folder: files.path)
    #expect(again.status == 64)
    #expect(again.err.hasPrefix("error: 'mine' is there already"))
  }

  @Test(
    "takes no name that an extension cannot have",
    arguments: [
      "", ".", "..", "-k", "k-", "a/b", "a b", "a.b", "a_b", "Mine", "2k", "kü", "a\nb",
      String(repeating: "k", count: 41),
    ])
  func badName(name: String) throws {
    let files = try TemporaryFolder()
    let result = try Tool.tercet().run(["extension", "new", "--", name], folder: files.path)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("error: "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.path) == [])
  }
}

@Suite("tercet extension list and show")
struct ExtensionListTests {
  private func list(_ options: [String], _ folder: String) throws -> Tool.Output {
    try Tool.tercet().run(
      ["extension", "list"] + options, environment: ["TERCET_EXTENSIONS": folder])
  }

  @Test("extensions that have names are listed with what they are and where")
  func list() throws {
    let made = try NewExtension()
    try made.files.write("{", to: "broken/extension.json")
    let result = try list([], made.files.path)
    #expect(result.status == 0)
    #expect(result.out.contains("  a multiply-accumulate\n"))
    #expect(result.out.contains("  \(made.files.path)/mine\n"))
    #expect(result.err.hasPrefix("note: broken is left out: \(made.files.path)/broken/"))
    let parsed = try JSONSerialization.jsonObject(
      with: Data(try list(["--json"], made.files.path).out.utf8))
    let document = try #require(parsed as? [String: Any])
    #expect(document["schema"] as? String == "tercet.extensions/1")
    let entries = try #require(document["extensions"] as? [[String: Any]])
    let mine = try #require(entries.first { $0["name"] as? String == "mine" })
    #expect(mine["folder"] as? String == "\(made.files.path)/mine")
    #expect(mine["instructions"] as? [String] == ["mine.mac"])
    #expect(mine["summary"] as? String == "a multiply-accumulate")
  }

  @Test("one is shown with its rows")
  func show() throws {
    let made = try NewExtension()
    #expect(
      try made.shell("tercet extension show ./mine").out == """
        mine: a multiply-accumulate
        ./mine

        mine.mac rd, rs1, rs2
          rd = rd + rs1 * rs2
          encoding  0000000_....._....._000_....._0001011
          time      2 cycles in X; --set mine.latency=...
          cause     mine.mac
          computed  by mine_mac in C, by its Verilog

        """)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet new")
struct NewTests {
  private let files: TemporaryFolder

  init() throws { files = try TemporaryFolder() }

  private func new(_ arguments: String...) throws -> Tool.Output {
    try Tool.tercet().run(["new"] + arguments, folder: files.path)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: files.path).sorted() }
  }

  /// Runs a command in a project, with `tercet` and Swift's clang on the path.
  private func shell(_ command: String, in project: String) throws -> Tool.Output {
    let tools = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: tools.file("tercet"), withDestinationPath: try Tool.tercet().path)
    let toolchain = URL(fileURLWithPath: try Tool.clang().path).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Tool(path: "/bin/bash").run(
      ["-c", command], environment: ["PATH": "\(tools.path):\(toolchain):\(path)"],
      folder: files.file(project))
  }

  @Test(
    "makes a project that builds, runs and profiles as its README says", arguments: ["", "--gcc"])
  func project(option: String) throws {
    let made = option.isEmpty ? try new("my-dot.2") : try new(option, "my-dot.2")
    #expect(made.status == 0, "\(made.err)")
    #expect(
      made.out == """
        made my-dot.2: main.c, Makefile, README.md, .gitignore
          cd my-dot.2
          make
          tercet profile my-dot.2.elf

        """)
    #expect(try names == ["my-dot.2"])

    let readme = try files.text("my-dot.2/README.md")
    let block = try #require(readme.components(separatedBy: "```sh\n").last)
    let commands = block.prefix { $0 != "`" }.split(separator: "\n").map(String.init)
    #expect(commands == ["make", "tercet run my-dot.2.elf", "tercet profile my-dot.2.elf"])
    let built = try shell(commands[0], in: "my-dot.2")
    #expect(built.status == 0, "\(built.err)")
    #expect(built.err == "")
    let run = try shell(commands[1], in: "my-dot.2")
    #expect(run.status == 0)
    try checkLines(run.out)
    let profile = try shell(commands[2], in: "my-dot.2")
    #expect(profile.status == 0)
    for word in ["dot_plain", "dot_xtdot", "main.c:"] {
      #expect(profile.out.contains("  \(word)"), "\(word)")
    }
    #expect(try shell("make run && make profile && make clean", in: "my-dot.2").status == 0)
  }

  /// Both kernels' results, worked out here, and what Xtdot buys: a quarter of the rounds.
  private func checkLines(_ output: String) throws {
    let sum = (0..<256).reduce(0) { $0 + ($1 % 100) * ($1 % 7 - 3) }
    let lines = output.split(separator: "\n").map(String.init)
    let cycles = try zip(["plain C", "Xtdot"], lines).map { name, line in
      #expect(line.hasPrefix("\(name): \(sum) in "), "\(line)")
      return try #require(line.split(separator: " ").dropLast().last.flatMap { Int($0) })
    }
    #expect(lines.count == 2)
    #expect(cycles[0] > 3 * cycles[1])
  }

  @Test("the Makefile says so where there is no tercet")
  func unknown() throws {
    #expect(try new("k").status == 0)
    let made = try shell("make TERCET=/nowhere/tercet", in: "k")
    #expect(made.status == 2)
    #expect(made.err.contains("is tercet on the PATH?"))
  }

  @Test("replaces nothing that is there")
  func existing() throws {
    _ = try files.write(Array("mine".utf8), to: "file")
    try FileManager.default.createDirectory(
      atPath: files.file("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: files.file("link"), withDestinationPath: "nowhere")
    for name in ["file", "folder", "link"] {
      let result = try new(name)
      #expect(result.status == 64)
      #expect(result.isOneError)
      #expect(result.err.hasPrefix("error: '\(name)' is there already"))
    }
    #expect(try files.text("file") == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.file("folder")).isEmpty)
    #expect(try names == ["file", "folder", "link"])
  }

  @Test(
    "takes no name that a Makefile or a shell would not",
    arguments: [
      "", ".", "..", ".k", "-k", "a/b", "/tmp/k", "a b", "a$b", "a'b", "a:b", "a#b", "kü", "a\nb",
      String(repeating: "k", count: 101),
    ])
  func badName(name: String) throws {
    let result = try new("--", name)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("error: "))
    #expect(try names == [])
  }

  @Test("takes a hundred letters, and is quiet if it shall be")
  func longName() throws {
    let name = String(repeating: "k", count: 100)
    let result = try new("-q", name)
    #expect(result.status == 0)
    #expect(result.out == "" && result.err == "")
    #expect(try names == [name])
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Which files a program names in its debug information is for the program to decide; which of them
/// are shown is not.
@Suite("The source text of tercet annotate") struct AnnotateSourceTests {
  private let files: TemporaryFolder

  init() throws {
    files = try TemporaryFolder()
    try files.write("", to: "work/empty")
  }

  /// A program with one line, which it says is the first of `file`.
  private func program(naming file: String) throws -> String {
    let source = """
      # 1 "\(file)"
      __attribute__((naked)) void _start(void) { __asm__("li a0, 0; li a7, 93; ecall"); }
      """
    let elf = try CProgram.elf(["p.c": source], options: ["-fdebug-compilation-dir=."])
    return try files.write(elf, to: "p.elf")
  }

  private func annotate(_ file: String, _ options: String...) throws -> Tool.Output {
    let result = try Tool.tercet().run(
      ["annotate", try program(naming: file)] + options, folder: files.file("work"))
    #expect(result.status == 0, "\(result.err)")
    return result
  }

  /// Whether nothing but the file's name and line is shown, with one note.
  private func expectNone(_ result: Tool.Output, _ why: String, _ name: String) {
    #expect(result.messages.count == 1, "\(result.err)")
    #expect(result.err.hasPrefix("note: the text of "), "\(result.err)")
    #expect(result.err.contains("(\(why)) is not shown: only regular files"), "\(result.err)")
    #expect(result.out.contains("  \(name):1\n"), "\(result.out)")
  }

  @Test("a file that was written after the program is told of, in the page too")
  func newer() throws {
    try files.write("int shown; // here\n", to: "work/src/a.c")
    let path = try program(naming: "src/a.c")
    let built = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    for (seconds, isTold) in [(0.0, false), (60, true)] {
      try FileManager.default.setAttributes(
        [.modificationDate: built.addingTimeInterval(seconds)],
        ofItemAtPath: files.file("work/src/a.c"))
      for command in [["annotate"], ["profile", "--html", "-o", files.file("page.html")]] {
        let result = try Tool.tercet().run(command + [path], folder: files.file("work"))
        let note = "note: src/a.c was written after the program: its lines may be others"
        #expect(result.err.hasPrefix(note) == isTold, "\(command): \(result.err)")
      }
    }
  }

  @Test("a file below the current folder is shown, by any path to it")
  func below() throws {
    try files.write("int shown; // here\n", to: "work/src/a.c")
    for path in ["src/a.c", "./src/../src/a.c", files.file("work/src/a.c")] {
      let result = try annotate(path)
      #expect(result.out.contains("a.c:1  int shown; // here\n"), "\(path): \(result.out)")
      #expect(result.err == "", "\(path): \(result.err)")
    }
  }

  @Test("a program that names /etc/passwd shows none of it")
  func passwd() throws {
    let secret = try String(contentsOfFile: "/etc/passwd", encoding: .utf8)
      .split(separator: "\n")[0]
    for path in ["/etc/passwd", "../../../../../../../../../../etc/passwd"] {
      let result = try annotate(path)
      expectNone(result, "elsewhere", "passwd")
      #expect(!result.out.contains(secret) && !result.err.contains(secret))
      let further = try annotate(path, "--source", files.file("work"))
      expectNone(further, "elsewhere", "passwd")
    }
  }

  @Test("nor do links, pipes, folders and what is too large", .timeLimit(.minutes(1)))
  func kinds() throws {
    let work = files.file("work")
    try files.write("secret\n", to: "secret.c")
    try FileManager.default.createSymbolicLink(
      atPath: work + "/link.c", withDestinationPath: "../secret.c")
    try FileManager.default.createSymbolicLink(
      atPath: work + "/up", withDestinationPath: "..")
    try FileManager.default.createDirectory(
      atPath: work + "/folder.c", withIntermediateDirectories: true)
    #expect(mkfifo(work + "/pipe.c", 0o600) == 0)
    _ = try files.write([UInt8](repeating: 10, count: 5_000_000), to: "work/big.c")
    for (path, why, name) in [
      ("link.c", "elsewhere", "link.c"), ("up/secret.c", "elsewhere", "secret.c"),
      ("../secret.c", "elsewhere", "secret.c"), ("folder.c", "no regular file", "folder.c"),
      ("pipe.c", "no regular file", "pipe.c"), ("big.c", "too large", "big.c"),
      ("nothing.c", "not there", "nothing.c"),
    ] {
      let result = try annotate(path)
      expectNone(result, why, name)
      #expect(!result.out.contains("secret\n"))
    }
  }

  @Test("--source names where moved sources are, and may be given twice")
  func moved() throws {
    try files.write("int moved;\n", to: "one/lib/m.c")
    try files.write("int other;\n", to: "two/o.c")
    let options = ["--source", files.file("one"), "--source", files.file("two")]
    let first = try Tool.tercet().run(
      ["annotate", try program(naming: "/build/machine/lib/m.c")] + options,
      folder: files.file("work"))
    #expect(first.out.contains("m.c:1  int moved;\n"), "\(first.out)")
    #expect(first.err == "")
    let second = try Tool.tercet().run(
      ["annotate", try program(naming: "o.c")] + options, folder: files.file("work"))
    #expect(second.out.contains("o.c:1  int other;\n"), "\(second.out)")
  }

  @Test("the text steers no terminal and is no wider than the report")
  func text() throws {
    try files.write("\tint a; \u{1b}]0;title\u{7}\u{202e}x\n", to: "work/bad.c")
    let bad = try annotate("bad.c")
    #expect(bad.out.contains("bad.c:1          int a; \\u{1b}]0;title"), "\(bad.out)")
    #expect(!bad.out.contains("\u{1b}") && !bad.out.contains("\u{202e}"))
    try files.write(String(repeating: "long ", count: 100_000), to: "work/long.c")
    let long = try annotate("long.c")
    #expect(long.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(long.out.contains("long.c:1  long long "))
  }

  @Test("in the root of all files no file is below the current folder")
  func root() throws {
    let result = try Tool.tercet().run(
      ["annotate", try program(naming: "/etc/passwd")], folder: "/")
    expectNone(result, "elsewhere", "passwd")
  }

  @Test("one note tells of all files, and -q of none")
  func notes() throws {
    let path = Repository.path("programs/prebuilt/digits-int4-xtdot.elf")
    let loud = try Tool.tercet().run(["annotate", path], folder: files.file("work"))
    #expect(loud.err.matches(of: /note: the text of/).count == 1)
    #expect(loud.err.contains(" and "))
    let quiet = try Tool.tercet().run(["annotate", path, "-q"], folder: files.file("work"))
    #expect(!quiet.err.contains("note:"))
    #expect(quiet.out == loud.out)
  }
}

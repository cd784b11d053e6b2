// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet check --junit")
struct JUnitTests {
  /// Names that XML, or a terminal, would take for more than letters.
  private static let names = [
    "good.elf", "grown<&>\".elf", "new\u{1b}[31m\u{1}.elf", "dead<\u{301}.elf",
  ]

  private static func write(
    _ source: String, to name: String, in folder: TemporaryFolder
  ) throws {
    _ = try folder.write(try Assembly.elf(source, debug: false), to: name)
  }

  private static let exiting = "li a0, 0\nli a7, 93\necall"

  /// The document, in the words of Python's own reader of XML: a line for each element.
  private static func read(_ folder: TemporaryFolder) throws -> [String] {
    let script = """
      import sys, xml.etree.ElementTree as tree
      for element in tree.parse(sys.argv[1]).iter():
          print(element.tag, sorted(element.attrib.items()), repr((element.text or "").strip()))
      """
    let result = try Tool.python().run(["-c", script, folder.file("junit.xml")])
    #expect(result.status == 0, "\(result.err)")
    return result.out.split(separator: "\n").map(String.init)
  }

  @Test("is XML with a case for each program: passed, failed, or in error")
  func cases() throws {
    let folder = try TemporaryFolder()
    for name in Self.names { try Self.write(Self.exiting, to: name, in: folder) }
    let known = [Self.names[0], Self.names[1], Self.names[3]]
    #expect(
      try Tool.tercet().run(["check", "--update", "base.json"] + known, folder: folder.path).status
        == 0)
    try Self.write("nop\n" + Self.exiting, to: Self.names[1], in: folder)
    try Self.write("ebreak", to: Self.names[3], in: folder)
    let result = try Tool.tercet().run(
      ["check", "--junit", "junit.xml", "base.json"] + Self.names, folder: folder.path)
    #expect(result.status == 1)
    #expect(!result.out.contains("\u{1b}"))
    let counts = "('errors', '1'), ('failures', '2')"
    #expect(
      try Self.read(folder) == [
        "testsuites [\(counts), ('tests', '4')] ''",
        "testsuite [\(counts), ('name', 'tercet check'), ('tests', '4')] ''",
        "testcase [('classname', 'classic'), ('name', 'good.elf')] ''",
        "testcase [('classname', 'classic'), ('name', 'grown<&>\".elf')] ''",
        "failure [('message', 'grew')] 'the program: baseline 5, now 6'",
        #"testcase [('classname', 'classic'), ('name', 'new\\u{1b}[31m\\u{1}.elf')] ''"#,
        "failure [('message', 'not in the baseline')] 'the program: baseline none, now 5'",
        "testcase [('classname', 'classic'), ('name', 'dead<\u{301}.elf')] ''",
        "error [('message', 'died: breakpoint, before exited 0')] 'the program: baseline 5, now 2'",
      ])
  }

  @Test("tells of programs that could not be loaded, and is whole or as it was")
  func notLoaded() throws {
    let folder = try TemporaryFolder()
    try Self.write(Self.exiting, to: "a.elf", in: folder)
    let result = try Shell.run(
      """
      tercet check -q --update base.json a.elf
      tercet check --junit junit.xml base.json a.elf none.elf 2>/dev/null; echo $?
      cp junit.xml first; tercet check --junit junit.xml base.json a.elf none.elf >/dev/null 2>&1
      cmp first junit.xml; ls -A
      """, in: folder)
    #expect(result.out.contains("\n66\n"), "\(result.out)")
    #expect(!result.out.contains(".tercet-"))
    let lines = try Self.read(folder)
    #expect(lines.count == 5)
    #expect(lines.last?.contains("none.elf: there is no such file") == true)
    #expect(lines.last?.hasPrefix("error [('message', 'not loaded')]") == true)
    // A run without a result leaves no earlier one that could be taken for its own.
    let refused = try Shell.run(
      "tercet check --junit junit.xml --core rp2350 base.json a.elf; ls", in: folder)
    #expect(!refused.out.contains("junit.xml"))
    let nowhere = try Shell.run("tercet check --junit no/x base.json a.elf", in: folder)
    #expect(nowhere.status == 74)
  }
}

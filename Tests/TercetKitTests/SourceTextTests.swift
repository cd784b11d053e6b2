// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetELF
import TercetKit
import TestSupport
import Testing

@Suite("The text of source lines") struct SourceTextTests {
  private let files: TemporaryFolder

  init() throws { files = try TemporaryFolder() }

  private func text(_ content: String, line: Int = 1) throws -> String? {
    _ = try files.write(Array(content.utf8), to: "main.c")
    return try SourceText([files.path], takesCurrent: false)[SourceLine(file: "main.c", line: line)]
  }

  @Test("a line is what stands there, counted from 1")
  func lines() throws {
    let content = "one\ntwo\r\n\nfour"
    for (line, words) in [(1, "one"), (2, "two"), (3, ""), (4, "four")] {
      #expect(try text(content, line: line) == words)
    }
    for line in [0, -1, 5, .max] { #expect(try text(content, line: line) == nil) }
    #expect(try text("", line: 1) == "")
  }

  @Test("nothing in it commands a terminal or runs past its line")
  func unprintable() throws {
    #expect(try text("a\u{1b}[31mb\u{7}\u{0}\rc") == "a\\u{1b}[31mb\\u{7}\\u{0}\\u{d}c")
    #expect(try text("x = \u{202e}1\u{2028}2") == "x = \\u{202e}1\\u{2028}2")
    #expect(try text("ünïcode ✓") == "ünïcode ✓")
  }

  @Test("bytes that are no text do no harm")
  func bytes() throws {
    _ = try files.write([0xff, 0xc3, 0x28, 0x0a, 0x80], to: "main.c")
    let source = try SourceText([files.path], takesCurrent: false)
    #expect(source[SourceLine(file: "main.c", line: 1)] == "\u{fffd}\u{fffd}(")
  }

  @Test("tabs become spaces up to the next stop")
  func tabs() throws {
    #expect(try text("\tif (a)\tb;") == "        if (a)  b;")
    #expect(try text("1234567\t8\t") == "1234567 8       ")
  }

  @Test("a line of a million characters is cut")
  func long() throws {
    let line = try #require(try text(String(repeating: "x", count: 1_000_000)))
    #expect(line == String(repeating: "x", count: 999) + "…")
    let wide = try #require(try text(String(repeating: "\u{1f600}", count: 100_000)))
    #expect(wide == String(repeating: "\u{1f600}", count: 999) + "…")
  }

  @Test("a path is taken as it is written, then without its first parts")
  func places() throws {
    try files.write("deep\n", to: "a/lib/x.c")
    try files.write("flat\n", to: "a/x.c")
    let source = try SourceText([files.file("a")], takesCurrent: false)
    func text(_ file: String) -> String? { source[SourceLine(file: file, line: 1)] }
    #expect(text("x.c") == "flat")
    #expect(text("lib/x.c") == "deep")
    #expect(text("/build/machine/lib/x.c") == "deep")
    #expect(text("/build/machine/x.c") == "flat")
    #expect(text("../../lib/x.c") == "deep")
    #expect(text("\(files.path)/a/x.c") == "flat")
    #expect(source.remark == nil)
    #expect(text("y.c") == nil)
    #expect(source.remark?.hasPrefix("the text of y.c (not there) is not shown: only ") == true)
  }

  @Test("the folders of --source are asked in their order")
  func order() throws {
    try files.write("first\n", to: "a/x.c")
    try files.write("second\n", to: "b/x.c")
    try files.write("other\n", to: "b/y.c")
    let source = try SourceText([files.file("a"), files.file("b")], takesCurrent: false)
    #expect(source[SourceLine(file: "x.c", line: 1)] == "first")
    #expect(source[SourceLine(file: "y.c", line: 1)] == "other")
  }

  @Test("what is refused is told once, however many files")
  func remark() throws {
    _ = try files.write([UInt8](repeating: 10, count: 5_000_000), to: "big.c")
    #expect(mkfifo(files.file("pipe.c"), 0o600) == 0)
    let source = try SourceText([files.path], takesCurrent: false)
    for file in ["big.c", "pipe.c", "nothing.c", "nowhere.c"] {
      #expect(source[SourceLine(file: file, line: 1)] == nil)
    }
    #expect(
      source.remark
        == "the text of big.c (too large), nothing.c (not there), nowhere.c (not there) and 1 more "
        + "is not shown: only regular files of at most 4 MiB below the current folder, or below a "
        + "folder that --source names, are read")
  }

  @Test("more than a few large files are not read")
  func room() throws {
    for number in 0..<20 {
      _ = try files.write([UInt8](repeating: 10, count: 4 << 20), to: "\(number).c")
    }
    let source = try SourceText([files.path], takesCurrent: false)
    let read = (0..<20).filter { source[SourceLine(file: "\($0).c", line: 1)] != nil }
    #expect(read.count == 16)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetReport
import TestSupport
import Testing

@Suite("Exports")
struct ExportTests {
  @Test("folded stacks are the call paths, the outermost caller first")
  func folded() throws {
    #expect(
      try Exported(Calls.document()).folded == """
        main 12
        main;f 5
        main;f;f 5
        main;f;f;g 6
        main;g 8

        """)
  }

  @Test("without call paths each function stands by itself")
  func foldedFunctions() throws {
    var document = try Calls.document()
    document.tables?.calls = nil
    #expect(Exported(document).folded == "main 12\nf 10\ng 14\n")
    let speedscope = try SpeedscopeFile(Exported(document).speedscope)
    #expect(speedscope.profiles[0].stacks.map(\.frames) == [["main"], ["f"], ["g"]])
    let pprof = try PprofFile(Exported(document).pprof)
    #expect(
      pprof.samples.map { $0.locations.map(\.address) } == [[0x100], [0x200], [0x204], [0x300]])
    #expect(pprof.samples.map { $0.locations[0].line } == [1, 10, 7, 5])
    #expect(pprof.samples.map { $0.locations[0].file } == ["a.c", "a.c", "b.h", "b.h"])
    #expect(!Exported(document).callgrind.contains("calls="))
  }

  @Test("speedscope has a profile of all cycles, and one for each cause")
  func speedscope() throws {
    let file = try SpeedscopeFile(Exported(Calls.document()).speedscope)
    #expect(
      file.profiles.map(\.name)
        == ["cycles", "issue (cycles)", "loadUse (cycles)", "redirect (cycles)"])
    #expect(file.profiles[2].stacks.map(\.frames) == [["main", "f", "f"]])
    #expect(file.profiles[3].stacks.map(\.weight) == [2, 1])
  }

  @Test("pprof has the leaf first, and the instructions of functions with one way into them")
  func pprof() throws {
    let file = try PprofFile(Exported(Calls.document()).pprof)
    #expect(
      file.samples.map { $0.locations.map(\.function) }
        == [
          ["main"], ["f", "main"], ["f", "f", "main"], ["g", "f", "f", "main"], ["g", "main"],
        ])
    #expect(file.types == ["instructions", "cycles", "issue", "loadUse", "redirect"])
    #expect(file.samples.map(\.values)[2] == [4, 5, 4, 1, 0])
  }

  /// Inclusive costs worked out by hand from the tree: a recursion's are part of its first call.
  @Test("callgrind has calls with all that they took, and lines of other files as fi= and fe=")
  func callgrind() throws {
    let exported = Exported(try Calls.document())
    let text = exported.callgrind
    #expect(
      text.contains(
        """
        fl=(1) a.c
        fn=(1) main
        0x00000100 1 12 10 10 0 0 2
        cfi=(1)
        cfn=(2) f
        calls=2 0x00000200 10
        0x00000100 1 16 15 15 1
        cfi=(2) b.h
        cfn=(3) g
        calls=1 0x00000300 5
        0x00000100 1 8 7 7 0 0 1

        fl=(1)
        fn=(2)
        0x00000200 10 5 4 4 1
        fi=(2)
        0x00000204 7 5 5 5
        fe=(1)
        cfi=(1)
        cfn=(2)
        calls=3 0x00000200 10
        0x00000200 10 0
        cfi=(2)
        cfn=(3)
        calls=3 0x00000300 5
        0x00000200 10 6 6 6

        fl=(2)
        fn=(3)
        0x00000300 5 14 13 13 0 0 1

        totals: 36 32 32 1 0 3
        """), "\(text)")
    let annotation = try exported.annotated("--inclusive=yes")
    #expect(annotation.functions["a.c:main"]?.first == 36)
    #expect(annotation.functions["b.h:g"]?.first == 14)
  }

  @Test("a recursion of any depth takes neither stack nor endless time", .timeLimit(.minutes(1)))
  func deep() throws {
    let depth = 20_000
    let exported = Exported(try Calls.deep(depth))
    let stacks = try exported.foldedStacks()
    #expect(stacks.count == depth)
    #expect(stacks.allSatisfy { $0.path.count <= 257 })
    #expect(stacks.reduce(0) { $0 + $1.cycles } == UInt64(depth))
    #expect(stacks[255].path == Array(repeating: "f", count: 256))
    #expect(stacks[256].path.count == 257)
    #expect(stacks[256].path[64] == "[1 more]")
    #expect(stacks[depth - 1].path[64] == "[\(depth - 256) more]")
    #expect(exported.callgrind.contains("calls=\(depth - 1) "))
    let again = try ProfileReader.read(Array(exported.document.json().utf8), path: "a.json")
    #expect(again == exported.document)
  }

  // MARK: Names

  /// What a symbol or a file may be called, each of which is a sign in some format.
  static let names = [
    "a;b", "a b", "\"q\"", "it's", "a\nb", "<script>alert(1)</script>", "a,b", "=1+1", "@a", "a|b",
    "`rm`", "a\\|b", "(1) x", "fn=(2) y", "operator|(A, B)", "\u{1b}[31m", "\u{202e}x", "ünï", "*",
    "[x](http://y)", "", "-", "+", "~", "# x", "calls=1 2 3", "\r\nfl=z", "\u{2028}", "12",
  ]

  @Test("no name breaks a format or the sums", arguments: names)
  func hostile(name: String) throws {
    let document = try Calls.document(
      names: [name, name + "2", "g"], file: name + ".c", header: name + ".h")
    try ExportLawTests.check(document, document.summary.stack)
    let exported = Exported(document)
    for text in [exported.callgrind, exported.folded, exported.csv, exported.markdown] {
      // As many lines as without that name, and nothing that a terminal obeys.
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{2028}" })
    }
    let plain = Exported(try Calls.document())
    func lines(_ text: String) -> Int {
      text.split(separator: "\n", omittingEmptySubsequences: false).count
    }
    #expect(lines(exported.callgrind) == lines(plain.callgrind))
    #expect(lines(exported.folded) == lines(plain.folded))
    #expect(lines(exported.csv) == lines(plain.csv))
    #expect(lines(exported.markdown) == lines(plain.markdown))
    let stacks = try exported.foldedStacks()
    #expect(stacks.map(\.path.count) == [1, 2, 3, 4, 2])
    // What a page makes of Markdown: no tag, no link, no mention, no further column.
    for line in exported.markdown.split(separator: "\n") where line.hasPrefix("|") {
      let outside = line.replacing(/`[^`]*`/, with: "").replacing(/<code>[^<]*<\/code>/, with: "")
      #expect(!outside.contains { "<@[\\`".contains($0) }, "\(line)")
    }
    // JSON has it again as it was, but for what steers terminals.
    let again = try ProfileReader.read(Array(document.json().utf8), path: "a.json")
    #expect(Exported(again).folded == exported.folded)
    #expect(Exported(again).callgrind == exported.callgrind)
  }

  @Test("a spreadsheet takes no name for a formula", arguments: ["=1+1", "+1", "-1", "@x"])
  func formula(name: String) throws {
    let rows = try Exported(Calls.document(names: [name, "f", "g"])).csvRows()
    #expect(rows[0]["name"] == "'" + name)
    #expect(rows[0]["cycles"] == "12")
  }

  /// The bytes of a symbol in the file's table of names become no UTF-8.
  @Test("symbols that are no UTF-8, or that are tags, are exported")
  func symbols() throws {
    let source = """
      _start:
        j "<script>;a b"
      .globl "<script>;a b", QQQQ
      "<script>;a b":
        j QQQQ
      QQQQ:
        li a7, 93
        ecall
      """
    var bytes = try Assembly.elf(source)
    while let range = bytes.firstRange(of: Array("QQQQ".utf8)) {
      bytes.replaceSubrange(range, with: [0xff, 0x51, 0xc3, 0x51])
    }
    let files = try TemporaryFolder()
    let profiled = try Profiled(path: try files.write(bytes, to: "a.elf"))
    try ExportLawTests.check(profiled.document, profiled.result.stack)
    let again = try ProfileReader.read(Array(profiled.document.json().utf8), path: "a.json")
    #expect(again == profiled.document)
    let folded = Exported(profiled.document).folded
    #expect(folded.contains("\n_start;<script>,a b 2\n"), "\(folded)")
    #expect(folded.contains("\u{fffd}Q\u{fffd}Q"), "\(folded)")
  }
}

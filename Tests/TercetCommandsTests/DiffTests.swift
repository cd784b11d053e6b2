// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet diff")
struct DiffTests {
  /// A kernel of two functions, with `note` in front of both and `more` in the loop.
  private static func source(note: String = "", more: String = "", turns: Int = 10) -> String {
    """
    \(note)
    static int inner(int x) { return x * 3; }
    __attribute__((noinline)) int work(volatile int *p) {
      int turns = *p + \(turns);
      int sum = 0;
      \(note.isEmpty ? "" : "/* and here */\n")
      for (int i = 0; i < turns; i++) {
        sum += *p;
        \(more)
        *p = sum ^ i;
      }
      return inner(sum);
    }
    __attribute__((noinline)) int other(volatile int *p) { return *p + 1; }
    static volatile int place;
    void _start(void) {
      work(&place);
      other(&place);
      __asm__ volatile("li a0, 0\\n li a7, 93\\n ecall");
    }
    """
  }

  private static func folder(_ sources: KeyValuePairs<String, String>) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, source) in sources {
      _ = try folder.write(
        try CProgram.elf(["kernel.c": "__attribute__((noinline)) " + source]), to: name)
    }
    return folder
  }

  private static func cycles(_ name: String, in folder: TemporaryFolder) throws -> Int {
    let text = try Shell.run("tercet profile --json --summary \(name)", in: folder).out
    let report = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(report?["cycles"] as? Int)
  }

  /// The cells of the rows of the second table in Markdown, without fences.
  private static func rows(_ markdown: String) -> [[String]] {
    markdown.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.replacing("`", with: "").replacing("&nbsp;", with: "")
          .trimmingCharacters(in: .whitespaces)
      }
    }
  }

  @Test("of a program and itself, or its saved profile, is no change")
  func same() throws {
    let folder = try Self.folder(["a.elf": Self.source()])
    let result = try Shell.run(
      """
      tercet profile --json -o a.json a.elf; tercet diff a.elf a.elf > first
      for pair in 'a.json a.elf' 'a.elf a.json' 'a.json a.json'; do
        tercet diff $pair | cmp - first; done
      cat first
      """, in: folder)
    #expect(result.err == "")
    #expect(result.out.hasPrefix("before  a.elf · classic ("), "\(result.out)")
    let cycles = try Self.cycles("a.elf", in: folder)
    let total = result.out.split(separator: "\n").last?.split(separator: " ").map(String.init)
    #expect(total?.first == "total")
    #expect(
      total?.dropFirst().map { $0.replacing(",", with: "") } == [
        "\(cycles)", "\(cycles)", "0", "0.0%",
      ])
    #expect(result.out.contains("functions as before"))
    #expect(!result.out.contains("kernel.c"))
  }

  @Test("lines that moved are no change")
  func moved() throws {
    let note = "/* one */\n/* two */\n/* three */\n"
    let folder = try Self.folder(["a.elf": Self.source(), "b.elf": Self.source(note: note)])
    let result = try Shell.run("tercet diff a.elf b.elf", in: folder)
    #expect(result.status == 0)
    #expect(result.out.contains("functions as before"), "\(result.out)")
    #expect(!result.out.contains("kernel.c"), "\(result.out)")
  }

  @Test("a line that was added is the change, and nothing else is, though all below it moved")
  func added() throws {
    let more = "__asm__ volatile(\"nop\\n nop\\n nop\");"
    let folder = try Self.folder([
      "a.elf": Self.source(), "b.elf": Self.source(note: "/* x */\n", more: more),
    ])
    let markdown = try Shell.run("tercet diff --format markdown a.elf b.elf", in: folder)
    #expect(markdown.status == 0)
    let rows = Self.rows(markdown.out)
    let change = try Self.cycles("b.elf", in: folder) - Self.cycles("a.elf", in: folder)
    // Three instructions in each of ten turns.
    #expect(change == 30)
    let function = try #require(rows.first { $0.first == "work" })
    #expect(function[3] == "+30")
    let lines = rows.filter { $0.first?.hasPrefix("kernel.c:") == true }
    #expect(lines.count == 1, "\(markdown.out)")
    #expect(lines.first?.first?.hasSuffix(", new") == true)
    #expect(lines.first?[3] == "+30")
    #expect(lines.first?[5] == "issue +30")
    #expect(rows.last?[3] == "+30")
    // The other way round it is gone.
    let back = try Shell.run("tercet diff --format markdown b.elf a.elf", in: folder).out
    #expect(back.contains(", gone"))
    #expect(Self.rows(back).last?[3] == "-30")
  }

  /// A loop of two lines that do the same; `first` stands before them.
  private static func twins(_ first: String) -> String {
    """
    .globl _start; _start: li a0, 10
    1:
    \(first)
     addi a1, a1, 1
     addi a2, a2, 2
     addi a0, a0, -1
     bnez a0, 1b
     li a7, 93
     ecall
    """
  }

  /// Assembles `source`, which stays in the folder as `name`.s, into `name`.elf, and saves its profile.
  private static func save(
    _ source: String, as name: String, file: String, in folder: TemporaryFolder
  )
    throws
  {
    _ = try folder.write(Array(source.utf8), to: file)
    let clang = try Tool.clang().path
    let made = try Shell.run(
      """
      '\(clang)' --target=riscv32 -march=rv32im -nostdlib -fuse-ld=lld -g -Wl,-e,_start \
        -o \(name).elf \(file) && tercet profile --json --source . -o \(name).json \(name).elf
      """, in: folder)
    try #require(made.status == 0, "\(made.err)")
  }

  @Test("of lines that do the same, the text says which is which, if it was saved")
  func text() throws {
    let folder = try TemporaryFolder()
    try Self.save(Self.twins(""), as: "a", file: "k.s", in: folder)
    try Self.save(Self.twins(" addi a3, a3, 3"), as: "b", file: "k.s", in: folder)
    let saved = try Shell.run("tercet diff --format markdown a.json b.json", in: folder)
    #expect(saved.out.contains("`k.s:3, new` | 0 | 10 | +10 |"), "\(saved.out)\(saved.err)")
    // The file is that of b now: that of a is not known, and the last of four that do the same is new.
    let live = try Shell.run("tercet diff --format markdown a.elf b.elf", in: folder)
    #expect(live.out.contains("`k.s:6, new`"), "\(live.out)\(live.err)")
    for pair in ["a.json b.json", "a.elf b.json", "a.json b.elf"] {
      let mixed = try Shell.run("tercet diff --format markdown \(pair)", in: folder).out
      #expect(mixed.contains("`k.s:3, new`") == !pair.hasPrefix("a.elf"), "\(pair): \(mixed)")
    }
  }

  @Test("a function's own file may have another name")
  func renamed() throws {
    let folder = try TemporaryFolder()
    try Self.save(Self.twins(""), as: "a", file: "one.s", in: folder)
    try Self.save(Self.twins(" addi a3, a3, 3"), as: "b", file: "two.s", in: folder)
    let result = try Shell.run("tercet diff --format markdown a.elf b.elf", in: folder)
    #expect(result.out.contains("`two.s:3, new` | 0 | 10 | +10 |"), "\(result.out)")
    #expect(!result.out.contains("gone"))
  }

  @Test("regions are compared, and what is in none; together they are the run")
  func regions() throws {
    let folder = try TemporaryFolder()
    for (name, nops) in [("a", 2), ("b", 5)] {
      let source =
        RegionMacro.text + """
          _start:
           begin_region work
          \(String(repeating: " nop\n", count: nops))
           end_region work
           li a0, 0
           li a7, 93
           ecall
          """
      _ = try folder.write(try Assembly.elf(source), to: name)
    }
    _ = try folder.write(
      try Assembly.elf("_start: li a0, 0\n li a7, 93\n ecall"), to: "none")
    let markdown = try Shell.run("tercet diff --format markdown a b", in: folder).out
    let table = try #require(
      markdown.components(separatedBy: "\n\n").first { $0.hasPrefix("| region") })
    #expect(
      Self.rows(table).dropFirst(2).map { $0.prefix(4).joined(separator: " ") } == [
        "work 2 5 +3", "(outside) 5 5 0", "total 7 10 +3",
      ], "\(markdown)")
    let other = try Shell.run("tercet diff --format markdown none b", in: folder).out
    #expect(other.contains("| `(outside)` | 5 | 5 | 0 |"), "\(other)")
    #expect(!(try Shell.run("tercet diff none none", in: folder).out.contains("region")))
  }

  @Test("--html is short for --format html, and what differs is wrong usage")
  func html() throws {
    let folder = try Self.folder(["a.elf": Self.source(), "b.elf": Self.source(turns: 13)])
    let result = try Shell.run(
      """
      tercet diff --html -o one.html a.elf b.elf && tercet diff --format html a.elf b.elf >two.html
      cmp one.html two.html && head -c 15 one.html
      """, in: folder)
    #expect(result.out == "<!doctype html>", "\(result.err)")
    let twice = try Shell.run("tercet diff --html --format markdown a.elf b.elf", in: folder)
    #expect(twice.status == 64 && twice.isOneError)
  }

  @Test("causes, functions and lines each sum to the difference of the runs")
  func sums() throws {
    let folder = try Self.folder([
      "a.elf": Self.source(), "b.elf": Self.source(more: "sum = inner(sum) / 7;", turns: 13),
    ])
    let markdown = try Shell.run("tercet diff --format markdown a.elf b.elf", in: folder).out
    let change = try Self.cycles("b.elf", in: folder) - Self.cycles("a.elf", in: folder)
    func number(_ text: String) -> Int { Int(text.filter { $0 != "," && $0 != "+" }) ?? 0 }
    let tables = markdown.split(separator: "\n\n").suffix(2).map {
      Self.rows(String($0)).dropFirst(2)
    }
    #expect(tables.count == 2)
    for table in tables {
      // Without the rows of lines, which are those of their function again.
      let top = table.filter { row in
        !["kernel.c", "more line"].contains { row.first?.contains($0) ?? true }
      }
      #expect(top.dropLast().reduce(0) { $0 + number($1[3]) } == change, "\(table)")
      #expect(top.last?.first == "total")
      #expect(top.last.map { number($0[3]) } == change)
    }
  }

  @Test("a saved profile stands for its program, whatever core it ran on")
  func saved() throws {
    let folder = try Self.folder(["a.elf": Self.source()])
    let result = try Shell.run(
      """
      tercet profile --json -o a.json --core hazard3-i a.elf
      tercet diff a.json a.elf
      """, in: folder)
    #expect(result.status == 0)
    #expect(result.out.contains("before  a.elf · hazard3-i ("))
    #expect(result.out.contains("after   a.elf · classic ("))
    #expect(result.out.contains("loadUse"))
  }

  @Test("the status is 0 whatever the programs end with")
  func status() throws {
    let folder = try TemporaryFolder()
    for (name, source) in [("a", "li a0, 9\nli a7, 93\necall"), ("b", "ebreak")] {
      _ = try folder.write(try Assembly.elf(source, debug: false), to: name)
    }
    let result = try Shell.run("tercet diff a b", in: folder)
    #expect(result.status == 0)
    #expect(result.err.contains("error: b: the guest died"))
    #expect(result.out.contains("exited 9") && result.out.contains("died: breakpoint"))
  }

  @Test("what cannot be read is 65 or 66, and names the file")
  func unreadable() throws {
    let folder = try Self.folder(["a.elf": Self.source()])
    _ = try folder.write(Array("{\"schema\":\"tercet.stats/1\"}".utf8), to: "old.json")
    _ = try folder.write(Array("text".utf8), to: "text")
    _ = try Shell.run("tercet profile --json --summary -o short.json a.elf", in: folder)
    for (name, status) in [("none", 66), ("old.json", 65), ("text", 65), ("short.json", 65)]
      as [(String, Int32)]
    {
      for arguments in ["\(name) a.elf", "a.elf \(name)"] {
        let result = try Shell.run("tercet diff \(arguments)", in: folder)
        #expect(result.status == status, "\(arguments): \(result.err)")
        #expect(result.out == "")
        #expect(result.isOneError, "\(result.err)")
        #expect(result.err.contains(name))
      }
    }
    for arguments in [
      "a.elf", "a.elf a.elf a.elf", "--format xml a.elf a.elf", "-o a.elf a.elf a.elf",
    ] {
      #expect(try Shell.run("tercet diff \(arguments)", in: folder).status == 64, "\(arguments)")
    }
  }

  @Test(
    "no name of a function ends a cell or a span of Markdown",
    arguments: [
      (
        "a|b`c`` <b> *x*",
        "<code>a&#124;b&#96;c&#96;&#96;&#32;&#60;b&#62;&#32;&#42;x&#42;</code>"
      ),
      ("a|b <b> *x*", "`a\\|b <b> *x*`"), ("a|\u{301}b", "`a\\|\u{301}b`"),
    ])
  func names(name: String, shown: String) throws {
    let folder = try TemporaryFolder()
    let source = """
      .globl "\(name)"
      _start: jal ra, 1f
       li a0, 0
       li a7, 93
       ecall
      "\(name)":
      1: NOP
       ret
      """
    for (file, nop) in [("a", "nop"), ("b", "nop\nnop")] {
      _ = try folder.write(
        try Assembly.elf(source.replacing("NOP", with: nop), debug: false), to: file)
    }
    let markdown = try Shell.run("tercet diff --format markdown a b", in: folder).out
    // Pipes that end a cell are those without a backslash.
    for line in markdown.split(separator: "\n") where line.hasPrefix("| ") {
      let ends = line.unicodeScalars.reduce(into: (count: 0, last: " " as Unicode.Scalar)) {
        if $1 == "|", $0.last != "\\" { $0.count += 1 }
        $0.last = $1
      }
      #expect(ends.count == 7, "\(line)")
    }
    #expect(markdown.contains("| \(shown) |"), "\(markdown)")
  }
}

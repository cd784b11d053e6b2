// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetReport
import TestSupport
import Testing

@Suite("The report for people")
struct TerminalReportTests {
  /// The numbers of the contract's sample; they are invented, and only their shape matters.
  static let sample = """
    tercet 0.1.0 · digits-int8-xtdot.elf · classic (F X W, full forwarding, not-taken)
      cycles 2,143,910   instructions 1,682,400   CPI 1.274   exit 0

    Where the cycles went cycles share
      issue (an instruction leaves X) 1,682,400 78.5% ███████████████▋
      redirect (taken branch, jump) 245,760 11.5% ██▎
      divide (division in X) 215,750 10.1% ██
      total 2,143,910 100.0% every cycle has one cause

    """

  @Test("has the sample's shape")
  func shape() {
    var stack = CycleStack()
    stack[.issue] = 1_682_400
    stack[.redirect] = 245_760
    stack[.divide] = 215_750
    let text = TerminalReport(summary(stack), style: .plain).short()
    let rows = lines(text)
    let sample = lines(Self.sample)
    #expect(Array(rows[0...2]) == Array(sample[0...2]))
    #expect(rows.map(words) == sample.map(words))
  }

  @Test("counts stand in one column, whatever the name and however large the number")
  func alignment() throws {
    var stack = CycleStack()
    stack[.issue] = 9_000_000_000_000_000_000
    stack[.loadUse] = 1
    let short = lines(TerminalReport(summary(stack), style: .plain).short())
    let shares = short[3...].filter { !$0.isEmpty }.map { column(ofEnd: "%", in: $0) }
    #expect(Set(shares.compactMap { $0 }).count == 1)
    #expect(short.contains { $0.contains(" 9,000,000,000,000,000,000 100.0%") })

    let name = "_ZN" + String(repeating: "long", count: 40) + "Tail"
    let source = "_start:\n li a7, 93\n j \(name)\n.globl \(name)\n\(name):\n ecall"
    let text = try Profiled(source).terminal()
    let ends = tables(of: lines(text)).filter { $0.hasPrefix("  ") }
      .compactMap { column(ofEnd: "%", in: $0) }
    #expect(ends.count >= 7)
    #expect(Set(ends).count == 1)
    #expect(text.contains("_ZNlong") && text.contains("longTail ") && text.contains("…"))
    #expect(!text.contains(name))
  }

  /// Without the paragraph about what the instructions did, which has no columns.
  private func tables(of rows: [String]) -> [String] {
    let start = rows.firstIndex { $0.hasPrefix("What the instructions did") } ?? rows.endIndex
    let end = rows[start...].firstIndex { $0.isEmpty } ?? rows.endIndex
    return Array(rows[..<start] + rows[end...])
  }

  @Test(
    "fits a narrow terminal, with its columns in line and no colour cut",
    arguments: [40, 50, 60, 72, 80, 100, 120])
  func narrow(width: Int) throws {
    for debug in [true, false] {
      let report = try Profiled(Profiled.busy, debug: debug)
      let rows = lines(report.terminal(width: width))
      #expect(rows.allSatisfy { $0.count <= width }, "\(rows.filter { $0.count > width })")
      #expect(rows.allSatisfy { $0.last != " " })
      let tables = tables(of: rows).drop { !$0.hasPrefix("Where") }
      let ends = tables.compactMap { $0.hasPrefix("  ") ? column(ofEnd: "%", in: $0) : nil }
      #expect(ends.count >= 10)
      #expect(Set(ends).count == 1)
      #expect(
        rows.contains { $0.hasPrefix("  issue") } && rows.contains { $0.hasPrefix("  total") })
      #expect(rows.contains { $0.contains("total") && $0.contains("CPI") } == (width >= 72))
    }
    let colored = try Profiled(Profiled.busy).terminal(Style(colored: true), width: width)
    let plain = try Profiled(Profiled.busy).terminal(width: width)
    #expect(colored.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
    for row in lines(PresetList(style: .plain, width: width).text()) {
      #expect(row.count <= width, "\(row)")
    }
  }

  @Test("no row ends in spaces and no line is longer than 140 characters")
  func tidy() throws {
    for debug in [true, false] {
      for row in lines(try Profiled(Profiled.busy, debug: debug).terminal()) {
        #expect(row.last != " ", "\(row)")
        #expect(row.count <= 140, "\(row)")
      }
    }
  }

  @Test("names functions with own cycles, total and CPI, and says what has no symbol")
  func functions() throws {
    let rows = lines(try Profiled(Profiled.busy).terminal())
    let head = try #require(
      rows.firstIndex { words($0) == ["Functions", "self", "share", "total", "CPI"] })
    // divide: three rounds of lw, addi, div of 35 cycles, and ret with its bubble.
    #expect(words(rows[head + 1])[0...1] == ["divide", "117"])
    #expect(words(rows[head + 1])[3...] == ["117", "9.750"])
    #expect(rows.contains { words($0).starts(with: ["code", "without", "a", "symbol", "3"]) })
  }

  @Test("gives the hottest lines with their reasons, and who waited")
  func hottestLines() throws {
    let rows = lines(try Profiled(Profiled.busy, preset: .hazard3I).terminal())
    let head = try #require(
      rows.firstIndex { words($0) == ["Hottest", "lines", "cycles", "share", "why"] })
    #expect(rows[head + 1].contains("p.s:20 divide"))
    let load = try #require(rows.first { $0.contains("p.s:18 divide") })
    #expect(load.hasSuffix("loadUse 50.0%, issue 50.0%; p.s:19 waits"))
  }

  @Test("does not repeat the line's name where a line waits for itself")
  func ownWaiter() throws {
    let source = ".macro both\nlw a1, 0(sp)\naddi a1, a1, 1\n.endm\n_start: both\nli a7, 93\necall"
    let text = try Profiled(source, preset: .hazard3I).terminal()
    #expect(text.contains("loadUse 25.0%, fillAndDrain 25.0%, issue 50.0%; the same line waits\n"))
  }

  @Test("gives the hottest instructions of a program without lines, and says how to get lines")
  func hottestInstructions() throws {
    let rows = lines(try Profiled(Profiled.busy, debug: false, preset: .hazard3I).terminal())
    #expect(rows.contains { words($0) == ["Hottest", "instructions", "cycles", "share", "why"] })
    let load = try #require(rows.first { $0.contains("lw a1, 0x0(sp)") })
    #expect(load.hasSuffix("loadUse 50.0%, issue 50.0%; 80000030 waits"))
    #expect(rows.contains("  no source lines: build the program with -g to see them"))
  }

  /// A unit of DWARF 4 by hand, as line 0 is for compilers to write.
  @Test("counts code of line 0 for its function, and says that it is the compiler's")
  func lineZero() throws {
    let source = """
      .file 1 "/src/a.c"
      _start:
        .loc 1 5
        nop
        .loc 1 0
        nop
        nop
        .loc 1 6
        li a7, 93
        ecall
        .section .debug_abbrev
        .byte 1, 0x11, 0, 0x10, 0x17, 0, 0, 0
        .section .debug_info
        .4byte 2f - 1f
      1:
        .2byte 4
        .4byte 0
        .byte 4, 1
        .4byte 0
      2:
      """
    let rows = lines(try Profiled(source, debug: false).terminal()).map(words)
    #expect(rows.contains { $0.starts(with: ["compiler's", "code", "in", "_start", "2"]) })
    #expect(rows.contains { $0.starts(with: ["a.c:5", "_start", "2"]) })
  }

  @Test("says how much a table leaves out")
  func rest() throws {
    let source = "_start:\n" + String(repeating: "  nop\n", count: 20) + "  li a7, 93\n  ecall"
    let rows = lines(try Profiled(source).terminal())
    #expect(rows.contains { words($0).starts(with: ["10", "more", "lines", "10"]) })
  }

  @Test("has escape codes only in colour, and the same text without them")
  func color() throws {
    let profiled = try Profiled(Profiled.busy)
    let plain = profiled.terminal()
    let colored = profiled.terminal(Style(colored: true))
    #expect(!plain.contains("\u{1b}"))
    #expect(colored.contains("\u{1b}[1m"))
    let stripped = colored.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(stripped == plain)
  }

  @Test("never lets a name from the program reach the terminal raw", arguments: [true, false])
  func rawNames(debug: Bool) throws {
    let name = "\"a\u{1b}]0;title\u{7}b\""
    let source = "_start:\n  j \(name)\n.globl \(name)\n\(name):\n  li a7, 93\n  ecall"
    let text = try Profiled(source, debug: debug, name: "guest\u{1b}[2J.elf").terminal()
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7f })
    #expect(text.contains("a?]0;title?b"))
    #expect(text.contains("guest\\u{1b}[2J.elf"))
  }

  private func summary(_ stack: CycleStack) -> RunSummary {
    RunSummary(
      path: "build/digits-int8-xtdot.elf", sha256: "", entry: 0, isa: "rv32i", preset: .classic,
      timing: Preset.classic.timing, end: .exited(code: 0), exitCode: 0, cycles: stack.total,
      instructions: stack[.issue], stack: stack)
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  /// The column of the first `end`, or nil.
  private func column(ofEnd end: Character, in line: String) -> Int? {
    line.firstIndex(of: end).map { line.distance(from: line.startIndex, to: $0) }
  }
}

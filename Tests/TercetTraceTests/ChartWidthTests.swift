// SPDX-License-Identifier: Apache-2.0

import KitTestSupport
import TercetCore
import TercetELF
import TercetKit
import TercetTrace
import TestSupport
import Testing

@Suite("The width of a chart")
struct ChartWidthTests {
  static let programs: [(file: String, preset: String)] = [
    ("ecall_mret", "classic"), ("load_use", "rp2350-reduced"), ("k_dot8.i", "hazard3-i-1port"),
    ("k_dot8.im", "hazard3-im-seq"), ("rand_im_0", "hazard3-im-fast"), ("csr_rw", "riscv-mini"),
    ("c_mixed", "rp2350"),
  ]

  private func traced(_ program: (file: String, preset: String)) throws -> Traced {
    try Traced(
      file: "Tests/RTLTests/Data/elf/\(program.file).elf",
      on: try #require(Preset.named(program.preset)))
  }

  @Test(
    "no line is longer than the width, and no cycle and no word is lost to it",
    arguments: programs, [40, 60, 80, 100])
  func width(program: (file: String, preset: String), width: Int) throws {
    let traced = try traced(program)
    let window = TraceWindow(cycles: 0...299)
    for registers in [false, true] {
      let whole = ChartLines(try traced.chart(window, TraceLook(registers: registers)))
      let text = try traced.chart(window, TraceLook(registers: registers, width: width))
      for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
      let narrow = ChartLines(text)
      #expect(Set(narrow.cells) == Set(whole.cells))
      // Once each: no block repeats what another shows.
      #expect(narrow.cells.count == whole.cells.count)
      let scale = try #require(whole.scales.first)
      let last = try #require(whole.cells.map(\.cycle).max())
      #expect(whole.scales.count == 1 && scale.hasSuffix(" \(last / 10 * 10)"))
      for row in whole.rows {
        let notes = row.split(separator: "   ").dropFirst().last.map(String.init) ?? ""
        for note in notes.split(separator: "; ")
        where note.contains(where: { $0.isLetter && !"FfXxW".contains($0) }) && !note.contains("|")
          && !note.contains("X<")
        {
          #expect(narrow.words.contains(note), "\(note)")
        }
      }
    }
  }

  /// Every cycle has one cause: what the words of the chart say adds up to what a profile counts,
  /// which comes from the pipeline by another way.
  @Test("the causes in the notes add up to those of the run", arguments: programs)
  func law(program: (file: String, preset: String)) throws {
    let traced = try traced(program)
    let last: UInt64 = 1_400
    let records = try traced.observed().cycles.prefix(Int(last) + 1)
    let words = ChartLines(try traced.chart(TraceWindow(cycles: 0...last))).words
    var counted: [String: UInt64] = [:]
    for match in words.matches(of: /\(([a-zA-Z]+)(?:, ([0-9,]+) cycles)?\)/) {
      let count = match.output.2.map { UInt64($0.filter(\.isNumber)) ?? 0 } ?? 1
      counted[String(match.output.1), default: 0] += count
    }
    let expected = records.filter { $0.cause != .issue }
      .reduce(into: [String: UInt64]()) { $0[$1.cause.name, default: 0] += 1 }
    #expect(counted == expected)
    #expect(!expected.isEmpty)
  }

  @Test("a long name loses its middle, and the address of a target stays")
  func longNames() throws {
    let name = "_ZN6kernel4conv" + String(repeating: "IaLi16ELi32EE", count: 12) + "3runEv"
    let traced = try Traced("jal \(name)\n nop\n.globl \(name)\n\(name): nop\n nop\n nop")
    let text = try traced.chart(TraceWindow(cycles: 0...5), TraceLook(width: 80))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("\n80000000 jal 0x80000008"))
    let headings = ChartLines(text).headings
    #expect(headings.count == 2)
    #expect(headings.last?.hasPrefix("<kernel::conv<signed char") == true)
    #expect(headings.last?.hasSuffix("::run()>:") == true)
    #expect(headings.last?.contains("…") == true)
  }

  /// The assembler's lines: two stand before `_start:`.
  @Test("a heading where the symbol changes, and file and line where those do")
  func headings() throws {
    let traced = try Traced(
      "_start:\n  j next\n  nop\n.globl next\nnext:\n  nop; nop\n  nop",
      core: Core(preset: .classic),
      debug: true)
    let lines = SourceLines(elf: traced.session.image.bytes)
    let text = try traced.chart(TraceWindow(cycles: 0...5), TraceLook(lines: lines))
    let headings = ChartLines(text).headings.map { $0.replacing(/^; .*\//, with: "; ") }
    // What F fetches for nothing behind the jump stands under its own line too.
    #expect(headings == ["<_start>:", "; p.s:4", "; p.s:5", "<next>:", "; p.s:8", "; p.s:9"])
  }

  @Test("a chart of many cycles is cut where nobody looks any more, and says so")
  func cut() throws {
    let traced = try Traced("addi a0, a0, 1\n j _start")
    let output = RecordedTrace()
    var notes: [String] = []
    _ = try traced.run(TraceWindow(cycles: 10...9999))
      .write(ChartTrace.self, to: output, note: { notes.append($0) })
    #expect(
      notes == [
        "the trace was cut after 2000 cycles; --range FIRST:LAST and --function choose others"
      ])
    let cycles = Set(ChartLines(output.text).cells.map(\.cycle))
    #expect(cycles == Set(10...2009))
  }

  /// mtime counts cycles, and mtimecmp is at 0x0200_4000: the timer's interrupt comes in the cycle
  /// after mtime has reached the number that is stored there.
  @Test("a sleep is one column with its length")
  func sleep() throws {
    let traced = try Traced(
      """
        lui t0, 0x2004
        li t1, 100000
        sw t1, 0(t0)
        sw zero, 4(t0)
        li t0, 0x80
        csrs mie, t0
        wfi
        li a7, 93
        ecall
      """)
    let text = try traced.chart(TraceWindow(cycles: 0...2_000_000), TraceLook(width: 100))
    let chart = ChartLines(text)
    let records = try traced.observed().cycles
    let asleep = records.count { $0.cause == .waitForInterrupt }
    let drawn = chart.cells.count { $0.letter == "x" }
    #expect(asleep > 99_000 && drawn < 100)
    let grouped = chart.words.firstMatch(of: /… ([0-9,]+) cycles more asleep \(waitForInterrupt\)/)
    let hidden = try #require(grouped.flatMap { Int($0.output.1.filter(\.isNumber)) })
    #expect(hidden + drawn == asleep)
    // It goes on behind the sleep, to the end of the run.
    #expect(chart.cells.map(\.cycle).max() == UInt64(records.count - 1))
  }
}

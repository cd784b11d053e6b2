// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet annotate") struct AnnotateTests {
  /// A program whose `work` has a loop of eight rounds, a load that is waited for, and a line of its
  /// own in each instruction.
  private static let program = """
    .globl _start, work, unused
    .type _start, @function
    _start:
      call work
      li a0, 0
      li a7, 93
      ecall
    .size _start, .-_start
    .type work, @function
    work:
      li t0, 8
    .Lround:
      lw t1, 0(sp)
      addi t1, t1, 1
      addi t0, t0, -1
      bnez t0, .Lround
      bltz t1, .Lround
      ret
    .size work, .-work
    .type unused, @function
    unused:
      ret
    .size unused, .-unused
    """

  private func annotate(_ options: String...) throws -> Tool.Output {
    let files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf(Self.program, debug: true), to: "p.elf")
    return try Tool.tercet().run(["annotate", path] + options, folder: files.path)
  }

  /// The numbers in front of the rows of instructions: cycles, and how often each ran.
  private func counts(_ text: String) -> [(cycles: Int, count: Int, row: Substring)] {
    text.split(separator: "\n").compactMap { row in
      guard
        let match = row.firstMatch(of: #/^ *([0-9,]+) +[0-9.]+% +([0-9,]+) .*\b8000[0-9a-f]{4}  /#)
      else { return nil }
      func number(_ text: Substring) -> Int { Int(text.filter { $0 != "," }) ?? -1 }
      return (number(match.1), number(match.2), row)
    }
  }

  @Test("each instruction has its cycles and its count, worked out by hand")
  func instructions() throws {
    let result = try annotate("work", "--core", "hazard3-i")
    #expect(result.status == 0, "\(result.err)")
    let rows = counts(result.out)
    // li; lw, whose user waits a cycle; addi; addi; bnez, which is taken seven times; bltz; ret.
    #expect(rows.map(\.count) == [1, 8, 8, 8, 8, 1, 1])
    #expect(rows.map(\.cycles) == [1, 16, 8, 8, 15, 1, 2])
    #expect(result.out.contains("   taken 7 of 8") || result.out.contains(", taken 7 of 8"))
    #expect(result.out.contains("taken 0 of 1"))
    #expect(result.out.contains("loadUse 8 (8000001c waits)"), "\(result.out)")
    #expect(result.out.contains("redirect 7"))
    #expect(rows[3].row.contains("forwards") == false)
    #expect(result.out.contains("forwards t0"))
    #expect(result.out.contains("┌▶ 80000018"))
    #expect(result.out.contains("└─ 80000024"))
  }

  @Test("the rows of all functions add up to the run's cycles, and so do the lines")
  func sums() throws {
    for name in ["digits-int8-xtdot", "digits-int4"] {
      let path = Repository.path("programs/prebuilt/\(name).elf")
      let options = ["--max-cycles", "400000"]
      let profile = try Tool.tercet().run(["profile", "--json", path] + options)
      let object = try JSONSerialization.jsonObject(with: Data(profile.out.utf8))
      let top = try #require(object as? [String: Any])
      let functions = try #require(top["functions"] as? [[String: Any]])
      var sum = 0
      for function in functions {
        let symbol = try #require(function["name"] as? String)
        guard symbol != "?" else { continue }
        let text = try Tool.tercet().run(["annotate", path, symbol] + options).out
        let own = try #require(function["self"] as? Int)
        #expect(counts(text).reduce(0) { $0 + $1.cycles } == own, "\(symbol)")
        let lines = text.split(separator: "\n").compactMap { row in
          row.firstMatch(of: #/^ *([0-9,]+) +[0-9.]+% .*(?:\.[chS]:[0-9]+|no line)/#)
        }
        #expect(
          lines.reduce(0) { $0 + (Int($1.1.filter { $0 != "," }) ?? 0) } == own, "\(symbol)")
        sum += own
      }
      #expect(sum == top["cycles"] as? Int)
    }
  }

  @Test("without a place it shows the functions that took nine tenths, and counts the others")
  func hottest() throws {
    let path = Repository.path("programs/prebuilt/digits-int4-xtdot.elf")
    let result = try Tool.tercet().run(["annotate", path])
    #expect(result.status == 0)
    let order = ["\nconv3 (", "\nconv1 (", "\nconv2 ("].map { result.out.firstRange(of: $0) }
    #expect(order.allSatisfy { $0 != nil })
    #expect(!result.out.contains("\npool ("))
    #expect(result.out.contains(" more functions: "))
    let sum = counts(result.out).reduce(0) { $0 + $1.cycles }
    // The figures of the reviewed report.
    #expect(sum == 2_975_049 + 1_734_480 + 784_377)
  }

  @Test("nothing is wider than the terminal, or 80 columns where there is none")
  func width() throws {
    let path = Repository.path("programs/prebuilt/digits-int4-xtdot.elf")
    for (environment, width) in [
      ([:], 80), (["COLUMNS": "120"], 120), (["COLUMNS": "60"], 60), (["COLUMNS": "40"], 40),
    ] {
      let result = try Tool.tercet().run(["annotate", path], environment: environment)
      let widest = result.out.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= width)
      #expect(widest > width - 12)
    }
  }

  @Test("colours are for terminals, or for who wants them")
  func colors() throws {
    #expect(try !annotate("work").out.contains("\u{1b}"))
    #expect(try annotate("work", "--color", "always").out.contains("\u{1b}[33m"))
    let plain = try annotate("work").out
    let colored = try annotate("work", "--color", "always").out
    #expect(colored.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("a source line is shown with what was inlined there")
  func line() throws {
    let files = try TemporaryFolder()
    let path = try files.write(try InlinedProgram.gcc5.elf(), to: "p.elf")
    let result = try Tool.tercet().run(["annotate", path, "main.c:5"])
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("in mac, called at mac.h:7,\n"))
    #expect(result.out.contains("in row, called at main.c:5\n"))
    #expect(!result.out.contains("called at main.c:6"))
    #expect(result.out.contains("\ndense ("))
    #expect(!result.out.contains("\n_start"))
  }

  @Test("what never ran is told, and what there is not as elsewhere")
  func places() throws {
    let never = try annotate("unused")
    #expect(never.status == 0)
    #expect(never.err == "note: unused never ran: no cycle was charged to it\n")
    let wrong = try annotate("wrok")
    #expect(wrong.status == 64)
    #expect(wrong.isOneError)
    #expect(wrong.err.contains("help: did you mean work?"), "\(wrong.err)")
    #expect(wrong.out == "")
    let line = try annotate("p.s:9999")
    #expect(line.status == 64)
    #expect(line.err.contains("no instruction is from p.s:9999"))
    #expect(
      try annotate("q.s:1").err.contains("no instruction of the program is from a file 'q.s'"))
  }

  @Test("instructions that never ran are counted, and few of them shown")
  func unused() throws {
    let files = try TemporaryFolder()
    let path = try files.write(
      try Assembly.elf(
        """
        .type _start, @function
        _start:
          beqz zero, 1f
          nop
          beqz zero, 1f
        1: beqz zero, 2f
          .rept 20
          nop
          .endr
        2: li a0, 0
          li a7, 93
          ecall
        .size _start, .-_start
        """), to: "p.elf")
    let out = try Tool.tercet().run(["annotate", path]).out
    #expect(out.contains(" 20 instructions that never ran\n"), "\(out)")
    #expect(out.split(separator: "\n").filter { $0.hasSuffix("  nop") }.count == 1)
  }

  @Test("a guest's status and output are as in profile")
  func status() throws {
    let files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf("li a0, 7\nli a7, 93\necall"), to: "p.elf")
    let result = try Tool.tercet().run(["annotate", path, "-o", files.file("report")])
    #expect(result.status == 7)
    #expect(result.out == "")
    #expect(try files.text("report").hasPrefix("tercet 0.1.0 · p.elf · classic"))
    #expect(try Tool.tercet().run(["annotate", files.file("nothing.elf")]).status == 66)
    #expect(try Tool.tercet().run(["annotate", path, "--source", files.file("no")]).status == 66)
    #expect(try Tool.tercet().run(["annotate", path, "--core", "nosuch"]).status == 64)
    #expect(try Tool.tercet().run(["annotate", path, "-o", path]).status == 64)
  }

  @Test("what stands behind -- is the guest's")
  func arguments() throws {
    let path = Repository.path("programs/prebuilt/digits-int4-xtdot.elf")
    let options = ["--max-cycles", "1000"]
    let bare = try Tool.tercet().run(["annotate", path] + options)
    let more = try Tool.tercet().run(["annotate", path] + options + ["--", "a", "b"])
    #expect(more.status == bare.status)
    #expect(more.status == 124)
  }
}

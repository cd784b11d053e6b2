// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A trace around a place runs its program once.
@Suite("Traces around a place") struct TracePlaceTests {
  /// Copies a line from its standard input to its standard output, then comes to `place`.
  private static let copying = """
    _start:
      li a7, 63
      li a0, 0
      la a1, buffer
      li a2, 6
      ecall
      mv a2, a0
      li a7, 64
      li a0, 1
      ecall
    place:
      addi t0, zero, 1
      li a0, 0
      li a7, 93
      ecall
    buffer: .space 8
    """

  private func trace(_ guest: Guest, _ options: String...) throws -> Tool.Output {
    try Tool.tercet().run(["trace", guest.path] + options, input: "hello\n")
  }

  @Test(
    "the guest reads and writes once",
    arguments: ["place", "0x80000028", "12", "p.s:14"])
  func once(place: String) throws {
    let guest = try Guest(Self.copying, debug: true)
    let result = try trace(guest, "--at", place)
    #expect(result.status == 0, "\(result.err)")
    #expect(result.err == "hello\n")
    #expect(result.out.contains("li t0, 0x1"))
  }

  @Test("a place that is far away is found, and what is printed before is printed once")
  func far() throws {
    // Some 200 million cycles, which the run passes by going back from where it was saved last.
    let guest = try Guest(
      """
      _start:
        li s0, 6
      line:
        li s1, 11000000
      1: addi s1, s1, -1
        bnez s1, 1b
        li a0, 1
        la a1, text
        li a2, 2
        li a7, 64
        ecall
        addi s0, s0, -1
        bnez s0, line
      place:
        addi t0, zero, 1
        li a0, 0
        li a7, 93
        ecall
      text: .ascii "x\\n"
      """)
    let place = try Tool.tercet().run(["trace", guest.path, "--at", "place", "--cycles", "9"])
    #expect(place.status == 0, "\(place.err)")
    #expect(place.err == String(repeating: "x\n", count: 6))
    let cycle = try #require(place.out.firstMatch(of: /^cycle +(\d+)/)?.1)
    let first = try #require(Int(cycle))
    #expect(first > 190_000_000)
    let range = try Tool.tercet().run(
      ["trace", guest.path, "--range", "\(first):\(first + 8)"])
    #expect(range.out == place.out)
    #expect(place.out.contains("li t0, 0x1"))
  }

  @Test("the chart is that of the cycles around the place", arguments: ["chart", "konata", "vcd"])
  func same(format: String) throws {
    let guest = try Guest(Self.copying)
    let place = try trace(guest, "--at", "place", "--cycles", "9", "--format", format)
    #expect(place.status == 0, "\(place.err)")
    let whole = try trace(guest, "--format", "retire").out
    // It stays in X for one cycle, and retires there.
    let row = try #require(whole.firstMatch(of: /\n(\d+),(0x)?80000028,/))
    let cycle = try #require(Int(row.1))
    let range = try trace(
      guest, "--range", "\(cycle - 4):\(cycle + 4)", "--format", format)
    #expect(place.out == range.out)
  }

  @Test("a place or a cycle that the run never came to is an error that says how long it was")
  func missed() throws {
    let guest = try Guest.exiting("3")
    let report = try guest.run("--stats").err
    let cycles = try #require(report.firstMatch(of: /cycles (\d+)/)?.1)
    for (options, place) in [
      (["--at", "100000"], "cycle 100,000"), (["--at", "0x80001000"], "0x80001000"),
      (["--range", "5000:6000"], "cycle 5,000"), (["--at", "\(cycles)"], "cycle \(cycles)"),
    ] {
      for format in ["chart", "vcd", "perfetto"] {
        let file = guest.folder.file("trace")
        let result = try guest.tercet("trace", options + ["--format", format, "-o", file])
        #expect(result.status == 64)
        #expect(result.isOneError, "\(result.err)")
        #expect(
          result.messages.first
            == "error: the run never came to \(place): it exited with 3 after \(cycles) cycles")
        #expect(!FileManager.default.fileExists(atPath: file))
      }
    }
    let last = try #require(Int(cycles)) - 1
    #expect(try guest.tercet("trace", ["--at", "\(last)"]).status == 0)
  }

  @Test("a window in which a function has nothing in X is told, and is no error")
  func emptyWindow() throws {
    let guest = try Guest("  nop\n  nop\nlater:\n  li a0, 0\n  li a7, 93\n  ecall")
    for format in ["chart", "retire", "konata"] {
      let empty = try guest.tercet(
        "trace", ["--function", "later", "--range", "0:1", "--format", format])
      #expect(empty.status == 0)
      #expect(
        empty.err
          == "note: no instruction of later is in X from cycle 0 to 1: --at later finds the first "
          + "that is\n")
      let full = try guest.tercet(
        "trace", ["--function", "later", "--range", "0:9", "--format", format])
      #expect(full.err == "")
    }
  }

  @Test("many places are counted, and the first of them listed")
  func manyPlaces() throws {
    let repeated = (0..<9).map { _ in "#line 7\n  a = 1;\n#line 8\n  b = 2;\n" }.joined()
    let source = "volatile int a, b;\nvoid _start(void) {\n\(repeated)  for (;;) a++;\n}\n"
    let guest = try Guest(elf: try CProgram.elf(["k.c": source]))
    let result = try guest.tercet("trace", ["--at", "k.c:7"])
    #expect(result.status == 0, "\(result.err)")
    let count = try #require(result.err.firstMatch(of: #/^note: k.c:7 is in ([0-9]+) places, /#)?.1)
    let places = try #require(Int(count))
    #expect(places >= 9)
    #expect(result.err.hasSuffix(" and \(places - 6) more\n"), "\(result.err)")
    #expect(result.err.count { $0 == "(" } == 6)
  }

  @Test("the limit on cycles is told as such")
  func limited() throws {
    // A loop that counts is no sleep.
    let guest = try Guest("loop: addi t0, t0, 1\n j loop")
    for place in ["500", "0x80000100"] {
      let result = try Tool.tercet().run(
        ["trace", guest.path, "--at", place, "--max-cycles", "300"])
      #expect(result.status == 64)
      #expect(result.err.contains("it was stopped by --max-cycles after 300 cycles\n"))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Width and colour of what `trace`, `disasm` and `test` print.
@Suite("Width and colour of charts and lists")
struct ChartOptionTests {
  private func widest(_ text: String) -> Int {
    text.split(separator: "\n").map(\.count).max() ?? 0
  }

  /// A loop of loads that are used at once, for more cycles than there are columns.
  private func guest() throws -> Guest {
    try Guest("la s1, _start\nagain: lw a0, 0(s1)\naddi a1, a0, 1\nj again", debug: true)
  }

  @Test("a chart has 100 columns in a pipe or file, and those that COLUMNS says")
  func width() throws {
    let guest = try guest()
    let options = ["--range", "0:199", "--core", "hazard3-i"]
    let piped = try guest.tercet("trace", options, environment: ["COLUMNS": ""])
    #expect((95...100).contains(widest(piped.out)))
    let file = guest.folder.file("chart")
    let written = try guest.tercet("trace", options + ["-o", file], environment: ["COLUMNS": ""])
    #expect(written.status == 0)
    #expect(try guest.folder.text("chart") == piped.out)
    for columns in [80, 132] {
      let narrow = try guest.tercet("trace", options, environment: ["COLUMNS": "\(columns)"])
      #expect((columns - 5...columns).contains(widest(narrow.out)))
      #expect(narrow.out.contains("waits for a0, loaded by lw at 80000008 (loadUse)"))
    }
  }

  @Test("colours are for terminals, unless they are asked for", arguments: ["trace", "disasm"])
  func colors(command: String) throws {
    let guest = try guest()
    let options = command == "trace" ? ["--core", "hazard3-i"] : []
    let plain = try guest.tercet(command, options)
    #expect(plain.status == 0)
    #expect(!plain.out.contains("\u{1b}"))
    #expect(try guest.tercet(command, options + ["--color", "never"]).out == plain.out)
    let colored = try guest.tercet(
      command, options + ["--color", "always"], environment: ["NO_COLOR": "1"])
    // Stages, stalls, forwards and flushes; headings and lines.
    let codes =
      command == "trace" ? ["32mX", "33mx", "36m<", "31m/", "1m<_start>:"] : ["1m8", "2m; "]
    for code in codes { #expect(colored.out.contains("\u{1b}[\(code)"), "\(code)") }
    let bare = colored.out.replacing(try Regex("\u{1b}\\[[0-9;]*m"), with: "")
    #expect(bare == plain.out)
    let file = guest.folder.file("colored")
    _ = try guest.tercet(command, options + ["--color", "always", "-o", file])
    #expect(try guest.folder.text("colored") == colored.out)
  }

  @Test("tercet test paints what passed and what failed")
  func test() throws {
    let good = try Guest.exiting("0")
    let bad = try Guest.exiting("3")
    let plain = try tercet("test", good.path, bad.path)
    #expect(!plain.out.contains("\u{1b}"))
    let colored = try tercet("test", "--color", "always", good.path, bad.path)
    #expect(colored.out.contains("\u{1b}[32m        1"))
    #expect(colored.out.contains("\u{1b}[31m        1"))
    #expect(colored.out.contains("\u{1b}[31m\(bad.path)\u{1b}[0m: "))
    #expect(colored.out.replacing(try Regex("\u{1b}\\[[0-9;]*m"), with: "") == plain.out)
    let json = try tercet("test", "--json", "--color", "always", good.path)
    #expect(!json.out.contains("\u{1b}"))
  }
}

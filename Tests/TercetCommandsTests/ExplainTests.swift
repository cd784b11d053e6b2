// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetKit
import TestSupport
import Testing

@Suite("tercet explain")
struct ExplainTests {
  /// The causes by number, as docs/TIMING.md has them under "Performance counters".
  private static let causes = [
    "issue", "loadUse", "bypass", "redirect", "mispredict", "multiply", "divide", "dot",
    "requantize", "atomic", "csr", "fetchStarved", "dataWait", "trap", "waitForInterrupt",
    "fillAndDrain", "dataMiss",
  ]

  @Test("tells what each cause is, and what helps")
  func causes() throws {
    for (index, name) in Self.causes.enumerated() {
      let result = try tercet("explain", name)
      #expect(result.status == 0 && result.err == "")
      #expect(result.out.contains("\(name): a cause of cycles, number \(index + 1)\n"), "\(name)")
      #expect(result.out.contains("What helps: "), "\(name)")
      #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test("every cause has words in reports", arguments: CauseTable.standard.rows)
  func remarks(row: CauseTable.Row) {
    #expect(!row.remark.isEmpty && !row.meaning.isEmpty && !row.remedy.isEmpty)
  }

  @Test("tells meaning, values, default, presets and source of each parameter")
  func parameters() throws {
    for parameter in TimingParameter.all {
      let result = try tercet("explain", parameter.name)
      #expect(result.status == 0)
      #expect(result.out.contains("\(parameter.name): a timing parameter"))
      let text = result.out.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(text.contains("Values: ") && text.contains("Source: "), "\(parameter.name)")
      #expect(text.contains("--set \(parameter.name)=VALUE"), "\(parameter.name)")
      #expect(text.contains("in classic"), "\(parameter.name)")
    }
    let redirect = try tercet("explain", "redirectPenalty").out
    #expect(redirect.contains("in cycles") && redirect.contains("from 0 to 10000"))
  }

  @Test("tells of statuses, Tercet's and a guest's")
  func statuses() throws {
    for (status, word) in [
      (0, "0"), (64, "usage"), (65, "cannot be loaded"), (66, "no such file"),
      (69, "not installed"), (70, "fault in tercet"), (74, "written"), (124, "--max-cycles"),
      (125, "died"), (130, "SIGINT"), (143, "SIGTERM"), (1, "a baseline"), (3, "grew"),
      (5, "guest's own"),
    ] {
      let result = try tercet("explain", "\(status)")
      #expect(result.status == 0)
      #expect(result.out.hasPrefix("\(status): ") && result.out.contains(word), "\(status)")
    }
  }

  @Test("lists what there is to ask for")
  func topics() throws {
    let text = try tercet("explain").out.split { $0 == " " || $0 == "\n" || $0 == "," }
    let names = Self.causes + TimingParameter.all.map(\.name) + ["64", "125", "143"]
    for name in names { #expect(text.contains(Substring(name)), "\(name)") }
    for preset in Preset.all { #expect(text.contains(Substring(preset.name)), "\(preset.name)") }
    for word in ["CPI", "share", "bubble", "suite", "X", "/"] { #expect(text.contains(word[...])) }
  }

  /// The words and signs that the reports print, read off what they print.
  private static func printedWords() throws -> Set<String> {
    var words: Set<String> = []
    let guest = try Guest(
      "  li t0, 3\nloop:\n  lw a0, 0(sp)\n  addi a0, a0, 1\n  addi t0, t0, -1\n  bnez t0, loop\n"
        + "  ebreak", debug: true)
    let good = try Guest.exiting("0")
    // A report: `cycles 83   instructions 60`, then heads of tables, their columns two spaces apart.
    for (guest, options) in [(guest, []), (good, []), (guest, ["--function", "loop"])] {
      let report = try guest.tercet("profile", options).out.split(separator: "\n")
      try #require(report.count > 2)
      words.formUnion(
        report[1].split(separator: " ").filter { $0.allSatisfy(\.isLetter) }.map(String.init))
      words.formUnion(
        report.filter { !$0.hasPrefix(" ") }.dropFirst().flatMap { heads($0).dropFirst() })
      words.formUnion(
        report.drop { !$0.hasPrefix("Where") }.dropFirst().prefix { $0.hasPrefix("  ") }
          .compactMap { $0.split(separator: " ").first.map(String.init) })
    }
    // A table of programs, and how each ended.
    let batch = try Tool.tercet().run(["profile", guest.path, good.path, "/no/such.elf"]).out
    let rows = batch.split(separator: "\n")
    words.formUnion(heads(try #require(rows.first)))
    words.formUnion(
      rows.dropFirst().compactMap { row in
        heads(row).last.map { String($0.prefix { $0.isLetter || $0 == " " }) }
      }
      .map { $0.trimmingCharacters(in: .whitespaces) })
    // A chart: its letters and what the legend calls them, rows without an instruction, notes.
    let chart = try guest.tercet("trace", ["--set", "loadUse=dependent", "--no-lines"]).out
    let lines = chart.split(separator: "\n")
    // `f x held   - X empty   < operand forwarded from W`: letters, then the word that matters.
    for part in try #require(lines.last).split(separator: " ") {
      let isTerm = ["stages", "held", "empty", "forwarded", "discarded"].contains(part)
      if part.count == 1 || isTerm { words.insert(String(part)) }
    }
    words.insert(String(try #require(lines.first?.split(separator: " ").first)))
    for line in lines.dropLast() {
      for word in ["bubble", "flushed", "behind", "traps", "from"]
      where line.contains(" \(word)") { words.insert(word) }
    }
    // The report on tests.
    let test = try tercet("test", good.path, guest.path).out.split(separator: "\n")
    words.formUnion(try #require(test.first).split(separator: " ").map(String.init))
    return words.filter { !$0.isEmpty }
  }

  /// The cells of a row of heads.
  private static func heads(_ line: some StringProtocol) -> [String] {
    String(line).components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  @Test("every word that a report or chart prints is explained under its own name")
  func printed() throws {
    let words = try Self.printedWords()
    for word in [
      "cycles", "CPI", "share", "self", "total", "why", "leading stall", "ended", "exited", "died",
      "not loaded", "F", "x", "<", "/", "held", "bubble", "flushed", "suite", "passed", "issue",
    ] { #expect(words.contains(word), "\(word) is printed no more") }
    for word in words.sorted() {
      let result = try tercet("explain", "--", word)
      #expect(result.status == 0, "\(word): \(result.err)")
      #expect(result.out.contains("\(word): "), "\(word): \(result.out)")
    }
  }

  private static let trapCauses = (0...31).flatMap { [$0, 1 << 31 | $0] }.compactMap(TrapCause.init)

  @Test("every trap has words, with its number", arguments: trapCauses)
  func traps(cause: TrapCause) throws {
    let text = try tercet("explain", "\(cause)").out
    #expect(text.hasPrefix("\(cause): seen in "))
    let number = cause.rawValue & 0xff
    #expect(text.contains(cause.isInterrupt ? "Interrupt \(number): " : "Trap \(number): "))
  }

  @Test("words of several words need no quotes, and have synonyms")
  func several() throws {
    #expect(try tercet("explain", "leading", "stall").out.hasPrefix("leading stall: seen in "))
    #expect(try tercet("explain", "bubbles").out.hasPrefix("bubble: seen in "))
    #expect(try tercet("explain", "crashed").out.hasPrefix("died: seen in "))
    #expect(try tercet("explain", "flushed").out.contains("redirect"))
  }

  @Test(
    "tells of a preset: summary, source, instructions, and what differs",
    arguments: Preset.all.map(\.name))
  func presets(name: String) throws {
    let preset = try #require(Preset.named(name))
    let result = try tercet("explain", preset.name)
    #expect(result.status == 0)
    let text = result.out.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.hasPrefix("\(preset.name): a preset \(preset.summary). Source: "))
    if let isa = preset.isa { #expect(text.contains("Instructions of the chip: \(isa).")) }
    for change in preset.timing.changes(from: Preset.classic.timing) {
      #expect(text.contains(change), "\(change)")
    }
    #expect(try tercet("presets", preset.name).out == result.out)
  }

  @Test("presets tells of those that are named, as text and as JSON")
  func namedPresets() throws {
    let both = try tercet("presets", "rp2350", "classic").out
    #expect(try both == tercet("explain", "rp2350").out + "\n" + tercet("explain", "classic").out)
    let json = try tercet("presets", "--json", "rp2350").out
    #expect(json.contains("\"name\" : \"rp2350\""))
    #expect(!json.contains("\"name\" : \"classic\""))
    let wrong = try tercet("presets", "rp2530")
    #expect(wrong.status == 64)
    #expect(wrong.err.contains("did you mean rp2350?"))
  }

  @Test("understands other words, and refuses what is none", arguments: ["quux", "999", "-x"])
  func words(unknown: String) throws {
    #expect(try tercet("explain", "wfi").out.contains("waitForInterrupt: a cause"))
    #expect(try tercet("explain", "forwarding").out.contains("bypass"))
    let result = try tercet("explain", unknown)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.err.contains("help: "))
  }
}

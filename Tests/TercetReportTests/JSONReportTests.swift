// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetKit
import TercetReport
import TestSupport
import Testing

@Suite("The report for programs, tercet.stats/2")
struct JSONReportTests {
  /// Source: the description of the format.
  static let keys = [
    "schema", "tool", "program", "isa", "timing", "ended", "exitCode", "cycles",
    "instructions", "cpi", "causes", "functions", "inlines", "lines", "pcs",
    "waits", "branches", "calls", "mix", "work",
  ]
  /// Source: the description of the timing model, "Attribution".
  static let causes = [
    "issue", "loadUse", "bypass", "redirect", "mispredict", "multiply", "divide", "dot",
    "requantize", "atomic", "csr", "fetchStarved", "dataWait", "trap", "waitForInterrupt",
    "fillAndDrain", "dataMiss",
  ]
  /// Source: the contract's list of `--set` parameters.
  static let parameters = [
    "loadUse", "csrFieldHazards", "bypass", "redirectPenalty", "trapPenalty", "returnPenalty",
    "csrPenalty", "multiply", "divide", "dotCycles", "requantizeCycles",
  ]

  @Test("has every key, with the type that it should have")
  func keysAndTypes() throws {
    let report = try Report(Profiled(Profiled.busy))
    #expect(report.top.keys.sorted() == Self.keys.sorted())
    for key in ["schema", "tool", "isa"] { #expect(report.top[key] is String, "\(key)") }
    for key in ["exitCode", "cycles", "instructions"] {
      #expect(report.top[key] is Int, "\(key)")
    }
    #expect(report.top["schema"] as? String == "tercet.stats/2")
    #expect(report.top["cpi"] is Double)
    let timing = try #require(report.top["timing"] as? [String: Any])
    #expect(timing["preset"] as? String == "classic")
    for parameter in Self.parameters { #expect(timing[parameter] != nil, "\(parameter)") }
    #expect(timing["redirectPenalty"] as? Int == 1)
    #expect(timing["csrFieldHazards"] as? Bool == false)
    #expect(timing["loadUse"] as? String == "none")
  }

  @Test("rows have every key, and of the causes those that have cycles; the run has all")
  func rows() throws {
    let report = try Report(Profiled(Profiled.busy))
    let rows: [(table: String, keys: [String])] = [
      (
        "functions",
        [
          "name", "display", "file", "line", "pc", "address", "self", "total", "instructions",
          "causes", "work",
        ]
      ),
      ("lines", ["file", "line", "function", "cycles", "instructions", "causes"]),
      ("pcs", ["pc", "address", "instructions", "cycles", "causes", "text"]),
    ]
    for (table, keys) in rows {
      #expect(!report.rows(table).isEmpty)
      for row in report.rows(table) {
        // What goes without saying is left out.
        let told =
          row.keys.filter { table != "pcs" || !["function", "line"].contains($0) }
          + (table == "functions" && row["work"] == nil ? ["work"] : [])
        #expect(told.sorted() == keys.sorted(), "\(table)")
        let causes = try #require(row["causes"] as? [String: Int])
        #expect(!causes.isEmpty && causes.values.allSatisfy { $0 > 0 })
        #expect(causes.keys.allSatisfy(Self.causes.contains))
        guard let pc = row["pc"] as? Int else { continue }
        // All code here lies from 0x80000000 on, so there are eight digits.
        #expect(row["address"] as? String == "0x" + String(pc, radix: 16))
      }
    }
    #expect((report.top["causes"] as? [String: Int])?.keys.sorted() == Self.causes.sorted())
  }

  @Test("names the program by the last part of its path, digest and entry")
  func program() throws {
    let profiled = try Profiled(Profiled.busy)
    let program = try #require(try Report(profiled).top["program"] as? [String: Any])
    #expect(program["name"] as? String == "guest.elf")
    #expect(program.keys.sorted() == ["entry", "name", "sha256"])
    #expect(program["entry"] as? Int == 0x8000_0008)
    let files = try TemporaryFolder()
    let copy = try files.write(profiled.session.image.bytes, to: "copy")
    let sum = try Tool(path: "/usr/bin/env").run(["sha256sum", copy])
    #expect(program["sha256"] as? String == String(sum.out.prefix(64)))
  }

  @Test("writes integers as integers: only cpi has a fraction")
  func integers() throws {
    let text = try Profiled(Profiled.busy).json()
    let numbers = text.matches(of: /"(\w+)":(-?[0-9][^,}\]]*)/)
    #expect(numbers.count > 100)
    for number in numbers where number.output.1 != "cpi" {
      #expect(UInt64(number.output.2) != nil, "\(number.output.0)")
    }
  }

  @Test("is sorted by pc, then by name")
  func order() throws {
    let report = try Report(Profiled(Profiled.busy))
    #expect(report.column("pcs", "pc") == report.column("pcs", "pc").sorted())
    #expect(
      report.column("functions", "pc") == [0x8000_0000, 0x8000_0008, 0x8000_002c])
    let names = report.rows("functions").map { $0["name"] as? String }
    #expect(names == ["?", "_start", "divide"])
    // The source is in the order of its addresses, so lines ascend with them.
    #expect(report.column("lines", "line") == report.column("lines", "line").sorted())
  }

  /// Only what there is for a kind is said; a pc never stands without its address.
  @Test(
    "says how the run ended",
    arguments: [
      ("li a0, 3\nli a7, 93\necall", #"{"kind":"exited","status":3}"#),
      ("li a0, -1\nli a7, 93\necall", #"{"kind":"exited","status":-1}"#),
      (
        "nop\nebreak",
        #"{"address":"0x80000004","cause":"breakpoint","kind":"died","pc":2147483652}"#
      ),
      ("nop\nwfi", #"{"address":"0x80000004","cause":"wfi","kind":"sleeps","pc":2147483652}"#),
      (
        "nop\nj .",
        #"{"address":"0x80000004","cause":"self-loop","kind":"sleeps","pc":2147483652}"#
      ),
    ])
  func ended(source: String, row: String) throws {
    let text = try Profiled("_start:\n" + source, debug: false).json()
    #expect(text.contains(#","ended":\#(row),"exitCode":"#), "\(text.prefix(600))")
  }

  @Test("a summary is the same document without the tables")
  func summary() throws {
    let profiled = try Profiled(Profiled.busy)
    let whole = try Report(profiled).top
    let summary = ProfileDocument(profiled.session.summary(of: profiled.result)).json()
    let object = try JSONSerialization.jsonObject(with: Data(summary.utf8))
    let top = try #require(object as? [String: Any])
    #expect(
      Set(whole.keys).subtracting(top.keys) == [
        "branches", "calls", "functions", "inlines", "lines", "mix", "pcs", "waits",
        "work",
      ])
    for (key, value) in top {
      #expect(value as? NSObject == whole[key] as? NSObject, "\(key)")
    }
  }

  @Test("is one line, without a space outside strings")
  func oneLine() throws {
    let text = try Profiled(Profiled.busy).json()
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.replacing(/"[^"]*"/, with: "").contains(" ") == false)
  }

  @Test("two runs are byte for byte the same")
  func stable() throws {
    let profiled = try Profiled(Profiled.busy)
    let text = profiled.json()
    #expect(try profiled.again().json() == text)
    #expect(text.hasSuffix("}\n"))
  }

  @Test("sums hold: causes, pcs, lines and functions", arguments: Preset.all.map(\.name))
  func sums(preset: String) throws {
    for debug in [true, false] {
      let profiled = try Profiled(
        Profiled.busy, debug: debug, preset: try #require(Preset.named(preset)))
      let report = try Report(profiled)
      let cycles = try #require(report.top["cycles"] as? Int)
      let instructions = try #require(report.top["instructions"] as? Int)
      let causes = try #require(report.top["causes"] as? [String: Int])
      // jal, addi, jr, li; three rounds of jal, 4 in work, addi, bnez; li, li, ecall. (call is
      // two instructions here: without relaxation it is auipc and jalr.)
      #expect(instructions == 4 + 3 * 8 + 3)
      #expect(causes.values.reduce(0, +) == cycles)
      #expect(causes["issue"] == instructions)
      for (table, key) in [
        ("pcs", "cycles"), ("lines", "cycles"), ("calls", "self"), ("functions", "self"),
      ] {
        #expect(report.column(table, key).reduce(0, +) == cycles, "\(table)")
        if table != "calls" {
          #expect(report.column(table, "instructions").reduce(0, +) == instructions, "\(table)")
        }
        for row in report.rows(table) {
          let sum = (row["causes"] as? [String: Int])?.values.reduce(0, +)
          #expect(sum == row[key] as? Int, "\(table)")
        }
      }
    }
  }

  @Test("quotes what JSON cannot hold as it is")
  func names() throws {
    let name = "a?[31m\"quoted\"b"
    let quoted = "\"a\u{1b}[31m\\\"quoted\\\"b\""
    let profiled = try Profiled(
      "_start:\n  j \(quoted)\n.globl \(quoted)\n\(quoted):\n  li a7, 93\n  ecall")
    #expect(!profiled.json().contains("\u{1b}"))
    let names = try Report(profiled).rows("functions").map { $0["name"] as? String }
    #expect(names == ["_start", name])
  }

  @Test("code without a line is counted under ?")
  func unknownLines() throws {
    let report = try Report(Profiled(Profiled.busy, debug: false))
    #expect(Set(report.rows("lines").map { $0["file"] as? String }) == ["?"])
    #expect(Set(report.column("lines", "line")) == [0])
    #expect(report.rows("functions").first?["file"] as? String == "?")
  }
}

/// A report as a program would read it.
private struct Report {
  let top: [String: Any]

  init(_ profiled: Profiled) throws {
    let object = try JSONSerialization.jsonObject(with: Data(profiled.json().utf8))
    top = try #require(object as? [String: Any])
  }

  func rows(_ table: String) -> [[String: Any]] { top[table] as? [[String: Any]] ?? [] }
  func column(_ table: String, _ key: String) -> [Int] {
    rows(table).compactMap { $0[key] as? Int }
  }
}

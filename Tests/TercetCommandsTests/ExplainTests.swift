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
    "fillAndDrain",
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
      (125, "died"), (130, "SIGINT"), (143, "SIGTERM"), (3, "guest's own"),
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

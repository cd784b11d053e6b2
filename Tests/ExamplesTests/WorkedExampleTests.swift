// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// docs/WORKED-EXAMPLE.md: what it tells a reader to type works, and every figure in it is so.
@Suite("The worked example") struct WorkedExampleTests {
  private static let document = Document(path: "docs/WORKED-EXAMPLE.md")
  private static let folder = "programs/tutorial"
  /// Where it begins, and what each of the five steps comes to.
  private static let programs = [
    "0-naive", "1-shape", "2-dots", "3-pairs", "4-requantize", "5-tile",
  ]
  private static let core = "hazard3-im-fast"
  /// 8x8 pixels of 16 outputs, of which each sums nine pixels of 16 inputs.
  private static let products = 8 * 8 * 16 * 9 * 16

  @Test("every command runs and prints what is shown, and every figure is one of those")
  func commands() throws {
    let reader = try Self.reader()
    var shown: Set<Int> = [Self.products]
    var cycles: [Int] = []
    for step in try Self.document.steps() {
      let result = try reader.run(step.command)
      #expect(result.status == 0, "\(step.command)\n\(result.err)")
      let missing = Self.firstMissing(of: step.shown, in: result.out)
      #expect(missing == nil, "\(step.command)\n\(result.out)")
      shown.formUnion(step.shown.flatMap(Self.figures))
      cycles += step.shown.filter { $0.hasPrefix("conv ") }.compactMap { Self.figures($0).first }
    }
    #expect(cycles.count == Self.programs.count)
    let saved = zip(cycles, cycles.dropFirst()).map { $0 - $1 }
    #expect(saved.allSatisfy { $0 > 0 })
    let (first, last) = (try #require(cycles.first), try #require(cycles.last))
    #expect(last * 4 <= first)
    for line in try prose() {
      for figure in Self.figures(line) {
        #expect(shown.contains(figure) || saved.contains(figure), "\(figure) in: \(line)")
      }
    }
    #expect(try table().map { Self.figures($0[1]) } == cycles.map { [$0] })
  }

  @Test("the table has what the programs take, and each computes what it should on either core")
  func cores() throws {
    let reader = try built()
    let rows = try table()
    #expect(rows.map { $0[0] } == Self.programs.map { "`\($0)`" })
    var first: Int?
    for (row, program) in zip(rows, Self.programs) {
      let cycles = try conv(program, on: Self.core, reader)
      let classic = try conv(program, on: "classic", reader)
      let times = first.map { String(format: "%.1f", Double($0) / Double(cycles)) } ?? ""
      let rate = String(format: "%.2f", Double(Self.products) / Double(cycles))
      #expect([Self.figures(row[1]), Self.figures(row[4])] == [[cycles], [classic]], "\(program)")
      #expect([row[2], row[3]] == [times, rate], "\(program)")
      first = first ?? cycles
    }
  }

  @Test("what a stall is said to cost is what a run with that --set takes less")
  func stalls() throws {
    let reader = try built()
    for program in Self.programs {
      let whatIf: WhatIf = try report("whatif", program, on: Self.core, reader)
      let ran = whatIf.rows.filter { $0.state == "ran" }
      #expect(!ran.isEmpty)
      for row in ran {
        let run: Profile = try report(
          "profile --summary \(row.set.map { "--set \($0)" }.joined(separator: " "))", program,
          on: Self.core, reader)
        #expect(row.cycles == run.cycles, "\(program): \(row.set)")
        #expect(row.saved == whatIf.cycles - run.cycles, "\(program): \(row.set)")
      }
    }
  }

  @Test("each step has its finding, its change and its cycles; nobody promises for instructions")
  func steps() throws {
    let text = try Repository.text(Self.document.path)
    let sections = text.split(separator: "\n## ").filter { $0.first?.isNumber == true }
    #expect(sections.count == 5)
    for (number, section) in sections.enumerated() {
      let (before, after) = (Self.programs[number], Self.programs[number + 1])
      #expect(section.contains("tercet whatif --core \(Self.core) \(Self.path(before))\n"))
      #expect(section.contains("tercet profile --core \(Self.core) \(Self.path(after))\n"))
      // The change stands in this step's file, and in no earlier one.
      let change = try #require(section.components(separatedBy: "```c\n").dropFirst().first)
        .components(separatedBy: "```")[0]
      #expect(try Repository.text("\(Self.folder)/\(after).c").contains(change), "\(change)")
      #expect(!(try Repository.text("\(Self.folder)/\(before).c").contains(change)), "\(change)")
    }
    let advice = try Self.document.blocks("").joined().filter { $0.hasPrefix("    issue ") }
    #expect(advice.count >= 5)
    for line in advice {
      #expect(line.hasSuffix(" unroll, tile or Xtdot: no bound known"), "\(line)")
      #expect(Self.figures(line).count == 1, "\(line)")
    }
  }

  @Test("the layer's numbers, and the output that is right, are those of numpy")
  func numbers() throws {
    let check = try Tool.python().run([Repository.path("\(Self.folder)/layer.py"), "--check"])
    #expect(check.status == 0, "\(check.err)")
  }

  // MARK: The programs

  /// A reader who has built nothing yet, whatever is in the checkout.
  private static func reader() throws -> Reader {
    let reader = try Reader()
    try? FileManager.default.removeItem(atPath: reader.files.file("\(folder)/out"))
    return reader
  }

  /// A reader who has built all steps.
  private func built() throws -> Reader {
    let reader = try Self.reader()
    let made = try reader.run("make -C \(Self.folder)")
    #expect(made.status == 0, "\(made.err)")
    return reader
  }

  private static func path(_ program: String) -> String { "\(folder)/out/\(program).elf" }

  /// What a command tells about a program, which must end with 0: then its output is right.
  private func report<Report: Decodable>(
    _ command: String, _ program: String, on core: String, _ reader: Reader
  ) throws -> Report {
    let line = "tercet \(command) --json --core \(core) \(Self.path(program))"
    let result = try reader.run(line)
    #expect(result.status == 0, "\(line)\n\(result.err)")
    return try JSONDecoder().decode(Report.self, from: Data(result.out.utf8))
  }

  /// Cycles of the convolution, without what is around it.
  private func conv(_ program: String, on core: String, _ reader: Reader) throws -> Int {
    let profile: Profile = try report("profile", program, on: core, reader)
    return try #require(profile.regions?.first { $0.name == "conv" }).total
  }

  private struct Profile: Decodable {
    let cycles: Int
    /// Absent in a summary.
    let regions: [Region]?

    struct Region: Decodable {
      let name: String
      let total: Int
    }
  }

  private struct WhatIf: Decodable {
    let cycles: Int
    let rows: [Row]

    struct Row: Decodable {
      let set: [String]
      let state: String
      let cycles: Int?
      let saved: Int?
    }
  }

  // MARK: The document

  /// The lines that are neither code, nor printed by a command, nor the table.
  private func prose() throws -> [String] {
    var isOpen = false
    return try Repository.text(Self.document.path).split(separator: "\n").map(String.init).filter {
      if $0.hasPrefix("```") { isOpen.toggle() }
      return !isOpen && !$0.hasPrefix("|")
    }
  }

  /// The cells of the table's rows, without its head.
  private func table() throws -> [[String]] {
    try Repository.text(Self.document.path).split(separator: "\n")
      .filter { $0.hasPrefix("| `") }
      .map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  /// The first line that a command has not printed behind those before it; nil if it has printed all.
  ///
  /// A line is shown from its start; columns on the right may be left out.
  static func firstMissing(of shown: [String], in printed: String) -> String? {
    var rest = printed.split(separator: "\n").map { $0.split(separator: " ") }[...]
    for line in shown {
      let words = line.split(separator: " ")
      guard let place = rest.firstIndex(where: { $0.starts(with: words) }) else { return line }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  /// The counts in a line that are large enough to have a comma.
  private static func figures(_ line: String) -> [Int] {
    line.matches(of: /[0-9]{1,3}(?:,[0-9]{3})+/).compactMap {
      Int($0.output.replacing(",", with: ""))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `--from`, `--to` and `--region` as a user gives them; that they count right is for PartOfRunTests.
@Suite("Parts of a run, by options")
struct PartOptionTests {
  /// One cycle to fetch the first instruction, one each in X, one bubble behind the jump to `leaf` and
  /// one behind its return, one for the last in W: 11.
  private static let source =
    RegionMacro.text + """
      .type leaf, @function
      _start:
       nop
       begin_region all
       nop
       jal ra, leaf
       end_region all
       li a0, 0
       li a7, 93
       ecall
      leaf:
       nop
       ret
      .size leaf, . - leaf
      """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(try Assembly.elf(source, debug: true), to: "p.elf")
    return folder
  }

  private func json(_ options: String, in folder: TemporaryFolder) throws -> [String: Any] {
    let result = try Shell.run("tercet profile --json \(options) p.elf", in: folder)
    #expect(result.status == 0, "\(options): \(result.err)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
  }

  @Test(
    "the report is about the part, and says which that is",
    arguments: [
      // Fetch, nop, nop, jal, bubble, nop, ret, bubble, li, li, ecall, W: 12 in all.
      ("--from 2 --to 4", 3, 2, "first 2, length 3"),
      ("--from leaf", 7, 5, "first 5, length 7"),
      ("--to leaf", 5, 3, "first 0, length 5"),
      ("--from leaf --to 0x8000000c", 3, 2, "first 5, length 3"),
      // From behind the first nop of it to li, where it ends.
      ("--region all", 6, 4, "first 0, length 12, region all"),
      ("--from leaf --region all", 4, 3, "first 5, length 7, region all"),
      ("--from 11", 1, 0, "first 11, length 1"),
      // The next visit: leaf stands behind ecall, and is in X in the last cycle, in vain.
      ("--from leaf --to leaf", 6, 5, "first 5, length 6"),
    ])
  func part(options: String, cycles: Int, instructions: Int, words: String) throws {
    let folder = try Self.folder()
    let report = try json(options, in: folder)
    #expect(report["cycles"] as? Int == cycles)
    #expect(report["instructions"] as? Int == instructions)
    let part = try #require(report["part"] as? [String: Any])
    #expect(part["runCycles"] as? Int == 12 && part["runInstructions"] as? Int == 8)
    let first = part["first"] as? Int ?? -1
    let length = part["length"] as? Int ?? -1
    let region = (part["region"] as? String).map { ", region \($0)" } ?? ""
    #expect("first \(first), length \(length)\(region)" == words)
    for list in ["functions", "lines", "pcs", "calls"] {
      let rows = try #require(report[list] as? [[String: Any]])
      let key = ["functions": "self", "calls": "self"][list] ?? "cycles"
      #expect(rows.reduce(0) { $0 + ($1[key] as? Int ?? 0) } == cycles, "\(list)")
    }
  }

  @Test("all of the run is no part")
  func whole() throws {
    let folder = try Self.folder()
    let report = try json("", in: folder)
    #expect(report["part"] == nil && report["cycles"] as? Int == 12)
    let all = try json("--from 0", in: folder)
    #expect(all["part"] != nil && all["cycles"] as? Int == 12)
  }

  @Test("a saved part is reported again, byte for byte, in every format")
  func saved() throws {
    let folder = try Self.folder()
    let options = "--from leaf --region all"
    for format in ["text"] + ReportCommandTests.formats {
      let result = try Shell.run(
        """
        tercet profile --json -o part.json \(options) p.elf
        tercet profile --format \(format) \(options) p.elf >one 2>notes
        tercet report --format \(format) part.json >other 2>>notes
        cmp one other
        """, in: folder)
      #expect(result.status == 0, "\(format): \(result.out) \(result.err)")
    }
    #expect(
      try Shell.run("tercet report part.json", in: folder).out
        .contains("\n  only region all, cycles 5 to 11 of 12 cycles\n"))
    let damaged = try Shell.run(
      "sed 's/\"length\":7/\"length\":8/' part.json >bad.json; tercet report bad.json", in: folder)
    #expect(damaged.status == 65 && damaged.isOneError)
  }

  @Test("annotate shows the same part, and concludes nothing from it")
  func annotate() throws {
    let folder = try Self.folder()
    let result = try Shell.run("tercet annotate --from leaf --to 0x8000000c p.elf", in: folder)
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("cycles 3   instructions 2"))
    #expect(result.out.contains("only cycles 5 to 7 of 12 cycles"))
    #expect(!result.out.contains("forwards"))
    #expect(result.out.contains("% of the part") && !result.out.contains("% of the run"))
    let sides = try Shell.run(
      "tercet profile --json -o part.json --from leaf p.elf; tercet diff part.json p.elf",
      in: folder)
    #expect(sides.out.contains("instructions · only cycles 5 to 11 of 12 cycles\n"), "\(sides.out)")
  }

  @Test(
    "what makes no sense is wrong usage",
    arguments: [
      ("--from 9 --to 8", "--to 8 is before --from 9"), ("--region no", "marks no region 'no'"),
      ("--from 12", "never came to cycle 12: it exited with 0 after 12 cycles"),
      ("--from 0x80000100", "never came to 0x80000100"), ("--to nowhere", "'nowhere' is no symbol"),
      ("--from leaf p.elf", "several"),
      ("--max-cycles 4 --from leaf", "raise --max-cycles"),
    ])
  func refused(options: String, message: String) throws {
    let folder = try Self.folder()
    let result = try Shell.run("tercet profile \(options) p.elf", in: folder)
    #expect(result.status == 64, "\(options): \(result.err)")
    #expect(result.out == "")
    #expect(result.err.contains(message), "\(result.err)")
  }
}

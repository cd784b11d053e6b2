// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TestSupport
import Testing

/// One row of the RTL's measurements.
struct RTLRow: Sendable {
  let name: String
  let configuration: String
  /// Instructions strictly between roi_begin and roi_end.
  let instructions: UInt64
  /// Cycles between the two, less one.
  let cycles: UInt64
  /// The checksum that a kernel prints, or empty.
  let check: String

  /// The rows of a table that were measured in `configuration`.
  static func read(_ table: String, configuration: String) throws -> [RTLRow] {
    var rows: [RTLRow] = []
    let text = try Repository.text("Tests/RTLTests/Data/\(table)")
    let lines = text.split(whereSeparator: \.isNewline)
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields[1] == configuration else { continue }
      rows.append(
        RTLRow(
          name: fields[0], configuration: fields[1],
          instructions: try #require(UInt64(fields[2])), cycles: try #require(UInt64(fields[3])),
          check: fields[4]))
    }
    return rows
  }
}

@Suite("The pipeline equals the RTL")
struct RTLTests {
  /// Rows counted by hand in the tables, so that a lost row is noticed.
  static let configurations:
    [(preset: String, table: String, folder: String, configuration: String, rows: Int)] = [
      ("classic", "open_eecs151.csv", "elf-eecs151", "eecs151", 38),
      ("hazard3-i", "open.csv", "elf", "h3_i", 49),
      ("hazard3-i-reduced", "open.csv", "elf", "h3_i_rb", 49),
      ("hazard3-im-seq", "open.csv", "elf", "h3_im_seq", 68),
      ("hazard3-im-fast", "open.csv", "elf", "h3_im_fast", 68),
      ("hazard3-i-btb", "open.csv", "elf", "h3_i_bp", 49),
      ("hazard3-i-1port", "open.csv", "elf", "h3_i_1p", 49),
      ("hazard3-imc", "open.csv", "elf", "h3_imc", 79),
      ("rp2350", "open.csv", "elf", "h3_rp2350", 86),
      ("rp2350-1port", "open.csv", "elf", "h3_rp2350_1p", 86),
      ("rp2350-reduced", "open.csv", "elf", "h3_rp2350_rb", 86),
    ]

  /// Presets that a judge cannot tell from its own, and why.
  static let alike: [(judge: String, presets: [String], reason: String)] = [
    (
      "hazard3-i", ["hazard3-im-seq", "hazard3-im-fast", "hazard3-imc"],
      "they differ in M and C only"
    ),
    ("hazard3-im-seq", ["hazard3-i"], "M of the latter is taken from the former"),
    ("hazard3-i-btb", ["rp2350"], "they differ in M and C only"),
  ]

  @Test("every row: instructions, cycles and checksum", arguments: configurations)
  func rows(
    preset: String, table: String, folder: String, configuration: String, rows expected: Int
  ) throws {
    let timing = try #require(Preset.named(preset)).timing
    let rows = try RTLRow.read(table, configuration: configuration)
    #expect(rows.count == expected)
    var equal = 0
    for row in rows {
      let measured = try Measurement(of: row, folder: folder, timing: timing)
      #expect(measured.cycles == row.cycles, "\(row.name) on \(preset): cycles")
      #expect(measured.printed.first == row.cycles, "\(row.name) on \(preset): its own mcycle")
      #expect(measured.instructions == row.instructions, "\(row.name) on \(preset): instructions")
      #expect(measured.check == row.check, "\(row.name) on \(preset): checksum")
      equal += measured.cycles == row.cycles ? 1 : 0
    }
    print("\(preset): \(equal) of \(rows.count) rows equal \(configuration)'s RTL")
  }

  @Test("a wrong preset is noticed: none passes for another", arguments: configurations)
  func negativeControl(
    preset: String, table: String, folder: String, configuration: String, rows: Int
  ) throws {
    let rows = try RTLRow.read(table, configuration: configuration)
    let alike = Self.alike.first { $0.judge == preset }?.presets ?? []
    for other in Preset.all where other.name != preset {
      let differs = try rows.contains { row in
        try Measurement(of: row, folder: folder, timing: other.timing).cycles != row.cycles
      }
      // Those that are alike must really be: an exception that excuses nothing is wrong too.
      #expect(differs != alike.contains(other.name), "\(other.name) on the rows of \(preset)")
    }
  }

  @Test(
    "the prefetch queue is exact where the ideal front end is",
    arguments: [
      "hazard3-i", "hazard3-i-btb", "hazard3-i-reduced", "hazard3-im-fast", "hazard3-imc",
    ])
  func queueForAll(preset: String) throws {
    var timing = try #require(Preset.named(preset)).timing
    try timing.set("frontEnd=fifo")
    let judge = try #require(Self.configurations.first { $0.preset == preset })
    for row in try RTLRow.read(judge.table, configuration: judge.configuration) {
      let measured = try Measurement(of: row, folder: judge.folder, timing: timing)
      #expect(measured.cycles == row.cycles, "\(row.name) on \(preset) with frontEnd=fifo")
    }
  }
}

/// A program's region of interest as Tercet saw it.
struct Measurement {
  let cycles: UInt64
  let instructions: UInt64
  /// The numbers that the program printed.
  let printed: [UInt64]

  /// The second number, in the table's form: eight hex digits, or nothing.
  let check: String

  init(of row: RTLRow, folder: String, timing: TimingModel) throws {
    let elf = try Repository.bytes("Tests/RTLTests/Data/\(folder)/\(row.name).elf")
    let symbols = try Image(elf: elf).symbols
    let begin = try #require(symbols.address(of: "roi_begin"))
    let end = try #require(symbols.address(of: "roi_end"))
    let run = try ObservedRun(elf, timing: timing)
    #expect(run.end == .exited(code: 0), "\(row.name)")

    // A record's position is its cycle, so these are the cycles in which the two leave X.
    let first = try #require(run.cycles.firstIndex { $0.pc == begin && $0.cause == .issue })
    let last = try #require(run.cycles.firstIndex { $0.pc == end && $0.cause == .issue })
    cycles = UInt64(last - first - 1)
    // The tables count ecall, which traps on purpose; the programs trap for no other reason.
    let flows = run.flows
    instructions = UInt64(
      ((first + 1)..<last).count { run.cycles[$0].cause == .issue || flows[$0] == .trapEntry })
    let lines = run.output.split(separator: "\n").map(String.init)
    printed = lines.compactMap { UInt64($0, radix: 16) }
    check = row.check.isEmpty || lines.count < 2 ? "" : lines[1]
  }
}

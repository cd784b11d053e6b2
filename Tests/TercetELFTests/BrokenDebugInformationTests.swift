// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TestSupport
import Testing

@Suite("Broken debug information") struct BrokenDebugInformationTests {
  @Test("it costs the lines, and the reader says so", arguments: Damage.allCases)
  func noted(damage: Damage) throws {
    let elf = try damage.program()
    let lines = SourceLines(elf: elf)
    #expect(lines.problem != nil)
    #expect(lines[0x8000_0000] == nil)
    #expect(try Image(elf: elf).entry == 0x8000_0000)
  }

  @Test("it costs a profile nothing but its lines", arguments: Damage.allCases)
  func profiled(damage: Damage) throws {
    let files = try TemporaryFolder()
    let path = try files.write(try damage.program(), to: "p.elf")
    let result = try Tool.tercet().run(["profile", path])
    #expect(result.status == 0)
    let notes = result.err.split(separator: "\n")
    #expect(notes.count == 1, "\(result.err)")
    #expect(notes.first?.hasPrefix("note: line numbers are incomplete") == true, "\(result.err)")
    // Three instructions, and the cycles to fill and drain the pipeline.
    #expect(result.out.contains("instructions 3 "), "\(result.out)")
    #expect(!result.out.contains("p.s:"), "\(result.out)")
    #expect(result.out.contains("Hottest instructions"), "\(result.out)")
  }

  @Test("a run does not look at it", arguments: Damage.allCases)
  func run(damage: Damage) throws {
    let files = try TemporaryFolder()
    let path = try files.write(try damage.program(), to: "p.elf")
    let result = try Tool.tercet().run(["run", path])
    #expect(result.status == 0)
    #expect(result.err == "")
  }

  @Test("what it would cost libdw is found out first", .timeLimit(.minutes(1)))
  func bombs() throws {
    for (bomb, words) in [
      (Bomb.abbreviations, "absurdly many abbreviations"), (.names, "absurdly long"),
      (.lineTable, "bytes, and tercet reads 16777216"), (.sections, "sections, and tercet"),
      (.folder, "absurdly long name"),
    ] {
      let lines = SourceLines(elf: bomb.elf)
      #expect(lines.problem?.contains(words) == true, "\(String(describing: lines.problem))")
    }
  }
}

/// A way to spoil the debug information of a good program.
enum Damage: CaseIterable {
  case lineCutOff, lineEscapeLength, lineVersion, lineHeaderLength, lineGarbled
  case infoCutOff, infoVersion, infoGarbled, infoStrayTable
  case abbreviationsCutOff, abbreviationsZero, abbreviationsGarbled
  case namesUnended, compressedNot, compressedBomb, twice, outsideFile

  /// A program of three instructions that exits with 0.
  func program() throws -> [UInt8] {
    var file = ELFSections(
      try Assembly.elf("li a0, 0\nli a7, 93\necall", debug: true))
    spoil(&file)
    return file.bytes
  }

  private func spoil(_ file: inout ELFSections) {
    switch self {
    case .lineCutOff: file[".debug_line", .size] = 20
    case .lineEscapeLength: file.set(0xffff_fff0, in: ".debug_line", at: 0)
    case .lineVersion: file.set(99, in: ".debug_line", at: 4)
    // A line table of version 5 has the length of its header after 8 bytes.
    case .lineHeaderLength: file.set(0x7fff_ffff, in: ".debug_line", at: 8)
    case .lineGarbled: file.fill(".debug_line", with: 0xff)
    // The header of a unit has 12 bytes; after the code of its entry comes DW_AT_stmt_list.
    case .infoCutOff: file[".debug_info", .size] = 14
    case .infoVersion: file.set(9, in: ".debug_info", at: 4)
    case .infoGarbled: file.fill(".debug_info", with: 0xff)
    case .infoStrayTable: file.set(7, in: ".debug_info", at: 13)
    case .abbreviationsCutOff: file[".debug_abbrev", .size] = 1
    case .abbreviationsZero: file.fill(".debug_abbrev", with: 0)
    case .abbreviationsGarbled: file.fill(".debug_abbrev", with: 0xff)
    case .namesUnended: file.fill(".debug_line_str", with: 0x61)
    case .compressedNot: file[".debug_line", .flags] = 0x800
    case .compressedBomb:
      file[".debug_line", .flags] = 0x800
      file.set(1, in: ".debug_line", at: 0)
      file.set(.max, in: ".debug_line", at: 4)
      file.set(1, in: ".debug_line", at: 8)
    case .twice: file[".debug_line_str", .name] = file[".debug_line", .name]
    case .outsideFile: file[".debug_line", .offset] = 0x7fff_0000
    }
  }
}

extension ELFSections {
  fileprivate mutating func fill(_ name: String, with byte: UInt8) {
    self[name] = [UInt8](repeating: byte, count: self[name].count)
  }
}

/// Debug information that is small in the file and large for libdw.
private enum Bomb {
  case abbreviations, names, lineTable, sections, folder

  var elf: [UInt8] {
    var file = ELFBytes()
    let noise = [UInt8](repeating: 1, count: 1 << 20)
    switch self {
    case .abbreviations:
      // Length 8, version 4, table at 0, addresses of 4 bytes, and an entry that is not there.
      let unit: [UInt8] = [8, 0, 0, 0, 4, 0, 0, 0, 0, 0, 4, 99]
      file.sections = [
        .init(".debug_info", bytes: [[UInt8]](repeating: unit, count: 10_000).flatMap(\.self)),
        // A declaration each: code 1, tag 1, no children, no attributes.
        .init(
          ".debug_abbrev",
          bytes: [[UInt8]](repeating: [1, 1, 0, 0, 0], count: 200_000).flatMap(\.self)),
        .init(".debug_line", bytes: [0, 0, 0, 0]),
      ]
    case .names:
      // Length, version 5, addresses of 4 bytes, and a header of a megabyte.
      file.sections = [
        .init(".debug_line", bytes: [8, 0, 16, 0, 5, 0, 4, 0, 0, 0, 16, 0] + noise),
        .init(".debug_line_str", bytes: noise + [0]),
      ]
    case .lineTable:
      file.sections = [.init(".debug_line", bytes: [UInt8](repeating: 0, count: 1 << 24 + 1))]
    case .sections:
      file.sections = [ELFBytes.Section](repeating: .init(".debug_line"), count: 5000)
    case .folder:
      // A unit with one attribute, the folder in place, which does not end.
      file.sections = [
        .init(".debug_info", bytes: [8, 0, 16, 0, 4, 0, 0, 0, 0, 0, 4] + noise),
        .init(".debug_abbrev", bytes: [1, 0x11, 0, 0x1b, 0x08, 0, 0, 0]),
        .init(".debug_line", bytes: [0, 0, 0, 0]),
      ]
    }
    return file.bytes
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TestSupport
import Testing

@Suite("Broken information on inlined calls") struct BrokenInliningTests {
  private static func calls(_ elf: [UInt8]) -> InlinedCalls {
    InlinedCalls(elf: elf, symbols: SymbolTable([], codeRanges: []))
  }

  @Test("whatever spoils the lines costs the calls at most", arguments: Damage.allCases)
  func damaged(damage: Damage) throws {
    #expect(Self.calls(try damage.program())[0x8000_0000].isEmpty)
  }

  @Test("what would take long or much memory is found out", .timeLimit(.minutes(1)))
  func bombs() {
    for (bomb, words) in [
      (InlinedBomb.values, "absurdly many values"), (.ranges, "absurdly many pieces"),
      (.nesting, "nested absurdly deep"), (.names, "absurdly long"), (.kind, "of no kind"),
      (.form, "of an unknown form"),
    ] {
      let calls = Self.calls(bomb.elf)
      #expect(calls.problem?.contains(words) == true, "\(bomb): \(calls.problem ?? "no problem")")
    }
  }

  @Test("entries that refer to themselves, or nowhere, have no name")
  func origins() {
    for origin: UInt32 in [0, 11, 12, 13, 25, 0x7fff_ffff, .max] {
      let calls = Self.calls(InlinedBomb.entry(origin: origin))
      #expect(calls.problem == nil, "\(origin): \(calls.problem ?? "")")
      #expect(calls[0x8000_0000].map(\.name) == ["?"], "\(origin)")
      #expect(calls[0x8000_0000].first?.place == nil)
      #expect(calls[0x8000_0010].isEmpty)
    }
  }

  @Test("calls in calls are followed as far as anybody would read them")
  func deep() {
    let calls = Self.calls(InlinedBomb.tower(of: 1000))
    #expect(calls.problem == nil)
    #expect(calls[0x8000_0000].count == 64)
  }

  @Test("a real program that is cut anywhere costs calls, and nothing else")
  func cut() throws {
    let whole = ELFSections(try InlinedProgram.clang5.elf())
    let size = whole[".debug_info"].count
    var damaged = 0
    for count in stride(from: 0, to: size, by: 7) {
      var file = whole
      file[".debug_info", .size] = UInt32(count)
      if Self.calls(file.bytes).problem != nil { damaged += 1 }
    }
    #expect(damaged > 3)
  }
}

/// Entries that are small in the file and large for whoever reads them.
private enum InlinedBomb {
  case values, ranges, nesting, names, kind, form

  /// A unit, a function from 0x80000000 on, and calls with and without further entries in them, whose
  /// name is elsewhere.
  private static let declarations: [UInt8] = [
    1, 0x11, 1, 0, 0,
    2, 0x2e, 1, 0x11, 0x01, 0x12, 0x06, 0, 0,
    3, 0x1d, 0, 0x31, 0x13, 0x11, 0x01, 0x12, 0x06, 0, 0,
    4, 0x1d, 1, 0x31, 0x13, 0x11, 0x01, 0x12, 0x06, 0, 0,
  ]
  private static let code: [UInt8] = [0, 0, 0, 0x80, 0x10, 0, 0, 0]

  var elf: [UInt8] {
    switch self {
    case .values:
      let flags = [[UInt8]](repeating: [0x3f, 0x19], count: 1 << 16).joined()
      return Self.file(
        [UInt8](repeating: 5, count: 1 << 10), declarations: [5, 0x1d, 0] + flags + [0, 0])
    case .ranges:
      let pair: [UInt8] = [1, 0, 0, 0, 2, 0, 0, 0]
      return Self.file(
        [[UInt8]](repeating: [5, 0, 0, 0, 0], count: 1 << 10).flatMap(\.self),
        declarations: [5, 0x1d, 0, 0x55, 0x17, 0, 0],
        .init(
          ".debug_ranges", bytes: [[UInt8]](repeating: pair, count: 1 << 14).flatMap(\.self)))
    case .nesting:
      return Self.file(
        [UInt8](repeating: 5, count: 1 << 13), declarations: [5, 0x0b, 1, 0, 0])
    case .names:
      return Self.file(
        [[UInt8]](repeating: [5, 0, 0, 0, 0], count: 1 << 15).flatMap(\.self),
        declarations: [5, 0x1d, 0, 0x03, 0x0e, 0, 0],
        .init(".debug_str", bytes: [UInt8](repeating: 0x61, count: 1 << 12) + [0]))
    case .kind: return Self.file([99])
    case .form: return Self.file([5], declarations: [5, 0x1d, 0, 0x03, 0x7f, 0, 0])
    }
  }

  /// A call of the function at a place of the unit.
  static func entry(origin: UInt32) -> [UInt8] { file([3] + bytes(origin) + code) }

  /// Calls in calls.
  static func tower(of count: Int) -> [UInt8] {
    file((0..<count).flatMap { _ in [4] + bytes(0) + code })
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
  }

  /// A file with one unit of DWARF 4 and one function, which has these entries.
  private static func file(
    _ entries: [UInt8], declarations more: [UInt8] = [], _ sections: ELFBytes.Section...
  ) -> [UInt8] {
    let rest: [UInt8] = [4, 0, 0, 0, 0, 0, 4, 1, 2] + code + entries
    var file = ELFBytes()
    file.sections =
      [
        .init(".debug_info", bytes: bytes(UInt32(rest.count)) + rest),
        .init(".debug_abbrev", bytes: declarations + more + [0]),
      ] + sections
    return file.bytes
  }
}

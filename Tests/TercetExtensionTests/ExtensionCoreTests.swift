// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetExtension
import TercetISA
import TercetKit
import Testing

@Suite("Cores with extensions")
struct ExtensionCoreTests {
  private func loaded(
    _ name: String, _ rows: String
  ) throws -> LoadedExtension {
    let text = #"{"name": "\#(name)", "instructions": [\#(rows)]}"#
    let description = try ExtensionFile.parse(Array(text.utf8))
    return try LoadedExtension(loading: description) { _ in "" }
  }

  private static func row(
    _ name: String, funct7: Int, latency: Int = 2, opcode: String = "0001011"
  ) -> String {
    let bits = String(funct7, radix: 2)
    let digits = String(repeating: "0", count: 7 - bits.count) + bits
    return """
      {"name": "\(name)", "encoding": "\(digits)_....._....._000_....._\(opcode)",
       "operands": ["rd", "rs1", "rs2"], "latency": \(latency), "instruction": "mul"}
      """
  }

  @Test("units have parameters, and causes numbers from 32 on")
  func parameters() throws {
    let one = try loaded("first", Self.row("f.a", funct7: 0))
    let rows = Self.row("s.a", funct7: 1) + "," + Self.row("s.b", funct7: 2, latency: 5)
    let core = try Core(
      isa: .default, preset: .rp2350, ExtensionSet([one, try loaded("second", rows)]))
    #expect(core[parameter: "first.latency"] == "2")
    #expect(core[parameter: "second.s.a.latency"] == "2")
    #expect(core[parameter: "second.s.b.latency"] == "5")
    #expect(core[parameter: "second.latency"] == nil)
    #expect(core.changes == [])
    var faster = core
    try faster.set("second.latency=3")
    #expect(faster.changes == ["second.s.a.latency=3", "second.s.b.latency=3"])
    try faster.set("first.latency=rs2<16:1,<65536:2,else:4")
    #expect(faster[parameter: "first.latency"] == "rs2<16:1,<65536:2,else:4")
    #expect(throws: TercetError.self) { try faster.set("first.latency=asked") }
    #expect(throws: TercetError.self) { try faster.set("first.latency=5000") }
    #expect(throws: TercetError.self) { try faster.set("first.latancy=1") }
    let numbers = ["first.f.a", "second.s.a", "second.s.b"].map {
      OwnCauses.cause(named: $0)?.number
    }
    #expect(numbers.allSatisfy { ($0 ?? 0) >= 32 })
    #expect(Set(numbers).count == 3)
  }

  @Test("no word belongs to two, and no extension comes twice")
  func overlaps() throws {
    let one = try loaded("first", Self.row("f.a", funct7: 0))
    let other = try loaded("second", Self.row("s.a", funct7: 0))
    #expect(throws: ExtensionError.loadedTwice("first")) { try ExtensionSet([one, one]) }
    let both = try ExtensionSet([one, other])
    let error = #expect(throws: ExtensionError.self) { try both.added(to: .default) }
    #expect("\(try #require(error))".contains("'s.a' shares words with f.a, which the core has"))
    // custom-1, funct3 0 is free; its funct3 5 is Xtdot's.
    _ = try ExtensionSet([try loaded("third", Self.row("t.a", funct7: 0, opcode: "0101011"))])
      .added(to: .default)
    let mul = try loaded("fourth", Self.row("m.a", funct7: 1, opcode: "0110011"))
    let taken = #expect(throws: ExtensionError.self) { try ExtensionSet([mul]).added(to: .default) }
    #expect("\(try #require(taken))".contains("shares words with mul"))
  }

  @Test("words are decoded, and printed in the order of the operands")
  func printing() throws {
    let text = #"""
      {"name": "p", "instructions": [
        {"name": "p.mem", "encoding": "......._....._....._000_....._0001011",
         "operands": ["rd", "rs1", "imm", "rs2"], "instruction": "mul",
         "load": {"width": "word"}, "immediate": {"bits": ["31:25"], "signed": true}},
        {"name": "p.split", "encoding": "......._00000_....._001_....._0001011",
         "operands": ["imm", "rs1"], "instruction": "mul",
         "immediate": {"bits": ["11:7", "31:25"]}}]}
      """#
    let description = try ExtensionFile.parse(Array(text.utf8))
    let isa = try ExtensionSet([try LoadedExtension(loading: description) { _ in "" }])
      .added(to: .default)
    let printer = Printer(isa.decoder)
    #expect(printer.text(of: 0xfec5_850b, at: 0) == "p.mem a0, -0x1(a1), a2")
    // 5 << 7 | 3
    #expect(printer.text(of: 0x0605_928b, at: 0) == "p.split 0x283, a1")
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TestSupport
import Testing

@Suite("Symbols") struct SymbolTableTests {
  /// Code from 0x80000000 to 0x80000100, and these names in it.
  private func table(_ symbols: [ELFBytes.Symbol]) throws -> SymbolTable {
    var file = ELFBytes()
    file.segments[0].bytes += [UInt8](repeating: 0, count: 0xf8)
    file.add(symbols)
    return try Image(elf: file.bytes).symbols
  }

  @Test("a place is the name alone at its first byte, and an offset after it")
  func places() throws {
    let symbols = try table([.function("main", at: 0x8000_0010, size: 0x20)])
    #expect(symbols.place(of: 0x8000_0010) == "main")
    #expect(symbols.place(of: 0x8000_0014) == "main+0x4")
    #expect(symbols.place(of: 0x8000_002c) == "main+0x1c")
  }

  @Test("a function ends after its size, and nothing before the first symbol has a name")
  func gaps() throws {
    let symbols = try table([.function("main", at: 0x8000_0010, size: 0x20)])
    #expect(symbols.place(of: 0x8000_0030) == nil)
    #expect(symbols.place(of: 0x8000_000c) == nil)
    #expect(try table([]).place(of: 0x8000_0000) == nil)
  }

  @Test("a label reaches to the next symbol")
  func labels() throws {
    let symbols = try table([
      .label("first", at: 0x8000_0000), .label("second", at: 0x8000_0010),
      .function("third", at: 0x8000_0020, size: 4),
    ])
    #expect(symbols.place(of: 0x8000_000c) == "first+0xc")
    #expect(symbols.place(of: 0x8000_0010) == "second")
    #expect(symbols.place(of: 0x8000_0020) == "third")
    // `third` has ended, and `second` was closed by it.
    #expect(symbols.place(of: 0x8000_0024) == nil)
  }

  @Test("a function that covers the place wins over a label inside it")
  func labelInFunction() throws {
    let symbols = try table([
      .function("main", at: 0x8000_0000, size: 0x20), .label("loop", at: 0x8000_0010),
    ])
    #expect(symbols.place(of: 0x8000_0014) == "main+0x14")
    #expect(symbols.place(of: 0x8000_0020) == "loop+0x10")
  }

  @Test("a local label is a place in the function that is open there")
  func localLabels() throws {
    let symbols = try table([
      .local("early", at: 0x8000_0000), .label("first", at: 0x8000_0008),
      .local("loop", at: 0x8000_0010), .function("sized", at: 0x8000_0020, size: 8),
      .local("inner", at: 0x8000_0024), .local("behind", at: 0x8000_0030),
      .local("last", at: 0x8000_0038), .label("second", at: 0x8000_0040),
    ])
    // Where no function is open, a local label begins one.
    #expect(symbols.place(of: 0x8000_0004) == "early+0x4")
    #expect(symbols.place(of: 0x8000_0014) == "first+0xc")
    #expect(symbols.place(of: 0x8000_0024) == "sized+0x4")
    #expect(symbols.place(of: 0x8000_0028) == nil)
    #expect(symbols.place(of: 0x8000_0034) == "behind+0x4")
    #expect(symbols.place(of: 0x8000_003c) == "last+0x4")
    #expect(symbols.place(of: 0x8000_0044) == "second+0x4")
    #expect(
      symbols.code.filter(symbols.isStart).map(\.name)
        == ["early", "first", "sized", "behind", "last", "second"])
    #expect(symbols.address(of: "loop") == 0x8000_0010)
  }

  @Test("a label does not reach beyond the code that it lies in")
  func endOfCode() throws {
    let symbols = try table([.label("kernel", at: 0x8000_0000)])
    #expect(symbols.place(of: 0x8000_00fc) == "kernel+0xfc")
    #expect(symbols.place(of: 0x8000_1000) == nil)
  }

  @Test("a function in another one ends, and the outer one goes on")
  func nestedFunctions() throws {
    let symbols = try table([
      .function("outer", at: 0x8000_0000, size: 0x20), .function("inner", at: 0x8000_0008, size: 8),
    ])
    #expect(symbols.place(of: 0x8000_000c) == "inner+0x4")
    #expect(symbols.place(of: 0x8000_0010) == "outer+0x10")
  }

  @Test("at one address a function wins over labels")
  func sameAddress() throws {
    let symbols = try table([
      .label("a_label", at: 0x8000_0000), .function("b_function", at: 0x8000_0000, size: 8),
    ])
    #expect(symbols.place(of: 0x8000_0004) == "b_function+0x4")
    #expect(symbols.code.map(\.name) == ["b_function"])
    #expect(symbols.address(of: "a_label") == 0x8000_0000)
  }

  @Test("data in the code has a name within its size only")
  func objects() throws {
    let symbols = try table([
      .label("start", at: 0x8000_0000), .object("table", at: 0x8000_0010, size: 8),
    ])
    #expect(symbols.place(of: 0x8000_0014) == "table+0x4")
    #expect(symbols.place(of: 0x8000_0018) == "start+0x18")
  }

  @Test("labels outside the code name data, and do not name code")
  func dataLabels() throws {
    let symbols = try table([
      .label("tohost", at: 0x8000_7000), .label("_start", at: 0x8000_0000),
    ])
    #expect(symbols.address(of: "tohost") == 0x8000_7000)
    #expect(symbols.code.map(\.name) == ["_start"])
    #expect(symbols.address(of: "missing") == nil)
  }

  @Test(
    "mapping symbols, compiler labels and undefined symbols are no names, absolute ones no code")
  func uninteresting() throws {
    let symbols = try table([
      .label("$x", at: 0x8000_0000), .label(".L1", at: 0x8000_0000), .label("", at: 0x8000_0000),
      .label("undefined", at: 0x8000_0000, section: 0),
      .label("__stack_size", at: 0x8000_0000, section: 0xfff1),
    ])
    #expect(symbols.code.isEmpty)
    #expect(symbols.address(of: "undefined") == nil)
    // `tohost` may come from --defsym.
    #expect(symbols.address(of: "__stack_size") == 0x8000_0000)
  }

  @Test(
    "a name cannot command the terminal",
    arguments: [
      ("\u{1b}[2Jgone", "?[2Jgone"), ("bell\u{7}", "bell?"), ("tab\tline\n", "tab?line?"),
      ("right\u{202e}left", "right?left"), ("c1\u{9b}31m", "c1?31m"), ("größe_π", "größe_π"),
    ])
  func unprintable(name: String, shown: String) throws {
    #expect(try table([.label(name, at: 0x8000_0000)]).place(of: 0x8000_0000) == shown)
  }

  @Test("bytes that are no text are shown as such")
  func notUTF8() throws {
    var file = ELFBytes()
    file.add([.label("ab", at: 0x8000_0000)])
    file.sections[2].bytes = [0, 0xff, 0x62, 0]
    #expect(try Image(elf: file.bytes).symbols.place(of: 0x8000_0000) == "\u{fffd}b")
  }

  @Test("names that do not end, or lie outside their table, are cut or dropped")
  func brokenNames() throws {
    var file = ELFBytes()
    file.add([.label("unended", at: 0x8000_0000), .label("outside", at: 0x8000_0004)])
    file.sections[2].bytes = Array("\0unended".utf8)
    let symbols = try Image(elf: file.bytes).symbols
    #expect(symbols.code.map(\.name) == ["unended"])
  }

  @Test("a name longer than 4,096 bytes is cut")
  func longName() throws {
    let symbols = try table([.label(String(repeating: "n", count: 5000), at: 0x8000_0000)])
    #expect(symbols.code[0].name == String(repeating: "n", count: 4096) + "?")
  }

  @Test("finding a name takes no longer where there are many", .timeLimit(.minutes(1)))
  func manySymbols() throws {
    let addresses = stride(from: UInt32(0x8000_0000), to: 0x8000_0000 + 4 * 200_000, by: 4)
    var file = ELFBytes()
    file.segments[0].bytes = [UInt8](repeating: 0, count: 4 * 200_000)
    file.add(addresses.map { .label("l\($0)", at: $0) })
    let symbols = try Image(elf: file.bytes).symbols
    #expect(addresses.allSatisfy { symbols.place(of: $0) == "l\($0)" })
    // The last label reaches to the end of its section, and no further.
    #expect(symbols.place(of: 0x8000_0000 + 4 * 200_000 - 2) == "l2148283644+0x2")
    #expect(symbols.place(of: .max) == nil)
  }
}

// SPDX-License-Identifier: Apache-2.0

import KitTestSupport
import TercetCore
import TercetKit
import TercetTrace
import TestSupport
import Testing

@Suite("The trace for Perfetto")
struct PerfettoTests {
  /// Worked by hand from docs/TIMING.md, as in the chart's test: the add waits for the load.
  @Test("a load makes its user wait: every slice of six cycles")
  func handWorked() throws {
    let traced = try Traced("auipc s1, 0\n lw a0, 0(s1)\n add a1, a0, a0\n nop", on: .hazard3I)
    let file = try PerfettoFile(try traced.perfetto(try traced.window(0...5)))
    #expect(file.problems == [])
    #expect(
      file.texts("F").prefix(4) == [
        "auipc s1, 0x0 0 1", "lw a0, 0x0(s1) 1 2", "add a1, a0, a0 2 3", "nop 3 5",
      ])
    #expect(
      file.texts("X") == [
        "auipc s1, 0x0 1 2", "lw a0, 0x0(s1) 2 3", "add a1, a0, a0 3 5", "nop 5 6",
      ])
    #expect(
      file.texts("W") == ["auipc s1, 0x0 2 3", "lw a0, 0x0(s1) 3 4", "add a1, a0, a0 5 6"])
    #expect(
      file.texts("cause") == ["fillAndDrain 0 1", "issue 1 3", "loadUse 3 4", "issue 4 6"])
    let wait = file.slices["cause"]?.first { $0.name == "loadUse" }
    #expect(
      wait?.notes == [
        "charged": "0x80000004", "insn": "lw a0, 0x0(s1)", "waiting": "0x80000008",
      ])
    let execute = try #require(file.slices["X"])
    try #require(execute.count == 4)
    #expect(execute[0].notes == ["pc": "0x80000000", "insn": "0x497"])
    #expect(execute[1].notes == ["pc": "0x80000004", "insn": "0x4a503", "forwarded": "s1"])
    #expect(
      execute[2].notes == [
        "pc": "0x80000008", "insn": "0xa505b3", "held": "1", "for": "loadUse",
      ])
    let arrows = file.arrows.map { "\($0.from.name) -> \($0.to.name)" }
    #expect(
      arrows.sorted() == ["auipc s1, 0x0 -> lw a0, 0x0(s1)", "lw a0, 0x0(s1) -> add a1, a0, a0"])
    // Retired before the cycle: at the start of each run of causes, and at the end.
    #expect(file.counts.map(\.time) == [0, 1, 3, 4, 6])
    #expect(file.counts.map(\.value) == [0, 0, 2, 2, 4])
  }

  @Test("the tracks lie in one group, in the order of the stages")
  func tracks() throws {
    let traced = try Traced("j _start")
    let file = try PerfettoFile(try traced.perfetto(try traced.window(0...9)))
    let group = try #require(file.tracks.first { $0.value.parent == nil })
    #expect(group.value.name == "tercet 0.1.0: p.elf on classic (1 cycle = 1 ns)")
    let children = file.tracks.values.filter { $0.parent == group.key }
      .sorted { $0.rank ?? "" < $1.rank ?? "" }
    #expect(children.map(\.name) == ["F", "X", "W", "cause", "function", "instructions retired"])
    #expect(children.map(\.isCounter) == [false, false, false, false, false, true])
    #expect(file.tracks.count == 7)
  }

  @Test("every cycle is in one slice of the causes, as a profile counts it", arguments: programs)
  func causes(file path: String, preset: String) throws {
    let traced = try Traced(file: path, on: try #require(Preset.named(preset)))
    let records = Array(try traced.observed().cycles.prefix(3000))
    let window = try traced.window(0...UInt64(records.count - 1))
    let file = try PerfettoFile(try traced.perfetto(window))
    #expect(file.problems.prefix(3) == [])
    let causes = try #require(file.slices["cause"])
    #expect(causes.first?.start == 0)
    #expect(zip(causes, causes.dropFirst()).allSatisfy { $0.end == $1.start })
    let names = causes.flatMap { [String](repeating: $0.name, count: Int($0.end - $0.start)) }
    #expect(names == records.map(\.cause.name))
    #expect(file.counts.last?.value == UInt64(records.count { $0.cause == .issue }))
    // So it is of the functions, by whom the cycle is charged to.
    let functions = try #require(file.slices["function"])
    #expect(zip(functions, functions.dropFirst()).allSatisfy { $0.end == $1.start })
    #expect(zip(functions, functions.dropFirst()).allSatisfy { $0.name != $1.name })
    let symbols = traced.session.image.symbols
    #expect(
      functions.flatMap { [String](repeating: $0.name, count: Int($0.end - $0.start)) }
        == records.map { symbols.symbol(containing: $0.pc)?.display ?? "code without a symbol" })
    // What issues is at the end of its time in X.
    let issues = records.enumerated().filter { $1.cause == .issue }
    let ends = Set(try #require(file.slices["X"]).map { "\($0.end) \($0.notes["pc"] ?? "")" })
    for (cycle, record) in issues {
      #expect(ends.contains("\(cycle + 1) 0x\(String(record.pc, radix: 16))"), "cycle \(cycle)")
    }
  }

  static let programs =
    VCDTests.programs + [
      ("Tests/RTLTests/Data/elf/alu_chain.elf", "classic"),
      ("Tests/RTLTests/Data/elf/load_use.elf", "hazard3-im-fast"),
    ]

  /// A dump shows the same run, and says by itself in which cycles registers are forwarded.
  @Test("every forward has its arrow", arguments: ["alu_chain", "k_dot8.i", "rand_im_0"])
  func forwards(name: String) throws {
    let traced = try Traced(file: "Tests/RTLTests/Data/elf/\(name).elf")
    let window = try traced.window(0...2999)
    let file = try PerfettoFile(try traced.perfetto(window))
    let dump = VCDDump(try traced.vcd(window))
    let consumers = zip(
      dump.values(of: "tercet.execute.pc"), dump.values(of: "tercet.writeback.pc"))
    let expected = zip(consumers, dump.values(of: "tercet.execute.forwarded"))
      .filter { $1 != "0" }.map { pair, _ in "\(pair.1) -> \(pair.0)" }
    let arrows = file.arrows.filter { $0.to.notes["forwarded"] != nil }.map { arrow in
      [arrow.from, arrow.to].map { slice in
        UInt32(slice.notes["pc"]?.dropFirst(2) ?? "", radix: 16).map { String($0, radix: 2) } ?? "?"
      }.joined(separator: " -> ")
    }
    #expect(expected.count > 10)
    #expect(arrows.sorted() == expected.sorted())
  }

  @Test("--function shows its instructions, and the cycles charged to them")
  func function() throws {
    let traced = try Traced(file: "programs/prebuilt/digits-int8-xtdot.elf")
    let window = try traced.window(14_000...17_000, function: "conv1")
    let addresses = try #require(window.addresses)
    let file = try PerfettoFile(try traced.perfetto(window))
    #expect(file.problems.prefix(3) == [])
    let records = try traced.observed().cycles[14_000...17_000].filter { addresses.contains($0.pc) }
    let cycles = try #require(file.slices["cause"]).reduce(0) { $0 + $1.end - $1.start }
    #expect(cycles == UInt64(records.count))
    #expect((100...2900).contains(cycles))
    for slice in try ["F", "X", "W"].flatMap({ try #require(file.slices[$0]) }) {
      let pc = UInt32(slice.notes["pc"]?.dropFirst(2) ?? "", radix: 16)
      #expect(pc.map(addresses.contains) == true, "\(slice)")
    }
  }

  @Test("a limit cuts it at a cycle, and says so")
  func cut() throws {
    let traced = try Traced("addi a0, a0, 1\n j _start")
    let output = RecordedTrace()
    var notes: [String] = []
    _ = try traced.run(try traced.window(300...900))
      .write(PerfettoTrace.self, to: output, limit: 50, note: { notes.append($0) })
    #expect(
      notes == [
        "the trace was cut after 50 cycles; --range FIRST:LAST and --function choose others"
      ])
    let file = try PerfettoFile(output.bytes)
    #expect(file.problems == [])
    let all = file.slices.values.joined()
    #expect(all.map(\.start).min() == 300)
    #expect(all.map(\.end).max() == 350)
  }
}

// SPDX-License-Identifier: Apache-2.0

import KitTestSupport
import TercetCore
import TercetKit
import TercetTrace
import TestSupport
import Testing

@Suite("The Value Change Dump")
struct VCDTests {
  /// The changes of a dump by cycle: `path=value` with numbers in hex, without the top scope.
  private func changes(_ dump: VCDDump) -> [UInt64: Set<String>] {
    Dictionary(grouping: dump.changes, by: \.time).mapValues { changes in
      Set(
        changes.map { change in
          let number = UInt64(change.value, radix: 2).map { String($0, radix: 16) }
          let isText = dump.signals.values.contains { $0.path == change.path && $0.bits == 0 }
          let value = isText ? change.value : number ?? change.value
          return "\(change.path.dropFirst("tercet.".count))=\(value)"
        })
    }
  }

  /// Worked by hand from docs/TIMING.md and the manual's encodings, as in the chart's test: the add
  /// waits a cycle for the load, and the nop behind it in F.
  @Test("a load makes its user wait: every change of four cycles")
  func handWorked() throws {
    let traced = try Traced("auipc s1, 0\n lw a0, 0(s1)\n add a1, a0, a0\n nop", on: .hazard3I)
    let dump = VCDDump(try traced.vcd(try traced.window(1...4)))
    #expect(dump.problems == [])
    let changes = changes(dump)
    #expect(changes.keys.sorted() == [1, 2, 3, 4])
    #expect(dump.end == 5)
    #expect(
      changes[1] == [
        "fetch.valid=1", "fetch.held=0", "fetch.pc=80000004", "fetch.insn=4a503",
        "fetch.disasm=lw_a0,_0x0(s1)",
        "execute.valid=1", "execute.held=0", "execute.pc=80000000", "execute.insn=497",
        "execute.disasm=auipc_s1,_0x0", "execute.forwarded=0", "execute.forwards=-",
        "writeback.valid=0", "writeback.pc=z", "writeback.insn=z", "writeback.disasm=-",
        "charge.cause=issue", "charge.cause_number=1", "charge.pc=80000000",
        "charge.disasm=auipc_s1,_0x0", "charge.waiting=z", "charge.flow=sequential",
        "charge.flow_number=0", "charge.retired=0",
      ])
    #expect(
      changes[2] == [
        "fetch.pc=80000008", "fetch.insn=a505b3", "fetch.disasm=add_a1,_a0,_a0",
        "execute.pc=80000004", "execute.insn=4a503", "execute.disasm=lw_a0,_0x0(s1)",
        // s1 is register 9.
        "execute.forwarded=200", "execute.forwards=s1",
        "writeback.valid=1", "writeback.pc=80000000", "writeback.insn=497",
        "writeback.disasm=auipc_s1,_0x0",
        "charge.pc=80000004", "charge.disasm=lw_a0,_0x0(s1)", "charge.retired=1",
      ])
    #expect(
      changes[3] == [
        "fetch.held=1", "fetch.pc=8000000c", "fetch.insn=13", "fetch.disasm=nop",
        "execute.held=1", "execute.pc=80000008", "execute.insn=a505b3",
        "execute.disasm=add_a1,_a0,_a0", "execute.forwarded=0", "execute.forwards=-",
        "writeback.pc=80000004", "writeback.insn=4a503", "writeback.disasm=lw_a0,_0x0(s1)",
        "charge.cause=loadUse", "charge.cause_number=2", "charge.waiting=80000008",
        "charge.retired=2",
      ])
    #expect(
      changes[4] == [
        "fetch.held=0", "execute.held=0", "writeback.valid=0", "writeback.pc=z",
        "writeback.insn=z", "writeback.disasm=-", "charge.cause=issue", "charge.cause_number=1",
        "charge.pc=80000008", "charge.disasm=add_a1,_a0,_a0", "charge.waiting=z",
      ])
  }

  @Test("the text of the first cycle is what the format wants")
  func text() throws {
    let traced = try Traced("j _start")
    let text = try traced.vcd(try traced.window(0...0))
    let body = try #require(text.firstRange(of: "$enddefinitions $end\n")).upperBound
    // `j .` is jal zero, 0: 0x6f. F has it, X and W are empty, and the core fills.
    #expect(
      text[body...] == """
        #0
        $dumpvars
        1!
        b10000000000000000000000000000000 #
        b1101111 $
        sj_0x80000000_<_start> %
        0"
        0&
        bz (
        bz )
        s- *
        0'
        b0 +
        s- ,
        0-
        bz .
        bz /
        s- 0
        sfillAndDrain 1
        b10000 2
        b10000000000000000000000000000000 3
        sj_0x80000000_<_start> 4
        bz 5
        ssequential 6
        b0 7
        b0 8
        $end
        #1

        """)
  }

  static let programs: [(file: String, preset: String)] = [
    ("Tests/RTLTests/Data/elf/k_dot8.i.elf", "classic"),
    ("Tests/RTLTests/Data/elf/ecall_mret.elf", "hazard3-im-seq"),
    ("Tests/RTLTests/Data/elf/rand_im_0.elf", "hazard3-i-reduced"),
  ]

  @Test("cause, instruction and flow of every cycle are what a profile sees", arguments: programs)
  func charges(file: String, preset: String) throws {
    let traced = try Traced(file: file, on: try #require(Preset.named(preset)))
    let run = try traced.observed()
    let records = run.cycles
    let dump = VCDDump(try traced.vcd(TraceWindow()))
    #expect(dump.problems.prefix(3) == [])
    #expect(dump.end == UInt64(records.count))
    func binary(_ value: some BinaryInteger) -> String { String(value, radix: 2) }
    #expect(dump.values(of: "tercet.charge.cause") == records.map(\.cause.name))
    // The mhpmevent table in docs/TIMING.md.
    #expect(
      dump.values(of: "tercet.charge.cause_number")
        == records.map { binary($0.cause.number) })
    #expect(dump.values(of: "tercet.charge.pc") == records.map { binary($0.pc) })
    #expect(
      dump.values(of: "tercet.charge.waiting")
        == records.map { $0.waiting == $0.pc ? "z" : binary($0.waiting) })
    #expect(dump.values(of: "tercet.charge.flow") == run.flows.map { "\($0)" })
    var retired = 0
    let ordinals = records.map { record in
      defer { retired += record.cause == .issue ? 1 : 0 }
      return binary(retired)
    }
    #expect(dump.values(of: "tercet.charge.retired") == ordinals)
    // What issues is in X then, and in W a cycle later.
    let execute = dump.values(of: "tercet.execute.pc")
    let writeback = dump.values(of: "tercet.writeback.pc")
    try #require(execute.count == records.count && writeback.count == records.count)
    for (cycle, record) in records.enumerated().dropLast() where record.cause == .issue {
      #expect(execute[cycle] == binary(record.pc), "cycle \(cycle)")
      #expect(writeback[cycle + 1] == binary(record.pc), "cycle \(cycle)")
    }
  }

  @Test("--function shows what a profile counts for the function, and nothing else")
  func function() throws {
    let traced = try Traced(file: "programs/prebuilt/digits-int8-xtdot.elf")
    // conv1 begins behind cycle 14,000, and lasts for more than this.
    let cycles: ClosedRange<UInt64> = 14_000...24_000
    let window = try traced.window(cycles, function: "conv1")
    let addresses = try #require(window.addresses)
    let dump = VCDDump(try traced.vcd(window))
    let records = try traced.observed().cycles[14_000...24_000]
    #expect(dump.problems.prefix(3) == [])
    let expected = records.map { addresses.contains($0.pc) ? $0.cause.name : "-" }
    #expect(dump.values(of: "tercet.charge.cause") == expected)
    #expect(expected.contains("issue") && expected.contains("-"))
    let shown = Set(dump.values(of: "tercet.execute.pc")).subtracting(["z"])
    #expect(shown.count > 10)
    #expect(shown.allSatisfy { UInt32($0, radix: 2).map(addresses.contains) == true })
  }

  @Test("a limit cuts it at a cycle, and says so")
  func cut() throws {
    let traced = try Traced("addi a0, a0, 1\n j _start")
    let output = RecordedTrace()
    var notes: [String] = []
    _ = try traced.run(try traced.window(10...900))
      .write(VCDTrace.self, to: output, limit: 50, note: { notes.append($0) })
    #expect(
      notes == [
        "the trace was cut after 50 cycles; --range FIRST:LAST and --function choose others"
      ])
    let dump = VCDDump(output.text)
    #expect(dump.problems == [])
    #expect(dump.changes.first?.time == 10)
    #expect(dump.end == 60)
  }

  @Test("a run that ends before the window is an error, and nothing is written")
  func nothing() throws {
    let traced = try Traced("li a7, 93\n ecall")
    let output = RecordedTrace()
    // Two instructions, the stage before and the one behind.
    #expect(throws: TraceError.neverReached("cycle 500", end: .exited(code: 0), cycles: 4)) {
      try traced.run(try traced.window(500...600))
        .write(VCDTrace.self, to: output, note: { _ in })
    }
    #expect(output.text == "")
  }

  @Test("every signal is explained in docs/FORMATS.md, in the same words")
  func documented() throws {
    let document = try Repository.text("docs/FORMATS.md")
    for signal in VCDSignal.allCases {
      let row = signal.row
      let size =
        switch row.shape {
        case .bit: "1"
        case .vector(let bits): "\(bits)"
        case .text: "string"
        }
      #expect(
        document.contains("| `\(row.scope).\(row.name)` | \(size) | \(row.meaning) |"),
        "\(row.scope).\(row.name)")
    }
  }
}

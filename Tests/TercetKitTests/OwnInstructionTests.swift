// SPDX-License-Identifier: Apache-2.0

import TercetKit
import TestSupport
import Testing

@Suite("The library: instructions of one's own") struct OwnInstructionTests {
  private static let json = """
    {"name": "saturating-mac", "state": 1, "instructions": [{
      "name": "sat.mac", "encoding": "0000000_....._....._000_....._0001011",
      "operands": ["rd", "rs1", "rs2"], "accumulates": true, "latency": 2, "function": "mac"}, {
      "name": "sat.asked", "encoding": "0000001_....._....._000_....._0001011",
      "operands": ["rd", "rs1"], "latency": "asked", "function": "asked",
      "cause": "asked"}]}
    """
    .replacing("0000001_....._", with: "0000001_00000_")

  private static func core() throws -> Core {
    var core = try Core.preset("classic")
    try core.addExtension(
      describedBy: json,
      [
        "mac": { call in
          call[state: 0] += 1
          let product = Int64(Int32(bitPattern: call.rs1)) * Int64(Int32(bitPattern: call.rs2))
          return UInt32(bitPattern: Int32(clamping: product + Int64(Int32(bitPattern: call.rd))))
        },
        "asked": { call in
          call.cycles = Int(call.rs1)
          return call[state: 0]
        },
      ])
    return core
  }

  /// 2^31 - 6 + 2 * 3 is one more than fits; then the number of calls, in nine cycles.
  private static let source = """
    li a0, 0x7ffffffa
    li a1, 2
    li a2, 3
    .insn r 0x0b, 0, 0, a0, a1, a2
    .insn r 0x0b, 0, 0, a1, a1, a2
    li a3, 9
    .insn r 0x0b, 0, 1, a4, a3, x0
    lui t0, 0x40000
    sw zero, 8(t0)
    j .
    """

  @Test("Swift computes it, its time has a cause, and what is saved has its state")
  func runs() throws {
    let program = try Program(bytes: try Assembly.elf(Self.source), name: "own.elf")
    var machine = try Machine(program, core: try Self.core())
    _ = try machine.run(limit: .cycles(4))
    let saved = machine.save()
    let run = try machine.run()
    #expect(run.end == .exited(code: 0))
    #expect(machine.register("a0") == 0x7fff_ffff)
    #expect(machine.register("a1") == 8)
    #expect(machine.register("a4") == 2)
    #expect(run.causes["saturating-mac.sat.mac"] == 2)
    #expect(run.causes["saturating-mac.asked"] == 8)
    try machine.restore(saved)
    #expect(try machine.run().cycles == run.cycles)
    #expect(machine.register("a4") == 2)
  }

  @Test("what is missing, wrong or twice is an error of the core")
  func refusals() throws {
    var core = try Self.core()
    #expect(core.extensionNames == ["saturating-mac"])
    #expect(core[parameter: "saturating-mac.sat.mac.latency"] == "2")
    try core.set("saturating-mac.sat.mac.latency=5")
    #expect(core.changes == ["saturating-mac.sat.mac.latency=5"])
    for (json, meanings) in [
      ("{", [:]), (Self.json, [:]), (Self.json, ["mac": { _ in 0 }, "asked": { _ in 0 }]),
    ] as [(String, [String: Core.Meaning])] {
      #expect(throws: TercetError.self) { try core.addExtension(describedBy: json, meanings) }
    }
    #expect(core.extensionNames == ["saturating-mac"])
    #expect(throws: TercetError.self) { try core.setInstructions("rv32ix") }
    try core.setInstructions("rv32im_zicsr")
    #expect(core.extensionNames == ["saturating-mac"])
  }
}

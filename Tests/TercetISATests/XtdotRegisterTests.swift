// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// Operands: a0 = 0x04030201, a1 = 0x01010101, a2 = 100, a3 = 0x7f800000 (shift 0, zero point 0,
/// lo -128, hi 127), a4 = 2^30.
@Suite("Xtdot's register operands")
struct XtdotRegisterTests {
  /// What a register holds after one or two instructions, on every preset.
  ///
  /// 1 x 1 + 2 x 1 + 3 x 1 + 4 x 1 = 10; 1 + 4 + 9 + 16 = 30.
  static let claims: [(claim: String, code: String, register: UInt8, value: UInt32)] = [
    ("xt.dot8.ss starts from zero", ".insn r 0x2b, 5, 0, a2, a0, a1", 12, 10),
    ("xt.dota8.ss adds to rd", ".insn r 0x2b, 5, 16, a2, a0, a1", 12, 110),
    ("x0 as rd of a dot discards", ".insn r 0x2b, 5, 0, x0, a0, a1", 0, 0),
    ("x0 as rd of an accumulation discards", ".insn r 0x2b, 5, 16, x0, a0, a1", 0, 0),
    (
      "a discarded accumulation is not forwarded",
      ".insn r 0x2b, 5, 16, x0, a0, a1\nadd a2, x0, x0", 12, 0
    ),
    (
      "x0 as old destination reads zero after a discarded sum",
      ".insn r 0x2b, 5, 16, x0, a0, a1\n.insn r 0x2b, 5, 16, x0, a0, a1\nmv a2, x0", 12, 0
    ),
    ("x0 as rs1 reads zero lanes", ".insn r 0x2b, 5, 16, a2, x0, a1", 12, 100),
    ("x0 as rs2 reads zero lanes", ".insn r 0x2b, 5, 16, a2, a0, x0", 12, 100),
    ("rs1 and rs2 may be one register", ".insn r 0x2b, 5, 16, a2, a0, a0", 12, 130),
    // 0x04030201 + 10.
    ("rd may be rs1", ".insn r 0x2b, 5, 16, a0, a0, a1", 10, 0x0403_020b),
    // 0x01010101 + 10.
    ("rd may be rs2", ".insn r 0x2b, 5, 16, a1, a0, a1", 11, 0x0101_010b),
    // 0x04030201 + 30.
    ("all three may be one register", ".insn r 0x2b, 5, 16, a0, a0, a0", 10, 0x0403_021f),
    (
      "a chain of accumulations takes each sum",
      ".insn r 0x2b, 5, 16, a2, a0, a1\n.insn r 0x2b, 5, 16, a2, a0, a1", 12, 120
    ),
    // 100 x 2^30 / 2^31 = 50.
    ("xt.rqd scales", ".insn r4 0x2b, 6, 0, a5, a2, a4, a3", 15, 50),
    ("x0 as rd of a requantization discards", ".insn r4 0x2b, 6, 0, x0, a2, a4, a3", 0, 0),
    ("x0 as accumulator gives the zero point", ".insn r4 0x2b, 6, 0, a5, x0, a4, a3", 15, 0),
    // Bounds of zero leave nothing but zero.
    ("x0 as rs3 clamps to zero", ".insn r4 0x2b, 6, 0, a5, a2, a4, x0", 15, 0),
    ("rd may be rs3", ".insn r4 0x2b, 6, 0, a3, a2, a4, a3", 13, 50),
    ("rd may be rs1 of a requantization", ".insn r4 0x2b, 6, 1, a2, a2, a4, a3", 12, 50),
    (
      "a requantization takes the sum before it",
      ".insn r 0x2b, 5, 16, a2, a0, a1\n.insn r4 0x2b, 6, 0, a5, a2, a4, a3", 15, 55
    ),
    ("a shuffle may read one register twice", ".insn r 0x2b, 7, 0, a5, a0, a0", 15, 0x0202_0101),
    ("x0 as rd of a shuffle discards", ".insn r 0x2b, 7, 0, x0, a0, a0", 0, 0),
    ("x0 as rs2 of a shuffle fills with zeros", ".insn r 0x2b, 7, 0, a5, a0, x0", 15, 0x0002_0001),
  ]

  @Test("a run of each", arguments: claims)
  func run(claim: String, code: String, register: UInt8, value: UInt32) throws {
    let elf = try Assembly.elf(
      """
      li a0, 0x04030201
      li a1, 0x01010101
      li a2, 100
      li a3, 0x7f800000
      li a4, 0x40000000
      \(code)
      ebreak
      """)
    for preset in Preset.all {
      let run = try ObservedRun(elf, timing: preset.timing)
      guard case .died(let death) = run.end else {
        Issue.record("\(claim): \(run.end)")
        continue
      }
      #expect(death.trap.cause == .breakpoint)
      #expect(run.machine.state.registers[register] == value, "\(claim), on \(preset.name)")
    }
  }
}

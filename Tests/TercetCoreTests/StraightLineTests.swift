// SPDX-License-Identifier: Apache-2.0

import TercetCore
import Testing

/// Every number here is worked out by hand from docs/TIMING.md.
@Suite("Straight lines")
struct StraightLineTests {
  @Test("one instruction leaves X in each cycle, from cycle 1 on")
  func onePerCycle() throws {
    // Cycle 0 fetches; W of the last instruction is the last cycle.
    try expectCycles(
      "addi a0, zero, 1\n addi a1, a0, 2\n add a2, a0, a1", on: Preset.classic.timing,
      ["issue 0", "issue 1", "issue 2"])
  }

  @Test("classic forwards load data, so nothing waits for a load")
  func classicLoads() throws {
    try expectCycles(
      "auipc a1, 0\n lw a0, 0(a1)\n add a2, a0, a0\n sw a0, 0(a1)", on: Preset.classic.timing,
      ["issue 0", "issue 1", "issue 2", "issue 3"])
  }

  @Test("a unit of n cycles occupies X for n, the last of which is the issue")
  func units() throws {
    try expectCycles(
      "mul a0, a1, a2\n addi a3, a0, 1", on: try timing(.classic, "multiply=3"),
      ["multiply 0", "multiply 0", "issue 0", "issue 1"])
    try expectCycles(
      "mulhu a0, a1, a2", on: try timing(.classic, "multiplyHigh=2"), ["multiply 0", "issue 0"])
    try expectCycles(
      "xt.dot8\n xt.rqs".xtdot, on: try timing(.classic, "dotCycles=2", "requantizeCycles=3"),
      ["dot 0", "issue 0", "requantize 1", "requantize 1", "issue 1"])
    // Requantization takes 2 cycles and division 35 when nobody says otherwise.
    try expectCycles(
      "xt.rqs\n div a0, a1, a2".xtdot, on: Preset.classic.timing,
      ["requantize 0", "issue 0"] + [String](repeating: "divide 1", count: 34) + ["issue 1"])
  }

  @Test("a chain of dots into one accumulator runs at one per cycle")
  func dotChain() throws {
    for preset in [Preset.classic, .hazard3I] {
      try expectCycles(
        "xt.dota8\n xt.dota8\n xt.dota8".xtdot, on: preset.timing,
        ["issue 0", "issue 1", "issue 2"])
    }
  }

  @Test("a sequential divider takes 32/U + 3 cycles, and one more for a negative signed dividend")
  func sequentialDivide() throws {
    for (operation, dividend, cycles) in [
      ("div", 7, 19), ("div", -7, 20), ("divu", -7, 19), ("rem", -1, 20), ("remu", -1, 19),
    ] {
      try expectCycles(
        "li a1, \(dividend)\n \(operation) a0, a1, a2", on: Preset.hazard3IMFast.timing,
        ["issue 0"] + [String](repeating: "divide 1", count: cycles - 1) + ["issue 1"])
    }
  }

  @Test("a sequential mulh takes longer for signs")
  func sequentialMultiplyHigh() throws {
    // 32/2 + 2 = 18; +1 for a negative signed operand, +1 if the signs differ, +1 more if they
    // differ and the product's low word is 0.
    for (operation, a, b, cycles) in [
      ("mulh", 3, 5, 18), ("mulh", -3, -5, 19), ("mulh", -3, 5, 20), ("mulh", 3, -5, 20),
      ("mulh", -3, 0, 21), ("mulhsu", -3, -5, 20), ("mulhsu", 3, -5, 18), ("mulhu", -3, -5, 18),
    ] {
      try expectCycles(
        "li a1, \(a)\n li a2, \(b)\n \(operation) a0, a1, a2", on: Preset.hazard3IMFast.timing,
        ["issue 0", "issue 1"] + [String](repeating: "multiply 2", count: cycles - 1)
          + ["issue 2"])
    }
  }
}

extension String {
  /// Xtdot by `.insn`, since no assembler knows it: rd = a0, rs1 = a1, rs2 = a2, rs3 = a3.
  var xtdot: String {
    replacing("xt.dota8", with: ".insn r 0x2b, 5, 0x10, a0, a1, a2")
      .replacing("xt.dot8", with: ".insn r 0x2b, 5, 0, a0, a1, a2")
      .replacing("xt.rqs", with: ".insn r4 0x2b, 6, 1, a0, a1, a2, a3")
  }
}

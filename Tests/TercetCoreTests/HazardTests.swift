// SPDX-License-Identifier: Apache-2.0

import TercetCore
import Testing

/// Every number here is worked out by hand from docs/TIMING.md.
@Suite("Hazards and forwarding")
struct HazardTests {
  // Instruction 0 makes an address in s1; instruction 1 loads.
  static let load = "auipc s1, 0\n lw a0, 0(s1)\n"

  @Test(
    "hazard3 waits one cycle for a load that the next instruction needs in X",
    arguments: [
      "addi a2, a0, 1", "add a2, a0, a3", "add a2, a3, a0", "beq a0, zero, end",
      "sw a3, 0(a0)", "csrw mscratch, a0",
      // Xtdot: as rs1, as the old rd of an accumulation, as rs3.
      ".insn r 0x2b, 5, 0, a2, a0, a3", ".insn r 0x2b, 5, 0x10, a0, a3, a3",
      ".insn r4 0x2b, 6, 0, a2, a3, a3, a0",
    ])
  func loadUse(user: String) throws {
    // The user's address must be good: a0 holds what the auipc at 0x80000000 encodes, so the
    // store goes through s1 instead.
    let source =
      user.hasPrefix("sw")
      ? "auipc s1, 0\n sw s1, 64(s1)\n lw a0, 64(s1)\n sw a3, 64(a0)" : Self.load + user
    let first = user.hasPrefix("sw") ? 2 : 1
    let unit = user.contains("r4") ? ["requantize \(first + 1)"] : []
    try expectCycles(
      source, on: Preset.hazard3I.timing,
      (0...first).map { "issue \($0)" } + ["loadUse \(first)<\(first + 1)"] + unit
        + ["issue \(first + 1)"])
  }

  @Test(
    "hazard3 does not wait where the loaded value is not needed in X",
    arguments: [
      "sw a0, 64(s1)",  // the data of a store is taken in W
      "addi a2, a3, 1",  // another register
      "lui a0, 1",  // overwritten without being read
      ".insn r 0x2b, 5, 0, a0, a3, a3",  // a dot from zero does not read rd
    ])
  func noLoadUse(next: String) throws {
    try expectCycles(
      Self.load + next, on: Preset.hazard3I.timing, ["issue 0", "issue 1", "issue 2"])
  }

  @Test("a store takes the value that was loaded for it, although it did not wait")
  func storeData() throws {
    let source = "auipc s1, 0\n lw a0, 0(s1)\n sw a0, 64(s1)\n lw a1, 64(s1)\n bne a0, a1, end\n"
    try expectCycles(
      source, on: Preset.hazard3I.timing,
      ["issue 0", "issue 1", "issue 2", "issue 3", "loadUse 3<4", "issue 4"])
  }

  @Test("nothing waits for x0, nor two instructions behind a load")
  func farOrZero() throws {
    try expectCycles(
      "auipc s1, 0\n lw zero, 0(s1)\n add a2, zero, zero", on: Preset.hazard3I.timing,
      ["issue 0", "issue 1", "issue 2"])
    try expectCycles(
      Self.load + "addi a3, a3, 1\n add a2, a0, a0", on: Preset.hazard3I.timing,
      ["issue 0", "issue 1", "issue 2", "issue 3"])
  }

  @Test("loadUse=always waits behind every load")
  func always() throws {
    try expectCycles(
      Self.load + "addi a2, a3, 1", on: try timing(.classic, "loadUse=always"),
      ["issue 0", "issue 1", "loadUse 1<2", "issue 2"])
  }

  @Test("Hazard3 compares the raw register fields of CSR instructions")
  func csrFields() throws {
    // mepc is 0x341, whose low five bits are 1: ra. The immediate 10 looks like a0.
    let address = "auipc s1, 0\n lw ra, 0(s1)\n csrr t6, mepc"
    let immediate = Self.load + "csrwi mscratch, 10"
    let waits = ["issue 0", "issue 1", "loadUse 1<2", "issue 2"]
    let runs = ["issue 0", "issue 1", "issue 2"]
    try expectCycles(address, on: Preset.hazard3I.timing, waits)
    try expectCycles(immediate, on: Preset.hazard3I.timing, waits)
    try expectCycles(address, on: try timing(.hazard3I, "csrFieldHazards=false"), runs)
    try expectCycles(immediate, on: try timing(.hazard3I, "csrFieldHazards=false"), runs)
  }

  @Test("reduced bypass: two cycles at distance one, one at distance two, stores too")
  func reduced() throws {
    let timing = Preset.hazard3IReduced.timing
    try expectCycles(
      "li a0, 1\n addi a1, a0, 1", on: timing,
      ["issue 0", "bypass 0<1", "bypass 0<1", "issue 1"])
    try expectCycles(
      "li a0, 1\n li a3, 2\n addi a1, a0, 1", on: timing,
      ["issue 0", "issue 1", "bypass 0<2", "issue 2"])
    try expectCycles(
      "li a0, 1\n li a3, 2\n li a4, 3\n addi a1, a0, 1", on: timing,
      ["issue 0", "issue 1", "issue 2", "issue 3"])
    try expectCycles(
      "auipc s1, 0\n li a3, 2\n li a4, 3\n li a0, 1\n sw a0, 64(s1)", on: timing,
      ["issue 0", "issue 1", "issue 2", "issue 3", "bypass 3<4", "bypass 3<4", "issue 4"])
  }

  @Test("reduced bypass charges a load first for what full forwarding would not avoid")
  func reducedLoad() throws {
    try expectCycles(
      "auipc s1, 0\n li a3, 2\n li a4, 3\n lw a0, 0(s1)\n addi a1, a0, 1",
      on: Preset.hazard3IReduced.timing,
      ["issue 0", "issue 1", "issue 2", "issue 3", "loadUse 3<4", "bypass 3<4", "issue 4"])
  }

  @Test("reduced bypass charges the youngest producer in conflict")
  func youngest() throws {
    // Instruction 2 reads both results; 1 is younger, and once it has arrived so has 0.
    try expectCycles(
      "li a0, 1\n li a1, 2\n add a2, a0, a1", on: Preset.hazard3IReduced.timing,
      ["issue 0", "issue 1", "bypass 1<2", "bypass 1<2", "issue 2"])
  }

  @Test("no bypass: one cycle at distance one, none at distance two")
  func none() throws {
    let timing = try timing(.classic, "bypass=none")
    try expectCycles("li a0, 1\n addi a1, a0, 1", on: timing, ["issue 0", "bypass 0<1", "issue 1"])
    try expectCycles(
      "li a0, 1\n li a3, 2\n addi a1, a0, 1", on: timing, ["issue 0", "issue 1", "issue 2"])
  }

  @Test("a multiplier that answers in W makes its user wait, charged to multiply")
  func lateMultiply() throws {
    let timing = Preset.hazard3IMFast.timing
    try expectCycles(
      "mul a0, a1, a2\n addi a3, a0, 1", on: timing, ["issue 0", "multiply 0<1", "issue 1"])
    try expectCycles("mul a0, a1, a2\n addi a3, a4, 1", on: timing, ["issue 0", "issue 1"])
    try expectCycles(
      "mul a0, a1, a2\n auipc s1, 0\n mul a0, a1, a2\n sw a0, 64(s1)", on: timing,
      ["issue 0", "issue 1", "issue 2", "issue 3"])
  }

  @Test("a wait comes before the unit's own cycles")
  func waitThenCompute() throws {
    try expectCycles(
      Self.load + "mul a2, a0, a0", on: try timing(.hazard3I, "multiply=3"),
      ["issue 0", "issue 1", "loadUse 1<2", "multiply 2", "multiply 2", "issue 2"])
  }
}

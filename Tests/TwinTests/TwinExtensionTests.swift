// SPDX-License-Identifier: Apache-2.0

import Testing

/// `Extension` has a row for each way in which an instruction can depend on X's unit.
@Suite("The twin with an extension's unit equals the pipeline with the same Verilog")
struct TwinExtensionTests {
  @Test("random programs by seed, with every instruction and every cause of a trap")
  func random() throws {
    let core = try TwinCore.extended.get()
    let programs = try TwinPrograms(on: core, count: 100)
    programs.tally.report("random programs with an extension")
    #expect(programs.missing == ["ebreak", "ecall", "wfi"])
    #expect(programs.causes == [0, 1, 2, 3, 4, 5, 6, 7, 8, 11])
  }
}

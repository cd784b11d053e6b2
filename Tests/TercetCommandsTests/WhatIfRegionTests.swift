// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet whatif --region")
struct WhatIfRegionTests {
  @Test("of a region, each figure is that of the region on that core")
  func region() throws {
    let folder = try TemporaryFolder()
    let source =
      RegionMacro.text + """
        _start:
         li s0, 50
         la s1, place
        1: lw a0, 0(s1)
         begin_region work
         lw a1, 0(s1)
         addi a1, a1, 1
         end_region work
         addi s0, s0, -1
         bnez s0, 1b
         li a0, 0
         li a7, 93
         ecall
        .data
        place: .word 3
        """
    _ = try folder.write(try Assembly.elf(source), to: "p.elf")
    let path = folder.file("p.elf")
    let core = ["--core", "hazard3-i", "--region", "work"]
    func cycles(_ set: [String]) throws -> Int {
      let arguments =
        ["profile", "--json", "--summary", path] + core + set.flatMap { ["--set", $0] }
      return try #require(try WhatIfTests.json(arguments)["cycles"] as? Int)
    }
    let report = try WhatIfTests.json(["whatif", "--json", path] + core)
    #expect(report["cycles"] as? Int == (try cycles([])))
    #expect((report["part"] as? [String: Any])?["region"] as? String == "work")
    var ran = 0
    for row in try WhatIfTests.rows(report) where row["state"] as? String == "ran" {
      ran += 1
      let set = WhatIfTests.last(try #require(row["set"] as? [String]))
      #expect(row["cycles"] as? Int == (try cycles(set)), "\(set)")
    }
    #expect(ran > 2)
    // One in each turn: that the load outside of it is waited for too does not count.
    let first = try #require(try WhatIfTests.rows(report).first)
    #expect(first["saved"] as? Int == 50)
  }
}

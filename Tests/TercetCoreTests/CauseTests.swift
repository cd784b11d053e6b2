// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import Testing

@Suite("Causes and units")
struct CauseTests {
  /// As in docs/TIMING.md, "Performance counters".
  private static let numbered = [
    "issue", "loadUse", "bypass", "redirect", "mispredict", "multiply", "divide", "dot",
    "requantize", "atomic", "csr", "fetchStarved", "dataWait", "trap", "waitForInterrupt",
    "fillAndDrain", "dataMiss",
  ]

  @Test("the standard causes are 1 to 17")
  func standard() {
    let rows = CauseTable.standard.rows
    #expect(rows.map(\.name) == Self.numbered)
    #expect(rows.map { Int($0.cause.number) } == Array(1...17))
    #expect(CauseTable.standard.limit == 18)
    #expect(CauseTable.standard[0] == nil)
    #expect(CauseTable.standard[18] == nil)
    #expect(CycleCause(number: 250).name == "cause 250")
  }

  @Test("a user's cause has a number from 32 on, and its place in the order")
  func ofUser() {
    let own = CycleCause(number: 40)
    let table = CauseTable([.init(own, "fused", remark: "my unit")] + CauseTable.standard.rows)
    #expect(table.rows.map(\.name) == Self.numbered + ["fused"])
    #expect(table.name(of: own) == "fused")
    #expect(table.limit == 41)
    #expect(table[33] == nil)
  }

  @Test("a stack counts any cause, and zeros make no difference")
  func stack() {
    let own = CycleCause(number: 40)
    var stack = CycleStack()
    #expect(stack[own] == 0)
    stack[own] = 0
    #expect(stack == CycleStack())
    #expect(stack.hashValue == CycleStack().hashValue)
    stack[own] = 3
    var sum = CycleStack()
    sum[.issue] = 4
    sum += stack
    #expect(sum.total == 7)
    #expect(sum[own] == 3)
    #expect(sum != stack)
  }

  @Test("every unit lies at its number, and every instruction's unit has a row")
  func units() {
    #expect(UnitRow.all.map { Int($0.unit.number) } == Array(UnitRow.all.indices))
    let causes = Set(CauseTable.standard.causes)
    #expect(UnitRow.all.allSatisfy { causes.contains($0.cause) })
    for row in ISAExtension.all.flatMap(\.instructions) {
      guard case .compute(let unit, _) = row.effect else { continue }
      #expect(UnitRow.all.map(\.unit).contains(unit), "\(row.mnemonic)")
    }
  }
}

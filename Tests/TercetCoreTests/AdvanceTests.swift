// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TestSupport
import Testing

/// Time that passes in one go is the same as cycle by cycle.
@Suite("Advancing by many cycles")
struct AdvanceTests {
  private static let causes: [CycleCause] = [
    .issue, .loadUse, .bypass, .redirect, .multiply, .divide, .csr, .fetchStarved, .dataWait, .trap,
    .waitForInterrupt, .fillAndDrain,
  ]

  /// Random writes to events, counters and mcountinhibit, each in a cycle of its own.
  private func configured(_ csrs: inout ControlRegisters, _ random: inout SeededRandom) {
    for counter in 3..<32 {
      write(&csrs, 0x320 + counter, random.word() % 20)
      write(&csrs, 0xb00 + counter, random.word())
      write(&csrs, 0xb80 + counter, random.word() % 2 == 0 ? .max : random.word())
    }
    for counter in [0, 2] {
      write(&csrs, 0xb00 + counter, random.word() % 2 == 0 ? 0xffff_fff0 : random.word())
      write(&csrs, 0xb80 + counter, random.word())
    }
    if random.word() % 4 != 0 { write(&csrs, 0x320, random.word() & random.word()) }
  }

  private func write(_ csrs: inout ControlRegisters, _ number: Int, _ value: UInt32) {
    csrs.write(CSRNumber(rawValue: UInt16(number)), value)
    csrs.step(.issue)
  }

  @Test("as many single cycles, in any order, leave the same")
  func equalsSteps() {
    var random = SeededRandom(seed: 10)
    var whole = ControlRegisters(isa: .default)
    var single = ControlRegisters(isa: .default)
    for trial in 0..<60 {
      configured(&whole, &random)
      single.state = whole.state
      var causes: [CycleCause] = []
      var stack = CycleStack()
      for cause in Self.causes where random.word() % 3 != 0 {
        let count = Int(random.word() % 40)
        causes += [CycleCause](repeating: cause, count: count)
        stack[cause] = UInt64(count)
      }
      causes.shuffle(using: &random)
      for cause in causes { single.step(cause) }
      whole.advance(by: stack)
      #expect(whole.state == single.state, "trial \(trial)")
      #expect(whole.counters.cycles == single.counters.cycles)
    }
  }

  @Test("no cycles change nothing, and more than anyone could step are counted")
  func extremes() {
    var csrs = ControlRegisters(isa: .default)
    csrs.write(CSRNumber(rawValue: 0x323), 1)
    csrs.step(.csr)
    let before = csrs.state
    csrs.advance(by: CycleStack())
    #expect(csrs.state == before)
    var stack = CycleStack()
    stack[.issue] = 1 << 40
    stack[.loadUse] = 1 << 41
    csrs.advance(by: stack)
    let none = DeviceSignals(pending: 0, time: 0)
    #expect(csrs.counters.cycles == 1 + 3 << 40)
    #expect(csrs.counters.instructions == 1 << 40)
    #expect(csrs.read(CSRNumber(rawValue: 0xb03), none) == 0)
    #expect(csrs.read(CSRNumber(rawValue: 0xb83), none) == 1 << 8)
  }
}

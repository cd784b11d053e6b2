// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TestSupport
import Testing

/// Nothing happens before a deadline, and at it something does.
@Suite("Deadlines of devices")
struct DeadlineTests {
  private static let msip: UInt32 = 0x0200_0000
  private static let mtimecmp: UInt32 = 0x0200_4000
  private static let mtime: UInt32 = 0x0200_bff8

  private func set(_ machine: BareMachine, _ register: UInt32, _ value: UInt64) {
    machine.store(register, .word, UInt32(truncatingIfNeeded: value))
    machine.store(register + 4, .word, UInt32(truncatingIfNeeded: value >> 32))
  }

  @Test("the first cycle in which an interrupt is raised", arguments: [0, 1, 7, 250] as [UInt64])
  func first(compare: UInt64) throws {
    let machine = try BareMachine()
    for time in [0, 5, 200, .max - 3] as [UInt64] {
      set(machine, Self.mtimecmp, .max)
      set(machine, Self.mtime, time)
      set(machine, Self.mtimecmp, compare)
      for cycle in 0..<300 as Range<UInt64> {
        let devices = machine.devices
        let first = (cycle..<1000).first { devices.signals($0).pending != 0 }
        #expect(devices.deadline(from: cycle) == first, "mtime \(time), cycle \(cycle)")
      }
    }
  }

  @Test("never, while no interrupt is set; now, while one is raised")
  func extremes() throws {
    let machine = try BareMachine()
    #expect(machine.devices.deadline(from: 0) == .max)
    #expect(machine.devices.deadline(from: 1 << 40) == .max)
    // mtime is 5 behind the cycle, so it gets to mtimecmp only behind the last cycle.
    set(machine, Self.mtimecmp, .max - 2)
    set(machine, Self.mtime, 0 &- 5)
    #expect(machine.devices.deadline(from: 0) == 2)
    #expect(machine.devices.deadline(from: 6) == .max)
    set(machine, Self.mtimecmp, .max)
    machine.store(Self.msip, .word, 1)
    #expect(machine.devices.deadline(from: 17) == 17)
  }
}

/// What sleeps are measured by.
@Suite("Changes of the timer's interrupt")
struct TimerChangeTests {
  private static let mtimecmp: UInt32 = 0x0200_4000
  private static let mtime: UInt32 = 0x0200_bff8

  @Test("the next cycle in which it is raised and was not, or the other way round")
  func changes() throws {
    let machine = try BareMachine()
    for compare in [0, 1, 7, 250, .max - 2, .max] as [UInt64] {
      for time in [0, 5, 200, .max - 100] as [UInt64] {
        for (register, value) in [(Self.mtimecmp, compare), (Self.mtime, time)] {
          machine.store(register, .word, UInt32(truncatingIfNeeded: value))
          machine.store(register + 4, .word, UInt32(truncatingIfNeeded: value >> 32))
        }
        let devices = machine.devices
        func isRaised(_ cycle: UInt64) -> Bool { devices.signals(cycle).pending & 0x80 != 0 }
        for cycle in stride(from: 0, to: 300, by: 7) as StrideTo<UInt64> {
          let change = (cycle + 1..<1000).first { isRaised($0) != isRaised(cycle) }
          let found = devices.nextChange(of: 0x80, after: cycle)
          #expect(change == nil ? found >= 1000 : found == change, "\(compare) \(time) \(cycle)")
        }
        #expect(devices.nextChange(of: 0x8, after: 3) == .max)
      }
    }
  }
}

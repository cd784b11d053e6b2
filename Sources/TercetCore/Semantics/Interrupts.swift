// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What control registers and devices decide together.
extension MachineState {
  /// The interrupt to be taken before the next instruction.
  mutating func interrupt() -> TrapCause? {
    guard csrs.state.acceptsInterrupts else { return nil }
    return csrs.interrupt(devices.pending(csrs.counters.cycles))
  }

  /// Whether an enabled interrupt is raised, which wakes a core that waits.
  var isAwake: Bool { csrs.isAwake(devices.pending(csrs.counters.cycles)) }

  /// Whether a core that waits now could ever wake.
  var canWake: Bool { isAwake || nextInterruptChange(after: csrs.counters.cycles) != .max }

  /// The first cycle behind `cycle` in which an enabled interrupt is raised that was not, or is not
  /// any more that was, as long as no device is accessed; `.max` if there is none.
  func nextInterruptChange(after cycle: UInt64) -> UInt64 {
    devices.nextChange(of: csrs.state.mie, after: cycle)
  }

  /// Whether a CSR instruction is legal now.
  func allowsCSR(_ word: UInt32, _ update: CSRUpdate) -> Bool {
    csrs.allows(word, update, devices.signals(csrs.counters.cycles))
  }

  /// Carries out a CSR instruction that is legal; the old value.
  mutating func accessCSR(_ word: UInt32, _ update: CSRUpdate, operand: UInt32) -> UInt32 {
    csrs.access(word, update, operand: operand, devices.signals(csrs.counters.cycles))
  }
}

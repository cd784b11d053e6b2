// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What control registers and devices decide together.
extension MachineState {
  /// The interrupt to be taken before the next instruction.
  mutating func interrupt() -> TrapCause? {
    guard csrs.state.acceptsInterrupts else { return nil }
    lookIfDue()
    return csrs.interrupt(devices.pending(csrs.counters.cycles))
  }

  /// Whether an enabled interrupt is raised, which wakes a core that waits.
  var isAwake: Bool { csrs.isAwake(devices.pending(csrs.counters.cycles)) }

  /// Whether a core that waits now could ever wake.
  var canWake: Bool {
    isAwake || awaitsInput || nextInterruptChange(after: csrs.counters.cycles) != .max
  }

  /// The first cycle behind `cycle` in which an enabled interrupt is raised that was not, or is not
  /// any more that was, as long as no device is accessed; `.max` if there is none.
  func nextInterruptChange(after cycle: UInt64) -> UInt64 {
    devices.nextChange(of: csrs.state.mie, after: cycle)
  }

  /// The first cycle from this one on in which an interrupt may be taken, or input is looked for, as
  /// long as neither a device nor a CSR is accessed; `.max` if that is never.
  ///
  /// Up to there `interrupt()` does nothing, so that whoever lets cycles pass need not ask it in each.
  /// It is for every look, even where no interrupt could follow: how long it is to the next depends
  /// on how many there were.
  var quietUntil: UInt64 {
    guard csrs.state.acceptsInterrupts else { return .max }
    let now = csrs.counters.cycles
    return isAwake ? now : min(nextInterruptChange(after: now), devices.nextLook)
  }

  // MARK: Input

  /// Whether input would raise an interrupt that is enabled, and may yet come.
  var awaitsInput: Bool {
    csrs.state.mie & DeviceSignals.externalInterrupt != 0 && devices.awaitsInput
  }

  /// Whether input would have raised such an interrupt, had it not come to its end.
  var missesInput: Bool {
    csrs.state.mie & DeviceSignals.externalInterrupt != 0 && devices.missesInput
  }

  /// Looks for input where the UART wants that, at most every few thousand cycles.
  @inline(__always)
  private mutating func lookIfDue() {
    if csrs.counters.cycles >= devices.nextLook { look() }
  }

  @inline(never)
  private mutating func look() { devices.look(csrs.counters.cycles, host.files) }

  /// A core that sleeps looks for input.
  ///
  /// - Parameter waits: Whether nothing else can wake it: then it waits until there is some, or the
  ///   input is at its end, or the user has had enough.
  /// - Returns: Whether things are no longer as they were: it is awake, or was to wait and did not.
  mutating func seeksInput(waits: Bool) -> Bool {
    guard awaitsInput else { return false }
    if waits { host.files.awaitInput() }
    look()
    return isAwake || waits && awaitsInput
  }

  /// The cycle in which it is looked for input next, as far as that would change something.
  var nextLook: UInt64 { awaitsInput ? devices.nextLook : .max }

  // MARK: CSRs

  /// Whether a CSR instruction is legal now.
  func allowsCSR(_ word: UInt32, _ update: CSRUpdate) -> Bool {
    csrs.allows(word, update, devices.signals(csrs.counters.cycles))
  }

  /// Carries out a CSR instruction that is legal; the old value.
  mutating func accessCSR(_ word: UInt32, _ update: CSRUpdate, operand: UInt32) -> UInt32 {
    lookIfDue()
    return csrs.access(word, update, operand: operand, devices.signals(csrs.counters.cycles))
  }
}

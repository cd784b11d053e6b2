// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The devices of the machine, where they are, and what they do over time.
///
/// A new device is a case of `Device`, with a line in each of the functions here and a `DevicePlace`.
/// Where the program has RAM at a device's addresses, RAM wins and the device is not there.
///
/// Influences time: see each device.
package struct Devices: Hashable, Sendable {
  private var clint = CLINT()
  private var uart = UART()
  private var plic = PLIC()

  package init() {}

  enum Device {
    case finisher, clint, plic, uart, testDevice
  }

  /// What a store to a device asks of the machine.
  enum Outcome {
    case goesOn
    case exits(UInt32)
    /// The machine is to start again, which ends the run.
    case resets
    case outputFailed
  }

  // MARK: Where they are

  /// The device with a register that a load of `width` at `address` reads, or nil.
  static func loading(_ address: UInt32, _ width: AccessWidth) -> Device? {
    if CLINT.accepts(address, width) { return .clint }
    if Finisher.accepts(address, width) { return .finisher }
    if PLIC.accepts(address, width) { return .plic }
    return UART.accepts(address, width) ? .uart : nil
  }

  /// The device with a register that a store of `width` at `address` writes, or nil.
  static func storing(_ address: UInt32, _ width: AccessWidth) -> Device? {
    loading(address, width) ?? (TestDevice.accepts(address, width) ? .testDevice : nil)
  }

  /// The device in whose range an address is, whatever the access; nil for the test device too,
  /// which has no range but three words.
  static func owner(of address: UInt32) -> Device? {
    if UART.contains(address) { return .uart }
    if Finisher.contains(address) { return .finisher }
    if PLIC.contains(address) { return .plic }
    return CLINT.contains(address) ? .clint : nil
  }

  // MARK: Access

  /// Loads from the register that `loading` found.
  mutating func load(
    _ address: UInt32, _ width: AccessWidth, cycle: UInt64, _ line: some SerialLine
  ) -> UInt32 {
    switch Self.loading(address, width) {
    case .clint: return clint.load(address, cycle)
    case .plic:
      if cycle >= uart.nextLook { uart.look(cycle, line) }
      return plic.load(address, &uart.isPending)
    case .uart: return UInt32(uart.load(address, cycle, line))
    case .finisher, .testDevice, nil: return 0
    }
  }

  /// Stores to the register that `storing` found.
  mutating func store(
    _ address: UInt32, _ width: AccessWidth, _ value: UInt32, cycle: UInt64,
    _ line: some SerialLine
  ) -> Outcome {
    switch Self.storing(address, width) {
    case .finisher:
      return Finisher.store(value)
    case .clint:
      clint.store(address, value, cycle)
      return .goesOn
    case .plic:
      plic.store(address, value)
      return .goesOn
    case .uart:
      let byte = UInt8(truncatingIfNeeded: value)
      return uart.store(address, byte, cycle, line) ? .goesOn : .outputFailed
    case .testDevice:
      return TestDevice.store(address, value, line)
    case nil:
      return .goesOn
    }
  }

  // MARK: Time

  /// mip in the cycle of that number.
  @inline(__always)
  func pending(_ cycle: UInt64) -> UInt32 {
    clint.pending(cycle)
      | (uart.isPending && plic.isOpen ? DeviceSignals.externalInterrupt : 0)
  }

  /// What the core sees of the devices in the cycle of that number.
  package func signals(_ cycle: UInt64) -> DeviceSignals {
    DeviceSignals(pending: pending(cycle), time: clint.time(cycle))
  }

  /// The first cycle behind `cycle` in which other interrupts of `enabled` are raised than in it, as
  /// long as no device is accessed; `.max` if that is never.
  ///
  /// Up to there a core that sleeps is not looked at. What comes from outside is no change of time:
  /// whoever lets cycles pass looks for it before (`awaitsInput`).
  package func nextChange(of enabled: UInt32, after cycle: UInt64) -> UInt64 {
    enabled & DeviceSignals.timerInterrupt == 0 ? .max : clint.nextChange(after: cycle)
  }

  /// The first cycle from `cycle` on in which an interrupt is raised, if no device is accessed
  /// before; `.max` if none ever is.
  ///
  /// Until then, devices change nothing that a core could see but mtime.
  package func deadline(from cycle: UInt64) -> UInt64 {
    if pending(cycle) != 0 { return cycle }
    let look = awaitsInput ? max(cycle, nextLook) : .max
    return min(clint.deadline(from: cycle), look)
  }

  // MARK: Input

  /// The first cycle in which the machine is to look for input, if it asks at all; `.max` if never.
  var nextLook: UInt64 { @inline(__always) get { uart.nextLook } }

  /// Whether input would raise an interrupt, and may yet come.
  var awaitsInput: Bool { uart.awaitsInput && plic.isOpen }

  /// Whether input would have raised an interrupt, had it not come to its end.
  var missesInput: Bool { uart.missesInput && plic.isOpen }

  /// Takes what input is there.
  mutating func look(_ cycle: UInt64, _ line: some SerialLine) { uart.look(cycle, line) }
}

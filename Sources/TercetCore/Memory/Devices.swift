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

  package init() {}

  enum Device {
    case finisher, clint, uart, testDevice
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
    return CLINT.contains(address) ? .clint : nil
  }

  // MARK: Access

  /// Loads from the register that `loading` found.
  mutating func load(
    _ address: UInt32, _ width: AccessWidth, cycle: UInt64, _ line: some SerialLine
  ) -> UInt32 {
    switch Self.loading(address, width) {
    case .clint: clint.load(address, cycle)
    case .uart: UInt32(uart.load(address, line))
    case .finisher, .testDevice, nil: 0
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
    case .uart:
      let byte = UInt8(truncatingIfNeeded: value)
      return uart.store(address, byte, line) ? .goesOn : .outputFailed
    case .testDevice:
      return TestDevice.store(address, value, line)
    case nil:
      return .goesOn
    }
  }

  // MARK: Time

  /// mip in the cycle of that number.
  @inline(always)
  func pending(_ cycle: UInt64) -> UInt32 { clint.pending(cycle) }

  /// What the core sees of the devices in the cycle of that number.
  package func signals(_ cycle: UInt64) -> DeviceSignals {
    DeviceSignals(pending: pending(cycle), time: clint.time(cycle))
  }

  /// The first cycle behind `cycle` in which other interrupts of `enabled` are raised than in it, as
  /// long as no device is accessed; `.max` if that is never.
  ///
  /// Up to there a core that sleeps is not looked at. A device that raises an interrupt when
  /// something comes from outside has to answer with the next cycle, for who knows when that is.
  package func nextChange(of enabled: UInt32, after cycle: UInt64) -> UInt64 {
    enabled & DeviceSignals.timerInterrupt == 0 ? .max : clint.nextChange(after: cycle)
  }

  /// The first cycle from `cycle` on in which an interrupt is raised, if no device is accessed
  /// before; `.max` if none ever is.
  ///
  /// Until then, devices change nothing that a core could see but mtime.
  package func deadline(from cycle: UInt64) -> UInt64 { clint.deadline(from: cycle) }
}

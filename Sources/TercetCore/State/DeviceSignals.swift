// SPDX-License-Identifier: Apache-2.0

/// What the devices show the core in a cycle.
package struct DeviceSignals {
  /// mip: the interrupts that are raised.
  package let pending: UInt32
  /// mtime.
  package let time: UInt64

  package init(pending: UInt32, time: UInt64) {
    self.pending = pending
    self.time = time
  }

  // Bits of mip and mie.

  static let softwareInterrupt: UInt32 = 1 << 3
  static let timerInterrupt: UInt32 = 1 << 7
  static let externalInterrupt: UInt32 = 1 << 11
}

// SPDX-License-Identifier: Apache-2.0

/// Where a device is in the address space.
package struct DevicePlace: Hashable, Sendable {
  /// As messages call it.
  package let name: String
  package let first: UInt32
  /// Bytes from its first register to its last.
  package let size: UInt32
  /// Whether memory that nobody asked for ends in front of it.
  let endsMemory: Bool

  package var range: Range<UInt64> { UInt64(first)..<UInt64(first) + UInt64(size) }

  /// Whether a user is told that RAM hides it.
  ///
  /// The finisher is there only for programs that have no RAM at its place, as most programs for low
  /// addresses have.
  var isMissed: Bool { endsMemory }

  /// All devices, by address.
  ///
  /// The finisher does not end memory: at 1 MiB it would take the heap from every program that is
  /// linked at 0x10000, as newlib's are.
  package static let all = [
    DevicePlace(name: "finisher", first: Finisher.base, size: 4, endsMemory: false),
    DevicePlace(name: "CLINT", first: CLINT.first, size: CLINT.size, endsMemory: true),
    DevicePlace(name: "PLIC", first: PLIC.base, size: PLIC.size, endsMemory: true),
    DevicePlace(name: "UART", first: UART.base, size: 8, endsMemory: true),
    DevicePlace(name: "test device", first: TestDevice.base, size: 12, endsMemory: true),
  ]
}

// SPDX-License-Identifier: Apache-2.0

/// What a user may not expect of a program's memory.
package enum MemoryRemark: Hashable, Sendable {
  /// The program lies on a device.
  case programHides(DevicePlace)
  /// Memory that the user gave lies on a device.
  case memoryHides(DevicePlace)
  /// The program moves a segment to where the user gave no memory.
  case nowhereToMove(address: UInt32, size: UInt32)
}

extension MemoryRemark: CustomStringConvertible {
  package var description: String {
    switch self {
    case .programHides(let device):
      """
      the program lies on the \(device.name) at \(hex(device.first)): RAM is there, and no \
      \(device.name)
      """
    case .memoryHides(let device):
      """
      --memory covers the \(device.name) at \(hex(device.first)): RAM is there, and no \
      \(device.name)
      """
    case .nowhereToMove(let address, let size):
      """
      the program expects \(size) bytes at \(hex(address)), a virtual address, and --memory puts \
      none there
      """
    }
  }
}

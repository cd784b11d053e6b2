// SPDX-License-Identifier: Apache-2.0

/// Physical memory protection: sixteen regions, the first match of which decides.
///
/// Influences time: through the traps of what is refused.
/// Source: RISC-V Privileged ISA manual 20240411, section 3.7 "Physical Memory Protection".
struct MemoryProtection: Hashable, Sendable {
  static let regionCount = 16

  /// What an access wants to do, as the bit that a region must grant.
  enum Access: UInt8 {
    case read = 1
    case write = 2
    case execute = 4
  }

  /// The bytes that a region covers and what it grants.
  private struct Region: Hashable {
    let range: Range<UInt64>
    let configuration: UInt8

    var isLocked: Bool { configuration & 0x80 != 0 }
  }

  private var configurations = [UInt8](repeating: 0, count: regionCount)
  private var addresses = [UInt32](repeating: 0, count: regionCount)
  /// The regions that are on, in order of priority.
  private var regions: [Region] = []

  /// Whether some region binds machine mode too.
  private(set) var bindsMachineMode = false

  /// Whether an access of `count` bytes is granted.
  func allows(_ access: Access, _ address: UInt32, _ count: UInt32, in mode: PrivilegeMode) -> Bool
  {
    let bytes = UInt64(address)..<UInt64(address) + UInt64(count)
    guard let region = regions.first(where: { $0.range.overlaps(bytes) }) else {
      return mode == .machine
    }
    // An access that only partly matches fails, whatever the region grants.
    guard region.range.contains(bytes.lowerBound), bytes.upperBound <= region.range.upperBound
    else { return false }
    if mode == .machine, !region.isLocked { return true }
    return region.configuration & access.rawValue != 0
  }

  // MARK: Registers

  /// pmpcfg`number`: four configurations, the first in the low byte.
  func configuration(_ number: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(configurations[4 * number + $1]) << UInt32(8 * $1) }
  }

  mutating func writeConfiguration(_ number: Int, _ value: UInt32) {
    for lane in 0..<4 where configurations[4 * number + lane] & 0x80 == 0 {
      var new = UInt8(truncatingIfNeeded: value >> UInt32(8 * lane)) & 0x9f
      // To write without reading is reserved; the write bit then stays off.
      if new & 1 == 0 { new &= ~2 }
      configurations[4 * number + lane] = new
    }
    update()
  }

  /// pmpaddr`index`: bits 33 to 2 of an address.
  func address(_ index: Int) -> UInt32 { addresses[index] }

  mutating func writeAddress(_ index: Int, _ value: UInt32) {
    // A locked top-of-range region locks its lower end too.
    let isNextLocked =
      index + 1 < Self.regionCount && configurations[index + 1] & 0x98 == 0x88
    guard configurations[index] & 0x80 == 0, !isNextLocked else { return }
    addresses[index] = value
    update()
  }

  private mutating func update() {
    regions = (0..<Self.regionCount).compactMap { index in
      range(of: index).map { Region(range: $0, configuration: configurations[index]) }
    }
    bindsMachineMode = regions.contains(where: \.isLocked)
  }

  /// The bytes of region `index`; nil if it is off or empty.
  private func range(of index: Int) -> Range<UInt64>? {
    let top = UInt64(addresses[index]) << 2
    switch configurations[index] >> 3 & 3 {
    case 1:  // top of range
      let bottom = index == 0 ? 0 : UInt64(addresses[index - 1]) << 2
      return bottom < top ? bottom..<top : nil
    case 2:  // naturally aligned, four bytes
      return top..<top + 4
    case 3:  // naturally aligned power of two: the ones at the bottom tell the size
      let size: UInt64 = 8 << UInt64((~addresses[index]).trailingZeroBitCount)
      let bottom = top & ~(size - 1)
      return bottom..<bottom + size
    default:
      return nil
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetELF

/// The program break of a Linux-style program: the end of its heap, which brk moves.
struct Heap: Sendable {
  private var end: UInt32
  private let limits: ClosedRange<UInt32>

  /// Room kept free for the stack, which grows down from the end of the region.
  static let stackReserve: UInt64 = 8 << 20

  /// A heap from the end of the program's data up to the stack's reserve, in the RAM that holds
  /// its highest segment.
  init(image: Image, regions: [GuestMemory.Region]) {
    let top = image.segments.max { $0.end < $1.end }
    let dataEnd = top?.end ?? 0
    let region = regions.first { UInt64($0.base) < dataEnd && dataEnd <= $0.end }
    let regionEnd = region?.end ?? dataEnd
    let start = min((dataEnd + 15) / 16 * 16, regionEnd)
    let reserve = min(Self.stackReserve, (regionEnd - start) / 2)
    let last = min(regionEnd - reserve, UInt64(UInt32.max))
    self.end = UInt32(min(start, last))
    self.limits = end...UInt32(last)
  }

  /// Moves the break if it may go there; where it is then.
  mutating func moveBreak(to address: UInt32) -> UInt32 {
    if limits.contains(address) { end = address }
    return end
  }
}

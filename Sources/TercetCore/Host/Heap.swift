// SPDX-License-Identifier: Apache-2.0

import TercetELF

/// The program break of a Linux-style program: the end of its heap, which brk moves.
///
/// Does not influence time, but for a program that acts on what it is told.
struct Heap: Hashable, Sendable {
  private var end: UInt32
  private let limits: ClosedRange<UInt32>
  /// Where the stack starts, at the end of the region.
  private let stackBase: UInt32

  /// Room kept free for the stack, which grows down from the end of the region.
  static let stackReserve: UInt64 = 8 << 20

  /// A heap in `region`, from the end of the program's data there up to the stack's reserve.
  init(image: Image, region: GuestMemory.Region) {
    let dataEnd = MemoryPlan.dataEnd(of: image, in: region)
    let start = min((dataEnd + 15) / 16 * 16, region.end)
    let reserve = min(Self.stackReserve, (region.end - start) / 2)
    let last = min(region.end - reserve, UInt64(UInt32.max))
    self.end = UInt32(min(start, last))
    self.limits = end...UInt32(last)
    self.stackBase = UInt32(min(region.end, 0xffff_fff0) / 16 * 16)
  }

  /// What semihosting tells a C library: start and end of the heap, start and end of the stack.
  var information: [UInt32] {
    [limits.lowerBound, limits.upperBound, stackBase, limits.upperBound]
  }

  /// Makes the heap longer, or shorter; where the break was before.
  mutating func extend(by bytes: UInt32) throws(GuestError) -> UInt32 {
    let before = end
    let wanted = Int64(before) + Int64(Int32(bitPattern: bytes))
    guard let address = UInt32(exactly: wanted), limits.contains(address) else {
      throw .outOfMemory
    }
    end = address
    return before
  }

  /// Moves the break if it may go there; where it is then.
  mutating func moveBreak(to address: UInt32) -> UInt32 {
    if limits.contains(address) { end = address }
    return end
  }
}

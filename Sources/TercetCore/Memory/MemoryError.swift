// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Why a program has no memory to run in.
package enum MemoryError: Error, Equatable {
  case notARegion(String)
  case empty(String)
  case pastAddressSpace(String)
  case regionsOverlap(GuestMemory.Region, GuestMemory.Region)
  /// `needed` is memory that would do.
  case segmentOutsideMemory(address: UInt32, size: UInt32, needed: [GuestMemory.Region])
  case outOfHostMemory(bytes: UInt64)
  case noRoomForArguments(bytes: UInt64)
  case noMemory
}

extension MemoryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notARegion(let text):
      return """
        '\(text)' is not a memory region
        help: write SIZE@BASE, such as --memory 256K@0x80000000; K, M and G count in 1024
        """
    case .empty(let text):
      return """
        the memory region '\(text)' has no bytes
        help: give it a size, such as --memory 256K@0x80000000
        """
    case .pastAddressSpace(let text):
      return """
        the memory region '\(text)' ends past the 32-bit address space
        help: SIZE and BASE together reach at most 4G
        """
    case .regionsOverlap(let first, let second):
      return """
        the memory regions at \(hex(first.base)) and \(hex(second.base)) overlap
        help: make the first smaller, or move the second
        """
    case .segmentOutsideMemory(let address, let size, let needed):
      let options = needed.map { "--memory \($0.text)" }.joined(separator: " ")
      return """
        the program wants \(size) bytes at \(hex(address)), and --memory does not have all of them
        help: give \(options), or leave --memory out
        """
    case .noRoomForArguments(let bytes):
      return """
        the program's arguments take \(bytes) bytes of stack, and its memory has no room for them
        help: give it more, such as --memory 64M@0x80000000, or shorter arguments
        """
    case .outOfHostMemory(let bytes):
      return """
        the host could not provide \(bytes) bytes of guest memory
        help: look at the segment sizes with `readelf -l`, or give smaller regions with --memory
        """
    case .noMemory:
      return """
        the program has no memory
        help: give it some, such as --memory 64M@0x80000000
        """
    }
  }
}

extension GuestMemory.Region {
  /// Reads `SIZE@BASE`; numbers are decimal or `0x`, sizes take K, M or G.
  package init(parsing text: String) throws(MemoryError) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let size = Numeral.bytes(parts[0]),
      let base = Numeral.address(parts[1]),
      base <= UInt64(UInt32.max)
    else { throw .notARegion(text) }
    guard size > 0 else { throw .empty(text) }
    guard size <= 1 << 32, base + size <= 1 << 32 else { throw .pastAddressSpace(text) }
    self.init(base: UInt32(base), size: size)
  }

  /// The same text, in the largest unit that is whole: `256K@0x80000000`.
  package var text: String {
    let units: [(size: UInt64, name: String)] = [(1 << 30, "G"), (1 << 20, "M"), (1 << 10, "K")]
    let unit = units.first { size % $0.size == 0 } ?? (1, "")
    return "\(size / unit.size)\(unit.name)@\(hex(base))"
  }
}

/// `0x` and eight digits.
package func hex(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}

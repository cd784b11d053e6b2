// SPDX-License-Identifier: Apache-2.0

/// Why a program has no memory to run in.
package enum MemoryError: Error, Equatable {
  case notARegion(String)
  case empty(String)
  case pastAddressSpace(String)
  case regionsOverlap(GuestMemory.Region, GuestMemory.Region)
  case segmentOutsideMemory(address: UInt32, size: UInt32)
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
    case .segmentOutsideMemory(let address, let size):
      return """
        the program wants \(size) bytes at \(hex(address)), where --memory put none
        help: add --memory \(size)@\(hex(address)), or leave --memory out
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
    guard parts.count == 2, let size = Self.size(parts[0]), let base = Self.number(parts[1]),
      base <= UInt64(UInt32.max)
    else { throw .notARegion(text) }
    guard size > 0 else { throw .empty(text) }
    guard size <= 1 << 32, base + size <= 1 << 32 else { throw .pastAddressSpace(text) }
    self.init(base: UInt32(base), size: size)
  }

  private static func number(_ text: Substring) -> UInt64? {
    let lower = text.lowercased()
    let (digits, radix) = lower.hasPrefix("0x") ? (lower.dropFirst(2), 16) : (lower[...], 10)
    guard digits.first != "+", digits.first != "-" else { return nil }
    return UInt64(digits, radix: radix)
  }

  private static func size(_ text: Substring) -> UInt64? {
    let units: [Character: UInt64] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
    let unit = text.last.flatMap { units[Character($0.lowercased())] }
    guard let count = number(unit == nil ? text : text.dropLast()) else { return nil }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: unit ?? 1)
    return overflow ? nil : bytes
  }
}

/// `0x` and eight digits.
package func hex(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}

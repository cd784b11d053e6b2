// SPDX-License-Identifier: Apache-2.0

import TercetELF

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

/// Where RAM is for a program.
package enum MemoryPlan {
  /// RAM that a program gets when nobody says otherwise.
  package static let defaultSize: UInt64 = 64 << 20
  private static let page: UInt64 = 4096

  /// 64 MiB from the page of the lowest segment; a segment that does not lie in it gets a region
  /// of its own, in whole pages.
  package static func regions(for image: Image) -> [GuestMemory.Region] {
    let lowest = image.segments.map(\.address).min() ?? 0
    let start = UInt64(lowest) / page * page
    var ranges = [start..<min(start + defaultSize, 1 << 32)]
    for segment in image.segments where segment.end > ranges[0].upperBound {
      let end = (segment.end + page - 1) / page * page
      ranges.append(UInt64(segment.address) / page * page..<end)
    }
    return merged(ranges).map(region)
  }

  /// The user's regions, checked against each other and against the program's segments; those
  /// that touch are one.
  package static func checked(
    _ regions: [GuestMemory.Region], for image: Image
  ) throws(MemoryError) -> [GuestMemory.Region] {
    let sorted = regions.sorted { $0.base < $1.base }
    for (lower, upper) in zip(sorted, sorted.dropFirst()) where lower.end > UInt64(upper.base) {
      throw .regionsOverlap(lower, upper)
    }
    let joined = merged(regions.map { UInt64($0.base)..<$0.end }).map(region)
    for segment in image.segments
    where !joined.contains(where: { $0.base <= segment.address && segment.end <= $0.end }) {
      throw .segmentOutsideMemory(address: segment.address, size: segment.size)
    }
    return joined
  }

  private static func region(_ range: Range<UInt64>) -> GuestMemory.Region {
    GuestMemory.Region(base: UInt32(range.lowerBound), size: range.upperBound - range.lowerBound)
  }

  /// The region where a program's heap and stack belong: the largest that holds a segment.
  static func home(of image: Image, in regions: [GuestMemory.Region]) -> GuestMemory.Region? {
    let used = regions.filter { region in
      image.segments.contains { region.base <= $0.address && $0.end <= region.end }
    }
    return used.max { ($0.size, $1.base) < ($1.size, $0.base) }
  }

  /// Past the last byte of the program in `region`.
  static func dataEnd(of image: Image, in region: GuestMemory.Region) -> UInt64 {
    let segments = image.segments.filter { region.base <= $0.address && $0.end <= region.end }
    return segments.map(\.end).max() ?? UInt64(region.base)
  }

  /// Joins ranges that touch or overlap; the first stays first.
  private static func merged(_ ranges: [Range<UInt64>]) -> [Range<UInt64>] {
    var result: [Range<UInt64>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

/// `0x` and eight digits.
package func hex(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}

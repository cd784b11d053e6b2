// SPDX-License-Identifier: Apache-2.0

import TercetISA

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of one region: a flat block of the host's memory that begins on a page and is zero at
/// first, and beside it a table of the pages that were written.
///
/// Whoever stores to `start + offset`, where an offset is an address less `base`, marks its page:
/// `written[offset >> 12] = 1`.
struct MemoryBlock {
  let base: UInt32
  /// In bytes.
  let size: UInt64
  let start: UnsafeMutableRawPointer
  /// A byte for each page, counted from `base`: 1 if it was written since the table was cleared.
  let written: UnsafeMutablePointer<UInt8>

  /// Bytes of a page; the last one of a region may be shorter for the guest, and is zero behind.
  static let pageSize = 1 << pageShift
  private static let pageShift = 12

  private var pageCount: Int { (Int(size) + Self.pageSize - 1) >> Self.pageShift }

  /// Claims memory for a region; nil when the host has not that much.
  init?(_ region: GuestMemory.Region) {
    base = region.base
    size = region.size
    // The host provides a page when it is first written: a large region costs nothing until used.
    let mapped = mmap(
      nil, Int(region.size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapped, mapped != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
    start = mapped
    let pages = (Int(region.size) + Self.pageSize - 1) >> Self.pageShift
    guard let table = calloc(1, pages) else {
      munmap(mapped, Int(region.size))
      return nil
    }
    written = table.bindMemory(to: UInt8.self, capacity: pages)
  }

  /// Gives the memory back.
  func release() {
    munmap(start, Int(size))
    free(written)
  }

  /// Stores the low `width` bytes of `value` at an offset, all of which are in the block.
  @inline(__always)
  func store(_ offset: Int, _ width: AccessWidth, _ value: UInt32) {
    let place = start + offset
    switch width {
    case .byte: place.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case .half:
      place.storeBytes(of: UInt16(truncatingIfNeeded: value).littleEndian, as: UInt16.self)
    case .word: place.storeBytes(of: value.littleEndian, as: UInt32.self)
    }
    // Two stores of a byte cost less than to ask whether the second is needed.
    written[offset >> Self.pageShift] = 1
    written[(offset + Int(width.bytes) - 1) >> Self.pageShift] = 1
  }

  /// Marks the pages of `count` bytes at an offset.
  func mark(_ offset: Int, _ count: Int) {
    guard count > 0 else { return }
    let first = offset >> Self.pageShift
    let last = (offset + count - 1) >> Self.pageShift
    (written + first).update(repeating: 1, count: last - first + 1)
  }

  // MARK: Pages

  /// The numbers of the pages that were written, in order.
  var writtenPages: [Int] {
    var pages: [Int] = []
    var next = 0
    while next < pageCount, let found = memchr(written + next, 1, pageCount - next) {
      let number = UnsafeRawPointer(found) - UnsafeRawPointer(written)
      pages.append(number)
      next = number + 1
    }
    return pages
  }

  /// The numbers of the pages that were written, in order; from now on none was.
  func takeWrittenPages() -> [Int] {
    let pages = writtenPages
    for page in pages { written[page] = 0 }
    return pages
  }

  /// The bytes of a page.
  func page(_ number: Int) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(
      start: start + number << Self.pageShift, count: Self.pageSize)
  }

  /// The address of a page's first byte.
  func address(of page: Int) -> UInt32 { base + UInt32(page << Self.pageShift) }
}

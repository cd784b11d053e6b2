// SPDX-License-Identifier: Apache-2.0

import TercetISA

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The guest's RAM: regions of bytes at fixed addresses, zero at first.
///
/// A class, because it is one thing with identity that stages, host and debugger all refer to.
/// Every access is checked against the regions; nothing outside them can be reached.
package final class GuestMemory {
  package struct Region: Hashable, Sendable {
    package let base: UInt32
    /// Bytes, at most 2^32 - base.
    package let size: UInt64

    package init(base: UInt32, size: UInt64) {
      self.base = base
      self.size = size
    }

    /// Past the last byte.
    package var end: UInt64 { UInt64(base) + size }
  }

  private struct Bank {
    let base: UInt32
    let size: UInt64
    let start: UnsafeMutableRawPointer
  }

  private let banks: [Bank]
  /// The bank of the first region, where nearly all accesses go.
  private let main: Bank

  package let regions: [Region]

  /// Claims memory for `regions`, which must not overlap and not be empty.
  ///
  /// - Throws: `MemoryError.outOfHostMemory` when the host has not that much.
  package init(_ regions: [Region]) throws(MemoryError) {
    var banks: [Bank] = []
    for region in regions {
      // calloc hands out untouched pages lazily, so a large region costs nothing until used.
      guard let start = calloc(1, Int(region.size)) else {
        for bank in banks { free(bank.start) }
        throw .outOfHostMemory(bytes: region.size)
      }
      banks.append(Bank(base: region.base, size: region.size, start: start))
    }
    guard let first = banks.first else { throw .noMemory }
    self.banks = banks
    self.main = first
    self.regions = regions
  }

  deinit {
    for bank in banks { free(bank.start) }
  }

  /// The host address of `count` bytes of guest memory, or nil if they are not all there.
  @inline(__always)
  private func locate(_ address: UInt32, _ count: UInt64) -> UnsafeMutableRawPointer? {
    let offset = UInt64(address &- main.base)
    if offset + count <= main.size { return main.start + Int(offset) }
    return locateElsewhere(address, count)
  }

  @inline(never)
  private func locateElsewhere(_ address: UInt32, _ count: UInt64) -> UnsafeMutableRawPointer? {
    for bank in banks.dropFirst() where address >= bank.base {
      let offset = UInt64(address - bank.base)
      if offset + count <= bank.size { return bank.start + Int(offset) }
    }
    return nil
  }

  /// Whether `count` bytes at `address` are RAM.
  @inline(__always)
  package func contains(_ address: UInt32, _ count: UInt32) -> Bool {
    locate(address, UInt64(count)) != nil
  }

  /// The little-endian value of `width` bytes, zero-extended; nil outside RAM.
  @inline(__always)
  package func load(_ address: UInt32, _ width: AccessWidth) -> UInt32? {
    guard let place = locate(address, UInt64(width.bytes)) else { return nil }
    switch width {
    case .byte: return UInt32(place.load(as: UInt8.self))
    case .half: return UInt32(UInt16(littleEndian: place.loadUnaligned(as: UInt16.self)))
    case .word: return UInt32(littleEndian: place.loadUnaligned(as: UInt32.self))
    }
  }

  /// Stores the low `width` bytes of `value`; false outside RAM.
  @inline(__always)
  package func store(_ address: UInt32, _ width: AccessWidth, _ value: UInt32) -> Bool {
    guard let place = locate(address, UInt64(width.bytes)) else { return false }
    switch width {
    case .byte: place.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case .half:
      place.storeBytes(of: UInt16(truncatingIfNeeded: value).littleEndian, as: UInt16.self)
    case .word: place.storeBytes(of: value.littleEndian, as: UInt32.self)
    }
    return true
  }

  /// Calls `body` with a view of guest bytes, or returns nil if they are not all in one region.
  package func withBytes<Result, Failure: Error>(
    _ address: UInt32, _ count: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard count >= 0, let place = locate(address, UInt64(count)) else { return nil }
    return try body(UnsafeRawBufferPointer(start: place, count: count))
  }

  /// Like `withBytes`, with bytes that `body` may change.
  package func withMutableBytes<Result, Failure: Error>(
    _ address: UInt32, _ count: Int,
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard count >= 0, let place = locate(address, UInt64(count)) else { return nil }
    return try body(UnsafeMutableRawBufferPointer(start: place, count: count))
  }

  /// Bytes from `address` to the first zero byte; nil if its region ends before there is one.
  package func lengthOfString(at address: UInt32) -> Int? {
    guard let place = locate(address, 1),
      let bank = banks.first(where: { $0.start <= place && place < $0.start + Int($0.size) }),
      let end = memchr(place, 0, Int(bank.size) - (place - bank.start))
    else { return nil }
    return UnsafeRawPointer(end) - UnsafeRawPointer(place)
  }

  /// Copies bytes into guest memory; false, and nothing copied, if they do not fit.
  package func copy(_ bytes: some Collection<UInt8>, to address: UInt32) -> Bool {
    guard let place = locate(address, UInt64(bytes.count)) else { return false }
    UnsafeMutableRawBufferPointer(start: place, count: bytes.count).copyBytes(from: bytes)
    return true
  }
}

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

  let blocks: [MemoryBlock]
  /// The block of the first region, where nearly all accesses go.
  private let main: MemoryBlock

  package let regions: [Region]

  /// What is told of stores by the host; nil if nobody wants to know.
  var changeMap: CodeMap?

  // What MemorySnapshot.swift needs.

  let owner = SnapshotOwner()
  /// The pages of each region when a snapshot was last saved or restored: what the memory holds,
  /// but for the pages written since.
  var saved: [PageTree]

  /// Claims memory for `regions`, which must not overlap and not be empty.
  ///
  /// - Throws: `MemoryError.outOfHostMemory` when the host has not that much.
  package init(_ regions: [Region]) throws(MemoryError) {
    var blocks: [MemoryBlock] = []
    for region in regions {
      guard let block = MemoryBlock(region) else {
        for block in blocks { block.release() }
        throw .outOfHostMemory(bytes: region.size)
      }
      blocks.append(block)
    }
    guard let first = blocks.first else { throw .noMemory }
    self.blocks = blocks
    self.main = first
    self.regions = regions
    self.saved = blocks.map { _ in PageTree() }
  }

  deinit {
    for block in blocks { block.release() }
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
    guard let block = blockElsewhere(address, count) else { return nil }
    return block.start + Int(address &- block.base)
  }

  private func blockElsewhere(_ address: UInt32, _ count: UInt64) -> MemoryBlock? {
    blocks.dropFirst().first { block in
      address >= block.base && UInt64(address - block.base) + count <= block.size
    }
  }

  /// The block that has `count` bytes at `address`, or nil if they are not all there.
  private func block(_ address: UInt32, _ count: UInt64) -> MemoryBlock? {
    UInt64(address &- main.base) + count <= main.size ? main : blockElsewhere(address, count)
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
    let offset = UInt64(address &- main.base)
    guard offset + UInt64(width.bytes) <= main.size else {
      return storeElsewhere(address, width, value)
    }
    main.store(Int(offset), width, value)
    return true
  }

  @inline(never)
  private func storeElsewhere(_ address: UInt32, _ width: AccessWidth, _ value: UInt32) -> Bool {
    guard let block = blockElsewhere(address, UInt64(width.bytes)) else { return false }
    block.store(Int(address - block.base), width, value)
    return true
  }

  /// Calls `body` with a view of guest bytes, or returns nil if they are not all in one region.
  package func withBytes<Result, Failure: Error>(
    _ address: UInt32, _ count: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard count >= 0, let place = locate(address, UInt64(count)) else { return nil }
    return try body(UnsafeRawBufferPointer(start: place, count: count))
  }

  /// Lets `fill` write guest bytes from `address` on; how many it says it wrote, or nil if there
  /// are not `count` of them in one region.
  package func fill<Failure: Error>(
    _ address: UInt32, _ count: Int,
    by fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int? {
    guard count >= 0, let block = block(address, UInt64(count)) else { return nil }
    let offset = Int(address &- block.base)
    let filled = try fill(
      UnsafeMutableRawBufferPointer(start: block.start + offset, count: count))
    block.mark(offset, filled)
    changeMap?.noteHost(address, filled)
    return filled
  }

  /// Bytes from `address` to the first zero byte; nil if its region ends before there is one.
  package func lengthOfString(at address: UInt32) -> Int? {
    guard let place = locate(address, 1),
      let block = block(address, 1),
      let end = memchr(place, 0, Int(block.size) - block.start.distance(to: place))
    else { return nil }
    return UnsafeRawPointer(end) - UnsafeRawPointer(place)
  }

  /// Copies bytes into guest memory; false, and nothing copied, if they do not fit.
  package func copy(_ bytes: some Collection<UInt8>, to address: UInt32) -> Bool {
    let count = bytes.count
    let copied = fill(address, count) {
      $0.copyBytes(from: bytes)
      return count
    }
    return copied != nil
  }

  /// Stores a word for the host; false outside RAM.
  package func put(_ word: UInt32, at address: UInt32) -> Bool {
    copy((0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }, to: address)
  }

  /// The addresses of the pages of 4 KiB, counted from the start of their region, that were written
  /// since a snapshot was last saved or restored.
  package var writtenPages: [UInt32] {
    blocks.flatMap { block in block.writtenPages.map(block.address) }
  }
}

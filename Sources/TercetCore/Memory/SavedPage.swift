// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a page of guest memory held, shared by all snapshots between which it did not change.
final class SavedPage: Sendable {
  private let bytes: [UInt8]

  init(copying page: UnsafeMutableRawBufferPointer) { bytes = Array(page) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// A page that was never written.
  static let zero = SavedPage(bytes: [UInt8](repeating: 0, count: MemoryBlock.pageSize))

  /// Whether the page still holds the same.
  func equals(_ page: UnsafeMutableRawBufferPointer) -> Bool {
    bytes.withUnsafeBytes { saved in
      guard let left = saved.baseAddress, let right = page.baseAddress else { return false }
      return memcmp(left, right, MemoryBlock.pageSize) == 0
    }
  }

  func copy(to page: UnsafeMutableRawBufferPointer) { page.copyBytes(from: bytes) }
}

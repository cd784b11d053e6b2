// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory that a user's own code is given, with a page behind it that nobody may touch: who writes beyond
/// its end is told so instead of changing what is not his.
struct GuardedMemory {
  private let start: UnsafeMutableRawPointer
  private let size: Int
  /// The first byte; the last lies directly before the page.
  let bytes: UnsafeMutableRawPointer

  /// Bytes that are zero.
  ///
  /// - Parameter count: A multiple of 16, so that what lies there is aligned.
  init(count: Int) {
    let page = Int(getpagesize())
    let used = max((count + page - 1) / page, 1) * page
    size = used + 2 * page
    let mapped = mmap(
      nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let mapped, mapped != UnsafeMutableRawPointer(bitPattern: -1) else {
      preconditionFailure("no memory for an extension")
    }
    start = mapped
    mprotect(start, page, PROT_NONE)
    mprotect(start + page + used, page, PROT_NONE)
    bytes = start + page + used - count
  }

  func release() { munmap(start, size) }
}

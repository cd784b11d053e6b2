// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension String {
  /// Where the host's path leads to, without links and `..`; nil if nowhere.
  package var realHostPath: String? {
    guard let real = withHostPath({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return String(
      hostBytes: UnsafeBufferPointer(start: real, count: strlen(real)).map {
        UInt8(bitPattern: $0)
      })
  }
}

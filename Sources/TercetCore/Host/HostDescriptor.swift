// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file or directory of the host, closed when nobody holds it any more.
final class HostDescriptor: Sendable {
  let number: Int32

  /// - Parameter number: What open(2) returned.
  init(taking number: Int32) throws(GuestError) {
    guard number >= 0 else { throw .ofHost }
    self.number = number
  }

  deinit { close(number) }

  /// What kind of file it is, with its size.
  func status() throws(GuestError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .ofHost }
    return status
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(GuestError) -> Int {
    #if canImport(Glibc)
      let count = retrying { Glibc.read(number, buffer.baseAddress, buffer.count) }
    #else
      let count = retrying { Darwin.read(number, buffer.baseAddress, buffer.count) }
    #endif
    guard count >= 0 else { throw .ofHost }
    return count
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(GuestError) -> Int {
    #if canImport(Glibc)
      let count = retrying { Glibc.write(number, bytes.baseAddress, bytes.count) }
    #else
      let count = retrying { Darwin.write(number, bytes.baseAddress, bytes.count) }
    #endif
    guard count >= 0 else { throw .ofHost }
    return count
  }

  /// The position, in bytes from the start; nil if there is none.
  var position: Int? {
    let position = lseek(number, 0, SEEK_CUR)
    return position < 0 ? nil : Int(position)
  }

  /// Moves to a position that was there before.
  func restorePosition(_ position: Int) { lseek(number, off_t(position), SEEK_SET) }

  /// Moves the position; where it is then, which must fit a guest's signed word.
  func seek(to offset: Int, from origin: Int32) throws(GuestError) -> Int {
    let before = lseek(number, 0, SEEK_CUR)
    let position = lseek(number, off_t(offset), origin)
    guard position >= 0 else { throw .ofHost }
    guard position <= Int32.max else {
      lseek(number, before, SEEK_SET)
      throw .overflow
    }
    return Int(position)
  }
}

/// Repeats a call of the host that a signal interrupted.
private func retrying(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

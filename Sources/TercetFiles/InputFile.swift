// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Reads whole files.
package enum InputFile {
  /// More than any program for a 32-bit address space needs.
  package static let mostBytes = 1 << 30

  /// The bytes of the regular file at `path`, which may have up to `most` of them.
  package static func read(
    _ path: String, most: Int = mostBytes
  ) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe would wait for its writer.
    let descriptor = path.withHostPath { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path) }
      throw .unreadable(path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile(path)
    }
    guard status.st_size <= most else { throw .tooLarge(path, bytes: Int(status.st_size)) }
    return try read(descriptor, size: Int(status.st_size), path)
  }

  /// Whether there is something at `path`, be it a folder.
  package static func exists(_ path: String) -> Bool {
    path.withHostPath { access($0, F_OK) } == 0
  }

  /// Whether two paths lead to one file, by whatever names and links; false if there is none.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard path.withHostPath({ stat($0, &first) }) == 0,
      other.withHostPath({ stat($0, &second) }) == 0
    else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  private static func read(
    _ descriptor: Int32, size: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = String(cString: strerror(errno)) }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw .unreadable(path, reason: failure) }
    return bytes
  }
}

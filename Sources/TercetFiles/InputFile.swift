// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Reads whole files.
package enum InputFile {
  /// More than any program for a 32-bit address space needs.
  package static let mostBytes = 1 << 30

  /// The bytes of the regular file at `path`, which may have up to `most` of them.
  ///
  /// - Parameter takesPipes: Whether it may also be a pipe or a socket, of which all is read that
  ///   comes, once there is a writer.
  package static func read(
    _ path: String, most: Int = mostBytes, takesPipes: Bool = false
  ) throws(FileError) -> [UInt8] {
    let descriptor = try open(path, waits: takesPipes)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .notAFile(path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard status.st_size <= most else { throw .tooLarge(path, bytes: Int(status.st_size)) }
      return try read(descriptor, size: Int(status.st_size), path)
    case S_IFIFO where takesPipes, S_IFSOCK where takesPipes:
      return try readAll(descriptor, most: most, path)
    default:
      throw .notAFile(path)
    }
  }

  /// - Parameter waits: Whether a pipe without a writer is waited for, as by others who read files.
  private static func open(_ path: String, waits: Bool) throws(FileError) -> Int32 {
    // Asked before it is opened, since opening and closing a pipe would take its writer away.
    var status = stat()
    let isPipe =
      waits && path.withHostPath { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFIFO
    while true {
      // Without O_NONBLOCK, opening a pipe waits for its writer.
      let flags = O_RDONLY | O_CLOEXEC | (isPipe ? 0 : O_NONBLOCK)
      let descriptor = path.withHostPath { Glibc.open($0, flags) }
      if descriptor >= 0 { return descriptor }
      if errno == EINTR { continue }
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path) }
      // A socket has no path that could be opened, but for the number of its descriptor.
      if errno == ENXIO, waits, let number = number(of: path) {
        let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
        if copy >= 0 { return copy }
      }
      throw .unreadable(path, reason: String(cString: strerror(errno)))
    }
  }

  /// The descriptor that a path such as `/dev/stdin` stands for, or nil.
  private static func number(of path: String) -> Int32? {
    if path == "/dev/stdin" { return 0 }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }

  /// All that comes through a pipe.
  private static func readAll(
    _ descriptor: Int32, most: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Glibc.read(descriptor, &chunk, chunk.count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { throw .unreadable(path, reason: String(cString: strerror(errno))) }
      if got == 0 { return bytes }
      guard bytes.count + got <= most else { throw .tooLarge(path, bytes: bytes.count + got) }
      bytes += chunk[..<got]
    }
  }

  /// Whether there is something at `path`, be it a folder.
  package static func exists(_ path: String) -> Bool {
    path.withHostPath { access($0, F_OK) } == 0
  }

  /// Whether what the path leads to is a file that any process can read again: no pipe, and no
  /// descriptor of this process.
  package static func canBeReadAgain(_ path: String) -> Bool {
    var status = stat()
    let isOurs = ["/dev/", "/proc/"].contains { path.hasPrefix($0) }
    return !isOurs && path.withHostPath { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFREG
  }

  /// When the file was written last, in seconds since 1970; nil if the path leads to no regular file.
  package static func modified(_ path: String) -> Int? {
    var status = stat()
    guard path.withHostPath({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return status.modified
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
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
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

extension stat {
  /// When the file was written last, in seconds since 1970.
  var modified: Int {
    #if canImport(Glibc)
      Int(st_mtim.tv_sec)
    #else
      Int(st_mtimespec.tv_sec)
    #endif
  }
}

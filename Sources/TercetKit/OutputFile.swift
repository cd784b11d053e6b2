// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Writes whole files so that a reader never sees half of one.
package enum OutputFile {
  /// Writes beside `path` and renames; a link is followed, and what is no regular file, such as
  /// a device, is written to directly.
  package static func write(_ text: String, to path: String) throws(FileError) {
    let target = try place(of: path)
    let bytes = Array(text.utf8)
    guard !target.isSpecial else {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(path) }
      return try fill(descriptor, with: bytes, path)
    }
    let draft = target.folder + "/.tercet-\(getpid())"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    defer { unlink(draft) }
    if let mode = target.mode { fchmod(descriptor, mode) }
    try fill(descriptor, with: bytes, path)
    guard rename(draft, target.path) == 0 else { throw failure(path) }
  }

  /// Finds out early, before a long run, that a result could not be written to `path`.
  package static func check(_ path: String) throws(FileError) {
    let target = try place(of: path)
    guard access(target.isSpecial ? path : target.folder, W_OK) == 0 else { throw failure(path) }
  }

  private struct Place {
    /// Without links.
    let path: String
    let folder: String
    var isSpecial = false
    /// Permissions of the file that is there.
    var mode: mode_t?
  }

  private static func place(of path: String) throws(FileError) -> Place {
    var status = stat()
    if stat(path, &status) == 0 {
      guard let real = realpath(path, nil) else { throw failure(path) }
      defer { free(real) }
      let resolved = String(cString: real)
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw .unwritable(path, reason: String(cString: strerror(EISDIR))) }
      return Place(
        path: resolved, folder: folder(of: resolved), isSpecial: kind != S_IFREG,
        mode: status.st_mode & 0o777)
    }
    guard errno == ENOENT, !path.isEmpty, !path.hasSuffix("/") else { throw failure(path) }
    let folder = folder(of: path)
    guard stat(folder, &status) == 0 else { throw failure(path) }
    return Place(path: path, folder: folder)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Writes and closes.
  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], _ path: String
  ) throws(FileError) {
    let isWritten = writeAll(bytes, to: descriptor)
    let writeError = errno
    let isClosed = close(descriptor) == 0
    guard isWritten && isClosed else {
      throw .unwritable(path, reason: String(cString: strerror(isWritten ? errno : writeError)))
    }
  }

  private static func failure(_ path: String) -> FileError {
    .unwritable(path, reason: String(cString: strerror(errno)))
  }
}

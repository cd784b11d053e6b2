// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetFiles

/// What lies at the path of a result, and so how it is written.
enum OutputPlace {
  /// A regular file, or none yet: written beside it and renamed.
  case file(File)
  /// A pipe, terminal or other device: opened and written to.
  case special
  /// One of this process's own descriptors, by a name such as /dev/stdout or /dev/fd/63: written
  /// to where it stands, since a file opened anew would begin at its start.
  case descriptor(Int32)

  struct File {
    /// Without links.
    let path: String
    let folder: String
    /// Permissions of the file that is there.
    var mode: mode_t?
  }

  init(of path: String) throws(FileError) {
    if let number = Self.ownDescriptor(path) {
      self = .descriptor(number)
      return
    }
    var status = stat()
    guard path.withHostPath({ stat($0, &status) }) == 0 else {
      guard errno == ENOENT, !path.isEmpty, !path.hasSuffix("/") else { throw .unwritable(path) }
      let folder = Self.folder(of: path)
      guard folder.withHostPath({ stat($0, &status) }) == 0 else { throw .unwritable(path) }
      self = .file(File(path: path, folder: folder))
      return
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw .unwritable(path, reason: String(cString: strerror(EISDIR))) }
    guard kind == S_IFREG else {
      self = .special
      return
    }
    guard let real = path.realHostPath else { throw .unwritable(path) }
    // What another process holds open may have no name any more.
    guard InputFile.isSame(path, real) else {
      self = .special
      return
    }
    self = .file(
      File(path: real, folder: Self.folder(of: real), mode: status.st_mode & 0o777))
  }

  /// More links than this have no end, for the host either.
  private static let mostLinks = 40

  /// The number of the descriptor of this process that `path` leads to, by links or at once.
  private static func ownDescriptor(_ path: String) -> Int32? {
    guard let own = "/dev/fd".realHostPath else { return nil }
    var path = path
    for _ in 0..<mostLinks {
      let folder = folder(of: path)
      let name = path.split(separator: "/").last ?? ""
      if let number = Int32(name), number >= 0, folder.realHostPath == own { return number }
      guard let target = linkTarget(path) else { return nil }
      path = target.hasPrefix("/") ? target : folder + "/" + target
    }
    return nil
  }

  private static func linkTarget(_ path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = path.withHostPath { readlink($0, &bytes, bytes.count) }
    return count > 0
      ? String(hostBytes: bytes[..<count].map { UInt8(bitPattern: $0) }) : nil
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension FileError {
  /// For the call that has just failed.
  static func unwritable(_ path: String) -> FileError {
    .unwritable(path, reason: String(cString: strerror(errno)))
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles

/// Writes whole files so that a reader never sees half of one.
package enum OutputFile {
  /// Writes beside `path` and renames; a link is followed, and what is no regular file, such as
  /// a device, is written to directly.
  package static func write(_ text: String, to path: String) throws(FileError) {
    let draft = try Draft(of: path)
    draft.append(Array(text.utf8))
    try draft.publish()
  }

  /// A file in the making: nobody sees it under its name before it is whole.
  package final class Draft {
    private let path: String
    private let target: Place
    private let descriptor: Int32
    /// The file's name while it is made; nil for a device, which is written to directly.
    private var name: String?
    private var failure: String?

    package init(of path: String) throws(FileError) {
      self.path = path
      target = try OutputFile.place(of: path)
      if target.isSpecial {
        descriptor = open(path, O_WRONLY | O_CLOEXEC)
      } else {
        let name = target.folder + "/.tercet-\(getpid())"
        unlink(name)
        descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        self.name = name
      }
      guard descriptor >= 0 else { throw OutputFile.failure(path) }
      if let mode = target.mode, name != nil { fchmod(descriptor, mode) }
    }

    deinit {
      close(descriptor)
      if let name { unlink(name) }
    }

    /// Adds to the end; false once something could not be written, which `publish` will throw.
    @discardableResult
    package func append(_ bytes: [UInt8]) -> Bool {
      if failure == nil, !writeAll(bytes, to: descriptor) {
        failure = String(cString: strerror(errno))
      }
      return failure == nil
    }

    /// Gives the file its name.
    package func publish() throws(FileError) {
      if let failure { throw .unwritable(path, reason: failure) }
      guard let name else { return }
      // Some file systems report a full disk only now.
      guard fsync(descriptor) == 0, rename(name, target.path) == 0 else {
        throw OutputFile.failure(path)
      }
      self.name = nil
    }
  }

  /// Finds out early, before a long run, that a result could not be written to `path`.
  package static func check(_ path: String) throws(FileError) {
    let target = try place(of: path)
    guard access(target.isSpecial ? path : target.folder, W_OK) == 0 else { throw failure(path) }
  }

  fileprivate struct Place {
    /// Without links.
    let path: String
    let folder: String
    var isSpecial = false
    /// Permissions of the file that is there.
    var mode: mode_t?
  }

  fileprivate static func place(of path: String) throws(FileError) -> Place {
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

  fileprivate static func failure(_ path: String) -> FileError {
    .unwritable(path, reason: String(cString: strerror(errno)))
  }
}

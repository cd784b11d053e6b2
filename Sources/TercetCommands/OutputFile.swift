// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetFiles

/// Writes whole files so that a reader never sees half of one.
package enum OutputFile {
  /// Writes beside `path` and renames; a link is followed, and what is no regular file, such as
  /// a device, is written to directly.
  package static func write(_ text: String, to path: String) throws(FileError) {
    let draft = try Draft(of: path)
    draft.append(text.hostBytes)
    try draft.publish()
  }

  /// Finds out early, before a long run, that a result could not be written to `path`.
  package static func check(_ path: String) throws(FileError) {
    switch try OutputPlace(of: path) {
    case .file(let file):
      guard file.folder.withHostPath({ access($0, W_OK) }) == 0 else { throw .unwritable(path) }
    case .special:
      guard path.withHostPath({ access($0, W_OK) }) == 0 else { throw .unwritable(path) }
    case .descriptor(let number):
      let flags = fcntl(number, F_GETFL)
      if flags >= 0, flags & O_ACCMODE == O_RDONLY { errno = EBADF }
      guard flags >= 0, flags & O_ACCMODE != O_RDONLY else { throw .unwritable(path) }
    }
  }

  /// A file in the making: nobody sees it under its name before it is whole.
  ///
  /// A pipe or device takes what it gets at once; a pipe is waited for until it has a reader, as
  /// shells do.
  package final class Draft {
    private let path: String
    private let place: OutputPlace
    let descriptor: Int32
    /// The file's name while it is made; nil for what is written to directly.
    private var name: String?
    /// The number of what went wrong.
    private var failure: Int32?

    package init(of path: String) throws(FileError) {
      self.path = path
      place = try OutputPlace(of: path)
      switch place {
      case .file(let file):
        let name = file.folder + "/.tercet-\(getpid())"
        descriptor = name.withHostPath { name in
          unlink(name)
          DraftNames.add(name)
          return open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        self.name = name
        if descriptor >= 0, let mode = file.mode { fchmod(descriptor, mode) }
      case .special:
        descriptor = path.withHostPath { path in
          while true {
            let number = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
            if number >= 0 || errno != EINTR { return number }
          }
        }
      case .descriptor(let number):
        try OutputFile.check(path)
        descriptor = fcntl(number, F_DUPFD_CLOEXEC, 0)
      }
      guard descriptor >= 0 else { throw .unwritable(path) }
    }

    deinit {
      close(descriptor)
      guard let name else { return }
      name.withHostPath {
        unlink($0)
        DraftNames.remove($0)
      }
    }

    /// Whether it is written to directly.
    var isStream: Bool { if case .file = place { false } else { true } }

    /// Adds to the end; false once something could not be written, which `publish` will throw.
    @discardableResult
    package func append(_ bytes: [UInt8]) -> Bool {
      if failure == nil, !writeAll(bytes, to: descriptor) { failure = errno }
      return failure == nil
    }

    /// Gives the file its name.
    package func publish() throws(FileError) {
      if let failure {
        let reason = String(cString: strerror(failure))
        if isStream && failure == EPIPE { throw .brokenStream(path, reason: reason) }
        throw .unwritable(path, reason: reason)
      }
      guard case .file(let file) = place, let name else { return }
      // Some file systems report a full disk only now.
      let isWhole =
        fsync(descriptor) == 0
        && name.withHostPath { name in file.path.withHostPath { rename(name, $0) } } == 0
      guard isWhole else { throw .unwritable(path) }
      name.withHostPath(DraftNames.remove)
      self.name = nil
    }
  }
}

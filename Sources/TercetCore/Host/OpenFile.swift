// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a descriptor of the guest stands for.
enum OpenFile: Sendable {
  case input
  case output(GuestStream)
  /// The semihosting features that Tercet has, as a file of bytes.
  case features(position: Int)
  case file(GrantedFile)
}

/// How a guest wants to open a file.
package struct OpenMode: Sendable {
  var reads = true
  var writes = false
  var appends = false
  var creates = false
  var truncates = false
  /// Whether the file must not be there yet.
  var isExclusive = false
  var mustBeDirectory = false

  /// Whether it could change something in the directory.
  var changes: Bool { writes || appends || creates || truncates }

  /// The same in flags of open(2).
  var flags: Int32 {
    var flags = writes ? (reads ? O_RDWR : O_WRONLY) : O_RDONLY
    if appends { flags |= O_APPEND }
    if creates { flags |= O_CREAT }
    if truncates { flags |= O_TRUNC }
    if isExclusive { flags |= O_EXCL }
    if mustBeDirectory { flags |= O_DIRECTORY }
    return flags
  }
}

/// What fstat tells a guest; the rest of a host's answer would differ from machine to machine.
package struct FileStatus: Sendable {
  enum Kind {
    case stream, file, directory
  }

  let kind: Kind
  let size: Int
  var isReadOnly = false
}

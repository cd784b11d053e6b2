// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A name in a directory that was reached without leaving what the user granted.
struct GuestPlace {
  let parent: HostDescriptor
  /// One component, with a zero behind it.
  let name: [CChar]
  let isReadOnly: Bool
  /// Whether the path can only mean a directory.
  var mustBeDirectory = false

  init(parent: HostDescriptor, name: ArraySlice<UInt8>, isReadOnly: Bool) {
    self.parent = parent
    self.name = name.map { CChar(bitPattern: $0) } + [0]
    self.isReadOnly = isReadOnly
  }

  /// The kind and size of what is there, without following a link; nil if nothing is.
  func status() throws(GuestError) -> stat? {
    var status = stat()
    if fstatat(parent.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    if errno == ENOENT { return nil }
    throw .ofHost
  }

  /// Opens it with flags of the host, and never through a link.
  ///
  /// Without `O_NONBLOCK` a pipe would wait for its other end.
  func open(_ flags: Int32) throws(GuestError) -> HostDescriptor {
    let safe = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return try HostDescriptor(taking: openat(parent.number, name, flags | safe, 0o666))
  }
}

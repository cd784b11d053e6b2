// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The guest's descriptors, and its only way to files of the host.
///
/// 0, 1 and 2 are the console. Files are reached only in directories that the user granted, only
/// where no link leads, and only if they are regular files or directories.
package final class HostFiles {
  let console: any GuestConsole
  private let directories: [GrantedDirectory]
  private var files: [OpenFile?] = [.input, .output(.output), .output(.error)]

  /// Whether the guest asked for a file although no directory was granted.
  package private(set) var missedDirectories = false

  /// Descriptors that a guest may have at a time.
  static let mostOpen = 64

  init(console: any GuestConsole, directories: [GrantedDirectory]) {
    self.console = console
    self.directories = directories
  }

  // MARK: Opening and removing

  /// Opens the file at a guest's path; its descriptor.
  func open(_ path: [UInt8], _ mode: OpenMode) throws(GuestError) -> UInt32 {
    let place = try place(of: path)
    guard !(mode.changes && place.isReadOnly) else { throw .readOnly }
    var mode = mode
    mode.mustBeDirectory = mode.mustBeDirectory || place.mustBeDirectory
    // Linux would create a plain file.
    guard !(mode.changes && mode.mustBeDirectory) else { throw .isADirectory }
    // Even opening a device or a pipe may have an effect, so it is not tried.
    if let status = try place.status() { try checkKind(status) }
    try checkRoom()
    let descriptor = try place.open(mode.flags)
    try checkKind(try descriptor.status())
    return try add(.file(descriptor, isReadOnly: place.isReadOnly))
  }

  /// Gives `file` the lowest free descriptor from 3 on, since semihosting has no handle 0.
  func add(_ file: OpenFile) throws(GuestError) -> UInt32 {
    try checkRoom()
    if let free = files.indices.dropFirst(3).first(where: { files[$0] == nil }) {
      files[free] = file
      return UInt32(free)
    }
    files.append(file)
    return UInt32(files.count - 1)
  }

  /// Puts `file` behind a descriptor that is open.
  func replace(_ descriptor: UInt32, with file: OpenFile) { files[Int(descriptor)] = file }

  func close(_ descriptor: UInt32) throws(GuestError) {
    _ = try self[descriptor]
    files[Int(descriptor)] = nil
  }

  /// Removes a regular file.
  func remove(_ path: [UInt8]) throws(GuestError) {
    let place = try place(of: path)
    guard !place.isReadOnly else { throw .readOnly }
    guard let status = try place.status() else { throw .missing }
    try checkKind(status)
    guard !place.mustBeDirectory, status.st_mode & S_IFMT == S_IFREG else { throw .isADirectory }
    // A link that took the file's place in this moment would itself be removed, not its target.
    guard unlinkat(place.parent.number, place.name, 0) == 0 else { throw .ofHost }
  }

  private func place(of path: [UInt8]) throws(GuestError) -> GuestPlace {
    if directories.isEmpty { missedDirectories = true }
    return try GuestPath(path).place(in: directories)
  }

  private func checkRoom() throws(GuestError) {
    guard files.count(where: { $0 != nil }) < Self.mostOpen else { throw .tooManyFiles }
  }

  private func checkKind(_ status: stat) throws(GuestError) {
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFDIR: break
    case S_IFLNK: throw .isALink
    default: throw .noAccess
    }
  }

  // MARK: What is open

  /// The file behind a descriptor.
  subscript(descriptor: UInt32) -> OpenFile {
    get throws(GuestError) {
      guard descriptor < files.count, let file = files[Int(descriptor)] else {
        throw .badDescriptor
      }
      return file
    }
  }

  /// Moves the position of a file; where it is then.
  func seek(_ descriptor: UInt32, to offset: Int, from origin: Int32) throws(GuestError) -> UInt32 {
    switch try self[descriptor] {
    case .input, .output:
      throw .cannotSeek
    case .features(let position):
      let size = Semihosting.features.count
      let base = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? position : size
      guard 0...size ~= base + offset else { throw .invalid }
      replace(descriptor, with: .features(position: base + offset))
      return UInt32(base + offset)
    case .file(let host, _):
      return UInt32(try host.seek(to: offset, from: origin))
    }
  }

  func status(_ descriptor: UInt32) throws(GuestError) -> FileStatus {
    switch try self[descriptor] {
    case .input, .output:
      return FileStatus(kind: .stream, size: 0)
    case .features:
      return FileStatus(kind: .file, size: Semihosting.features.count, isReadOnly: true)
    case .file(let host, let isReadOnly):
      let status = try host.status()
      let isDirectory = status.st_mode & S_IFMT == S_IFDIR
      // A directory's size is the host file system's affair.
      return FileStatus(
        kind: isDirectory ? .directory : .file, size: isDirectory ? 0 : Int(status.st_size),
        isReadOnly: isReadOnly)
    }
  }
}

/// The console, as devices use it.
extension HostFiles: SerialLine {
  func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { console.write($0, to: .output) }
  }

  func receive() -> UInt8? {
    guard console.hasInput else { return nil }
    return (try? readCharacter()) ?? nil
  }
}

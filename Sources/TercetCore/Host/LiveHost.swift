// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The host as it is: the console's input, and files of the granted directories.
///
/// Files are reached only in directories that the user granted, only where no link leads, and only
/// if they are regular files or directories.
final class LiveHost: HostSource {
  private let console: any GuestConsole
  private let directories: [GrantedDirectory]

  init(console: any GuestConsole, directories: [GrantedDirectory]) {
    self.console = console
    self.directories = directories
  }

  // MARK: Standard input

  func readInput(into buffer: UnsafeMutableRawBufferPointer) -> Int? { console.read(into: buffer) }

  var hasInput: Bool { console.hasInput }

  func awaitInput() { console.awaitInput() }

  // MARK: Opening and removing

  func open(
    _ path: [UInt8], _ mode: OpenMode, hasRoom: Bool
  ) throws(GuestError) -> GrantedFile {
    let place = try GuestPath(path).place(in: directories)
    guard !(mode.changes && place.isReadOnly) else { throw .readOnly }
    var mode = mode
    mode.mustBeDirectory = mode.mustBeDirectory || place.mustBeDirectory
    // Linux would create a plain file.
    guard !(mode.changes && mode.mustBeDirectory) else { throw .isADirectory }
    // Even opening a device or a pipe may have an effect, so it is not tried.
    if let status = try place.status() { try checkKind(status) }
    guard hasRoom else { throw .tooManyFiles }
    let descriptor = try place.open(mode.flags)
    try checkKind(try descriptor.status())
    return GrantedFile(descriptor: descriptor, isReadOnly: place.isReadOnly)
  }

  func remove(_ path: [UInt8]) throws(GuestError) {
    let place = try GuestPath(path).place(in: directories)
    guard !place.isReadOnly else { throw .readOnly }
    guard let status = try place.status() else { throw .missing }
    try checkKind(status)
    guard !place.mustBeDirectory, status.st_mode & S_IFMT == S_IFREG else { throw .isADirectory }
    // A link that took the file's place in this moment would itself be removed, not its target.
    guard unlinkat(place.parent.number, place.name, 0) == 0 else { throw .ofHost }
  }

  func rename(_ path: [UInt8], to newPath: [UInt8]) throws(GuestError) {
    let place = try GuestPath(path).place(in: directories)
    let target = try GuestPath(newPath).place(in: directories)
    guard !place.isReadOnly, !target.isReadOnly else { throw .readOnly }
    guard let status = try place.status() else { throw .missing }
    for (place, status) in [(place, status), (target, try target.status())] {
      if let status {
        try checkKind(status)
        guard status.st_mode & S_IFMT == S_IFREG else { throw .isADirectory }
      }
      guard !place.mustBeDirectory else { throw .notADirectory }
    }
    // A link that took a file's place in this moment would itself be renamed, or replaced.
    let result = renameat(
      place.parent.number, place.name, target.parent.number, target.name)
    guard result == 0 else { throw .ofHost }
  }

  private func checkKind(_ status: stat) throws(GuestError) {
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFDIR: break
    case S_IFLNK: throw .isALink
    default: throw .noAccess
    }
  }

  // MARK: What is open

  func status(of file: GrantedFile) throws(GuestError) -> FileStatus {
    let status = try file.descriptor.status()
    let isDirectory = status.st_mode & S_IFMT == S_IFDIR
    // A directory's size is the host file system's affair.
    return FileStatus(
      kind: isDirectory ? .directory : .file, size: isDirectory ? 0 : Int(status.st_size),
      isReadOnly: file.isReadOnly)
  }

  func read(
    _ file: GrantedFile, into buffer: UnsafeMutableRawBufferPointer
  ) throws(GuestError) -> Int {
    try file.descriptor.read(into: buffer)
  }

  func write(_ bytes: UnsafeRawBufferPointer, to file: GrantedFile) throws(GuestError) -> Int {
    try file.descriptor.write(bytes)
  }

  func seek(
    _ file: GrantedFile, to offset: Int, from origin: Int32
  ) throws(GuestError) -> Int {
    try file.descriptor.seek(to: offset, from: origin)
  }

  func position(of file: GrantedFile) -> Int? { file.descriptor.position }

  func restorePosition(_ position: Int, of file: GrantedFile) {
    file.descriptor.restorePosition(position)
  }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The guest's descriptors, and its only way to its console and to files of the host.
///
/// 0, 1 and 2 are the console. What comes in comes from a `HostSource`; output goes to the console.
package final class HostFiles {
  let console: any GuestConsole
  let source: any HostSource
  private let hasDirectories: Bool
  private var input = InputLog()
  private var state = State()

  /// What descriptors stand for, how much input was taken, and what there is to tell the user.
  ///
  /// Does not influence time, but for a program that acts on what it reads.
  struct State: Sendable {
    fileprivate var files: [OpenFile?] = [.input, .output(.output), .output(.error)]
    fileprivate var inputPosition = InputPosition()
    /// Whether the guest asked for a file although no directory was granted.
    fileprivate var missedDirectories = false
  }

  /// Descriptors that a guest may have at a time.
  static let mostOpen = 64

  init(console: any GuestConsole, directories: [GrantedDirectory]) {
    self.console = console
    self.source = LiveHost(console: console, directories: directories)
    self.hasDirectories = !directories.isEmpty
  }

  /// Whether the guest asked for a file although no directory was granted.
  package var missedDirectories: Bool { state.missedDirectories }

  // MARK: Opening and removing

  /// Opens the file at a guest's path; its descriptor.
  func open(_ path: [UInt8], _ mode: OpenMode) throws(GuestError) -> UInt32 {
    noteMissedDirectories()
    return try add(.file(try source.open(path, mode, hasRoom: hasRoom)))
  }

  /// Gives `file` the lowest free descriptor from 3 on, since semihosting has no handle 0.
  func add(_ file: OpenFile) throws(GuestError) -> UInt32 {
    guard hasRoom else { throw .tooManyFiles }
    if let free = state.files.indices.dropFirst(3).first(where: { state.files[$0] == nil }) {
      state.files[free] = file
      return UInt32(free)
    }
    state.files.append(file)
    return UInt32(state.files.count - 1)
  }

  private var hasRoom: Bool { state.files.count(where: { $0 != nil }) < Self.mostOpen }

  /// Puts `file` behind a descriptor that is open.
  func replace(_ descriptor: UInt32, with file: OpenFile) {
    state.files[Int(descriptor)] = file
  }

  func close(_ descriptor: UInt32) throws(GuestError) {
    _ = try self[descriptor]
    state.files[Int(descriptor)] = nil
  }

  /// Removes a regular file.
  func remove(_ path: [UInt8]) throws(GuestError) {
    noteMissedDirectories()
    try source.remove(path)
  }

  /// Renames a regular file.
  func rename(_ path: [UInt8], to newPath: [UInt8]) throws(GuestError) {
    noteMissedDirectories()
    try source.rename(path, to: newPath)
  }

  private func noteMissedDirectories() {
    if !hasDirectories { state.missedDirectories = true }
  }

  // MARK: What is open

  /// The file behind a descriptor.
  subscript(descriptor: UInt32) -> OpenFile {
    get throws(GuestError) {
      guard descriptor < state.files.count, let file = state.files[Int(descriptor)] else {
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
    case .file(let file):
      return UInt32(try source.seek(file, to: offset, from: origin))
    }
  }

  func status(_ descriptor: UInt32) throws(GuestError) -> FileStatus {
    switch try self[descriptor] {
    case .input, .output:
      return FileStatus(kind: .stream, size: 0)
    case .features:
      return FileStatus(kind: .file, size: Semihosting.features.count, isReadOnly: true)
    case .file(let file):
      return try source.status(of: file)
    }
  }

  // MARK: Standard input

  /// Reads standard input; how many bytes, 0 at the end, nil if reading failed.
  func readInput(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    input.read(into: buffer, at: &state.inputPosition, from: source)
  }

  /// Whether `readInput` would answer at once.
  var hasInput: Bool { input.has(state.inputPosition) || source.hasInput }

  /// Waits until `readInput` would answer at once, or the user has had enough.
  func awaitInput() {
    if !input.has(state.inputPosition) { source.awaitInput() }
  }

  // MARK: Snapshots

  /// Descriptors with their positions, and the input from here on.
  ///
  /// It keeps the host's files open, so that they can be read again even if the guest closes them.
  struct Saved: Sendable {
    fileprivate let state: State
    /// Positions of the files, by descriptor.
    fileprivate let positions: [Int?]
    fileprivate let input: InputMark
  }

  func save() -> Saved {
    let positions = state.files.map { file -> Int? in
      guard case .file(let file) = file else { return nil }
      return source.position(of: file)
    }
    return Saved(state: state, positions: positions, input: input.mark(state.inputPosition))
  }

  /// Goes back to what was saved; what the guest has written to files since stays there.
  func restore(_ saved: Saved) {
    state = saved.state
    for case (.file(let file), let position?) in zip(state.files, saved.positions) {
      source.restorePosition(position, of: file)
    }
  }
}

/// The console, as devices use it.
extension HostFiles: SerialLine {
  func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { console.write($0, to: .output) }
  }

  func receive() -> SerialInput {
    guard hasInput else { return .nothing }
    // What cannot be read never will be.
    guard let byte = (try? readCharacter()) ?? nil else { return .end }
    return .byte(byte)
  }
}

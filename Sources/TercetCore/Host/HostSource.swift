// SPDX-License-Identifier: Apache-2.0

/// All that a guest gets from outside and that may differ from run to run: its standard input, and
/// the files that its user granted.
///
/// Nothing else of the host reaches a guest, above all no clock. Whoever stands here sees every
/// answer, and could write them down and give them again.
package protocol HostSource: AnyObject {
  // MARK: Standard input

  /// Fills the start of `buffer` with input; how many bytes, 0 at the end, nil if reading failed.
  ///
  /// Bytes that are not counted keep their value.
  func readInput(into buffer: UnsafeMutableRawBufferPointer) -> Int?

  /// Whether `readInput` would answer at once, be it with the end of the input.
  var hasInput: Bool { get }

  /// Waits until `readInput` would answer at once, or the user has had enough.
  func awaitInput()

  // MARK: Files

  /// Opens the file at a guest's path.
  ///
  /// - Parameter hasRoom: Whether the guest may have one more; asked only where nothing else is in
  ///   the way.
  func open(
    _ path: [UInt8], _ mode: OpenMode, hasRoom: Bool
  ) throws(GuestError) -> GrantedFile

  /// Removes the regular file at a guest's path.
  func remove(_ path: [UInt8]) throws(GuestError)

  /// Renames the regular file at a guest's path, which replaces a regular file of the new name.
  func rename(_ path: [UInt8], to newPath: [UInt8]) throws(GuestError)

  func status(of file: GrantedFile) throws(GuestError) -> FileStatus

  /// Fills the start of `buffer`; how many bytes, 0 at the end.
  ///
  /// Bytes that are not counted keep their value.
  func read(
    _ file: GrantedFile, into buffer: UnsafeMutableRawBufferPointer
  ) throws(GuestError) -> Int

  /// Writes bytes; how many.
  func write(_ bytes: UnsafeRawBufferPointer, to file: GrantedFile) throws(GuestError) -> Int

  /// Moves the position; where it is then, which must fit a guest's signed word.
  func seek(
    _ file: GrantedFile, to offset: Int, from origin: Int32
  ) throws(GuestError) -> Int

  // MARK: What only a snapshot asks

  /// The position of a file, in bytes from its start; nil if it has none.
  func position(of file: GrantedFile) -> Int?

  /// Moves a file to a position that it had before.
  func restorePosition(_ position: Int, of file: GrantedFile)
}

/// A file or directory that the guest has opened.
package struct GrantedFile: Sendable {
  let descriptor: HostDescriptor
  let isReadOnly: Bool
}

// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetFiles
import TercetTrace

/// Where a command's result goes as it is made: a standard stream, or what `-o` names, which is a
/// file that appears when it is whole, or a pipe or device.
final class ResultSink: TraceOutput {
  private let path: String?
  /// Descriptor of the standard stream.
  private let stream: Int32
  private var draft: OutputFile.Draft?
  private var hasBegun = false
  /// The number of what went wrong with the standard stream.
  private var failure: Int32?

  /// Finds out before a long run that its result could not be written.
  ///
  /// A pipe is opened now, so that its reader sees the end however the command ends.
  init(path: String?, orTo stream: Int32) throws(FileError) {
    self.path = path
    self.stream = stream
    guard let path else { return }
    try OutputFile.check(path)
    if case .file = try OutputPlace(of: path) { return }
    draft = try OutputFile.Draft(of: path)
  }

  /// Takes more of the result; false when it cannot be written.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    do throws(FileError) { try begin() } catch { return false }
    if let draft { return draft.append(bytes) }
    if failure == nil, !writeAll(bytes, to: stream) { failure = errno }
    return failure == nil
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// The result is whole.
  func finish() throws {
    try begin()
    try draft?.publish()
    guard let failure else { return }
    throw FileError.brokenStream(
      stream == 1 ? "standard output" : "standard error",
      reason: String(cString: strerror(failure)))
  }

  /// Makes ready for the first byte.
  private func begin() throws(FileError) {
    guard !hasBegun else { return }
    if let path, draft == nil { draft = try OutputFile.Draft(of: path) }
    hasBegun = true
    if draft?.isStream != false { OpenLine.end(before: draft?.descriptor ?? stream) }
  }
}

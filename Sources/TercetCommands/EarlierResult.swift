// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetFiles
import TercetKit

/// A file of an earlier run where this one is to write its result.
///
/// Whoever reads it after a run without a result would take it for that run's.
struct EarlierResult {
  private let path: String
  /// Without links.
  private let file: String
  private let device: dev_t
  private let number: ino_t

  /// The statuses of commands that end without a result: `-o` then names no result either.
  static let statuses = [
    ExitStatus.badProgram, ExitStatus.noInput, ExitStatus.internalError, ExitStatus.inputOutput,
  ]

  /// Nil if there is no regular file at `path`.
  init?(at path: String?) {
    guard let path, let place = try? OutputPlace(of: path), case .file(let file) = place,
      let status = Self.status(of: file.path)
    else { return nil }
    self.path = path
    self.file = file.path
    device = status.st_dev
    number = status.st_ino
  }

  /// Removes the file, if it is still the earlier one: a new result is another file.
  func remove(_ output: OutputOptions) {
    guard let now = Self.status(of: file), now.st_dev == device, now.st_ino == number,
      file.withHostPath({ unlink($0) }) == 0
    else { return }
    output.note("removed '\(path)', an earlier run's: this one has no such result")
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return path.withHostPath { stat($0, &status) } == 0 ? status : nil
  }
}

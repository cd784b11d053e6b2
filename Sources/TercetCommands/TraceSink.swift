// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles
import TercetTrace

/// Where a trace goes as it is made: standard output, or a file that appears when it is whole.
final class TraceSink: TraceOutput {
  private let draft: OutputFile.Draft?
  /// Why no more can be written.
  private var failure: String?

  init(_ output: OutputOptions) throws {
    draft = try output.output.map { path throws(FileError) in try OutputFile.Draft(of: path) }
  }

  /// Takes more of the trace; false when it cannot be written.
  func write(_ bytes: [UInt8]) -> Bool {
    if let draft { return draft.append(bytes) }
    if failure == nil, !writeAll(bytes, to: 1) { failure = String(cString: strerror(errno)) }
    return failure == nil
  }

  func finish() throws {
    try draft?.publish()
    if let failure { throw FileError.brokenStream("standard output", reason: failure) }
  }
}

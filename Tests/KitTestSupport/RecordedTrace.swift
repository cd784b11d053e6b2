// SPDX-License-Identifier: Apache-2.0

import TercetTrace

/// Keeps a trace in memory.
package final class RecordedTrace: TraceOutput {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package func write(_ bytes: [UInt8]) -> Bool {
    self.bytes += bytes
    return true
  }
}

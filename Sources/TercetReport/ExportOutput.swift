// SPDX-License-Identifier: Apache-2.0

import TercetJSON

/// Gathers a text that is made piece by piece, and gives it away in large parts.
struct ExportOutput {
  private var bytes: [UInt8] = []
  private let output: ([UInt8]) -> Void

  /// Bytes that are gathered before they are given away.
  private static let enough = 1 << 16

  init(_ output: @escaping ([UInt8]) -> Void) { self.output = output }

  mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.enough { flush() }
  }

  mutating func flush() {
    output(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

extension String {
  /// A name in one line, and not empty, for formats that have a record a line.
  var recordName: String { isEmpty ? "?" : printable }
}

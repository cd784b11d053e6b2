// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A device for bare programs, as the RTL test benches have it: three word-sized registers.
///
/// It remembers nothing.
/// Source: docs/TIMING.md, "The test device".
enum TestDevice {
  static let base: UInt32 = 0x4000_0000

  /// Whether a store of `width` at `address` reaches one of the registers.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    width == .word && (address == base || address == base + 4 || address == base + 8)
  }

  /// Prints one character, or eight lower-case hex digits and a newline, or ends the run with the
  /// code `value`.
  static func store(
    _ address: UInt32, _ value: UInt32, _ line: some SerialLine
  ) -> Devices.Outcome {
    let text: [UInt8]
    switch address {
    case base: text = [UInt8(truncatingIfNeeded: value)]
    case base + 4: text = Array((String(hex(value).dropFirst(2)) + "\n").utf8)
    default: return .exits(value)
    }
    return line.send(text) ? .goesOn : .outputFailed
  }
}

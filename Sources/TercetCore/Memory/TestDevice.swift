// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A device for bare programs, as the RTL test benches have it: three word-sized registers.
///
/// Where the program has RAM at these addresses, RAM wins and the device is not there.
/// Source: docs/TIMING.md, "The test device".
enum TestDevice {
  static let base: UInt32 = 0x4000_0000

  /// What a store asks for.
  enum Request {
    /// Print one character.
    case character(UInt8)
    /// Print eight lower-case hex digits and a newline.
    case number(UInt32)
    /// End the run with this code.
    case exit(UInt32)
  }

  /// Whether a store of `width` at `address` reaches one of the registers.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    width == .word && (address == base || address == base + 4 || address == base + 8)
  }

  static func request(_ address: UInt32, _ value: UInt32) -> Request {
    switch address {
    case base: .character(UInt8(truncatingIfNeeded: value))
    case base + 4: .number(value)
    default: .exit(value)
    }
  }
}

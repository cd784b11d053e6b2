// SPDX-License-Identifier: Apache-2.0

import CElf

/// What an ELF's header says about the instructions and calls that the program was built for.
///
/// Source: RISC-V ELF psABI 1.0, "File Header", `e_flags`.
package struct ABIFlags: Sendable, Equatable {
  private let flags: UInt32

  init(_ flags: UInt32) { self.flags = flags }

  /// How floating-point arguments are passed.
  package enum FloatABI: UInt32, Sendable {
    case soft = 0
    case single = 2
    case double = 4
    case quad = 6

    /// The extension whose registers hold such an argument; nil for those of integers.
    package var needs: String? {
      switch self {
      case .soft: nil
      case .single: "F"
      case .double: "D"
      case .quad: "Q"
      }
    }
  }

  /// Whether it contains compressed instructions.
  package var usesCompressed: Bool { flags & UInt32(EF_RISCV_RVC) != 0 }

  package var floatABI: FloatABI { FloatABI(rawValue: flags & 6) ?? .soft }

  /// Whether it is for RV32E, which has sixteen registers.
  package var isEmbedded: Bool { flags & 8 != 0 }
}

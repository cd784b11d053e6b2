// SPDX-License-Identifier: Apache-2.0

/// The opcodes that the base ISA leaves to whoever makes a core: custom-0 to custom-3.
///
/// Source: RISC-V Unprivileged ISA manual, "RISC-V base opcode map".
package enum CustomOpcodes {
  package static let all: Set<UInt32> = [0x0b, 0x2b, 0x5b, 0x7b]

  /// Whether an instruction of 32 bits has one of them.
  package static func has(_ word: UInt32) -> Bool { all.contains(word & 0x7f) }
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Which test must notice that an instruction is wrong.
enum OwnTest {
  /// Where that is not the file of the instruction's name, with dots as underscores.
  private static let others = [
    "ecall": "scall", "ebreak": "sbreak",
    // Shifts by zero are hints.
    "c.slli64": "hints", "c.srli64": "hints", "c.srai64": "hints",
  ]

  /// Name of the file in its suite.
  static func name(for mnemonic: String) -> String {
    others[mnemonic] ?? mnemonic.replacing(".", with: "_")
  }

  /// For what an instruction must refuse there is one file.
  static func name(for mutant: Mutant, of mnemonic: String) -> String {
    mutant.name == "reserved words are legal" ? "illegal_c" : name(for: mnemonic)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Conditional zeroing.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 12 "Zicond".
let conditionalZero: [InstructionSpec] = [
  computed("czero.eqz", "0000111_....._....._101_....._0110011", .r) { a, b, _ in b == 0 ? 0 : a },
  computed("czero.nez", "0000111_....._....._111_....._0110011", .r) { a, b, _ in b == 0 ? a : 0 },
]

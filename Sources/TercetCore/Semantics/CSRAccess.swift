// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension ControlRegisters {
  /// Whether a CSR instruction is legal now.
  func allows(_ word: UInt32, _ update: CSRUpdate) -> Bool {
    let number = CSRNumber(word)
    return read(number) != nil && (canWrite(number) || !writes(word, update))
  }

  /// Carries out a CSR instruction that is allowed; the old value.
  ///
  /// - Parameters:
  ///   - word: The instruction.
  ///   - operand: Value of rs1, or the immediate.
  mutating func access(_ word: UInt32, _ update: CSRUpdate, operand: UInt32) -> UInt32 {
    let number = CSRNumber(word)
    let old = read(number) ?? 0
    if writes(word, update) { write(number, update.apply(to: old, operand: operand)) }
    return old
  }

  /// Set and clear with x0 or a zero immediate only read, so they may name read-only registers.
  private func writes(_ word: UInt32, _ update: CSRUpdate) -> Bool {
    update == .write || Field.rs1(word) != 0
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension ControlRegisters {
  /// Carries out a CSR instruction; the old value, or nil if it is illegal.
  ///
  /// Set and clear with x0 or a zero immediate only read, so they may name read-only registers.
  ///
  /// - Parameters:
  ///   - word: The instruction.
  ///   - operand: Value of rs1, or the immediate.
  mutating func access(_ word: UInt32, _ update: CSRUpdate, operand: UInt32) -> UInt32? {
    let number = CSRNumber(word)
    guard let old = read(number) else { return nil }
    let writes = update == .write || Field.rs1(word) != 0
    guard writes else { return old }
    guard canWrite(number) else { return nil }
    write(number, update.apply(to: old, operand: operand))
    return old
  }
}

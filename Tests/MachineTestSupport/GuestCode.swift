// SPDX-License-Identifier: Apache-2.0

/// Pieces of assembly that generated programs share.
package enum GuestCode {
  /// Lets user mode reach all memory and all counters.
  package static func permitAll(by register: String) -> String {
    """
      li \(register), -1
      csrw pmpaddr0, \(register)
      li \(register), 0x1f
      csrw pmpcfg0, \(register)
      li \(register), -1
      csrw mcounteren, \(register)
    """
  }

  /// Adds the length of the instruction at `pc`, which a trap has left there.
  package static func skip(_ pc: String, by register: String) -> String {
    """
      lbu \(register), 0(\(pc))
      not \(register), \(register)
      andi \(register), \(register), 3
      snez \(register), \(register)
      slli \(register), \(register), 1
      addi \(pc), \(pc), 4
      sub \(pc), \(pc), \(register)
    """
  }
}

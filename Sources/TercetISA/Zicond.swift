// SPDX-License-Identifier: Apache-2.0

/// `a`, or zero, as `b` decides.
@frozen public enum ZeroingOperation: UInt8, Sendable {
  case ifZero, ifNotZero

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .ifZero: b == 0 ? 0 : a
    case .ifNotZero: b == 0 ? a : 0
    }
  }
}

/// Conditional zeroing.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 12 "Zicond".
let conditionalZero: [InstructionSpec] = [
  computed("czero.eqz", "0000111_....._....._101_....._0110011", .r, .zeroing(.ifZero)),
  computed("czero.nez", "0000111_....._....._111_....._0110011", .r, .zeroing(.ifNotZero)),
]

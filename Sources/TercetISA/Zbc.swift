// SPDX-License-Identifier: Apache-2.0

/// A part of the carry-less product.
@frozen public enum CarrylessOperation: UInt8, Sendable {
  /// The low half.
  case low
  /// Bits 62 to 31.
  case reversed
  /// The high half.
  case high

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let product = Self.product(a, b)
    return switch self {
    case .low: UInt32(truncatingIfNeeded: product)
    case .reversed: UInt32(truncatingIfNeeded: product >> 31)
    case .high: UInt32(truncatingIfNeeded: product >> 32)
    }
  }

  /// The 63-bit carry-less product: partial products are combined with xor.
  @inlinable
  static func product(_ a: UInt32, _ b: UInt32) -> UInt64 {
    (0..<32).reduce(0) { $0 ^ (b >> $1 & 1 == 0 ? 0 : UInt64(a) << $1) }
  }
}

/// Carry-less multiplication.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", section "Zbc".
let carrylessMultiplication: [InstructionSpec] = [
  computed("clmul", "0000101_....._....._001_....._0110011", .r, .carryless(.low)),
  computed("clmulr", "0000101_....._....._010_....._0110011", .r, .carryless(.reversed)),
  computed("clmulh", "0000101_....._....._011_....._0110011", .r, .carryless(.high)),
]

// SPDX-License-Identifier: Apache-2.0

/// Scaling of an accumulator to a quantized output: by how often it is rounded, and the signedness
/// of the output.
///
/// The operands are the accumulator, the multiplier, and shift, zero point and bounds together.
/// Source: docs/XTDOT.md, section 2.
@frozen public enum RequantizeOperation: UInt8, Sendable {
  case double, single, doubleUnsigned, singleUnsigned

  @inlinable
  public func evaluate(_ acc: UInt32, _ multiplier: UInt32, _ packed: UInt32) -> UInt32 {
    let parameters = Parameters(packed)
    let shift = packed & 31
    return switch self {
    case .double: parameters.clampSigned(Self.doublyRounded(acc, multiplier, shift: shift))
    case .single: parameters.clampSigned(Self.singlyRounded(acc, multiplier, shift: shift))
    case .doubleUnsigned:
      parameters.clampUnsigned(Self.doublyRounded(acc, multiplier, shift: shift))
    case .singleUnsigned:
      parameters.clampUnsigned(Self.singlyRounded(acc, multiplier, shift: shift))
    }
  }

  /// TensorFlow Lite's way: a saturating rounding doubling high multiply, then a rounding shift.
  @inlinable
  static func doublyRounded(_ acc: UInt32, _ multiplier: UInt32, shift: UInt32) -> Int64 {
    let product = Int64(Int32(bitPattern: acc)) * Int64(Int32(bitPattern: multiplier))
    let nudge: Int64 = product >= 0 ? 1 << 30 : 1 - (1 << 30)
    let high = min((product + nudge) / (1 << 31), Int64(Int32.max))
    let floor = high >> Int64(shift)
    let remainder = high - (floor << Int64(shift))
    // Ties go away from zero: up for positive values, and down, so not up, for negative ones.
    let half: Int64 = shift == 0 ? .max : 1 << Int64(shift - 1)
    let roundsUp = high < 0 ? remainder > half : remainder >= half
    return floor + (roundsUp ? 1 : 0)
  }

  /// One rounding of the whole product, ties toward plus infinity.
  @inlinable
  static func singlyRounded(_ acc: UInt32, _ multiplier: UInt32, shift: UInt32) -> Int64 {
    let product = Int64(Int32(bitPattern: acc)) * Int64(Int32(bitPattern: multiplier))
    return (product + (1 << Int64(30 + shift))) >> Int64(31 + shift)
  }

  /// The zero point and the bounds in the third operand: bytes 1, 2 and 3.
  @frozen @usableFromInline struct Parameters {
    @usableFromInline let packed: UInt32

    @inlinable
    init(_ packed: UInt32) { self.packed = packed }

    @inlinable
    func clampSigned(_ value: Int64) -> UInt32 {
      let zeroPoint = Int64(Int8(truncatingIfNeeded: packed >> 8))
      let low = Int64(Int8(truncatingIfNeeded: packed >> 16))
      let high = Int64(Int8(truncatingIfNeeded: packed >> 24))
      return UInt32(truncatingIfNeeded: min(max(value + zeroPoint, low), high))
    }

    @inlinable
    func clampUnsigned(_ value: Int64) -> UInt32 {
      let zeroPoint = Int64(UInt8(truncatingIfNeeded: packed >> 8))
      let low = Int64(UInt8(truncatingIfNeeded: packed >> 16))
      let high = Int64(UInt8(truncatingIfNeeded: packed >> 24))
      return UInt32(truncatingIfNeeded: min(max(value + zeroPoint, low), high))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Dot products over packed lanes; lane 0 is the least significant, sums wrap modulo 2^32.
///
/// Source: docs/XTDOT.md, section 1.
enum Dot {
  /// Four products of 8-bit lanes, added to `c`.
  @inline(__always)
  static func lanes8<A: FixedWidthInteger, B: FixedWidthInteger>(
    _ a: UInt32, _: A.Type, _ b: UInt32, _: B.Type, _ c: UInt32
  ) -> UInt32 {
    var sum = Int32(bitPattern: c)
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      sum &+=
        Int32(truncatingIfNeeded: A(truncatingIfNeeded: a &>> shift))
        &* Int32(truncatingIfNeeded: B(truncatingIfNeeded: b &>> shift))
    }
    return UInt32(bitPattern: sum)
  }

  /// Eight products of 4-bit lanes, added to `c`.
  @inline(__always)
  static func lanes4(
    _ a: UInt32, signed aSigned: Bool, _ b: UInt32, signed bSigned: Bool, _ c: UInt32
  )
    -> UInt32
  {
    var sum = Int32(bitPattern: c)
    for lane in UInt32(0)..<8 {
      sum &+= nibble(a, lane, signed: aSigned) &* nibble(b, lane, signed: bSigned)
    }
    return UInt32(bitPattern: sum)
  }

  /// Four products of an 8-bit lane with one of the four nibbles of `b` from `first` on.
  @inline(__always)
  static func lanes84<A: FixedWidthInteger>(
    _ a: UInt32, _: A.Type, _ b: UInt32, signed bSigned: Bool, first: UInt32, _ c: UInt32
  ) -> UInt32 {
    var sum = Int32(bitPattern: c)
    for lane in UInt32(0)..<4 {
      sum &+=
        Int32(truncatingIfNeeded: A(truncatingIfNeeded: a &>> (8 * lane)))
        &* nibble(b, first + lane, signed: bSigned)
    }
    return UInt32(bitPattern: sum)
  }

  @inline(__always)
  private static func nibble(_ word: UInt32, _ lane: UInt32, signed: Bool) -> Int32 {
    let top = Int32(bitPattern: word &<< (28 &- 4 &* lane))
    return signed ? top &>> 28 : Int32(bitPattern: UInt32(bitPattern: top) &>> 28)
  }
}

/// Scaling of an accumulator to a quantized output.
///
/// Source: docs/XTDOT.md, section 2.
enum Requantize {
  static func double(_ acc: UInt32, _ multiplier: UInt32, _ packed: UInt32) -> UInt32 {
    Parameters(packed).clampSigned(doublyRounded(acc, multiplier, shift: packed & 31))
  }
  static func single(_ acc: UInt32, _ multiplier: UInt32, _ packed: UInt32) -> UInt32 {
    Parameters(packed).clampSigned(singlyRounded(acc, multiplier, shift: packed & 31))
  }
  static func doubleUnsigned(_ acc: UInt32, _ multiplier: UInt32, _ packed: UInt32)
    -> UInt32
  {
    Parameters(packed).clampUnsigned(doublyRounded(acc, multiplier, shift: packed & 31))
  }
  static func singleUnsigned(_ acc: UInt32, _ multiplier: UInt32, _ packed: UInt32)
    -> UInt32
  {
    Parameters(packed).clampUnsigned(singlyRounded(acc, multiplier, shift: packed & 31))
  }

  /// TensorFlow Lite's way: a saturating rounding doubling high multiply, then a rounding shift.
  private static func doublyRounded(_ acc: UInt32, _ multiplier: UInt32, shift: UInt32) -> Int64 {
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
  private static func singlyRounded(_ acc: UInt32, _ multiplier: UInt32, shift: UInt32) -> Int64 {
    let product = Int64(Int32(bitPattern: acc)) * Int64(Int32(bitPattern: multiplier))
    return (product + (1 << Int64(30 + shift))) >> Int64(31 + shift)
  }

  /// The zero point and the bounds in the third operand: bytes 1, 2 and 3.
  private struct Parameters {
    let packed: UInt32

    init(_ packed: UInt32) { self.packed = packed }

    func clampSigned(_ value: Int64) -> UInt32 {
      let zeroPoint = Int64(Int8(truncatingIfNeeded: packed >> 8))
      let low = Int64(Int8(truncatingIfNeeded: packed >> 16))
      let high = Int64(Int8(truncatingIfNeeded: packed >> 24))
      return UInt32(truncatingIfNeeded: min(max(value + zeroPoint, low), high))
    }

    func clampUnsigned(_ value: Int64) -> UInt32 {
      let zeroPoint = Int64(UInt8(truncatingIfNeeded: packed >> 8))
      let low = Int64(UInt8(truncatingIfNeeded: packed >> 16))
      let high = Int64(UInt8(truncatingIfNeeded: packed >> 24))
      return UInt32(truncatingIfNeeded: min(max(value + zeroPoint, low), high))
    }
  }
}

/// Moves of bytes, halves and nibbles between two registers and one.
///
/// Source: docs/XTDOT.md, section 3.
enum Shuffle {
  static func zip8l(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a & 0xff | (b & 0xff) << 8 | (a & 0xff00) << 8 | (b & 0xff00) << 16
  }
  static func zip8h(_ a: UInt32, _ b: UInt32) -> UInt32 {
    zip8l(a >> 16, b >> 16)
  }
  static func pack16ll(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a & 0xffff | b << 16
  }
  static func pack16hl(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a >> 16 | b << 16
  }
  static func pack16lh(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a & 0xffff | b & 0xffff_0000
  }
  static func pack16hh(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a >> 16 | b & 0xffff_0000
  }
  static func pack4(_ a: UInt32, _ b: UInt32) -> UInt32 {
    lowNibbles(a) | lowNibbles(b) << 16
  }

  private static func lowNibbles(_ word: UInt32) -> UInt32 {
    word & 0xf | word >> 4 & 0xf0 | word >> 8 & 0xf00 | word >> 12 & 0xf000
  }
}

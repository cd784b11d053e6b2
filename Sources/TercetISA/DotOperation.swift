// SPDX-License-Identifier: Apache-2.0

/// A dot product over packed lanes, added to `c`: the signedness of rs1 and rs2, and the format of
/// the lanes.
///
/// Lane 0 is the least significant, sums wrap modulo 2^32. The four nibbles that go with four bytes
/// are the low (`l`) or the high ones (`h`) of rs2.
/// Source: docs/XTDOT.md, section 1.
@frozen public enum DotOperation: UInt8, Sendable {
  case ss8, us8, su8, uu8
  case ss4, us4, su4, uu4
  case ss84l, us84l, su84l, uu84l
  case ss84h, us84h, su84h, uu84h

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    switch self {
    case .ss8: Self.lanes8(a, Int8.self, b, Int8.self, c)
    case .us8: Self.lanes8(a, UInt8.self, b, Int8.self, c)
    case .su8: Self.lanes8(a, Int8.self, b, UInt8.self, c)
    case .uu8: Self.lanes8(a, UInt8.self, b, UInt8.self, c)
    case .ss4: Self.lanes4(a, signed: true, b, signed: true, c)
    case .us4: Self.lanes4(a, signed: false, b, signed: true, c)
    case .su4: Self.lanes4(a, signed: true, b, signed: false, c)
    case .uu4: Self.lanes4(a, signed: false, b, signed: false, c)
    case .ss84l: Self.lanes84(a, Int8.self, b, signed: true, first: 0, c)
    case .us84l: Self.lanes84(a, UInt8.self, b, signed: true, first: 0, c)
    case .su84l: Self.lanes84(a, Int8.self, b, signed: false, first: 0, c)
    case .uu84l: Self.lanes84(a, UInt8.self, b, signed: false, first: 0, c)
    case .ss84h: Self.lanes84(a, Int8.self, b, signed: true, first: 4, c)
    case .us84h: Self.lanes84(a, UInt8.self, b, signed: true, first: 4, c)
    case .su84h: Self.lanes84(a, Int8.self, b, signed: false, first: 4, c)
    case .uu84h: Self.lanes84(a, UInt8.self, b, signed: false, first: 4, c)
    }
  }

  /// Four products of 8-bit lanes, added to `c`.
  @inlinable
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
  @inlinable
  @inline(__always)
  static func lanes4(
    _ a: UInt32, signed aSigned: Bool, _ b: UInt32, signed bSigned: Bool, _ c: UInt32
  ) -> UInt32 {
    var sum = Int32(bitPattern: c)
    for lane in UInt32(0)..<8 {
      sum &+= nibble(a, lane, signed: aSigned) &* nibble(b, lane, signed: bSigned)
    }
    return UInt32(bitPattern: sum)
  }

  /// Four products of an 8-bit lane with one of the four nibbles of `b` from `first` on.
  @inlinable
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

  @inlinable
  @inline(__always)
  static func nibble(_ word: UInt32, _ lane: UInt32, signed: Bool) -> Int32 {
    let top = Int32(bitPattern: word &<< (28 &- 4 &* lane))
    return signed ? top &>> 28 : Int32(bitPattern: UInt32(bitPattern: top) &>> 28)
  }
}

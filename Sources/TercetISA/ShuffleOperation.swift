// SPDX-License-Identifier: Apache-2.0

/// Moves of bytes, halves and nibbles between two registers and one.
///
/// Source: docs/XTDOT.md, section 3.
@frozen public enum ShuffleOperation: UInt8, Sendable {
  case zip8l, zip8h
  case pack16ll, pack16hl, pack16lh, pack16hh
  case pack4

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .zip8l: Self.zip(a, b)
    case .zip8h: Self.zip(a >> 16, b >> 16)
    case .pack16ll: a & 0xffff | b << 16
    case .pack16hl: a >> 16 | b << 16
    case .pack16lh: a & 0xffff | b & 0xffff_0000
    case .pack16hh: a >> 16 | b & 0xffff_0000
    case .pack4: Self.lowNibbles(a) | Self.lowNibbles(b) << 16
    }
  }

  /// The bytes of the low halves in turn.
  @inlinable
  static func zip(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a & 0xff | (b & 0xff) << 8 | (a & 0xff00) << 8 | (b & 0xff00) << 16
  }

  @inlinable
  static func lowNibbles(_ word: UInt32) -> UInt32 {
    word & 0xf | word >> 4 & 0xf0 | word >> 8 & 0xf00 | word >> 12 & 0xf000
  }
}

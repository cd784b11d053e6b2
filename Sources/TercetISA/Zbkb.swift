// SPDX-License-Identifier: Apache-2.0

/// What the instructions compute that Zbkb has and Zbb has not.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 32 "Cryptography Extensions: Scalar",
/// section "Zbkb".
@frozen public enum PackingOperation: UInt8, Sendable {
  case pack, packh
  /// Reverses the bits of every byte.
  case brev8
  /// The low half goes to the even bits, the high half to the odd ones.
  case zip
  /// The inverse of zip.
  case unzip

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .pack: a & 0xffff | b << 16
    case .packh: a & 0xff | (b & 0xff) << 8
    case .brev8: Self.bits(of: a) { $0 ^ 7 }
    case .zip: Self.bits(of: a) { $0 < 16 ? 2 * $0 : 2 * ($0 - 16) + 1 }
    case .unzip: Self.bits(of: a) { $0 % 2 == 0 ? $0 / 2 : $0 / 2 + 16 }
    }
  }

  /// The bits of `a`, each moved from its place to `place` of it.
  @inlinable
  static func bits(of a: UInt32, to place: (UInt32) -> UInt32) -> UInt32 {
    (UInt32(0)..<32).reduce(0) { moved, bit in moved | (a >> bit & 1) << place(bit) }
  }
}

/// Bit manipulation for cryptography.
let cryptographicBitManipulation: [InstructionSpec] =
  sharedBitManipulation + [
    computed("pack", "0000100_....._....._100_....._0110011", .r, .packing(.pack)),
    computed("packh", "0000100_....._....._111_....._0110011", .r, .packing(.packh)),
    computed("brev8", "011010000111_....._101_....._0010011", .unary, .packing(.brev8)),
    computed("zip", "000010001111_....._001_....._0010011", .unary, .packing(.zip)),
    computed("unzip", "000010001111_....._101_....._0010011", .unary, .packing(.unzip)),
  ]

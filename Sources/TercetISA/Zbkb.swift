// SPDX-License-Identifier: Apache-2.0

/// Meanings of the instructions that Zbkb has and Zbb has not.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 32 "Cryptography Extensions: Scalar",
/// section "Zbkb".
private enum Packing {
  static let pack: Meaning = { a, b, _ in a & 0xffff | b << 16 }
  static let packh: Meaning = { a, b, _ in a & 0xff | (b & 0xff) << 8 }

  /// Reverses the bits of every byte.
  static let brev8: Meaning = { a, _, _ in
    (0..<32).reduce(0) { $0 | (a >> $1 & 1) << ($1 ^ 7) }
  }

  /// The low half goes to the even bits, the high half to the odd ones.
  static let zip: Meaning = { a, _, _ in
    (0..<16).reduce(0) { $0 | (a >> $1 & 1) << (2 * $1) | (a >> ($1 + 16) & 1) << (2 * $1 + 1) }
  }

  /// The inverse of zip.
  static let unzip: Meaning = { a, _, _ in
    (0..<16).reduce(0) { $0 | (a >> (2 * $1) & 1) << $1 | (a >> (2 * $1 + 1) & 1) << ($1 + 16) }
  }
}

/// Bit manipulation for cryptography.
let cryptographicBitManipulation: [InstructionSpec] =
  sharedBitManipulation + [
    computed("pack", "0000100_....._....._100_....._0110011", .r, Packing.pack),
    computed("packh", "0000100_....._....._111_....._0110011", .r, Packing.packh),
    computed("brev8", "011010000111_....._101_....._0010011", .unary, Packing.brev8),
    computed("zip", "000010001111_....._001_....._0010011", .unary, Packing.zip),
    computed("unzip", "000010001111_....._101_....._0010011", .unary, Packing.unzip),
  ]

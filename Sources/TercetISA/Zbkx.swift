// SPDX-License-Identifier: Apache-2.0

/// A lookup of lanes: each lane of `b` names a lane of `a`, or none, for 0.
@frozen public enum PermutationOperation: UInt8, Sendable {
  case nibbles, bytes

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .nibbles: Self.permute(a, b, width: 4)
    case .bytes: Self.permute(a, b, width: 8)
    }
  }

  @inlinable
  static func permute(_ table: UInt32, _ indices: UInt32, width: UInt32) -> UInt32 {
    let lane: UInt32 = 1 << width - 1
    return stride(from: 0, to: 32, by: Int(width)).reduce(0) { result, position in
      // An index past the last lane shifts everything out.
      let index = indices >> UInt32(position) & lane
      return result | (table >> (index * width) & lane) << UInt32(position)
    }
  }
}

/// Crossbar permutations of bytes and nibbles.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 32 "Cryptography Extensions: Scalar",
/// section "Zbkx".
let crossbarPermutations: [InstructionSpec] = [
  computed("xperm4", "0010100_....._....._010_....._0110011", .r, .permutation(.nibbles)),
  computed("xperm8", "0010100_....._....._100_....._0110011", .r, .permutation(.bytes)),
]

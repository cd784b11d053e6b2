// SPDX-License-Identifier: Apache-2.0

/// Looks up lanes of `width` bits: each lane of `indices` names a lane of `table`, or none, for 0.
private func permute(_ table: UInt32, _ indices: UInt32, width: UInt32) -> UInt32 {
  let lane: UInt32 = 1 << width - 1
  return stride(from: 0, to: 32, by: Int(width)).reduce(0) { result, position in
    // An index past the last lane shifts everything out.
    let index = indices >> UInt32(position) & lane
    return result | (table >> (index * width) & lane) << UInt32(position)
  }
}

/// Crossbar permutations of bytes and nibbles.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 32 "Cryptography Extensions: Scalar",
/// section "Zbkx".
let crossbarPermutations: [InstructionSpec] = [
  computed("xperm4", "0010100_....._....._010_....._0110011", .r) { a, b, _ in
    permute(a, b, width: 4)
  },
  computed("xperm8", "0010100_....._....._100_....._0110011", .r) { a, b, _ in
    permute(a, b, width: 8)
  },
]

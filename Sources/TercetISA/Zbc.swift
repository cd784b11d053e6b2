// SPDX-License-Identifier: Apache-2.0

/// The 63-bit carry-less product: partial products are combined with xor.
private func carrylessProduct(_ a: UInt32, _ b: UInt32) -> UInt64 {
  (0..<32).reduce(0) { $0 ^ (b >> $1 & 1 == 0 ? 0 : UInt64(a) << $1) }
}

/// Carry-less multiplication: the low half, the high half, and bits 62 to 31.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", section "Zbc".
let carrylessMultiplication: [InstructionSpec] = [
  computed("clmul", "0000101_....._....._001_....._0110011", .r) { a, b, _ in
    UInt32(truncatingIfNeeded: carrylessProduct(a, b))
  },
  computed("clmulr", "0000101_....._....._010_....._0110011", .r) { a, b, _ in
    UInt32(truncatingIfNeeded: carrylessProduct(a, b) >> 31)
  },
  computed("clmulh", "0000101_....._....._011_....._0110011", .r) { a, b, _ in
    UInt32(truncatingIfNeeded: carrylessProduct(a, b) >> 32)
  },
]

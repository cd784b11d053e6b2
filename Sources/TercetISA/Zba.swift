// SPDX-License-Identifier: Apache-2.0

/// Address generation: a shifted index plus a base.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", section "Zba".
let addressGeneration: [InstructionSpec] = [
  computed("sh1add", "0010000_....._....._010_....._0110011", .r) { a, b, _ in a << 1 &+ b },
  computed("sh2add", "0010000_....._....._100_....._0110011", .r) { a, b, _ in a << 2 &+ b },
  computed("sh3add", "0010000_....._....._110_....._0110011", .r) { a, b, _ in a << 3 &+ b },
]

// SPDX-License-Identifier: Apache-2.0

/// The instruction-fetch fence; its immediate and register fields are reserved and ignored.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 5 "Zifencei".
let zifencei: [InstructionSpec] = [
  .init("fence.i", "............_....._001_....._0001111", .none, .fetchFence)
]

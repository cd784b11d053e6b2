// SPDX-License-Identifier: Apache-2.0

/// Instructions of machine mode.
///
/// Source: RISC-V Privileged ISA manual 20240411, section 3.3 "Machine-Mode Privileged Instructions".
let privileged: [InstructionSpec] = [
  .init("mret", "001100000010_00000_000_00000_1110011", .none, .machineReturn),
  .init("wfi", "000100000101_00000_000_00000_1110011", .none, .waitForInterrupt),
]

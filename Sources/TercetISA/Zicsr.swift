// SPDX-License-Identifier: Apache-2.0

/// Instructions that read and write control and status registers.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 6 "Zicsr".
let zicsr: [InstructionSpec] = [
  .init("csrrw", "............_....._001_....._1110011", .csr, reads: .rs1, .csr(.write)),
  .init("csrrs", "............_....._010_....._1110011", .csr, reads: .rs1, .csr(.set)),
  .init("csrrc", "............_....._011_....._1110011", .csr, reads: .rs1, .csr(.clear)),
  .init("csrrwi", "............_....._101_....._1110011", .csrImmediate, .csr(.write)),
  .init("csrrsi", "............_....._110_....._1110011", .csrImmediate, .csr(.set)),
  .init("csrrci", "............_....._111_....._1110011", .csrImmediate, .csr(.clear)),
]

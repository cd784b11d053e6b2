// SPDX-License-Identifier: Apache-2.0

extension InstructionSpec {
  /// Whether `instruction`, of this row, is a hint: a compressed word whose operands leave it
  /// without effect, kept for a message to the core.
  ///
  /// Source: RISC-V Unprivileged ISA manual 20240411, section 27.7 "HINT Instructions", table "RVC
  /// HINT instructions".
  func isHint(_ instruction: Instruction) -> Bool {
    switch mnemonic {
    case "c.nop": instruction.immediate != 0
    case "c.addi": instruction.immediate == 0
    case "c.li", "c.lui", "c.mv", "c.add", "c.slli": instruction.rd == 0
    case "c.slli64", "c.srli64", "c.srai64": true
    default: false
    }
  }
}

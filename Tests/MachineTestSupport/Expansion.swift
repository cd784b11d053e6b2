// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Decoder {
  /// The 32-bit word that a 16-bit word stands for; 0 if that use of the encoding is reserved.
  package func expansion(of half: UInt32) -> UInt32 {
    decode(half).map(expansion(of:)) ?? 0
  }

  /// The 32-bit word that `instruction` stands for: its own, if it is not compressed.
  package func expansion(of instruction: Instruction) -> UInt32 {
    guard spec(of: instruction).base != nil else { return instruction.word }
    return meaning(of: instruction).word(
      Operands(
        rd: instruction.rd, rs1: instruction.rs1, rs2: instruction.rs2, rs3: instruction.rs3,
        immediate: instruction.immediate))
  }
}

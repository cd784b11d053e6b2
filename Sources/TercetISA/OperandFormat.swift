// SPDX-License-Identifier: Apache-2.0

/// Which bits of the word hold which operand, and how the operands are printed.
package enum OperandFormat: Hashable, Sendable {
  /// `rd, rs1, rs2`
  case r
  /// `rd, rs1, rs2, rs3`
  case r4
  /// `rd, rs1, immediate`
  case i
  /// `rd, rs1, shamt`
  case shift
  /// `rd, immediate(rs1)`
  case offset
  /// `rs2, immediate(rs1)`
  case s
  /// `rs1, rs2, target`
  case b
  /// `rd, immediate`, the upper twenty bits; the first operand is the pc
  case u
  /// `rd, target`; the first operand is the pc
  case j
  /// `rd, csr, rs1`
  case csr
  /// `rd, csr, immediate` with the five-bit immediate in the rs1 field
  case csrImmediate
  /// `predecessors, successors`
  case fence
  /// `rd, rs1`
  case unary
  /// `rd, rs2, (rs1)`, with the ordering bits aq and rl in the mnemonic
  case atomic
  /// `rd, (rs1)`, with the ordering bits aq and rl in the mnemonic
  case reserve
  /// No operands.
  case none
  /// A 16-bit word that stands for an instruction, which has the operands.
  case compressed(CompressedFormat)
  /// `{registers}, stack adjustment`
  case registerList
  /// `rs1, rs2`, both of s0 to s7
  case savedPair
}

/// Which operands of the instruction that it stands for a compressed one prints, and in which
/// order.
package enum CompressedFormat: Hashable, Sendable {
  /// `rd, rs1, immediate`
  case registerAndImmediate
  /// `rd, immediate`
  case immediate
  /// `immediate`, or nothing for zero
  case immediateUnlessZero
  /// `rd, upper immediate`
  case upper
  /// `rd, immediate(rs1)`
  case load
  /// `rs2, immediate(rs1)`
  case store
  /// `rd, rs2`
  case pair
  /// `rd`
  case destination
  /// `rs1`
  case source
  /// `rs1, target`
  case branch
  /// `target`
  case jump
  /// No operands.
  case none
}

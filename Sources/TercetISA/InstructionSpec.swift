// SPDX-License-Identifier: Apache-2.0

/// One row of the instruction table: everything the tools know about an instruction.
///
/// The decoder, the printer, the hazard unit and every execution tier read these rows; no other
/// file spells out an encoding.
package struct InstructionSpec: Sendable {
  /// Lower-case name as `llvm-objdump` prints it, such as `"addi"`.
  package let mnemonic: String
  package let encoding: EncodingPattern
  package let format: OperandFormat
  /// Registers read in the execute stage; drives stalls and forwarding.
  package let reads: SourceOperands
  package let effect: Effect

  package init(
    _ mnemonic: String, _ encoding: EncodingPattern, _ format: OperandFormat,
    reads: SourceOperands = [], _ effect: Effect
  ) {
    self.mnemonic = mnemonic
    self.encoding = encoding
    self.format = format
    self.reads = reads
    self.effect = effect
  }
}

/// A row whose result the ALU computes from what its format names.
func computed(
  _ mnemonic: String, _ encoding: EncodingPattern, _ format: OperandFormat,
  _ operation: Operation
) -> InstructionSpec {
  InstructionSpec(
    mnemonic, encoding, format, reads: format == .r ? [.rs1, .rs2] : .rs1,
    .compute(.alu, operation))
}

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
  /// A 16-bit word that stands for a 32-bit one, which has the operands.
  case compressed(CompressedFormat)
  /// `{registers}, stack adjustment`
  case registerList
  /// `rs1, rs2`, both of s0 to s7
  case savedPair
}

/// Which operands of the 32-bit instruction a compressed one prints, and in which order.
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

/// The register operands an instruction reads.
package struct SourceOperands: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  @inlinable
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let rs1 = SourceOperands(rawValue: 1 << 0)
  package static let rs2 = SourceOperands(rawValue: 1 << 1)
  /// The third source of an R4 instruction.
  package static let rs3 = SourceOperands(rawValue: 1 << 2)
  /// The old value of the destination, read by accumulating instructions.
  package static let rd = SourceOperands(rawValue: 1 << 3)
}

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
  ///
  /// Of a row that stands for another, nothing: what counts is what that one reads.
  package let reads: SourceOperands
  /// What it does; nil for a row that stands for another.
  package let effect: Effect?
  /// The mnemonic of the row that this one stands for, with operands from a 16-bit word; nil for a
  /// row with an effect of its own.
  package let base: String?
  /// How a word names its operands, where the format does not say; nil for a reserved use.
  let operands: OperandRule?
  /// The easier name, if it has one.
  let alias: AliasRule?
  /// Whether it is a hint: a compressed word whose operands leave it without effect, kept for a
  /// message to the core.
  let isHint: @Sendable (Instruction) -> Bool

  typealias OperandRule = @Sendable (_ word: UInt32) -> Operands?
  typealias AliasRule = @Sendable (Instruction) -> Alias?

  /// A row from outside.
  package init(
    custom mnemonic: String, _ encoding: EncodingPattern, _ format: CustomFormat,
    reads: SourceOperands, _ effect: Effect
  ) {
    self.init(mnemonic, encoding, .custom(format), reads: reads, effect)
  }

  init(
    _ mnemonic: String, _ encoding: EncodingPattern, _ format: OperandFormat,
    reads: SourceOperands = [], _ effect: Effect, alias: AliasRule? = nil,
    operands: OperandRule? = nil
  ) {
    self.mnemonic = mnemonic
    self.encoding = encoding
    self.format = format
    self.reads = reads
    self.effect = effect
    self.base = nil
    self.operands = operands
    self.alias = alias
    self.isHint = { _ in false }
  }

  /// A compressed row, which stands for the row `base`.
  ///
  /// - Parameter operands: Those of the base, of a 16-bit word; nil for a reserved use.
  init(
    _ mnemonic: String, _ encoding: EncodingPattern, _ format: CompressedFormat,
    standsFor base: String, isHint: @escaping @Sendable (Instruction) -> Bool,
    alias: AliasRule?, operands: @escaping OperandRule
  ) {
    self.mnemonic = mnemonic
    self.encoding = encoding
    self.format = .compressed(format)
    self.reads = []
    self.effect = nil
    self.base = base
    self.operands = operands
    self.alias = alias
    self.isHint = isHint
  }

  /// Whether `word`, which matches the encoding, is a use of it that is not reserved.
  func operands(of word: UInt32) -> Operands? {
    if let operands { return operands(word) }
    return Operands(of: word, format)
  }

  /// The word of this row with these operands; what else a word can say, such as the number of a
  /// CSR, is zero.
  package func word(_ operands: Operands) -> UInt32 {
    var word = encoding.match | format.bits(of: operands.immediate) & ~encoding.mask
    if format.hasDestination { word |= UInt32(operands.rd) << 7 }
    if reads.contains(.rs1) { word |= UInt32(operands.rs1) << 15 }
    if reads.contains(.rs2) { word |= UInt32(operands.rs2) << 20 }
    if reads.contains(.rs3) { word |= UInt32(operands.rs3) << 27 }
    return word
  }
}

extension InstructionSpec {
  /// The row of the base integer instructions that is called `mnemonic`.
  package static func base(_ mnemonic: String) -> InstructionSpec {
    guard let row = rv32i.first(where: { $0.mnemonic == mnemonic }) else {
      preconditionFailure("no base instruction is called \(mnemonic)")
    }
    return row
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

/// The register operands an instruction reads.
package struct SourceOperands: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let rs1 = SourceOperands(rawValue: 1 << 0)
  package static let rs2 = SourceOperands(rawValue: 1 << 1)
  /// The third source of an R4 instruction.
  package static let rs3 = SourceOperands(rawValue: 1 << 2)
  /// The old value of the destination, read by accumulating instructions.
  package static let rd = SourceOperands(rawValue: 1 << 3)
  /// A list of registers, which may be any.
  package static let list = SourceOperands(rawValue: 1 << 4)
}

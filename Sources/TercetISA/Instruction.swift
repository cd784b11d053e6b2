// SPDX-License-Identifier: Apache-2.0

/// A decoded instruction: plain bits that a latch can hold.
@frozen public struct Instruction: Hashable, Sendable {
  /// As it lies in memory; a 16-bit instruction has zeros above.
  public let word: UInt32
  /// The immediate, sign-extended; for CSR instructions the five-bit operand.
  public let immediate: UInt32
  /// Position of its row in the instruction set's table.
  public let row: UInt16
  /// Destination register; 0 for an instruction that writes none.
  public let rd: UInt8
  /// First source register; 0 if the instruction does not read it.
  public let rs1: UInt8
  /// Second source register; 0 if the instruction does not read it.
  public let rs2: UInt8
  /// Third source register: rs3, or rd for an accumulation; 0 if there is none.
  public let rs3: UInt8
  /// Whether operand `a` is the pc instead of rs1.
  public let usesPC: Bool
  /// Whether operand `b` is the immediate instead of rs2.
  public let usesImmediate: Bool
  /// Whether it reads a list of registers besides.
  public let readsList: Bool
  @usableFromInline let bytes: UInt8
  public let effect: Effect

  /// Bytes: 2 or 4.
  @inlinable
  @inline(__always)
  public var length: UInt32 { UInt32(bytes) }

  /// The number of the control and status register that a CSR instruction names.
  @inlinable
  @inline(__always)
  public var csr: CSRNumber { CSRNumber(word) }
}

extension Instruction {
  /// The instruction of `word`.
  ///
  /// - Parameters:
  ///   - row: Its row, by position in the table, which says how long it is.
  ///   - meaning: The row that says what it does: its own, or the one that it stands for.
  init(
    _ word: UInt32, row: Int, _ spec: InstructionSpec, meaning: InstructionSpec,
    _ operands: Operands
  ) {
    guard let effect = meaning.effect else {
      preconditionFailure("\(meaning.mnemonic) stands for another instruction")
    }
    let format = meaning.format
    let reads = meaning.reads
    self.word = word
    self.immediate = operands.immediate
    self.row = UInt16(row)
    self.rd = format.hasDestination ? operands.rd : 0
    self.rs1 = reads.contains(.rs1) ? operands.rs1 : 0
    self.rs2 = reads.contains(.rs2) ? operands.rs2 : 0
    self.rs3 =
      reads.contains(.rs3) ? operands.rs3 : reads.contains(.rd) ? operands.rd : 0
    self.usesPC = format == .u || format == .j
    self.usesImmediate = format.hasImmediateOperand
    self.readsList = reads.contains(.list)
    self.bytes = spec.encoding.bytes
    self.effect = effect
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What an executor does for one instruction.
enum Opcode: UInt8 {
  // MARK: On registers

  case nothing
  case add, sub, and, or, xor, sll, srl, sra, slt, sltu
  case addImmediate, andImmediate, orImmediate, xorImmediate
  case sllImmediate, srlImmediate, sraImmediate, sltImmediate, sltuImmediate
  /// `rd` = the immediate: lui, and what an auipc or the link of a jump is known to give.
  case constant
  case multiply
  /// `rd` = rs2 plus rs1 shifted left by the immediate.
  case shiftAdd

  // MARK: Loads and stores

  case loadByte, loadByteUnsigned, loadHalf, loadHalfUnsigned, loadWord
  case storeByte, storeHalf, storeWord

  // MARK: Any other operation

  /// The immediate is its place in the list of instructions.
  case compute

  // MARK: The last one of a block, which chooses the edge

  case equal, notEqual, less, notLess, lessUnsigned, notLessUnsigned
  /// A condition from outside; the immediate is the instruction's place in the list.
  case branch
  /// Goes on elsewhere or behind; there is one edge.
  case goOn
  /// The same to a place in a register; the immediate of the next entry is what `rd` gets.
  case jump
  /// An instruction whose time depends on its operands; the outcome is that time.
  case timed
  /// Loads and stores whose time the data cache chooses; the immediate of the next entry is the
  /// instruction's place in the list.
  case servedLoadByte, servedLoadByteUnsigned, servedLoadHalf, servedLoadHalfUnsigned
  case servedLoadWord, servedStoreByte, servedStoreHalf, servedStoreWord
  /// The last instruction of a block whose edge lines of the instruction cache choose as well.
  case cached
}

extension Opcode {
  /// Whether it is an access that chooses the edge.
  var isServed: Bool {
    switch self {
    case .servedLoadByte, .servedLoadByteUnsigned, .servedLoadHalf, .servedLoadHalfUnsigned,
      .servedLoadWord, .servedStoreByte, .servedStoreHalf, .servedStoreWord:
      true
    default: false
    }
  }
}

/// An instruction ready to be executed.
struct PackedInstruction {
  /// What the interpreter does for it, and perhaps for the one behind it at once.
  var step: Step
  let opcode: Opcode
  /// Where the result goes; `nowhere` if there is none.
  let rd: UInt8
  let rs1: UInt8
  let rs2: UInt8
  var immediate: UInt32

  /// A place behind the registers that nobody reads.
  static let nowhere: UInt8 = 32

  init(
    _ opcode: Opcode, rd: UInt8 = nowhere, rs1: UInt8 = 0, rs2: UInt8 = 0, immediate: UInt32 = 0
  ) {
    step = interpreterStep(opcode)
    self.opcode = opcode
    self.rd = rd
    self.rs1 = rs1
    self.rs2 = rs2
    self.immediate = immediate
  }
}

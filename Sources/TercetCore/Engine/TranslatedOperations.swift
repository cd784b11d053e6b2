// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Operations on registers, as instructions of the host.
extension Translation {
  /// Computes rd, which is not x0; false, and nothing is done, for an operation that the engine does
  /// itself.
  mutating func compute(_ operation: Operation, _ it: Instruction) -> Bool {
    switch operation {
    case .integer(let operation):
      if it.usesImmediate { integer(operation, it.immediate, it) } else { integer(operation, it) }
    case .multiplyDivide(let operation): multiplyDivide(operation, it)
    case .zeroing(let operation): zero(operation, it)
    case .address(let operation): shiftAndAdd(operation, it)
    case .bits(let operation): return bits(operation, it)
    case .singleBit(let operation):
      if it.usesImmediate {
        singleBit(operation, it.immediate, it)
      } else {
        singleBit(operation, it)
      }
    case .dot(let operation):
      guard translator.hasVectors else { return false }
      dot(operation, it)
    default: return false
    }
    return true
  }

  // MARK: RV32I

  private mutating func integer(_ operation: IntegerOperation, _ value: UInt32, _ it: Instruction) {
    switch operation {
    case .upper: return constant(it.rd, value)
    case .add where it.rs1 == 0: return constant(it.rd, value)
    case .slt, .sltu:
      compare(it.rs1, value)
      return set(it.rd, operation == .slt ? .less : .below)
    default: break
    }
    let result = target(it.rd)
    if operation == .add, value != 0, let host = registers.host(it.rs1), host != result {
      code.loadAddress(result, .memory(host, Int32(bitPattern: value)))
      return finish(it.rd, result)
    }
    load(result, it.rs1)
    switch operation {
    case .add: if value != 0 { code.arithmetic(.add, .register(result), value) }
    case .and: code.arithmetic(.and, .register(result), value)
    case .or: code.arithmetic(.or, .register(result), value)
    case .xor: code.arithmetic(.xor, .register(result), value)
    case .sll: code.shift(.shl, result, by: UInt8(value & 31))
    case .srl: code.shift(.shr, result, by: UInt8(value & 31))
    case .sra: code.shift(.sar, result, by: UInt8(value & 31))
    default: preconditionFailure("it has no immediate")
    }
    finish(it.rd, result)
  }

  private mutating func compare(_ rs1: UInt8, _ value: UInt32) {
    code.arithmetic(.cmp, registers.operand(rs1), value)
  }

  /// 1 if the flags say so, else 0.
  private mutating func set(_ rd: UInt8, _ condition: X86Condition) {
    code.set(.rax, condition)
    let result = target(rd)
    code.extend(result, .register(.rax), .zeroByte)
    finish(rd, result)
  }

  private mutating func integer(_ operation: IntegerOperation, _ it: Instruction) {
    switch operation {
    case .add:
      if let left = registers.host(it.rs1), let right = registers.host(it.rs2), it.rd != it.rs1,
        it.rd != it.rs2
      {
        let result = target(it.rd)
        code.loadAddress(result, .indexed(left, right, scale: 1, 0))
        return finish(it.rd, result)
      }
      commuting(.add, it)
    case .and: commuting(.and, it)
    case .or: commuting(.or, it)
    case .xor: commuting(.xor, it)
    case .sub:
      // What is to be subtracted must not be overwritten before.
      let result = it.rd == it.rs2 ? .rax : target(it.rd)
      load(result, it.rs1)
      code.arithmetic(.sub, result, registers.operand(it.rs2))
      finish(it.rd, result)
    case .sll: shift(.shl, it)
    case .srl: shift(.shr, it)
    case .sra: shift(.sar, it)
    case .slt, .sltu:
      code.arithmetic(.cmp, source(it.rs1, .rax), registers.operand(it.rs2))
      set(it.rd, operation == .slt ? .less : .below)
    case .upper: finishCopy(it.rd, it.rs2)
    }
  }

  private mutating func finishCopy(_ rd: UInt8, _ from: UInt8) { finish(rd, source(from, .rax)) }

  private mutating func commuting(_ operation: X86Arithmetic, _ it: Instruction) {
    let result = target(it.rd)
    let isSwapped = it.rd == it.rs2
    load(result, isSwapped ? it.rs2 : it.rs1)
    code.arithmetic(operation, result, registers.operand(isSwapped ? it.rs1 : it.rs2))
    finish(it.rd, result)
  }

  private mutating func shift(_ how: X86Shift, _ it: Instruction) {
    load(.rcx, it.rs2)
    let result = target(it.rd)
    load(result, it.rs1)
    code.shift(how, result)
    finish(it.rd, result)
  }

  // MARK: M

  private mutating func multiplyDivide(_ operation: MultiplyDivideOperation, _ it: Instruction) {
    switch operation {
    case .mul:
      let result = target(it.rd)
      let isSwapped = it.rd == it.rs2
      load(result, isSwapped ? it.rs2 : it.rs1)
      code.multiply(result, registers.operand(isSwapped ? it.rs1 : it.rs2))
      finish(it.rd, result)
    case .mulh: multiplyHigh(it, isSigned: (true, true))
    case .mulhsu: multiplyHigh(it, isSigned: (true, false))
    case .mulhu: multiplyHigh(it, isSigned: (false, false))
    case .div: divide(it, isSigned: true, isRemainder: false)
    case .divu: divide(it, isSigned: false, isRemainder: false)
    case .rem: divide(it, isSigned: true, isRemainder: true)
    case .remu: divide(it, isSigned: false, isRemainder: true)
    }
  }

  private mutating func multiplyHigh(_ it: Instruction, isSigned: (Bool, Bool)) {
    if isSigned.0 {
      code.signExtendWide(.rax, registers.operand(it.rs1))
    } else {
      load(.rax, it.rs1)
    }
    if isSigned.1 {
      code.signExtendWide(.rcx, registers.operand(it.rs2))
    } else {
      load(.rcx, it.rs2)
    }
    code.multiply(.rax, .register(.rcx), isWide: true)
    code.shift(.shr, .rax, by: 32, isWide: true)
    finish(it.rd, .rax)
  }

  /// The host traps where RISC-V has a result: at a zero, and if -2^31 is divided by -1.
  private mutating func divide(_ it: Instruction, isSigned: Bool, isRemainder: Bool) {
    load(.rcx, it.rs2)
    load(.rax, it.rs1)
    code.test(.rcx, .rcx)
    let byZero = code.jump(.equal)
    var byMinusOne: Int?
    if isSigned {
      code.arithmetic(.cmp, .register(.rcx), .max)
      byMinusOne = code.jump(.equal)
      code.spreadSign()
      code.unary(.idiv, .register(.rcx))
    } else {
      code.move(.rdx, 0)
      code.unary(.div, .register(.rcx))
    }
    if isRemainder { code.move(.rax, .rdx) }
    var ends = [code.jump()]
    if let byMinusOne {
      code.patch(byMinusOne, to: code.here)
      if isRemainder { code.move(.rax, 0) } else { code.unary(.neg, .register(.rax)) }
      ends.append(code.jump())
    }
    code.patch(byZero, to: code.here)
    if !isRemainder { code.move(.rax, .max) }
    for end in ends { code.patch(end, to: code.here) }
    finish(it.rd, .rax)
  }

  // MARK: Zicond, Zba

  private mutating func zero(_ operation: ZeroingOperation, _ it: Instruction) {
    load(.rax, it.rs1)
    code.move(.rcx, 0)
    compare(it.rs2, 0)
    code.moveIf(operation == .ifZero ? .equal : .notEqual, .rax, .register(.rcx))
    finish(it.rd, .rax)
  }

  private mutating func shiftAndAdd(_ operation: AddressOperation, _ it: Instruction) {
    let scale: UInt8 =
      switch operation {
      case .sh1add: 2
      case .sh2add: 4
      case .sh3add: 8
      }
    let left = source(it.rs1, .rax)
    let right = source(it.rs2, .rcx)
    let result = target(it.rd)
    code.loadAddress(result, .indexed(right, left, scale: scale, 0))
    finish(it.rd, result)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Operations on bits, as instructions of the host.
extension Translation {
  // MARK: Zbb

  mutating func bits(_ operation: BitOperation, _ it: Instruction) -> Bool {
    switch operation {
    case .andn: invertFirst(.and, it)
    case .orn: invertFirst(.or, it)
    case .xnor: invertFirst(.xor, it)
    case .rol: rotate(.rol, it)
    case .ror: rotate(.ror, it)
    case .rev8:
      load(.rax, it.rs1)
      code.swapBytes(.rax)
      finish(it.rd, .rax)
    case .clz:
      // 63 where there is no one, which becomes 32.
      code.move(.rcx, 63)
      code.scan(.rax, registers.operand(it.rs1), isReverse: true)
      code.moveIf(.equal, .rax, .register(.rcx))
      code.arithmetic(.xor, .register(.rax), 31)
      finish(it.rd, .rax)
    case .ctz:
      code.move(.rcx, 32)
      code.scan(.rax, registers.operand(it.rs1), isReverse: false)
      code.moveIf(.equal, .rax, .register(.rcx))
      finish(it.rd, .rax)
    case .min: select(.less, it)
    case .max: select(.notLess, it)
    case .minu: select(.below, it)
    case .maxu: select(.notBelow, it)
    case .sextB: extend(.signByte, it)
    case .sextH: extend(.signHalf, it)
    case .zextH: extend(.zeroHalf, it)
    case .cpop, .orcB: return false
    }
    return true
  }

  /// The first operand and the inverse of the second.
  private mutating func invertFirst(_ operation: X86Arithmetic, _ it: Instruction) {
    load(.rax, it.rs2)
    code.unary(.not, .register(.rax))
    code.arithmetic(operation, .rax, registers.operand(it.rs1))
    finish(it.rd, .rax)
  }

  private mutating func rotate(_ how: X86Shift, _ it: Instruction) {
    if !it.usesImmediate { load(.rcx, it.rs2) }
    load(.rax, it.rs1)
    if it.usesImmediate {
      code.shift(how, .rax, by: UInt8(it.immediate & 31))
    } else {
      code.shift(how, .rax)
    }
    finish(it.rd, .rax)
  }

  /// The first operand if it is so to the second, else that.
  private mutating func select(_ condition: X86Condition, _ it: Instruction) {
    load(.rax, it.rs1)
    code.arithmetic(.cmp, .rax, registers.operand(it.rs2))
    code.moveIf(condition.opposite, .rax, registers.operand(it.rs2))
    finish(it.rd, .rax)
  }

  private mutating func extend(_ how: X86Extension, _ it: Instruction) {
    code.extend(.rax, registers.operand(it.rs1), how)
    finish(it.rd, .rax)
  }

  // MARK: Zbs

  mutating func singleBit(_ operation: SingleBitOperation, _ value: UInt32, _ it: Instruction) {
    let bit = UInt32(1) << (value & 31)
    load(.rax, it.rs1)
    switch operation {
    case .clear: code.arithmetic(.and, .register(.rax), ~bit)
    case .invert: code.arithmetic(.xor, .register(.rax), bit)
    case .set: code.arithmetic(.or, .register(.rax), bit)
    case .extract:
      code.shift(.shr, .rax, by: UInt8(value & 31))
      code.arithmetic(.and, .register(.rax), 1)
    }
    finish(it.rd, .rax)
  }

  mutating func singleBit(_ operation: SingleBitOperation, _ it: Instruction) {
    load(.rcx, it.rs2)
    if operation == .extract {
      load(.rax, it.rs1)
      code.shift(.shr, .rax)
      code.arithmetic(.and, .register(.rax), 1)
      return finish(it.rd, .rax)
    }
    code.move(.rax, 1)
    code.shift(.shl, .rax)
    switch operation {
    case .clear:
      code.unary(.not, .register(.rax))
      code.arithmetic(.and, .rax, registers.operand(it.rs1))
    case .invert: code.arithmetic(.xor, .rax, registers.operand(it.rs1))
    default: code.arithmetic(.or, .rax, registers.operand(it.rs1))
    }
    finish(it.rd, .rax)
  }
}

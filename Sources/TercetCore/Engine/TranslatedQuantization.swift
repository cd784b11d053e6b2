// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Requantization, and moves between lanes, as instructions of the host.
extension Translation {
  // MARK: Requantization

  mutating func requantize(_ operation: RequantizeOperation, _ it: Instruction) {
    let isSigned = operation == .double || operation == .single
    code.signExtendWide(.rax, registers.operand(it.rs1))
    code.signExtendWide(.rcx, registers.operand(it.rs2))
    code.multiply(.rax, .register(.rcx), isWide: true)
    code.move(.rcx, registers.operand(it.rs3))
    code.arithmetic(.and, .register(.rcx), 31)
    switch operation {
    case .double, .doubleUnsigned: roundTwice()
    case .single, .singleUnsigned:
      // The sum with half of what is lost, shifted: one less, plus one, and the last.
      code.arithmetic(.add, .register(.rcx), 30)
      code.shiftWide(.sar, .rax)
      code.arithmetic(.add, .register(.rax), 1, isWide: true)
      code.shift(.sar, .rax, by: 1, isWide: true)
    }
    lane(8, of: it.rs3, isSigned: isSigned)
    code.arithmetic(.add, .rax, .register(.rcx), isWide: true)
    lane(16, of: it.rs3, isSigned: isSigned)
    code.arithmetic(.cmp, .rax, .register(.rcx), isWide: true)
    code.moveIf(.less, .rax, .register(.rcx), isWide: true)
    lane(24, of: it.rs3, isSigned: isSigned)
    code.arithmetic(.cmp, .rax, .register(.rcx), isWide: true)
    code.moveIf(.greater, .rax, .register(.rcx), isWide: true)
    finish(it.rd, .rax)
  }

  /// The product in rax to its upper half, rounded, and then by ecx, with halves away from zero.
  private mutating func roundTwice() {
    // A negative product is nudged by one less and its quotient cut towards zero, which is the
    // same as to nudge it as the others and to shift.
    code.arithmetic(.add, .register(.rax), 1 << 30, isWide: true)
    code.shift(.sar, .rax, by: 31, isWide: true)
    code.move(.rdx, UInt32(Int32.max))
    code.arithmetic(.cmp, .rax, .register(.rdx), isWide: true)
    code.moveIf(.greater, .rax, .register(.rdx), isWide: true)
    code.test(.rcx, .rcx)
    let isDone = code.jump(.equal)
    // (x + half) >> n is ((x >> (n - 1)) + 1) >> 1; of a negative x it is one less.
    code.moveWide(.rdx, .register(.rax))
    code.shift(.shr, .rdx, by: 63, isWide: true)
    code.arithmetic(.sub, .rax, .register(.rdx), isWide: true)
    code.arithmetic(.sub, .register(.rcx), 1)
    code.shiftWide(.sar, .rax)
    code.arithmetic(.add, .register(.rax), 1, isWide: true)
    code.shift(.sar, .rax, by: 1, isWide: true)
    code.patch(isDone, to: code.here)
  }

  /// A byte of a register, from that bit on, in rcx.
  private mutating func lane(_ shift: UInt8, of number: UInt8, isSigned: Bool) {
    code.move(.rcx, registers.operand(number))
    code.shift(.shr, .rcx, by: shift)
    code.extend(.rcx, .register(.rcx), isSigned ? .signByte : .zeroByte)
    if isSigned { code.signExtendWide(.rcx, .register(.rcx)) }
  }

  // MARK: Lanes

  mutating func shuffle(_ operation: ShuffleOperation, _ it: Instruction) {
    switch operation {
    case .zip8l, .zip8h:
      code.vector(0x0f6e, .xmm0, registers.operand(it.rs1))
      code.vector(0x0f6e, .xmm1, registers.operand(it.rs2))
      // punpcklbw: their bytes in turn.
      code.vector(0x0f60, .xmm0, .xmm1)
      if operation == .zip8h { code.shuffle(.xmm0, .xmm0, 0x55) }
      code.move(.rax, .xmm0)
    case .pack16ll, .pack16hl, .pack16lh, .pack16hh:
      let takesUpper = (
        operation == .pack16hl || operation == .pack16hh,
        operation == .pack16lh || operation == .pack16hh
      )
      load(.rax, it.rs1)
      load(.rcx, it.rs2)
      if takesUpper.0 {
        code.shift(.shr, .rax, by: 16)
      } else {
        code.extend(.rax, .register(.rax), .zeroHalf)
      }
      if takesUpper.1 {
        code.arithmetic(.and, .register(.rcx), 0xffff_0000)
      } else {
        code.shift(.shl, .rcx, by: 16)
      }
      code.arithmetic(.or, .rax, .register(.rcx))
    case .pack4:
      load(.rax, it.rs2)
      lowNibbles()
      code.shift(.shl, .rax, by: 16)
      code.move(.rdx, .rax)
      load(.rax, it.rs1)
      lowNibbles()
      code.arithmetic(.or, .rax, .register(.rdx))
    }
    finish(it.rd, .rax)
  }

  /// The low nibbles of the bytes in eax beside one another.
  private mutating func lowNibbles() {
    // Pairs of nibbles to bytes, and pairs of bytes to a half.
    code.arithmetic(.and, .register(.rax), 0x0f0f_0f0f)
    code.move(.rcx, .rax)
    code.shift(.shr, .rcx, by: 4)
    code.arithmetic(.or, .rax, .register(.rcx))
    code.arithmetic(.and, .register(.rax), 0x00ff_00ff)
    code.move(.rcx, .rax)
    code.shift(.shr, .rcx, by: 8)
    code.arithmetic(.or, .rax, .register(.rcx))
    code.extend(.rax, .register(.rax), .zeroHalf)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A general register of an x86-64 host, by the number that its encoding has.
enum X86Register: UInt8 {
  case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi
  case r8, r9, r10, r11, r12, r13, r14, r15
}

/// A vector register of an x86-64 host.
enum X86Vector: UInt8 {
  case xmm0, xmm1, xmm2, xmm3
}

/// Where an x86-64 instruction finds one of its operands, or puts it.
enum X86Operand: Equatable {
  case register(X86Register)
  /// At a register and so many bytes.
  case memory(X86Register, Int32)
  /// At a register and another one times 1, 2, 4 or 8, and so many bytes.
  case indexed(X86Register, X86Register, scale: UInt8, Int32)
}

/// The operations of two operands that have one encoding but for a number.
enum X86Arithmetic: UInt8 {
  case add = 0, or = 1, and = 4, sub = 5, xor = 6, cmp = 7
}

/// The same for shifts and rotations.
enum X86Shift: UInt8 {
  case rol = 0, ror = 1, shl = 4, shr = 5, sar = 7
}

/// The same for operations of one operand, of which some work on rdx and rax too.
enum X86Unary: UInt8 {
  case not = 2, neg = 3, mul = 4, imul = 5, div = 6, idiv = 7
}

/// Conditions of jumps, moves and sets.
enum X86Condition: UInt8 {
  case below = 2, notBelow = 3, equal = 4, notEqual = 5, notAbove = 6, above = 7
  case less = 12, notLess = 13

  /// The one that holds where this does not.
  var opposite: X86Condition {
    switch self {
    case .below: .notBelow
    case .notBelow: .below
    case .equal: .notEqual
    case .notEqual: .equal
    case .notAbove: .above
    case .above: .notAbove
    case .less: .notLess
    case .notLess: .less
    }
  }
}

/// Extensions of a narrower value that is loaded, as the second byte of their opcodes.
enum X86Extension: UInt32 {
  case zeroByte = 0x0fb6, zeroHalf = 0x0fb7, signByte = 0x0fbe, signHalf = 0x0fbf
}

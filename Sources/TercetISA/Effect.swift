// SPDX-License-Identifier: Apache-2.0

/// What an instruction does, as far as it is pure; memory, CSRs and traps belong to the machine.
///
/// `Operation` says what its operands `a`, `b` and `c` are.
@frozen public enum Effect: Hashable, Sendable {
  /// `rd = operation(a, b, c)`, computed by `unit`.
  case compute(Unit, Operation)
  /// `rd = memory[a + immediate]`, extended to 32 bits.
  case load(AccessWidth, Extension)
  /// `rd = operation(a, rs2, c)` of the number `custom`, with `memory[a + immediate]` as its data: one
  /// that comes from outside, and loads an operand.
  case loadCompute(AccessWidth, Extension, custom: UInt16)
  /// `memory[a + immediate] = rs2`, its low bytes.
  case store(AccessWidth)
  /// To `pc + immediate` if the condition holds for rs1 and rs2.
  case branch(Condition)
  /// `rd` = the next pc, then to `(a + immediate)` with bit 0 cleared.
  case jump
  /// `rd = memory[rs1]`, and reserves that word.
  case loadReserved
  /// `memory[rs1] = rs2` and `rd = 0` if the word is still reserved, else `rd = 1`.
  case storeConditional
  /// `rd = memory[rs1]`, then `memory[rs1] = operation(rd, rs2)`.
  case atomic(Operation)
  /// Stores a list of registers below the stack pointer and lowers it.
  case push
  /// Loads a list of registers and raises the stack pointer; what else depends on the case.
  case pop(PopEnding)
  /// a0 and a1 = two saved registers.
  case moveToArguments
  /// Two saved registers = a0 and a1.
  case moveFromArguments
  case csr(CSRUpdate)
  /// Orders memory accesses; with one hart and no store buffer there is nothing to order.
  case fence
  /// Discards fetched instructions, so that stores to code are seen.
  case fetchFence
  case environmentCall
  case breakpoint
  case machineReturn
  case waitForInterrupt
}

/// What follows when a list of registers has been loaded from the stack.
@frozen public enum PopEnding: Hashable, Sendable {
  case nothing
  case `return`
  /// a0 = 0, then return.
  case returnZero
}

/// How many bytes a load or store moves.
@frozen public enum AccessWidth: Hashable, Sendable {
  case byte, half, word

  /// 1, 2 or 4.
  @inlinable
  @inline(__always)
  public var bytes: UInt32 {
    switch self {
    case .byte: 1
    case .half: 2
    case .word: 4
    }
  }
}

/// How a loaded value fills the register.
@frozen public enum Extension: UInt8, Sendable {
  case zero, sign

  /// `value`, whose low `width` bytes were loaded, as a whole register.
  @inlinable
  @inline(__always)
  public func extend(_ value: UInt32, from width: AccessWidth) -> UInt32 {
    guard self == .sign else { return value }
    switch width {
    case .byte: return UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .half: return UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .word: return value
    }
  }
}

/// How a CSR instruction combines the old value with its operand.
@frozen public enum CSRUpdate: UInt8, Sendable {
  case write, set, clear

  @inlinable
  @inline(__always)
  public func apply(to old: UInt32, operand: UInt32) -> UInt32 {
    switch self {
    case .write: operand
    case .set: old | operand
    case .clear: old & ~operand
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What an instruction does, as far as it is pure; memory, CSRs and traps belong to the machine.
///
/// The operands of a meaning are `a` (rs1, or the pc for `u` and `j`), `b` (rs2, or the
/// immediate where the format has one) and `c` (rs3, or the old rd of an accumulation, else 0).
package enum Effect: Sendable {
  /// `rd = meaning(a, b, c)`, computed by `unit`.
  case compute(Unit, Meaning)
  /// `rd = memory[a + immediate]`, extended to 32 bits.
  case load(AccessWidth, Extension)
  /// `memory[a + immediate] = rs2`, its low bytes.
  case store(AccessWidth)
  /// To `pc + immediate` if `meaning(rs1, rs2)` holds.
  case branch(Condition)
  /// `rd` = the next pc, then to `(a + immediate)` with bit 0 cleared.
  case jump
  /// `rd = memory[rs1]`, and reserves that word.
  case loadReserved
  /// `memory[rs1] = rs2` and `rd = 0` if the word is still reserved, else `rd = 1`.
  case storeConditional
  /// `rd = memory[rs1]`, then `memory[rs1] = meaning(rd, rs2)`.
  case atomic(Meaning)
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
  /// What the 32-bit word does that this 16-bit word stands for.
  case expands(Expansion)
}

/// What follows when a list of registers has been loaded from the stack.
package enum PopEnding: Sendable {
  case nothing
  case `return`
  /// a0 = 0, then return.
  case returnZero
}

/// The 32-bit word that a 16-bit word stands for; 0 if that use of the encoding is reserved.
package typealias Expansion = @Sendable @convention(c) (_ half: UInt32) -> UInt32

/// A pure result of up to three operands.
///
/// A C function pointer and not a closure: without a context a decoded instruction stays plain
/// bits, so latches are copied without reference counting.
package typealias Meaning =
  @Sendable @convention(c) (_ a: UInt32, _ b: UInt32, _ c: UInt32) ->
  UInt32

/// A branch condition over rs1 and rs2.
package typealias Condition = @Sendable @convention(c) (_ rs1: UInt32, _ rs2: UInt32) -> Bool

/// The functional unit that computes a result; each has its own time in the timing model.
package enum Unit: UInt8, Sendable {
  case alu, multiply, multiplyHigh, divide, dot, requantize
}

/// How many bytes a load or store moves.
public enum AccessWidth: Sendable {
  case byte, half, word

  /// 1, 2 or 4.
  @inlinable
  public var bytes: UInt32 {
    switch self {
    case .byte: 1
    case .half: 2
    case .word: 4
    }
  }
}

/// How a loaded value fills the register.
package enum Extension: UInt8, Sendable {
  case zero, sign

  /// `value`, whose low `width` bytes were loaded, as a whole register.
  @inlinable
  @inline(__always)
  package func extend(_ value: UInt32, from width: AccessWidth) -> UInt32 {
    guard self == .sign else { return value }
    switch width {
    case .byte: return UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .half: return UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .word: return value
    }
  }
}

/// How a CSR instruction combines the old value with its operand.
package enum CSRUpdate: UInt8, Sendable {
  case write, set, clear

  @inlinable
  package func apply(to old: UInt32, operand: UInt32) -> UInt32 {
    switch self {
    case .write: operand
    case .set: old | operand
    case .clear: old & ~operand
    }
  }
}

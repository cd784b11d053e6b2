// SPDX-License-Identifier: Apache-2.0

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
  /// A 16-bit word that stands for an instruction, which has the operands.
  case compressed(CompressedFormat)
  /// `{registers}, stack adjustment`
  case registerList
  /// `rs1, rs2`, both of s0 to s7
  case savedPair
  /// What a row from outside says.
  case custom(CustomFormat)
}

/// The operands of an instruction from outside.
package struct CustomFormat: Hashable, Sendable {
  /// An operand by its place in assembly.
  package enum Operand: String, CaseIterable, Hashable, Sendable {
    case rd, rs1, rs2, rs3, imm
  }

  /// Bits of the word, from the highest of the immediate to its lowest.
  package struct Range: Hashable, Sendable {
    package let high: UInt8
    package let low: UInt8

    package init(high: UInt8, low: UInt8) {
      self.high = high
      self.low = low
    }

    package var count: UInt8 { high - low + 1 }
    /// 1 where a bit of the word belongs to it.
    package var mask: UInt32 {
      UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(count) - 1) << UInt64(low))
    }
  }

  /// In the order of assembly, each once.
  package let operands: [Operand]
  package let immediate: [Range]
  package let isSigned: Bool
  /// Whether rs1 and the immediate are an address, and printed as one.
  package let isAddress: Bool

  package init(
    _ operands: [Operand], immediate: [Range] = [], isSigned: Bool = false,
    isAddress: Bool = false
  ) {
    self.operands = operands
    self.immediate = immediate
    self.isSigned = isSigned
    self.isAddress = isAddress
  }

  package func value(in word: UInt32) -> UInt32 {
    var (value, bits): (UInt32, UInt32) = (0, 0)
    for range in immediate {
      value = value << UInt32(range.count) | (word & range.mask) >> UInt32(range.low)
      bits += UInt32(range.count)
    }
    guard isSigned, bits > 0, bits < 32 else { return value }
    return UInt32(bitPattern: Int32(bitPattern: value << (32 - bits)) >> Int32(32 - bits))
  }

  func bits(of value: UInt32) -> UInt32 {
    var (word, rest) = (UInt32(0), value)
    for range in immediate.reversed() {
      word |= rest << UInt32(range.low) & range.mask
      rest = range.count < 32 ? rest >> UInt32(range.count) : 0
    }
    return word
  }
}

/// Which operands of the instruction that it stands for a compressed one prints, and in which
/// order.
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

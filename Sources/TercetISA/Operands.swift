// SPDX-License-Identifier: Apache-2.0

/// The registers that an instruction names, and its immediate.
package struct Operands: Hashable, Sendable {
  package var rd: UInt8
  package var rs1: UInt8
  package var rs2: UInt8
  package var rs3: UInt8
  /// Sign-extended; for CSR instructions the five-bit operand.
  package var immediate: UInt32

  package init(
    rd: UInt8 = 0, rs1: UInt8 = 0, rs2: UInt8 = 0, rs3: UInt8 = 0, immediate: UInt32 = 0
  ) {
    self.rd = rd
    self.rs1 = rs1
    self.rs2 = rs2
    self.rs3 = rs3
    self.immediate = immediate
  }

  /// What the fields of a 32-bit word say, whether or not the instruction uses them.
  init(of word: UInt32, _ format: OperandFormat) {
    self.init(
      rd: Field.rd(word), rs1: Field.rs1(word), rs2: Field.rs2(word), rs3: Field.rs3(word),
      immediate: format.immediate(of: word))
  }
}

/// The register fields of a 32-bit word.
public enum Field {
  @inlinable public static func rd(_ word: UInt32) -> UInt8 { UInt8(word >> 7 & 31) }
  @inlinable public static func rs1(_ word: UInt32) -> UInt8 { UInt8(word >> 15 & 31) }
  @inlinable public static func rs2(_ word: UInt32) -> UInt8 { UInt8(word >> 20 & 31) }
  @inlinable public static func rs3(_ word: UInt32) -> UInt8 { UInt8(word >> 27 & 31) }
}

extension OperandFormat {
  var hasDestination: Bool {
    switch self {
    case .r, .r4, .i, .shift, .offset, .u, .j, .csr, .csrImmediate, .unary, .atomic, .reserve:
      true
    case .s, .b, .fence, .none, .compressed, .registerList, .savedPair:
      false
    case .custom(let format):
      format.operands.contains(.rd)
    }
  }

  var hasImmediateOperand: Bool {
    switch self {
    case .i, .shift, .offset, .u, .j, .csrImmediate: true
    case .r, .r4, .s, .b, .csr, .fence, .none, .unary, .atomic, .reserve, .compressed,
      .registerList, .savedPair, .custom:
      false
    }
  }

  /// The immediate that this format scatters over the word, sign-extended.
  func immediate(of word: UInt32) -> UInt32 {
    let signed = Int32(bitPattern: word)
    switch self {
    case .i, .offset:
      return UInt32(bitPattern: signed >> 20)
    case .shift:
      return word >> 20 & 31
    case .s:
      return UInt32(bitPattern: (signed >> 25) << 5) | word >> 7 & 0x1f
    case .b:
      return UInt32(bitPattern: (signed >> 31) << 12) | (word >> 7 & 1) << 11
        | (word >> 25 & 0x3f) << 5 | (word >> 8 & 0xf) << 1
    case .u:
      return word & 0xffff_f000
    case .j:
      return UInt32(bitPattern: (signed >> 31) << 20) | word & 0xf_f000
        | (word >> 20 & 1) << 11 | (word >> 21 & 0x3ff) << 1
    case .csrImmediate:
      return UInt32(Field.rs1(word))
    case .custom(let format):
      return format.value(in: word)
    case .r, .r4, .csr, .fence, .none, .unary, .atomic, .reserve, .compressed, .registerList,
      .savedPair:
      return 0
    }
  }

  /// An immediate in its place in the word: the inverse of `immediate(of:)`.
  func bits(of immediate: UInt32) -> UInt32 {
    switch self {
    case .i, .offset:
      return immediate << 20
    case .shift:
      return (immediate & 31) << 20
    case .s:
      return (immediate >> 5 & 0x7f) << 25 | (immediate & 0x1f) << 7
    case .b:
      return (immediate >> 12 & 1) << 31 | (immediate >> 5 & 0x3f) << 25
        | (immediate >> 1 & 0xf) << 8 | (immediate >> 11 & 1) << 7
    case .u:
      return immediate & 0xffff_f000
    case .j:
      return (immediate >> 20 & 1) << 31 | (immediate >> 1 & 0x3ff) << 21
        | (immediate >> 11 & 1) << 20 | immediate & 0xf_f000
    case .csrImmediate:
      return (immediate & 31) << 15
    case .custom(let format):
      return format.bits(of: immediate)
    case .r, .r4, .csr, .fence, .none, .unary, .atomic, .reserve, .compressed, .registerList,
      .savedPair:
      return 0
    }
  }
}

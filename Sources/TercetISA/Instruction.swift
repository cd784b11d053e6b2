// SPDX-License-Identifier: Apache-2.0

/// A decoded instruction: plain bits that a latch can hold.
@frozen public struct Instruction: Sendable {
  /// As it lies in memory; a 16-bit instruction has zeros above.
  public let word: UInt32
  /// The 32-bit word that a compressed instruction stands for; for others `word` itself.
  public let expansion: UInt32
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
  /// The immediate, sign-extended; for CSR instructions the five-bit operand.
  public let immediate: UInt32
  public let effect: Effect
  /// What hazards depend on besides registers, ready to be asked.
  public let kind: Kind

  /// Kinds that hazards tell apart.
  @frozen public enum Kind: UInt8, Sendable {
    /// It stores rs2, which it needs only in W.
    case store
    /// Its rs1 and rs2 fields may be compared although they name no register.
    case csr
    /// It reads a list of registers.
    case push
    /// It is an lr, an sc or a read-modify-write.
    case atomic
    case other

    init(_ effect: Effect) {
      switch effect {
      case .store: self = .store
      case .csr: self = .csr
      case .push: self = .push
      case .loadReserved, .storeConditional, .atomic: self = .atomic
      default: self = .other
      }
    }
  }

  init(_ word: UInt32, row: Int, spec: InstructionSpec) {
    let format = spec.format
    self.word = word
    self.expansion = word
    self.row = UInt16(row)
    self.rd = format.hasDestination ? Field.rd(word) : 0
    self.rs1 = spec.reads.contains(.rs1) ? spec.rs1(of: word) : 0
    self.rs2 = spec.reads.contains(.rs2) ? spec.rs2(of: word) : 0
    self.rs3 =
      spec.reads.contains(.rs3)
      ? Field.rs3(word) : spec.reads.contains(.rd) ? Field.rd(word) : 0
    self.usesPC = format == .u || format == .j
    self.usesImmediate = format.hasImmediateOperand
    self.immediate = format.immediate(of: word)
    self.effect = spec.effect
    self.kind = Kind(spec.effect)
  }

  /// The compressed `word` of table row `row`, which stands for `base`.
  init(_ word: UInt32, row: Int, standingFor base: Instruction) {
    self.word = word
    self.expansion = base.word
    self.row = UInt16(row)
    self.rd = base.rd
    self.rs1 = base.rs1
    self.rs2 = base.rs2
    self.rs3 = base.rs3
    self.usesPC = base.usesPC
    self.usesImmediate = base.usesImmediate
    self.immediate = base.immediate
    self.effect = base.effect
    self.kind = base.kind
  }

  /// Bytes: 2 or 4.
  @inlinable
  @inline(__always)
  public var length: UInt32 { word & 3 == 3 ? 4 : 2 }

  /// The number of the control and status register that a CSR instruction names.
  @inlinable
  @inline(__always)
  public var csr: CSRNumber { CSRNumber(word) }
}

/// The register fields of a 32-bit word.
public enum Field {
  @inlinable public static func rd(_ word: UInt32) -> UInt8 { UInt8(word >> 7 & 31) }
  @inlinable public static func rs1(_ word: UInt32) -> UInt8 { UInt8(word >> 15 & 31) }
  @inlinable public static func rs2(_ word: UInt32) -> UInt8 { UInt8(word >> 20 & 31) }
  @inlinable public static func rs3(_ word: UInt32) -> UInt8 { UInt8(word >> 27 & 31) }
}

extension InstructionSpec {
  fileprivate func rs1(of word: UInt32) -> UInt8 {
    switch effect {
    case .push, .pop: 2
    case .moveFromArguments: 10
    case .moveToArguments: SavedPair(word).first
    default: Field.rs1(word)
    }
  }

  fileprivate func rs2(of word: UInt32) -> UInt8 {
    switch effect {
    case .moveFromArguments: 11
    case .moveToArguments: SavedPair(word).second
    default: Field.rs2(word)
    }
  }
}

extension OperandFormat {
  var hasDestination: Bool {
    switch self {
    case .r, .r4, .i, .shift, .offset, .u, .j, .csr, .csrImmediate, .unary, .atomic, .reserve:
      true
    case .s, .b, .fence, .none, .compressed, .registerList, .savedPair:
      false
    }
  }

  var hasImmediateOperand: Bool {
    switch self {
    case .i, .shift, .offset, .u, .j, .csrImmediate: true
    case .r, .r4, .s, .b, .csr, .fence, .none, .unary, .atomic, .reserve, .compressed,
      .registerList, .savedPair:
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
    case .r, .r4, .csr, .fence, .none, .unary, .atomic, .reserve, .compressed, .registerList,
      .savedPair:
      return 0
    }
  }
}

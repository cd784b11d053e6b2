// SPDX-License-Identifier: Apache-2.0

/// Machine words of the instructions that a program needs around its random ones.
enum Word {
  enum Condition: UInt32 { case equal = 0, notEqual = 1, less = 4 }
  enum Update: UInt32 { case write = 1, set = 2, clear = 3 }
  enum Width: UInt32 { case byte = 0, half = 1, word = 2 }

  static let nop: UInt32 = 0x0000_0013
  static let ecall: UInt32 = 0x0000_0073
  static let ebreak: UInt32 = 0x0010_0073
  static let mret: UInt32 = 0x3020_0073
  static let fenceI: UInt32 = 0x0000_100f

  static func addi(_ rd: UInt32, _ rs1: UInt32, _ value: Int32) -> UInt32 {
    immediate(value) | rs1 << 15 | rd << 7 | 0x13
  }
  /// The low twelve bits of `value` are ignored.
  static func lui(_ rd: UInt32, _ value: UInt32) -> UInt32 { value & 0xffff_f000 | rd << 7 | 0x37 }
  static func auipc(_ rd: UInt32, _ value: UInt32) -> UInt32 {
    value & 0xffff_f000 | rd << 7 | 0x17
  }
  static func load(_ width: Width, _ rd: UInt32, _ rs1: UInt32, _ offset: Int32) -> UInt32 {
    immediate(offset) | rs1 << 15 | width.rawValue << 12 | rd << 7 | 0x03
  }
  static func store(_ width: Width, _ rs2: UInt32, _ rs1: UInt32, _ offset: Int32) -> UInt32 {
    let bits = UInt32(bitPattern: offset)
    return (bits >> 5 & 0x7f) << 25 | rs2 << 20 | rs1 << 15 | width.rawValue << 12
      | (bits & 31) << 7 | 0x23
  }
  static func jalr(_ rd: UInt32, _ rs1: UInt32, _ offset: Int32) -> UInt32 {
    immediate(offset) | rs1 << 15 | rd << 7 | 0x67
  }
  static func jal(_ rd: UInt32, _ offset: Int32) -> UInt32 {
    let bits = UInt32(bitPattern: offset)
    return (bits >> 20 & 1) << 31 | (bits >> 1 & 0x3ff) << 21 | (bits >> 11 & 1) << 20
      | (bits >> 12 & 0xff) << 12 | rd << 7 | 0x6f
  }
  static func branch(
    _ condition: Condition, _ rs1: UInt32, _ rs2: UInt32, _ offset: Int32
  ) -> UInt32 {
    withBranchOffset(rs2 << 20 | rs1 << 15 | condition.rawValue << 12 | 0x63, offset)
  }
  /// The branch `word` to elsewhere.
  static func withBranchOffset(_ word: UInt32, _ offset: Int32) -> UInt32 {
    let bits = UInt32(bitPattern: offset)
    return word & 0x01ff_f07f | (bits >> 12 & 1) << 31 | (bits >> 5 & 0x3f) << 25
      | (bits >> 1 & 0xf) << 8 | (bits >> 11 & 1) << 7
  }
  static func csr(_ update: Update, _ rd: UInt32, _ number: UInt32, _ rs1: UInt32) -> UInt32 {
    number << 20 | rs1 << 15 | update.rawValue << 12 | rd << 7 | 0x73
  }

  private static func immediate(_ value: Int32) -> UInt32 { UInt32(bitPattern: value) << 20 }
}

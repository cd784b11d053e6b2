// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Names of floating-point instructions, F and D, which Tercet does not execute, in the spelling of
/// `llvm-objdump`.
///
/// Source of the encodings: RISC-V Unprivileged ISA manual 20240411, chapter 35 "RV32/64G Instruction
/// Set Listings", and chapter 28 for the compressed ones.
package enum FloatingPoint {
  /// The operands of a row, in the order in which they are printed.
  private enum Shape {
    /// Three or four registers of floating point; two.
    case three, fused, two
    /// To an integer register: of one, of two.
    case toInteger, compare
    /// From an integer register.
    case fromInteger
    case load, store
  }

  /// How the three bits of the rounding mode are shown.
  private enum Rounding {
    /// Part of the encoding.
    case none
    /// Unless it is that of fcsr.
    case named
    /// Unless it is zero, since nothing is rounded.
    case exact
  }

  private struct Row: Sendable {
    let mnemonic: String
    let encoding: EncodingPattern
    let shape: Shape
    let rounding: Rounding

    init(_ mnemonic: String, _ encoding: String, _ shape: Shape, _ rounding: Rounding = .none) {
      self.mnemonic = mnemonic
      self.encoding = EncodingPattern(stringLiteral: encoding)
      self.shape = shape
      self.rounding = rounding
    }
  }

  /// The text of `word`, such as `fadd.s fa0, fa1, fa2`; nil if it is no instruction of F or D.
  package static func text(of word: UInt32) -> String? {
    guard word & 3 == 3 else { return CompressedFloatingPoint.text(of: word) }
    guard let row = rows.first(where: { $0.encoding.matches(word) }),
      let rounding = rounding(word, row.rounding)
    else { return nil }
    let (rd, rs1, rs2) = (float(word >> 7), float(word >> 15), float(word >> 20))
    if let sign = signChange(row.mnemonic, word) { return "\(sign) \(rd), \(rs1)" }
    let base = registerNames[Int(word >> 15 & 31)]
    let operands =
      switch row.shape {
      case .three: "\(rd), \(rs1), \(rs2)"
      case .fused: "\(rd), \(rs1), \(rs2), \(float(word >> 27))"
      case .two: "\(rd), \(rs1)"
      case .toInteger: "\(registerNames[Int(word >> 7 & 31)]), \(rs1)"
      case .compare: "\(registerNames[Int(word >> 7 & 31)]), \(rs1), \(rs2)"
      case .fromInteger: "\(rd), \(base)"
      case .load: "\(rd), \(offset(Int32(bitPattern: word) >> 20))(\(base))"
      case .store:
        "\(rs2), \(offset(storeOffset(of: word)))(\(base))"
      }
    return "\(row.mnemonic) \(operands)\(rounding)"
  }

  /// The extension that a mnemonic of this file belongs to.
  package static func `extension`(of text: String) -> String {
    let mnemonic = text.prefix { $0 != " " }
    return mnemonic.contains(".d") || ["fld", "fsd"].contains(mnemonic) ? "D" : "F"
  }

  // MARK: The table

  private static let rows = inBoth("s", "00") + inBoth("d", "01") + others

  /// The rows that F and D have alike, by the letter and the two bits of the format.
  private static func inBoth(_ letter: String, _ format: String) -> [Row] {
    [
      Row("fadd.\(letter)", "00000\(format)_....._....._..._....._1010011", .three, .named),
      Row("fsub.\(letter)", "00001\(format)_....._....._..._....._1010011", .three, .named),
      Row("fmul.\(letter)", "00010\(format)_....._....._..._....._1010011", .three, .named),
      Row("fdiv.\(letter)", "00011\(format)_....._....._..._....._1010011", .three, .named),
      Row("fsqrt.\(letter)", "01011\(format)_00000_....._..._....._1010011", .two, .named),
      Row("fsgnj.\(letter)", "00100\(format)_....._....._000_....._1010011", .three),
      Row("fsgnjn.\(letter)", "00100\(format)_....._....._001_....._1010011", .three),
      Row("fsgnjx.\(letter)", "00100\(format)_....._....._010_....._1010011", .three),
      Row("fmin.\(letter)", "00101\(format)_....._....._000_....._1010011", .three),
      Row("fmax.\(letter)", "00101\(format)_....._....._001_....._1010011", .three),
      Row("fle.\(letter)", "10100\(format)_....._....._000_....._1010011", .compare),
      Row("flt.\(letter)", "10100\(format)_....._....._001_....._1010011", .compare),
      Row("feq.\(letter)", "10100\(format)_....._....._010_....._1010011", .compare),
      Row("fclass.\(letter)", "11100\(format)_00000_....._001_....._1010011", .toInteger),
      Row("fcvt.w.\(letter)", "11000\(format)_00000_....._..._....._1010011", .toInteger, .named),
      Row("fcvt.wu.\(letter)", "11000\(format)_00001_....._..._....._1010011", .toInteger, .named),
      Row("fmadd.\(letter)", ".....\(format)_....._....._..._....._1000011", .fused, .named),
      Row("fmsub.\(letter)", ".....\(format)_....._....._..._....._1000111", .fused, .named),
      Row("fnmsub.\(letter)", ".....\(format)_....._....._..._....._1001011", .fused, .named),
      Row("fnmadd.\(letter)", ".....\(format)_....._....._..._....._1001111", .fused, .named),
    ]
  }

  private static let others: [Row] = [
    Row("fmv.x.w", "1110000_00000_....._000_....._1010011", .toInteger),
    Row("fmv.w.x", "1111000_00000_....._000_....._1010011", .fromInteger),
    Row("fcvt.s.w", "1101000_00000_....._..._....._1010011", .fromInteger, .named),
    Row("fcvt.s.wu", "1101000_00001_....._..._....._1010011", .fromInteger, .named),
    Row("fcvt.d.w", "1101001_00000_....._..._....._1010011", .fromInteger, .exact),
    Row("fcvt.d.wu", "1101001_00001_....._..._....._1010011", .fromInteger, .exact),
    Row("fcvt.s.d", "0100000_00001_....._..._....._1010011", .two, .named),
    Row("fcvt.d.s", "0100001_00000_....._..._....._1010011", .two, .exact),
    Row("flw", "............_....._010_....._0000111", .load),
    Row("fld", "............_....._011_....._0000111", .load),
    Row("fsw", "......._....._....._010_....._0100111", .store),
    Row("fsd", "......._....._....._011_....._0100111", .store),
  ]

  // MARK: Operands

  /// Nil for a mode that is reserved.
  private static func rounding(_ word: UInt32, _ rounding: Rounding) -> String? {
    let mode = Int(word >> 12 & 7)
    let names = ["rne", "rtz", "rdn", "rup", "rmm", nil, nil, "dyn"]
    guard rounding != .none else { return "" }
    guard let name = names[mode] else { return nil }
    return mode == (rounding == .named ? 7 : 0) ? "" : ", \(name)"
  }

  /// The easier name of a sign injection from a register into itself.
  private static func signChange(_ mnemonic: String, _ word: UInt32) -> String? {
    guard word >> 15 & 31 == word >> 20 & 31 else { return nil }
    let letter = mnemonic.suffix(2)
    switch mnemonic.dropLast(2) {
    case "fsgnj": return "fmv\(letter)"
    case "fsgnjn": return "fneg\(letter)"
    case "fsgnjx": return "fabs\(letter)"
    default: return nil
    }
  }

  /// The ABI's name of the register in the low five bits.
  ///
  /// Source: RISC-V ABIs Specification 1.0, section 1.2 "Floating-point Register Convention".
  static func float(_ bits: UInt32) -> String {
    switch bits & 31 {
    case 0...7: "ft\(bits & 31)"
    case 8, 9: "fs\((bits & 31) - 8)"
    case 10...17: "fa\((bits & 31) - 10)"
    case 18...27: "fs\((bits & 31) - 16)"
    default: "ft\((bits & 31) - 20)"
    }
  }

  private static func storeOffset(of word: UInt32) -> Int32 {
    let high = (Int32(bitPattern: word) >> 25) << 5
    return high | Int32(word >> 7 & 31)
  }

  static func offset(_ value: Int32) -> String {
    (value < 0 ? "-0x" : "0x") + String(value.magnitude, radix: 16)
  }
}

/// The loads and stores of floating point that have 16 bits.
private enum CompressedFloatingPoint {
  static func text(of word: UInt32) -> String? {
    guard word >> 16 == 0 else { return nil }
    let (kind, quadrant) = (word >> 13 & 7, word & 3)
    guard kind & 1 == 1, quadrant == 0 || quadrant == 2 else { return nil }
    let isStore = kind & 4 != 0
    let isSingle = kind & 2 != 0
    let mnemonic = (isStore ? "fs" : "fl") + (isSingle ? "w" : "d")
    func bits(_ high: UInt32, _ low: UInt32, at place: UInt32) -> UInt32 {
      let ones: UInt32 = (2 << (high - low)) - 1
      return (word >> low & ones) << place
    }
    if quadrant == 0 {
      let high = isSingle ? bits(6, 6, at: 2) | bits(5, 5, at: 6) : bits(6, 5, at: 6)
      let base = registerNames[Int(8 + (word >> 7 & 7))]
      return place(mnemonic, 8 + (word >> 2 & 7), bits(12, 10, at: 3) | high, base)
    }
    switch (isStore, isSingle) {
    case (false, true):
      let offset = bits(12, 12, at: 5) | bits(6, 4, at: 2) | bits(3, 2, at: 6)
      return place(mnemonic, word >> 7, offset, "sp")
    case (false, false):
      let offset = bits(12, 12, at: 5) | bits(6, 5, at: 3) | bits(4, 2, at: 6)
      return place(mnemonic, word >> 7, offset, "sp")
    case (true, true):
      return place(mnemonic, word >> 2, bits(12, 9, at: 2) | bits(8, 7, at: 6), "sp")
    case (true, false):
      return place(mnemonic, word >> 2, bits(12, 10, at: 3) | bits(9, 7, at: 6), "sp")
    }
  }

  private static func place(
    _ mnemonic: String, _ register: UInt32, _ offset: UInt32, _ base: String
  ) -> String {
    "\(mnemonic) \(FloatingPoint.float(register)), "
      + "\(FloatingPoint.offset(Int32(offset)))(\(base))"
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Meanings of the multiply and divide instructions.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 13 "M Extension", with the results of
/// division by zero and of signed overflow from its table 11.
private enum MultiplyDivide {
  static let mul: Meaning = { a, b, _ in a &* b }
  static let mulh: Meaning = { a, b, _ in
    UInt32(bitPattern: Int32(bitPattern: a).multipliedFullWidth(by: Int32(bitPattern: b)).high)
  }
  static let mulhsu: Meaning = { a, b, _ in
    UInt32(truncatingIfNeeded: (Int64(Int32(bitPattern: a)) * Int64(b)) >> 32)
  }
  static let mulhu: Meaning = { a, b, _ in a.multipliedFullWidth(by: b).high }

  /// Division by zero gives -1; the overflow of -2^31 / -1 gives -2^31.
  static let div: Meaning = { a, b, _ in
    guard b != 0 else { return .max }
    let (quotient, _) = Int32(bitPattern: a).dividedReportingOverflow(by: Int32(bitPattern: b))
    return UInt32(bitPattern: quotient)
  }
  static let divu: Meaning = { a, b, _ in b == 0 ? .max : a / b }

  /// Division by zero leaves the dividend; the overflow of -2^31 / -1 leaves 0.
  static let rem: Meaning = { a, b, _ in
    guard b != 0 else { return a }
    let divisor = Int32(bitPattern: b)
    let (remainder, _) = Int32(bitPattern: a).remainderReportingOverflow(dividingBy: divisor)
    return UInt32(bitPattern: remainder)
  }
  static let remu: Meaning = { a, b, _ in b == 0 ? a : a % b }
}

/// Multiplication and division.
let multiplyDivide: [InstructionSpec] = [
  row("mul", "0000001_....._....._000_....._0110011", .multiply, MultiplyDivide.mul),
  row("mulh", "0000001_....._....._001_....._0110011", .multiplyHigh, MultiplyDivide.mulh),
  row("mulhsu", "0000001_....._....._010_....._0110011", .multiplyHigh, MultiplyDivide.mulhsu),
  row("mulhu", "0000001_....._....._011_....._0110011", .multiplyHigh, MultiplyDivide.mulhu),
  row("div", "0000001_....._....._100_....._0110011", .divide, MultiplyDivide.div),
  row("divu", "0000001_....._....._101_....._0110011", .divide, MultiplyDivide.divu),
  row("rem", "0000001_....._....._110_....._0110011", .divide, MultiplyDivide.rem),
  row("remu", "0000001_....._....._111_....._0110011", .divide, MultiplyDivide.remu),
]

private func row(
  _ mnemonic: String, _ encoding: EncodingPattern, _ unit: Unit, _ meaning: Meaning
) -> InstructionSpec {
  .init(mnemonic, encoding, .r, reads: [.rs1, .rs2], .compute(unit, meaning))
}

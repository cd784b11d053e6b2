// SPDX-License-Identifier: Apache-2.0

/// What the multiply and divide instructions compute.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 13 "M Extension", with the results of
/// division by zero and of signed overflow from its table 11.
@frozen public enum MultiplyDivideOperation: UInt8, Sendable {
  case mul, mulh, mulhsu, mulhu
  case div, divu, rem, remu

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .mul:
      return a &* b
    case .mulh:
      let product = Int32(bitPattern: a).multipliedFullWidth(by: Int32(bitPattern: b))
      return UInt32(bitPattern: product.high)
    case .mulhsu:
      return UInt32(truncatingIfNeeded: (Int64(Int32(bitPattern: a)) * Int64(b)) >> 32)
    case .mulhu:
      return a.multipliedFullWidth(by: b).high

    // Division by zero gives -1; the overflow of -2^31 / -1 gives -2^31.
    case .div:
      guard b != 0 else { return .max }
      let (quotient, _) = Int32(bitPattern: a).dividedReportingOverflow(by: Int32(bitPattern: b))
      return UInt32(bitPattern: quotient)
    case .divu:
      return b == 0 ? .max : a / b

    // Division by zero leaves the dividend; the overflow of -2^31 / -1 leaves 0.
    case .rem:
      guard b != 0 else { return a }
      let divisor = Int32(bitPattern: b)
      let (remainder, _) = Int32(bitPattern: a).remainderReportingOverflow(dividingBy: divisor)
      return UInt32(bitPattern: remainder)
    case .remu:
      return b == 0 ? a : a % b
    }
  }
}

extension MultiplyDivideOperation {
  /// Whether the sign of each operand counts; for the low product neither does.
  ///
  /// Sequential units take longer for signs.
  package var signedness: (a: Bool, b: Bool) {
    switch self {
    case .mulh, .div, .rem: (true, true)
    case .mulhsu: (true, false)
    case .mul, .mulhu, .divu, .remu: (false, false)
    }
  }
}

extension Unit {
  /// Low products.
  @inlinable public static var multiply: Unit { Unit(number: 1) }
  /// High products.
  @inlinable public static var multiplyHigh: Unit { Unit(number: 2) }
  /// Quotients and remainders.
  @inlinable public static var divide: Unit { Unit(number: 3) }
}

/// Multiplication and division.
let multiplyDivide: [InstructionSpec] = [
  row("mul", "0000001_....._....._000_....._0110011", .multiply, .mul),
  row("mulh", "0000001_....._....._001_....._0110011", .multiplyHigh, .mulh),
  row("mulhsu", "0000001_....._....._010_....._0110011", .multiplyHigh, .mulhsu),
  row("mulhu", "0000001_....._....._011_....._0110011", .multiplyHigh, .mulhu),
  row("div", "0000001_....._....._100_....._0110011", .divide, .div),
  row("divu", "0000001_....._....._101_....._0110011", .divide, .divu),
  row("rem", "0000001_....._....._110_....._0110011", .divide, .rem),
  row("remu", "0000001_....._....._111_....._0110011", .divide, .remu),
]

private func row(
  _ mnemonic: String, _ encoding: EncodingPattern, _ unit: Unit,
  _ operation: MultiplyDivideOperation
) -> InstructionSpec {
  .init(mnemonic, encoding, .r, reads: [.rs1, .rs2], .compute(unit, .multiplyDivide(operation)))
}

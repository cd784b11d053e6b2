// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A functional unit in time: its name, how long it keeps X busy, and what those cycles are charged
/// to.
package struct UnitRow: Hashable, Sendable {
  package let unit: Unit
  /// Also the name of its timing parameter, if it has one.
  package let name: String
  /// Of a cycle in which it keeps X busy, or in which others wait for its result.
  package let cause: CycleCause
  /// The time in the default preset.
  let time: UnitTime
  let rule: SequentialRule
  /// What a user may change, and who says so; nil for a time that never changes.
  let choice: Choice?

  struct Choice: Hashable, Sendable {
    let meaning: String
    let domain: TimingDomain
    let source: String
  }

  private init(
    _ unit: Unit, _ name: String, _ cause: CycleCause, _ time: UnitTime,
    rule: SequentialRule = .none, _ choice: Choice? = nil
  ) {
    self.unit = unit
    self.name = name
    self.cause = cause
    self.time = time
    self.rule = rule
    self.choice = choice
  }

  /// Ends the names of parameters of a user's own units.
  package static let latencySuffix = ".latency"

  /// A unit of an extension from outside.
  package init(
    own unit: Unit, _ name: String, _ cause: CycleCause, _ time: UnitTime, isAsked: Bool,
    meaning: String, source: String
  ) {
    self.init(
      unit, name, cause, time,
      Choice(meaning: meaning, domain: .own(isAsked: isAsked), source: source))
  }

  /// All units of ours, each at the place of its number.
  package static let all: [UnitRow] = [
    UnitRow(.alu, "alu", .issue, .fixed(cycles: 1)),
    UnitRow(
      .multiply, "multiply", .multiply, .fixed(cycles: 1), rule: .product,
      Choice(
        meaning: "time of mul in X", domain: .multiplier, source: TimingParameter.classicOwn)),
    UnitRow(
      .multiplyHigh, "multiplyHigh", .multiply, .fixed(cycles: 1), rule: .product,
      Choice(
        meaning: "time of mulh, mulhsu, mulhu in X", domain: .multiplier,
        source: TimingParameter.classicOwn)),
    UnitRow(
      .divide, "divide", .divide, .fixed(cycles: 35), rule: .quotient,
      Choice(
        meaning: "time of div, divu, rem, remu in X", domain: .divider,
        source: TimingParameter.classicOwn)),
    UnitRow(
      .dot, "dotCycles", .dot, .fixed(cycles: 1),
      Choice(
        meaning: "time of a dot product or shuffle in X", domain: .number(TimingDomain.latency),
        source: TimingParameter.twin)),
    UnitRow(
      .requantize, "requantizeCycles", .requantize, .fixed(cycles: 2),
      Choice(
        meaning: "time of a requantization in X", domain: .number(TimingDomain.latency),
        source: TimingParameter.twin)),
  ]
}

/// How long a unit takes that works off an operand some bits a cycle.
///
/// Source: Hazard3 RTL at 82729101, measured operand by operand (docs/TIMING.md).
package enum SequentialRule: UInt8, Sendable {
  /// Such a unit does not exist.
  case none
  /// 32 / unroll + 2 cycles for the bits of the multiplier, and more for signs.
  case product
  /// 32 / unroll + 3 cycles for the bits of the quotient, and one for a sign.
  case quotient

  func cycles(of operation: Operation, unroll: Int, _ a: UInt32, _ b: UInt32) -> Int {
    var signedness = (a: false, b: false)
    if case .multiplyDivide(let operation) = operation { signedness = operation.signedness }
    let aIsNegative = signedness.a && Int32(bitPattern: a) < 0
    let bIsNegative = signedness.b && Int32(bitPattern: b) < 0
    switch self {
    case .none:
      return 1
    case .product:
      let negates = aIsNegative != bIsNegative
      let carries = negates && a &* b == 0
      return 32 / unroll + 2 + (aIsNegative || bIsNegative ? 1 : 0) + (negates ? 1 : 0)
        + (carries ? 1 : 0)
    case .quotient:
      return 32 / unroll + 3 + (aIsNegative ? 1 : 0)
    }
  }
}

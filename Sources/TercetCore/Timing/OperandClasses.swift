// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Cycles by the value of an operand: the first class whose bound is above it counts.
package struct OperandClasses: Hashable, Sendable {
  package enum Operand: String, CaseIterable, Hashable, Sendable {
    case rs1, rs2
  }

  package struct Class: Hashable, Sendable {
    /// Values below this belong to it.
    package let bound: Int64
    package let cycles: Int

    package init(below bound: Int64, cycles: Int) {
      self.bound = bound
      self.cycles = cycles
    }
  }

  package let operand: Operand
  package let isSigned: Bool
  /// By ascending bounds.
  package let classes: [Class]
  /// Of all other values.
  package let otherwise: Int

  package init(_ operand: Operand, isSigned: Bool, _ classes: [Class], otherwise: Int) {
    self.operand = operand
    self.isSigned = isSigned
    self.classes = classes
    self.otherwise = otherwise
  }

  package func cycles(_ a: UInt32, _ b: UInt32) -> Int {
    let value = operand == .rs1 ? a : b
    let number = isSigned ? Int64(Int32(bitPattern: value)) : Int64(value)
    return classes.first { number < $0.bound }?.cycles ?? otherwise
  }
}

// MARK: - As text

extension OperandClasses: CustomStringConvertible {
  /// `rs2<16:1,<65536:2,else:4`; a signed operand is `signed-rs2`.
  package var description: String {
    let classes = classes.map { "<\($0.bound):\($0.cycles)" }.joined(separator: ",")
    return (isSigned ? Self.signedPrefix : "") + operand.rawValue + classes + ",else:\(otherwise)"
  }

  static let form = "rs2<N:CYCLES,<N:CYCLES,else:CYCLES"
  private static let signedPrefix = "signed-"

  /// Reads what `description` writes.
  init?(_ text: String, cycles: TimingDomain) {
    let isSigned = text.hasPrefix(Self.signedPrefix)
    let rest = isSigned ? text.dropFirst(Self.signedPrefix.count) : text[...]
    guard let operand = Operand(rawValue: String(rest.prefix(3))) else { return nil }
    let parts = rest.dropFirst(3).split(separator: ",", omittingEmptySubsequences: false)
    guard let last = parts.last, last.hasPrefix("else:"),
      let otherwise = cycles.number(last.dropFirst(5)), parts.count > 1
    else { return nil }
    var classes: [Class] = []
    for part in parts.dropLast() {
      let sides = part.split(separator: ":", omittingEmptySubsequences: false)
      guard sides.count == 2, sides[0].first == "<", let bound = Int64(sides[0].dropFirst()),
        let count = cycles.number(sides[1])
      else { return nil }
      if let before = classes.last, before.bound >= bound { return nil }
      classes.append(Class(below: bound, cycles: count))
    }
    self.init(operand, isSigned: isSigned, classes, otherwise: otherwise)
  }
}

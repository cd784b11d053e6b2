// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Mutant {
  typealias Computation = @Sendable (UInt32, UInt32, UInt32) -> UInt32

  /// Wrong results: of wrong operands, of another instruction, or for some operands only.
  static func computations(
    of row: InstructionSpec, _ right: @escaping Computation, in table: [InstructionSpec]
  ) -> [(String, Computation)] {
    var faults: [(String, Computation)] = (0..<32).map { bit in
      ("result bit \(bit) is inverted", { right($0, $1, $2) ^ 1 << UInt32(bit) })
    }
    faults.append(("gives 0", { _, _, _ in 0 }))
    faults.append(("gives a", { a, _, _ in a }))
    for other in table where other.mnemonic != row.mnemonic && other.format == row.format {
      guard let operation = other.effect?.operation, other.reads == row.reads else { continue }
      faults.append(("is \(other.mnemonic)", { operation.evaluate($0, $1, $2) }))
    }
    faults += wrongOperands(of: row, right) + wrongCases(of: row, right)
    return faults
  }

  /// Each operand with a bit stuck, and each a little off.
  private static func wrongOperands(
    of row: InstructionSpec, _ right: @escaping Computation
  ) -> [(String, Computation)] {
    var faults: [(String, Computation)] = []
    for (operand, bits) in row.operands {
      for bit in bits {
        let mask = UInt32(1) << UInt32(bit)
        faults.append(("\(operand) bit \(bit) is 0", changed(right, operand) { $0 & ~mask }))
        faults.append(("\(operand) bit \(bit) is 1", changed(right, operand) { $0 | mask }))
      }
      faults.append(("\(operand) is one more", changed(right, operand) { $0 &+ 1 }))
      faults.append(("\(operand) is one less", changed(right, operand) { $0 &- 1 }))
      faults.append(("\(operand) is negated", changed(right, operand) { 0 &- $0 }))
    }
    let names = row.operands.map(\.0)
    if names.starts(with: [.a, .b]) {
      faults.append(("a and b change places", { right($1, $0, $2) }))
    }
    if names.contains(.c) {
      faults.append(("a and c change places", { right($2, $1, $0) }))
      faults.append(("b and c change places", { right($0, $2, $1) }))
      faults.append(("c is 0", { a, b, _ in right(a, b, 0) }))
    }
    return faults
  }

  /// Right results, but for a few operands.
  private static func wrongCases(
    of row: InstructionSpec, _ right: @escaping Computation
  ) -> [(String, Computation)] {
    func unless(
      _ name: String, _ isWrong: @escaping @Sendable (UInt32, UInt32, UInt32) -> Bool
    ) -> (String, Computation) {
      ("wrong if \(name)", { right($0, $1, $2) ^ (isWrong($0, $1, $2) ? 1 : 0) })
    }
    var faults: [(String, Computation)] = []
    for (operand, _) in row.operands {
      for (name, value) in row.boundaries(of: operand) {
        faults.append(unless("\(operand) = \(name)") { operand.of($0, $1, $2) == value })
      }
    }
    guard row.operands.map(\.0).starts(with: [.a, .b]) else { return faults }
    faults.append(unless("a = b") { a, b, _ in a == b })
    faults.append(unless("a is not b") { a, b, _ in a != b })
    faults.append(unless("a is below b") { a, b, _ in a < b })
    if row.format != .shift {
      faults.append(unless("signs differ") { a, b, _ in (a ^ b) >> 31 == 1 })
      faults.append(unless("both are negative") { a, b, _ in (a & b) >> 31 == 1 })
      faults.append(unless("a = min and b = -1") { a, b, _ in a == 1 << 31 && b == .max })
    }
    return faults
  }
}

/// An operand of an operation.
enum Operand: Sendable {
  case a, b, c

  func of(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    switch self {
    case .a: a
    case .b: b
    case .c: c
    }
  }
}

extension InstructionSpec {
  /// The operands that the operation uses, with their bits that can be 0 and 1.
  fileprivate var operands: [(Operand, Range<Int>)] {
    let hasC = reads.contains(.rs3) || reads.contains(.rd)
    switch format {
    case .unary: return [(.a, 0..<32)]
    case .shift: return [(.a, 0..<32), (.b, 0..<5)]
    // The first operand is the pc, which a test does not choose.
    case .u: return [(.b, 12..<32)]
    default: return [(.a, 0..<32), (.b, 0..<32)] + (hasC ? [(.c, 0..<32)] : [])
    }
  }

  /// Values of an operand that deserve a case of their own.
  fileprivate func boundaries(of operand: Operand) -> [(String, UInt32)] {
    let register: [(String, UInt32)] = [
      ("0", 0), ("1", 1), ("-1", .max), ("min", 1 << 31), ("max", .max >> 1),
    ]
    guard operand == .b else { return register }
    switch format {
    case .i:
      return [("0", 0), ("1", 1), ("-1", .max), ("-2048", 0 &- 2048), ("2047", 2047)]
    case .shift: return [("0", 0), ("1", 1), ("31", 31)]
    case .u: return [("0", 0), ("min", 1 << 31), ("-4096", 0 &- 4096)]
    default: return register
    }
  }
}

extension Effect {
  /// How it computes, if it does.
  fileprivate var operation: Operation? {
    switch self {
    case .compute(_, let operation), .atomic(let operation): operation
    default: nil
    }
  }
}

/// `right` with one operand changed.
private func changed(
  _ right: @escaping Mutant.Computation, _ operand: Operand,
  _ change: @escaping @Sendable (UInt32) -> UInt32
) -> Mutant.Computation {
  switch operand {
  case .a: { a, b, c in right(change(a), b, c) }
  case .b: { a, b, c in right(a, change(b), c) }
  case .c: { a, b, c in right(a, b, change(c)) }
  }
}

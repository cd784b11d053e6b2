// SPDX-License-Identifier: Apache-2.0

/// What operations and conditions from outside compute: those of `Operation.custom` and
/// `Condition.custom`, which share one row of numbers.
///
/// An instruction set carries its own; none of ours has any.
package struct CustomOperations: Sendable {
  /// A pure result of `a`, `b` and `c`; a condition holds if it is not 0.
  package typealias Evaluation =
    @Sendable (_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32

  private let evaluations: [Evaluation]

  /// - Parameter evaluations: The position of each is its number.
  package init(_ evaluations: [Evaluation] = []) { self.evaluations = evaluations }

  /// The result of operation `number`; 0 if there is none, since a guest must not stop Tercet.
  package func evaluate(_ number: UInt16, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    evaluations.indices.contains(Int(number)) ? evaluations[Int(number)](a, b, c) : 0
  }

  package func holds(_ number: UInt16, _ rs1: UInt32, _ rs2: UInt32) -> Bool {
    evaluate(number, rs1, rs2, 0) != 0
  }
}

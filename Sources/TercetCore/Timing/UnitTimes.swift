// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The time of each unit in a timing model, with what the pipeline asks about it in every cycle.
package struct UnitTimes: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    var time: UnitTime
    let rule: SequentialRule
    let cause: CycleCause
  }

  /// By number: the pipeline asks for every multiplication.
  private var entries = UnitRow.all.map { row in
    Entry(time: row.time, rule: row.rule, cause: row.cause)
  }

  /// Those that come from outside, in the order of their numbers.
  package private(set) var own: [UnitRow] = []

  /// The number that the next one gets.
  package var count: Int { entries.count }

  func has(_ unit: Unit) -> Bool { Int(unit.number) < count }

  /// Adds a unit from outside, whose number is `count`.
  package mutating func add(_ row: UnitRow) {
    precondition(Int(row.unit.number) == count, "\(row.name) has the number of another unit")
    own.append(row)
    entries.append(Entry(time: row.time, rule: row.rule, cause: row.cause))
  }

  /// - Parameter unit: One of ours, or that was added.
  package subscript(unit: Unit) -> UnitTime {
    get { entries[Int(unit.number)].time }
    set { entries[Int(unit.number)].time = newValue }
  }

  /// Of a cycle in which `unit` keeps X busy, or in which others wait for its result.
  @inline(__always)
  func cause(of unit: Unit) -> CycleCause { entries[Int(unit.number)].cause }

  /// Whether how long an instruction takes is asked of its meaning.
  func asks(_ instruction: Instruction) -> Bool {
    guard case .compute(let unit, .custom) = instruction.effect else { return false }
    return self[unit] == .asked
  }

  /// Cycles that `operation` of `unit` occupies X, at least 1.
  ///
  /// - Parameters:
  ///   - a: Value of the first operand.
  ///   - b: Value of the second.
  @inline(__always)
  func cycles(of operation: Operation, in unit: Unit, _ a: UInt32, _ b: UInt32) -> Int {
    switch entries[Int(unit.number)].time {
    case .fixed(let cycles, _): cycles
    case .sequential(let unroll):
      entries[Int(unit.number)].rule.cycles(of: operation, unroll: unroll, a, b)
    case .byOperand(let classes): classes.cycles(a, b)
    // Who asks knows it.
    case .asked: 1
    }
  }
}

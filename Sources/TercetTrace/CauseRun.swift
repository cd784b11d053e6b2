// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Cycles in a row that were spent on the same thing.
struct CauseRun {
  let cause: CycleCause
  /// Whom the first cycle is charged to, and who waited in it.
  let pc: UInt32
  let waiting: UInt32
  let start: UInt64
  /// The first cycle behind it.
  private(set) var end: UInt64
  private let isLoop: Bool

  init(_ cycle: TracedCycle) {
    cause = cycle.record.cause
    pc = cycle.record.pc
    waiting = cycle.record.waiting
    start = cycle.number
    end = cycle.end
    isLoop = cycle.length > 1 && cycle.instructions > 0
  }

  /// The cause, or what is none: turns of a loop, whose cycles have several.
  var name: String { isLoop ? "loop" : cause.name }

  /// Takes the next cycle in, if it belongs here: any that issues, or a wait of the same two.
  mutating func extend(by cycle: TracedCycle) -> Bool {
    let record = cycle.record
    guard cycle.number == end, !isLoop, cycle.length == 1 || cycle.instructions == 0,
      record.cause == cause,
      cause == .issue || record.pc == pc && record.waiting == waiting
    else { return false }
    end = cycle.end
    return true
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Cycles of a chart that are not drawn one by one: a sleep, or turns of a loop that changes nothing.
package struct ChartSleep {
  /// The only cycle of it that is drawn.
  let first: UInt64
  let last: UInt64
  private let cause: CycleCause
  private let instructions: UInt64

  init(_ cycle: TracedCycle) {
    first = cycle.number
    last = cycle.end - 1
    cause = cycle.record.cause
    instructions = cycle.instructions
  }

  /// `... 1,999 cycles more, asleep (waitForInterrupt)`.
  var text: String {
    let what =
      instructions > 0
      ? "of a loop that changes nothing, instructions: \(instructions)" : "asleep (\(cause.name))"
    return "... \(last - first) cycles more, \(what)"
  }
}

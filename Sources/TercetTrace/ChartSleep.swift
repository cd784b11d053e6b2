// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Cycles of a chart that are not drawn one by one: a sleep, or turns of a loop that changes nothing.
package struct ChartSleep: Sendable {
  /// The only cycle of it that is drawn.
  let first: UInt64
  let last: UInt64
  let cause: CycleCause
  /// How many instructions retire in it.
  let instructions: UInt64

  init(_ cycle: TracedCycle) {
    first = cycle.number
    last = cycle.end - 1
    cause = cycle.record.cause
    instructions = cycle.instructions
  }

  /// How many of its cycles are not drawn.
  var hidden: UInt64 { last - first }
}

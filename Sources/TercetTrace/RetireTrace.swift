// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// One row for each instruction that leaves X as retired: `cycle,pc,instr`.
///
/// ecall and ebreak have a row although they trap, as in the RTL's traces; faults have none.
package struct RetireTrace: TraceWriter {
  package static let unit = "instructions"
  package static let usualLimit = 10_000_000

  private let window: TraceWindow
  private let limit: Int
  private var buffer: TraceBuffer

  /// Rows so far.
  package private(set) var written = 0
  package private(set) var isCut = false

  package init(_ plan: TracePlan) {
    window = plan.window
    limit = plan.limit
    buffer = TraceBuffer(write: plan.write)
    buffer.append("cycle,pc,instr\n")
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      guard cycle.number <= window.cycles.upperBound else { return finish() && false }
      guard cycle.number >= window.cycles.lowerBound, let occupant = cycle.stages.execute,
        let word = occupant.word, window.shows(occupant.pc),
        cycle.leavesExecute || cycle.length > 1,
        cycle.record.cause == .issue
          || cycle.flow == .trapEntry && Self.requests.contains(word)
      else { continue }
      guard written < limit else {
        isCut = true
        return finish() && false
      }
      written += 1
      buffer.append(decimal: cycle.number)
      buffer.append(UInt8(ascii: ","))
      buffer.append(hex: occupant.pc)
      buffer.append(UInt8(ascii: ","))
      buffer.append(hex: word)
      buffer.append(UInt8(ascii: "\n"))
    }
    return buffer.flushIfFull()
  }

  /// Writes what has been gathered; false if that fails.
  package mutating func finish() -> Bool { buffer.flush() }

  /// ecall, ebreak and c.ebreak.
  private static let requests: [UInt32] = [0x0000_0073, 0x0010_0073, 0x9002]
}

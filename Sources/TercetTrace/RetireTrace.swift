// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// One row for each instruction that leaves X as retired: `cycle,pc,instr`.
///
/// ecall and ebreak have a row although they trap, as in the RTL's traces; faults have none.
package struct RetireTrace: StageObserver {
  private let window: TraceWindow
  private let rowLimit: Int
  private var buffer: TraceBuffer

  /// Rows written so far.
  package private(set) var rows = 0
  /// Whether there was more to write than the limit allows.
  package private(set) var isCut = false

  /// - Parameter write: Takes text; false when it cannot be written, which ends the trace.
  package init(window: TraceWindow, rowLimit: Int, write: @escaping ([UInt8]) -> Bool) {
    self.window = window
    self.rowLimit = rowLimit
    buffer = TraceBuffer(write: write)
    buffer.append("cycle,pc,instr\n")
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      guard cycle.number <= window.cycles.upperBound else { return finish() && false }
      guard cycle.number >= window.cycles.lowerBound, let occupant = cycle.stages.execute,
        let word = occupant.word, window.shows(occupant.pc), cycle.leavesExecute,
        cycle.record.cause == .issue
          || cycle.flow == .trapEntry && Self.requests.contains(word)
      else { continue }
      guard rows < rowLimit else {
        isCut = true
        return finish() && false
      }
      rows += 1
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

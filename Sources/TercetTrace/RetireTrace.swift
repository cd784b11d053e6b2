// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// One row for each instruction that leaves X as retired: `cycle,pc,instr`.
///
/// ecall and ebreak have a row although they trap, as in the RTL's traces; faults have none.
package struct RetireTrace: StageObserver {
  private let window: TraceWindow
  private let rowLimit: Int
  private let write: ([UInt8]) -> Bool
  private var buffer = Array("cycle,pc,instr\n".utf8)

  /// Rows written so far.
  package private(set) var rows = 0
  /// Whether there was more to write than the limit allows.
  package private(set) var isCut = false

  /// - Parameter write: Takes text; false when it cannot be written, which ends the trace.
  package init(window: TraceWindow, rowLimit: Int, write: @escaping ([UInt8]) -> Bool) {
    self.window = window
    self.rowLimit = rowLimit
    self.write = write
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      guard cycle.number <= window.cycles.upperBound else { return finish() && false }
      guard cycle.number >= window.cycles.lowerBound, let occupant = cycle.stages.execute,
        let word = occupant.word, window.shows(occupant.pc), cycle.record.leavesExecute,
        cycle.record.cause == .issue
          || cycle.record.flow == .trapEntry && Self.requests.contains(word)
      else { continue }
      guard rows < rowLimit else {
        isCut = true
        return finish() && false
      }
      rows += 1
      buffer += "\(cycle.number),".utf8
      appendHex(occupant.pc)
      buffer.append(UInt8(ascii: ","))
      appendHex(word)
      buffer.append(UInt8(ascii: "\n"))
    }
    return buffer.count < 1 << 16 || flush()
  }

  /// Writes what has been gathered; false if that fails.
  package mutating func finish() -> Bool { flush() }

  private mutating func flush() -> Bool {
    defer { buffer.removeAll(keepingCapacity: true) }
    return write(buffer)
  }

  private mutating func appendHex(_ value: UInt32) {
    for shift in stride(from: UInt32(28), through: 0, by: -4) {
      buffer.append(Self.digits[Int(value >> shift & 15)])
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
  /// ecall, ebreak and c.ebreak.
  private static let requests: [UInt32] = [0x0000_0073, 0x0010_0073, 0x9002]
}

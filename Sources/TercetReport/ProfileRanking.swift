// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetProfile

/// What took most cycles, and who waited longest for it.
extension ProfileDocument.Tables {
  /// The functions, the most expensive first by their own cycles.
  package var hottestFunctions: [ProfileDocument.Function] {
    functions.enumerated()
      .sorted { ($1.element.causes.total, $0.offset) < ($0.element.causes.total, $1.offset) }
      .map(\.element)
  }

  /// The places in `lines`, the most expensive first; empty for a program without lines.
  package var hottestLines: [Int] {
    guard lines.contains(where: { $0.place != nil }) else { return [] }
    return lines.indices.sorted { (lines[$1].causes.total, $0) < (lines[$0].causes.total, $1) }
  }

  /// A line where it is in the code: one for each call by which it was inlined.
  package struct LineInPlace {
    package let line: ProfileDocument.Line
    /// The lines of the calls by which it came into its function, the outermost first.
    package let calls: [ProfileDocument.Place?]
    /// The line that waited longest for it; nil if none did.
    package let waiter: ProfileDocument.Line?
  }

  /// The lines, apart for each call by which they were inlined if that is known, the most expensive
  /// first; empty for a program without lines.
  package var hottestLinesInPlace: [LineInPlace] {
    guard let inlines else {
      let waiters = longestWaitersOfLines
      return hottestLines.map { place in
        LineInPlace(line: lines[place], calls: [], waiter: waiters[place].map { lines[$0] })
      }
    }
    guard lines.contains(where: { $0.place != nil }) else { return [] }
    let inliners = Set(inlines.map(\.function))
    let waiters = longestWaitersOfLines
    let plain = lines.indices.filter { !inliners.contains(lines[$0].function) }.map { place in
      LineInPlace(line: lines[place], calls: [], waiter: waiters[place].map { lines[$0] })
    }
    let all =
      plain
      + inlines.flatMap { row in
        row.lines.map { line in
          LineInPlace(
            line: ProfileDocument.Line(
              place: line.place, isGenerated: line.isGenerated, function: row.function,
              causes: line.causes),
            calls: row.frames.map(\.place), waiter: line.waiter.map { lines[Int($0)] })
        }
      }
    return all.enumerated()
      .sorted {
        ($1.element.line.causes.total, $0.offset) < ($0.element.line.causes.total, $1.offset)
      }
      .map(\.element)
  }

  /// The places in `instructions`, the most expensive first.
  package var hottestInstructions: [Int] {
    instructions.indices.sorted {
      (instructions[$1].causes.total, $0) < (instructions[$0].causes.total, $1)
    }
  }

  /// For each line that is known and was waited for, the line that waited longest; both by their
  /// places in `lines`.
  package var longestWaitersOfLines: [Int: Int] {
    longestWaiters { pc in
      guard let index = index(of: pc) else { return nil }
      let line = Int(instructions[index].line)
      return lines[line].place == nil ? nil : line
    }
  }

  /// For each instruction that was waited for, the one that waited longest; both by pc.
  package var longestWaitersOfInstructions: [UInt32: UInt32] { longestWaiters { $0 } }

  /// - Parameter place: What an instruction belongs to; nil leaves it out.
  private func longestWaiters<Place: Hashable>(_ place: (UInt32) -> Place?) -> [Place: Place] {
    var sums: [Place: [Place: (waiter: UInt32, cycles: UInt64)]] = [:]
    for wait in waits {
      guard let charged = place(wait.pc), let waiting = place(wait.waiter) else { continue }
      sums[charged, default: [:]][waiting, default: (wait.waiter, 0)].cycles += wait.cycles
    }
    return sums.compactMapValues { waiting in
      waiting.max {
        ($0.value.cycles, $1.value.waiter) < ($1.value.cycles, $0.value.waiter)
      }?.key
    }
  }
}

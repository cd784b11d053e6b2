// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// A source line, and who waited longest for it.
package struct RankedLine: Sendable {
  package let line: LineProfile
  /// The line whose instructions waited longest for this one's; nil if none did.
  package let waiter: SourceLine?
}

/// An instruction, and who waited longest for it.
package struct RankedInstruction: Sendable {
  package let instruction: InstructionProfile
  /// The instruction that waited longest; nil if none did.
  package let waiter: UInt32?
}

extension Profile {
  /// The functions, the most expensive first by their own cycles.
  package func hottestFunctions(_ lines: SourceLines) -> [FunctionProfile] {
    functions(lines: lines)
      .sorted { ($1.stack.total, $0.pc, $0.name) < ($0.stack.total, $1.pc, $1.name) }
  }

  /// The source lines, the most expensive first; empty for a program without lines.
  ///
  /// - Parameter inlined: The calls by which lines are told apart that were inlined in several places.
  package func hottestLines(
    _ lines: SourceLines, inlined: InlinedCalls = .none
  ) -> [RankedLine] {
    let places = self.lines(lines, inlined: inlined)
    guard places.contains(where: { $0.place != nil }) else { return [] }
    let functions = Dictionary(
      uniqueKeysWithValues: instructions.map { ($0.pc, $0.function?.name ?? unknownName) })
    let waiters = longestWaiters { pc in
      lines[pc].map {
        PlaceInFunction(
          place: $0, function: functions[pc] ?? unknownName, call: inlined.number(of: pc))
      }
    }
    return
      places
      .sorted { ($1.stack.total, $0.pc, $0.function) < ($0.stack.total, $1.pc, $1.function) }
      .map { line in
        let place = line.place.map {
          PlaceInFunction(
            place: $0, function: line.function, call: inlined.number(of: line.pc))
        }
        return RankedLine(line: line, waiter: place.flatMap { waiters[$0] }.flatMap { lines[$0] })
      }
  }

  /// The instructions, the most expensive first.
  package func hottestInstructions() -> [RankedInstruction] {
    let waiters = longestWaiters { $0 }
    return instructions.sorted { ($1.cycles, $0.pc) < ($0.cycles, $1.pc) }
      .map { RankedInstruction(instruction: $0, waiter: waiters[$0.pc]) }
  }

  private struct PlaceInFunction: Hashable {
    let place: SourceLine
    let function: String
    let call: Int32
  }

  /// For each place, an instruction of the place that waited longest for it.
  ///
  /// - Parameter place: What an instruction belongs to; nil leaves it out.
  private func longestWaiters<Place: Hashable>(_ place: (UInt32) -> Place?) -> [Place: UInt32] {
    var sums: [Place: [Place: (waiter: UInt32, cycles: UInt64)]] = [:]
    for wait in waits {
      guard let charged = place(wait.key.pc), let waiting = place(wait.key.waiter) else { continue }
      let waiter = wait.key.waiter
      sums[charged, default: [:]][waiting, default: (waiter, 0)].cycles += wait.cycles
    }
    return sums.compactMapValues { waiting in
      waiting.values.max { ($0.cycles, $1.waiter) < ($1.cycles, $0.waiter) }?.waiter
    }
  }
}

extension CycleStack {
  /// The causes that took cycles, the largest first.
  package var largestFirst: [CycleCause] {
    CauseTable.standard.causes.filter { self[$0] > 0 }
      .sorted { (self[$1], $0.number) < (self[$0], $1.number) }
  }
}

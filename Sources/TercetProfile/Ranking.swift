// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

extension Profile {
  /// The functions, the most expensive first by their own cycles.
  package func hottestFunctions(_ lines: SourceLines) -> [FunctionProfile] {
    functions(lines: lines)
      .sorted { ($1.stack.total, $0.pc, $0.name) < ($0.stack.total, $1.pc, $1.name) }
  }

  /// For each line that was waited for, by its lowest address, an instruction of the line that waited
  /// longest.
  ///
  /// - Parameter inlined: The calls by which lines are told apart that were inlined in several places.
  package func longestWaitersOfLines(
    _ lines: SourceLines, inlined: InlinedCalls
  ) -> [UInt32: UInt32] {
    let functions = Dictionary(
      uniqueKeysWithValues: instructions.map { ($0.pc, $0.function?.name ?? unknownName) })
    func place(_ pc: UInt32) -> PlaceInFunction? {
      lines[pc].map {
        PlaceInFunction(
          place: $0, function: functions[pc] ?? unknownName, call: inlined.number(of: pc))
      }
    }
    var sums: [PlaceInFunction: [PlaceInFunction: (waiter: UInt32, cycles: UInt64)]] = [:]
    for wait in waits {
      guard let charged = place(wait.key.pc), let waiting = place(wait.key.waiter) else { continue }
      sums[charged, default: [:]][waiting, default: (wait.key.waiter, 0)].cycles += wait.cycles
    }
    var waiters: [UInt32: UInt32] = [:]
    for line in self.lines(lines, inlined: inlined) {
      guard let place = place(line.pc), let waiting = sums[place] else { continue }
      waiters[line.pc] =
        waiting.values.max { ($0.cycles, $1.waiter) < ($1.cycles, $0.waiter) }?.waiter
    }
    return waiters
  }

  private struct PlaceInFunction: Hashable {
    let place: SourceLine
    let function: String
    let call: Int32
  }
}

extension CycleStack {
  /// The causes that took cycles, the largest first.
  package var largestFirst: [CycleCause] {
    CauseTable.known.causes.filter { self[$0] > 0 }
      .sorted { (self[$1], $0.number) < (self[$0], $1.number) }
  }
}

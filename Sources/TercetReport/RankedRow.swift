// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// One row of a table of functions, lines or instructions.
struct RankedRow {
  let name: String
  let stack: CycleStack
  /// Cycles with everything that was called; only functions have that.
  var total: UInt64 = 0
  /// Who waited longest for this place.
  var waiter: String?

  /// Rows that a table shows of however many there are.
  static let limit = 12
}

extension Profile {
  /// The functions, the most expensive first.
  func rankedFunctions(_ lines: SourceLines) -> [RankedRow] {
    functions(lines: lines)
      .sorted { ($1.stack.total, $0.pc, $0.name) < ($0.stack.total, $1.pc, $1.name) }
      .map { RankedRow(name: $0.name, stack: $0.stack, total: $0.total) }
  }

  /// The source lines, the most expensive first; empty for a program without lines.
  func rankedLines(_ lines: SourceLines) -> [RankedRow] {
    let places = self.lines(lines)
    guard places.contains(where: { $0.place != nil }) else { return [] }
    let functions = Dictionary(
      uniqueKeysWithValues: instructions.map { ($0.pc, $0.function?.name ?? unknownName) })
    let waiters = longestWaiters { pc in
      lines[pc].map { "\($0.file):\($0.line) \(functions[pc] ?? unknownName)" }
    }
    return
      places
      .sorted { ($1.stack.total, $0.pc, $0.function) < ($0.stack.total, $1.pc, $1.function) }
      .map { line in
        let waiter = line.place.flatMap { waiters["\($0.file):\($0.line) \(line.function)"] }
          .flatMap { lines[$0] }
        return RankedRow(
          name: "\(line.place?.shortName ?? unknownName) \(line.function)",
          stack: line.stack,
          waiter: waiter.map { $0 == line.place ? "the same line" : $0.shortName })
      }
  }

  /// The instructions, the most expensive first.
  func rankedInstructions(_ disassemble: (UInt32) -> String) -> [RankedRow] {
    let waiters = longestWaiters { $0 }
    return instructions.sorted { ($1.cycles, $0.pc) < ($0.cycles, $1.pc) }
      .map { instruction in
        let text = disassemble(instruction.pc)
        return RankedRow(
          name: "\(hex(instruction.pc).dropFirst(2))  \(text)",
          stack: instruction.stack,
          waiter: waiters[instruction.pc].map { String(hex($0).dropFirst(2)) })
      }
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

extension SourceLine {
  /// The last part of the path, and the line: `main.c:12`.
  fileprivate var shortName: String { "\(file.split(separator: "/").last ?? ""):\(line)" }
}

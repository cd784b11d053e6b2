// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// Cycles by cause, for one of very many rows.
///
/// A `CycleStack` has a place for every cause, 184 bytes in all. Most instructions have one cause or
/// two, which stand here in the row itself, in 40.
package struct CauseCycles: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let cause: CycleCause
    package let cycles: UInt64

    package init(_ cause: CycleCause, _ cycles: UInt64) {
      self.cause = cause
      self.cycles = cycles
    }
  }

  // Ascending by the causes' numbers, without zeros; a number of 0 stands for none.
  private var firstCause: UInt8 = 0
  private var secondCause: UInt8 = 0
  private var firstCycles: UInt64 = 0
  private var secondCycles: UInt64 = 0
  private var more: [Entry] = []

  package init() {}

  package init(_ stack: CycleStack) {
    for cause in CauseTable.known.causes where stack[cause] > 0 {
      append(Entry(cause, stack[cause]))
    }
  }

  /// - Parameter entries: Each cause once, in any order.
  package init(_ entries: [Entry]) {
    for entry in entries.sorted(by: { $0.cause.number < $1.cause.number }) where entry.cycles > 0 {
      append(entry)
    }
  }

  private mutating func append(_ entry: Entry) {
    if firstCause == 0 {
      (firstCause, firstCycles) = (entry.cause.number, entry.cycles)
    } else if secondCause == 0 {
      (secondCause, secondCycles) = (entry.cause.number, entry.cycles)
    } else {
      more.append(entry)
    }
  }

  /// Those that took cycles, ascending by number.
  package var entries: [Entry] {
    var entries: [Entry] = []
    forEach { entries.append(Entry($0, $1)) }
    return entries
  }

  /// Gives `body` each cause that took cycles, ascending by number.
  package func forEach(_ body: (CycleCause, UInt64) -> Void) {
    if firstCause != 0 { body(CycleCause(number: firstCause), firstCycles) }
    if secondCause != 0 { body(CycleCause(number: secondCause), secondCycles) }
    for entry in more { body(entry.cause, entry.cycles) }
  }

  package subscript(cause: CycleCause) -> UInt64 {
    if cause.number == firstCause { return firstCycles }
    if cause.number == secondCause { return secondCycles }
    return more.first { $0.cause == cause }?.cycles ?? 0
  }

  package var total: UInt64 { more.reduce(firstCycles + secondCycles) { $0 + $1.cycles } }

  /// The same with a place for every cause.
  package var stack: CycleStack {
    var stack = CycleStack()
    stack += self
    return stack
  }
}

extension CycleStack {
  package static func += (left: inout CycleStack, right: CauseCycles) {
    right.forEach { left[$0] += $1 }
  }
}

extension CauseCycles: JSONValue {
  /// Rows by name; sorting them for each instruction would take longer than writing them.
  private static let rows = CauseTable.standard.rows.sorted { $0.name < $1.name }

  /// The names of users' own have dots, behind which they sort where the standard ones do too.
  private static var allRows: [CauseTable.Row] {
    let known = CauseTable.known
    return known.rows.count == rows.count ? rows : known.rows.sorted { $0.name < $1.name }
  }

  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for row in Self.allRows where self[row.cause] > 0 { writer.member(row.name, self[row.cause]) }
    }
  }
}

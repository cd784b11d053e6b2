// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// A row of the pipeline chart: an instruction on its way, or a bubble in X.
package struct ChartRow: Sendable {
  /// The instruction; nil for a bubble.
  package let place: ChartPlace?
  /// What stands in a cycle's column.
  package internal(set) var cells: [UInt64: ChartCell] = [:]
  /// Waits, forwards, ends and values, in the order in which they began.
  package internal(set) var notes: [ChartNote] = []
  /// Whether it was in X: what was not need not be code.
  package internal(set) var wasExecuted = false

  init(_ place: ChartPlace?) { self.place = place }

  /// Adds what happens in a cycle to the note of the same kind before, or as a new one.
  mutating func note(_ subject: ChartNote.Subject, at cycle: UInt64) {
    if let last = notes.indices.last(where: { notes[$0].subject == subject }),
      notes[last].cycles.upperBound + 1 >= cycle
    {
      notes[last].cycles = notes[last].cycles.lowerBound...cycle
    } else {
      notes.append(ChartNote(subject: subject, cycles: cycle...cycle))
    }
  }

  /// Changes the row's note on values, which is one for all of its way.
  mutating func noteValues(at cycle: UInt64, _ change: (inout ChartValues) -> Void) {
    let index = notes.firstIndex { if case .values = $0.subject { true } else { false } }
    var values = ChartValues()
    if let index, case .values(let known) = notes[index].subject { values = known }
    change(&values)
    guard let index else {
      if values != ChartValues() {
        notes.append(ChartNote(subject: .values(values), cycles: cycle...cycle))
      }
      return
    }
    notes[index] = ChartNote(
      subject: .values(values), cycles: notes[index].cycles.lowerBound...cycle)
  }
}

/// An instruction by its address and word.
package struct ChartPlace: Hashable, Sendable {
  package let pc: UInt32
  /// Nil where no instruction could be fetched.
  package let word: UInt32?
}

/// What stands in the column of a cycle.
package struct ChartCell: Hashable, Sendable {
  package enum Kind: Character, Sendable {
    case fetch = "F"
    case fetchHeld = "f"
    case execute = "X"
    case executeHeld = "x"
    case writeback = "W"
    case discarded = "/"
    case bubble = "-"
  }

  package let kind: Kind
  /// Whether an operand is forwarded from W.
  package internal(set) var isForwarded = false

  init(_ kind: Kind) { self.kind = kind }

  var isInExecute: Bool { kind == .execute || kind == .executeHeld }
}

/// Something that is said of a row in words.
package struct ChartNote: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case hold(CycleCause, ChartWait)
    case forward(registers: UInt32, from: ChartPlace?)
    /// F had fetched it for nothing.
    case flush(by: ChartPlace?, CycleCause)
    case trap(number: UInt32?)
    case interrupt(number: UInt32?)
    case bubble(CycleCause, ChartWait)
    case values(ChartValues)
  }

  package let subject: Subject
  /// The cycles in which it is so.
  package internal(set) var cycles: ClosedRange<UInt64>
}

/// Whom X waits for, or stays empty for.
package struct ChartWait: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// It works, and needs more cycles.
    case work
    /// It waits, or X is empty, because of another instruction.
    case other
    /// It waits for what no instruction is to blame for.
    case itself
    /// X is empty, and the instruction charged is the one that is to come.
    case awaited
    /// X is empty, and the instruction charged took the port to memory.
    case port
  }

  package let reason: Reason
  /// The instruction that is charged; nil if it was in no stage lately.
  package let charged: ChartPlace?
  /// The registers that are waited for.
  package var registers: UInt32 = 0
  /// What sent the program elsewhere last, as far as it was a trap.
  package var flow = ControlFlow.sequential
}

/// What an instruction read and wrote.
package struct ChartValues: Hashable, Sendable {
  package internal(set) var reads: [RegisterValue] = []
  package internal(set) var writes: [RegisterValue] = []
  package internal(set) var accesses: [MemoryAccess] = []
}

extension StageData.Sources {
  /// Those that are read, each once.
  var values: [RegisterValue] {
    [first, second, third].compactMap(\.self).reduce(into: []) { values, value in
      if !values.contains(value) { values.append(value) }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// An instruction on its way through the stages, as far as a window shows it.
package struct WindowRow: Hashable, Sendable {
  package let pc: UInt32
  /// Nil where there is no memory.
  package let word: UInt32?
  /// The first cycle of the window in which it is in a stage, counted from the window's first.
  package let start: Int
  /// Its stage in each cycle from there on: `F`, `X`, `x` where it is held in X, `W`.
  package fileprivate(set) var stages = ""
  /// Whether it was thrown away, or trapped.
  package fileprivate(set) var isDiscarded = false
  /// Why it was held first; nil if it never was.
  package fileprivate(set) var cause: CycleCause?
}

/// Keeps what the stages hold in some cycles, instruction by instruction.
package struct WindowRecorder: StageObserver {
  private let cycles: ClosedRange<UInt64>
  private var tracker = StageTracker()
  private var instructions: [Int: (pc: UInt32, word: UInt32?)] = [:]
  /// The stage of each instruction that is on its way.
  private var stages: [Int: Character] = [:]
  private var places: [Int: Int] = [:]

  /// In the order in which F first fetched them.
  package private(set) var rows: [WindowRow] = []

  /// - Parameter cycles: The window; cycles before it are followed and not kept.
  package init(_ cycles: ClosedRange<UInt64>) { self.cycles = cycles }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      if cycle.number > self.cycles.upperBound { return false }
      follow(cycle)
    }
    return true
  }

  private mutating func follow(_ cycle: TracedCycle) {
    var held: [Int: CycleCause] = [:]
    var gone: [Int] = []
    for event in tracker.events(of: cycle) {
      switch event {
      case .fetch(let id, let pc, let word):
        instructions[id] = (pc, word)
        stages[id] = "F"
      case .execute(let id): stages[id] = "X"
      case .writeback(let id): stages[id] = "W"
      case .hold(let id, let hold): held[id] = hold.cause
      case .retire(let id, _): gone.append(id)
      case .discard(let id, _, _):
        gone.append(id)
        if let place = places[id] { rows[place].isDiscarded = true }
      case .forward, .read, .write: break
      }
    }
    for id in gone {
      stages[id] = nil
      instructions[id] = nil
    }
    // A sleep is one cycle here: what is behind it is out of sight.
    guard cycles.contains(cycle.number) else { return }
    for (id, stage) in stages.sorted(by: { $0.key < $1.key }) {
      let place = places[id] ?? add(id, at: Int(cycle.number - cycles.lowerBound))
      rows[place].stages.append(held[id] == nil ? stage : "x")
      if rows[place].cause == nil { rows[place].cause = held[id] }
    }
  }

  private mutating func add(_ id: Int, at start: Int) -> Int {
    let instruction = instructions[id] ?? (0, nil)
    rows.append(WindowRow(pc: instruction.pc, word: instruction.word, start: start))
    places[id] = rows.count - 1
    return rows.count - 1
  }
}

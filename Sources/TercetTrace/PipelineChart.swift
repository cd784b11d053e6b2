// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// The stage-by-cycle diagram: a row an instruction, a column a cycle.
///
/// `F`, `X`, `W` are the stages; `x` is a cycle in which the instruction stays in X, `f` one in
/// which it stays in F; `<` behind a letter says that an operand is forwarded from W; `/` is where
/// it was discarded.
package struct PipelineChart: StageObserver {
  package struct Row: Sendable {
    package let pc: UInt32
    package let word: UInt32?
    /// Letter and mark by cycle.
    package fileprivate(set) var cells: [UInt64: String] = [:]
    /// Waits, forwards and ends, in words.
    package fileprivate(set) var notes: [String] = []
  }

  private let window: TraceWindow
  private var tracker = StageTracker()
  private var open: [Int: Row] = [:]
  private var stage: [Int: String] = [:]

  /// The rows that touch the window, in the order of fetching.
  package private(set) var rows: [Row] = []
  private var order: [Int] = []
  private var finished: [Int: Row] = [:]
  private var latest: UInt64 = 0

  package init(window: TraceWindow) { self.window = window }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      if cycle.number > window.cycles.upperBound {
        finish()
        return false
      }
      latest = cycle.number
      draw(tracker.events(of: cycle), at: cycle.number)
    }
    return true
  }

  /// The cycles of the window that the run had.
  package var shownCycles: ClosedRange<UInt64> {
    let first = min(window.cycles.lowerBound, latest)
    return first...min(window.cycles.upperBound, latest)
  }

  /// Collects the rows, whether their instructions are done or not.
  package mutating func finish() {
    rows = order.compactMap { finished[$0] ?? open[$0] }.filter { row in
      window.shows(row.pc) && row.cells.keys.contains { window.cycles.contains($0) }
    }
  }

  private mutating func draw(_ events: [StageEvent], at cycle: UInt64) {
    var marks: [Int: String] = [:]
    for event in events {
      switch event {
      case .fetch(let id, let pc, let word):
        open[id] = Row(pc: pc, word: word)
        order.append(id)
        stage[id] = "F"
        marks[id] = "F"
      case .execute(let id):
        stage[id] = "X"
        marks[id] = "X"
      case .hold(let id, let cause, let producer):
        marks[id] = "x"
        note(id, producer.map { "\(cause.name) for \(place($0))" } ?? cause.name)
      case .forward(let id, let registers, let producer):
        marks[id, default: "X"] += "<"
        note(id, "\(names(ofRegisters: registers)) from \(place(producer))")
      case .writeback(let id):
        stage[id] = "W"
        marks[id] = "W"
      case .retire(let id, _):
        close(id)
      case .discard(let id, let trapped):
        open[id]?.cells[cycle] = "/"
        note(id, trapped ? "trapped" : "flushed")
        close(id)
      }
    }
    for (id, letter) in stage where open[id] != nil {
      // Held in F unless it came just now; in X it is held only where an event says so.
      open[id]?.cells[cycle] = marks[id] ?? (letter == "F" ? "f" : letter)
    }
    forgetOld(before: cycle)
  }

  private mutating func close(_ id: Int) {
    finished[id] = open.removeValue(forKey: id)
    stage[id] = nil
  }

  /// Keeps only what can still be in the window, however late it begins.
  private mutating func forgetOld(before cycle: UInt64) {
    guard cycle < window.cycles.lowerBound, order.count > 64 else { return }
    for id in order.prefix(order.count - 8) { finished[id] = nil }
    order = Array(order.suffix(8))
  }

  private mutating func note(_ id: Int, _ text: String) {
    guard open[id]?.notes.last != text else { return }
    open[id]?.notes.append(text)
  }

  private func place(_ id: Int) -> String {
    (open[id] ?? finished[id]).map { String(hex($0.pc).dropFirst(2)) } ?? "an earlier instruction"
  }
}

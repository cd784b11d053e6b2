// SPDX-License-Identifier: Apache-2.0

/// What code counts at an edge that calls, returns, or jumps to another function, with the edges that
/// were underway until then: what passed before control arrived belongs to the one function, the rest
/// to the other.
///
/// An edge that begins another call, return or jump is counted when that has arrived.
struct CallCounts {
  /// For the path on which the run is before.
  let here: [PathCells.Part]
  /// For that of the function that is called, jumped to, or returned to.
  let there: [PathCells.Part]

  init(
    _ step: CallStep, _ next: CallPlace, _ edge: Int32, behind underway: [Int32], in engine: Engine
  ) {
    let all = underway.map(engine.whole)
    let whole = engine.whole(edge)
    let count = whole.cycles.upperBound
    let isLater = if case .underway = next { true } else { false }

    /// Cycles of an edge, if there are any.
    func part(_ edge: Int32, _ cycles: Range<Int>) -> [PathCells.Part] {
      cycles.isEmpty ? [] : [PathCells.Part(edge: edge, cycles: cycles)]
    }

    switch step {
    case .nothing:
      // The edges that were underway still are, if this one is added to them.
      let staysUnderway =
        if case .underway(let pieces) = next { pieces.count > 1 } else { false }
      here = staysUnderway ? [] : all + (isLater ? [] : [whole])
      there = []
    case .enter(_, _, let cycles, _), .tail(_, let cycles, _), .leave(_, _, let cycles):
      here = all + part(edge, 0..<cycles)
      there = isLater ? [] : part(edge, cycles..<count)
    case .passThrough(_, let inside, let behind):
      let before = underway[1]
      here =
        [all[0]] + part(before, 0..<inside) + (isLater ? [] : part(edge, behind..<count))
      there = part(before, inside..<all[1].cycles.upperBound) + part(edge, 0..<behind)
    }
  }
}

extension CallStep {
  /// The function in which the run is then; nil if it is the same as before.
  var functionBehind: Int32? {
    switch self {
    case .enter(let function, _, _, _), .tail(let function, _, _): function
    case .leave(_, let caller, _): caller
    case .passThrough, .nothing: nil
    }
  }
}

/// How code counts.
extension Translation {
  /// Counts on the path on which the run is.
  mutating func count(_ parts: [PathCells.Part], in function: Int32) {
    add(parts, in: function, enters: false, at: HostRegisters.cells)
  }

  /// Counts in the cells to which a register points.
  mutating func add(
    _ parts: [PathCells.Part], in function: Int32, enters: Bool, at cells: X86Register
  ) {
    guard enters || !parts.isEmpty, let pathCells = engine.pathCells else { return }
    let cell = pathCells.cell(.count(parts, enters: enters), in: function)
    code.arithmetic(.add, .memory(cells, 8 * cell), 1, isWide: true)
  }
}

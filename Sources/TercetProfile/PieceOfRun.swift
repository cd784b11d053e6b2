// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// A piece of a run as the stack of functions sees it: cycles in a row that do nothing to it but to
/// pass are one step.
struct PieceOfRun {
  struct Step {
    /// The first of its cycles, the only one that may do more.
    let record: CycleRecord
    /// The call, return or jump of that cycle, with the stack pointer of another time.
    let event: ControlEvent?
    let slot: Int
    let function: Int
    /// Whether its instruction is the function's first.
    let isStart: Bool
    var cycles: UInt64 = 1
  }

  private(set) var steps: [Step] = []
  /// The function in which the run is behind it; nil if it is about to leave that.
  private(set) var functionAfter: Int?
  /// Whether there are cycles of several functions, or a call, return or jump.
  private var isOrdered = false

  /// Whether an instruction in it opens or closes a region.
  private(set) var marksRegion = false

  /// Whether the program may be on its way from a jump to its target, as it may be at the start.
  private var isUnderway = true
  /// The jump, if it is one of this piece.
  private var jump: UInt32?

  /// The function in which all of it lies, if it neither calls nor returns.
  var function: Int? { isOrdered ? nil : steps.last?.function }

  /// Adds the next cycle.
  mutating func append(
    _ record: CycleRecord, _ event: ControlEvent?, slot: Int, function: Int, isStart: Bool,
    isMarked: Bool
  ) {
    if isMarked, record.cause.isIssue {
      marksRegion = true
      isOrdered = true
    }
    if event != nil || function != steps.last?.function ?? function { isOrdered = true }
    if event == nil, steps.last?.function == function, doesNothing(record, function) {
      steps[steps.count - 1].cycles += 1
    } else {
      steps.append(
        Step(
          record: record, event: event, slot: slot, function: function, isStart: isStart))
    }
    guard record.isOwn else { return }
    if isUnderway {
      if !record.cause.isIssue, record.pc == jump ?? record.pc { return }
      isUnderway = false
    }
    functionAfter = function
    if event != nil {
      isUnderway = true
      jump = record.pc
      functionAfter = nil
    }
  }

  /// Whether a cycle only passes.
  private func doesNothing(_ record: CycleRecord, _ function: Int) -> Bool {
    guard record.isOwn else { return true }
    guard isUnderway else { return function == functionAfter }
    // Bubbles behind a jump are charged to it.
    return record.pc == jump && !record.cause.isIssue
  }
}

extension CycleRecord {
  /// Whether it says where the program is: what is charged to an older instruction does not.
  var isOwn: Bool { waiting == pc }
}

// SPDX-License-Identifier: Apache-2.0

/// One cycle with all that can be seen of it, or a sleep in place of its many.
package struct TracedCycle: Hashable, Sendable {
  /// Counted from 0.
  package let number: UInt64
  package let stages: Stages
  /// Who is charged for it, and why.
  package let record: CycleRecord
  /// What the cycle did to the flow of control.
  package let flow: ControlFlow
  /// Whether the instruction in X got on with its work, and will need more cycles.
  package let works: Bool
  /// The number that mcause shows for the trap or interrupt that is taken; nil where none is.
  package let trapNumber: UInt32?
  package let data: StageData
  /// The cycles that it stands for: more than one for a sleep, of which it shows the first.
  ///
  /// A core that sleeps shows the same in each of them; one that goes round in a loop which changes
  /// nothing is, behind them, where it is in the first.
  package let length: UInt64
  /// How many instructions retire in them.
  package let instructions: UInt64

  package init(
    number: UInt64, stages: Stages, record: CycleRecord, flow: ControlFlow, works: Bool = false,
    trapNumber: UInt32? = nil, data: StageData = .none, length: UInt64 = 1,
    instructions: UInt64? = nil
  ) {
    self.number = number
    self.stages = stages
    self.record = record
    self.flow = flow
    self.works = works
    self.trapNumber = trapNumber
    self.data = data
    self.length = length
    self.instructions = instructions ?? (record.cause.isIssue ? 1 : 0)
  }

  /// The first cycle behind it.
  package var end: UInt64 { number + length }
}

/// Something that watches the stages, such as the writer of a trace.
package protocol StageObserver {
  /// Takes cycles in order; false when it wants no more, which ends the run.
  mutating func observe(_ cycles: Span<TracedCycle>) -> Bool
}

// SPDX-License-Identifier: Apache-2.0

/// One cycle with all that can be seen of it.
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
}

/// Something that watches the stages, such as the writer of a trace.
package protocol StageObserver {
  /// Takes cycles in order; false when it wants no more, which ends the run.
  mutating func observe(_ cycles: Span<TracedCycle>) -> Bool
}

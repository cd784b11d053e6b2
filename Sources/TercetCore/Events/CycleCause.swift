// SPDX-License-Identifier: Apache-2.0

/// What one clock cycle was spent on; every cycle has exactly one cause.
///
/// Source: docs/TIMING.md, "Attribution".
package enum CycleCause: UInt8, CaseIterable, Sendable {
  /// An instruction left X and counts as retired.
  case issue
  /// The instruction in X waited for load data.
  case loadUse
  /// The instruction in X waited for a result that full forwarding would have brought.
  case bypass
  /// X was empty behind a taken branch or a jump.
  case redirect
  /// X was empty behind a wrongly predicted branch.
  case mispredict
  /// A multiplication occupied X, or the instruction in X waited for one.
  case multiply
  /// A division occupied X.
  case divide
  /// A dot product or shuffle occupied X.
  case dot
  /// A requantization occupied X.
  case requantize
  /// An atomic access occupied X.
  case atomic
  /// X was empty behind a CSR instruction.
  case csr
  /// X was empty because no instruction had arrived.
  case fetchStarved
  /// X waited for data memory: a slow one, or the further accesses of one instruction.
  case dataWait
  /// A trapping instruction was in X, or X was empty behind a trap or mret.
  case trap
  /// The core slept.
  case waitForInterrupt
  /// Before the first and after the last instruction in X.
  case fillAndDrain

  /// Whether an instruction left X.
  @inlinable
  package var isIssue: Bool { if case .issue = self { true } else { false } }

  /// The name in reports and JSON, such as `loadUse`.
  package var name: String { String(describing: self) }
}

/// A count of cycles for each cause.
package struct CycleStack: CycleObserver, Hashable, Sendable {
  private var counts = [UInt64](repeating: 0, count: CycleCause.allCases.count)

  package init() {}

  package subscript(cause: CycleCause) -> UInt64 {
    get { counts[Int(cause.rawValue)] }
    set { counts[Int(cause.rawValue)] = newValue }
  }

  package mutating func observe(_ cycles: Span<CycleRecord>) {
    // Most cycles issue; their count stays in a register.
    var issues: UInt64 = 0
    for index in cycles.indices {
      let cause = cycles[index].cause
      if cause.isIssue { issues += 1 } else { counts[Int(cause.rawValue)] += 1 }
    }
    self[.issue] += issues
  }

  /// All cycles: equal to the run's cycle count, by the first law.
  package var total: UInt64 { counts.reduce(0, +) }

  package static func += (left: inout CycleStack, right: CycleStack) {
    for index in left.counts.indices { left.counts[index] += right.counts[index] }
  }
}

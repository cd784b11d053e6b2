// SPDX-License-Identifier: Apache-2.0

/// A count of cycles for each cause.
package struct CycleStack: CycleObserver, Hashable, Sendable {
  private var counts = [UInt64](repeating: 0, count: CycleCause.allCases.count)

  package init() {}

  package subscript(cause: CycleCause) -> UInt64 {
    get { counts[Int(cause.rawValue)] }
    set { counts[Int(cause.rawValue)] = newValue }
  }

  package mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
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

// SPDX-License-Identifier: Apache-2.0

/// A count of cycles for each cause.
package struct CycleStack: CycleObserver, Sendable {
  /// By number; grows for a cause beyond the standard ones.
  private var counts = [UInt64](repeating: 0, count: CauseTable.standard.limit)

  package init() {}

  package subscript(cause: CycleCause) -> UInt64 {
    get {
      let number = Int(cause.number)
      return number < counts.count ? counts[number] : 0
    }
    set {
      grow(to: Int(cause.number) + 1)
      counts[Int(cause.number)] = newValue
    }
  }

  package mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    // Most cycles issue; their count stays in a register.
    var issues: UInt64 = 0
    for index in cycles.indices {
      let cause = cycles[index].cause
      if cause.isIssue {
        issues += 1
      } else if Int(cause.number) < counts.count {
        counts[Int(cause.number)] += 1
      } else {
        self[cause] += 1
      }
    }
    self[.issue] += issues
  }

  package mutating func observe(_ cycles: Span<CycleRecord>, times: UInt64) {
    for index in cycles.indices { self[cycles[index].cause] += times }
  }

  /// All cycles: equal to the run's cycle count, by the first law.
  package var total: UInt64 { counts.reduce(0, +) }

  package static func += (left: inout CycleStack, right: CycleStack) {
    left.grow(to: right.counts.count)
    for index in right.counts.indices { left.counts[index] += right.counts[index] }
  }

  private mutating func grow(to count: Int) {
    guard count > counts.count else { return }
    counts.append(contentsOf: repeatElement(0, count: count - counts.count))
  }
}

extension CycleStack: Hashable {
  /// Without the zeros at the end, which say nothing.
  private var significant: ArraySlice<UInt64> {
    counts[...(counts.lastIndex { $0 != 0 } ?? 0)]
  }

  package static func == (left: CycleStack, right: CycleStack) -> Bool {
    left.significant == right.significant
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(significant) }
}

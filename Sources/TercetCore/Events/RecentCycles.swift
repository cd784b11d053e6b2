// SPDX-License-Identifier: Apache-2.0

/// The latest cycles of a run, for who learns only later that they are worth seeing.
package struct RecentCycles: Sendable {
  private var cycles: [TracedCycle] = []
  /// Where the oldest is, once there are enough.
  private var oldest = 0
  private let capacity: Int

  /// - Parameter capacity: How many are kept.
  package init(capacity: Int) {
    self.capacity = capacity
    cycles.reserveCapacity(capacity)
  }

  mutating func append(_ cycle: TracedCycle) {
    if cycles.count < capacity {
      cycles.append(cycle)
    } else {
      cycles[oldest] = cycle
      oldest = oldest + 1 == capacity ? 0 : oldest + 1
    }
  }

  mutating func removeAll() {
    cycles.removeAll(keepingCapacity: true)
    oldest = 0
  }

  /// Those that are kept, the oldest first.
  package var inOrder: [TracedCycle] { Array(cycles[oldest...] + cycles[..<oldest]) }
}

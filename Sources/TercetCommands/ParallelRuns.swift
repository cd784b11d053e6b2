// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Runs that happen at the same time, whose results come in their order.
enum ParallelRuns {
  /// What `run` makes of each of `items`; nil for those that did not begin, since a signal came.
  ///
  /// - Parameter jobs: How many run at a time, at least 1.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ run: @Sendable (Item) -> Result
  ) -> [Result?] {
    let results = Mutex([Result?](repeating: nil, count: items.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      while Interruption.signal == nil {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = run(items[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0 }
  }
}

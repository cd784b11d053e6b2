// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Work that is spread over the processors of this machine.
package enum Parallel {
  /// The result of `work` for each item, in the order of the items.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = work(items[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}

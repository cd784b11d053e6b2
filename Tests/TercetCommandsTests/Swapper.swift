// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// A thread that exchanges the names of files without a pause.
final class Swapper: Sendable {
  private let pairs: [(String, String)]
  private let isStopping = Atomic(false)
  private let count = Atomic(0)
  private let done = DispatchSemaphore(value: 0)

  init(pairs: [(String, String)]) { self.pairs = pairs }

  /// How often all pairs have been exchanged.
  var rounds: Int { count.load(ordering: .relaxed) }

  func start() {
    Thread.detachNewThread { [self] in
      while !isStopping.load(ordering: .relaxed) {
        for (first, second) in pairs {
          rename(first, first + ".moving")
          rename(second, first)
          rename(first + ".moving", second)
        }
        count.add(1, ordering: .relaxed)
      }
      done.signal()
    }
  }

  func stop() {
    isStopping.store(true, ordering: .relaxed)
    done.wait()
  }
}

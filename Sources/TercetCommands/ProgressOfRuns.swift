// SPDX-License-Identifier: Apache-2.0

import Dispatch
import TercetKit

/// How far many runs at a time have come, on one line.
///
/// All that it holds is touched under its lock alone, by whichever thread has it.
final class ProgressOfRuns: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  private let line: ProgressLine?
  private let expected: UInt64
  /// Of each run so far.
  private var cycles: [UInt64]

  /// - Parameters:
  ///   - line: Nil where nobody would see it.
  ///   - expected: About how many cycles all runs take together.
  init(_ line: ProgressLine?, runs: Int, expected: UInt64) {
    self.line = line
    self.expected = expected
    cycles = Array(repeating: 0, count: runs)
    line?.restart()
  }

  /// The user's watch over a run, by its number.
  func watch(over run: Int) -> RunWatch {
    RunWatch(signal: { Interruption.signal }, progress: { self.update(run, $0) })
  }

  /// Gives the line back, when all runs are over.
  func finish() { locked { line?.erase() } }

  private func update(_ run: Int, _ count: UInt64) {
    locked {
      cycles[run] = count
      line?.update(cycles: cycles.reduce(0, &+), of: expected)
    }
  }

  private func locked(_ work: () -> Void) {
    lock.wait()
    defer { lock.signal() }
    work()
  }
}

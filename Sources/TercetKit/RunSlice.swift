// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Who may end a run from outside, and is told how far it has come.
package struct RunWatch {
  /// The number of the signal by which the user ended it; nil while it may go on.
  package let signal: @Sendable () -> Int32?
  /// Told how many cycles are done, now and then.
  package let progress: (_ cycles: UInt64) -> Void
  /// Told that the run is over, before anything is said about it.
  package let finish: () -> Void

  package init(
    signal: @escaping @Sendable () -> Int32?,
    progress: @escaping (_ cycles: UInt64) -> Void = { _ in },
    finish: @escaping () -> Void = {}
  ) {
    self.signal = signal
    self.progress = progress
    self.finish = finish
  }

  /// Nobody: the run ends by itself or by its limit.
  package static var none: RunWatch { RunWatch(signal: { nil }) }
}

/// How a run is cut, so that whoever watches over it can be heard and told something.
enum RunSlice {
  /// Some milliseconds, and a multiple of the batches in which observers get cycles: a run in
  /// slices takes the same time as one in one piece.
  static let cycles: UInt64 = 1 << 20
  /// The same for traces, which take far longer for each cycle.
  static let tracedCycles: UInt64 = 1 << 14

  /// Calls `part` with limit after limit up to `last`, until it ends otherwise than by its limit,
  /// or the user has had enough.
  static func run(
    from first: UInt64, to last: UInt64, each cycles: UInt64 = cycles, watch: RunWatch,
    _ part: (_ limit: UInt64) -> RunEnd?
  ) -> RunEnd? {
    var done = first
    while true {
      let (next, overflow) = done.addingReportingOverflow(cycles)
      let limit = overflow ? last : min(next, last)
      let end = part(limit)
      if let signal = watch.signal(), end == .cycleLimit || end == .outputFailed {
        return .interrupted(signal: signal)
      }
      guard end == .cycleLimit, limit < last else { return end }
      done = limit
      watch.progress(done)
    }
  }
}

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

/// What a run asks after every batch of cycles, so that whoever watches over it is heard at once,
/// whatever a cycle costs, and is told something.
struct RunPause {
  private let watch: RunWatch
  private var questions = 0
  /// The signal by which the run was ended; nil if it was not.
  private(set) var signal: Int32?

  init(_ watch: RunWatch) { self.watch = watch }

  /// A tenth of a second where code runs that was made for the host, and less where cycles are
  /// stepped: to tell somebody something costs more than to ask.
  private static let questionsToNews = 8

  /// How a run ended of which its engine knows `end`, or nil if it was paused.
  ///
  /// A signal may also be why output could not be written.
  func end(_ end: RunEnd?) -> RunEnd? {
    guard let signal = signal ?? (end == .outputFailed ? watch.signal() : nil),
      end == nil || end == .outputFailed
    else { return end }
    return .interrupted(signal: signal)
  }

  /// Whether the user has had enough.
  mutating func isWanted(after cycles: UInt64) -> Bool {
    signal = watch.signal()
    questions += 1
    if questions % Self.questionsToNews == 0, signal == nil { watch.progress(cycles) }
    return signal != nil
  }
}

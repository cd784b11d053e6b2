// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// The user's wish that a run ends, by Ctrl-C (SIGINT) or `kill` (SIGTERM).
///
/// A signal comes at any moment, so its handler only leaves a note; a run looks at it now and
/// then, and ends as one that reached its limit does: output written, drafts removed.
package enum Interruption {
  private static let latest = Atomic<Int32>(0)

  /// The signal that came since `catching` began.
  package static var signal: Int32? {
    let number = latest.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Does `work` with both signals caught.
  ///
  /// A second signal of a kind ends the process at once.
  package static func catching<Result>(_ work: () throws -> Result) rethrows -> Result {
    latest.store(0, ordering: .relaxed)
    let before = [SIGINT, SIGTERM].map { (number: $0, action: install(on: $0)) }
    // Whoever started this process may have left them blocked for reasons of its own threads.
    var (both, mask) = (sigset_t(), sigset_t())
    sigemptyset(&both)
    for (number, _) in before { sigaddset(&both, number) }
    pthread_sigmask(SIG_UNBLOCK, &both, &mask)
    defer {
      pthread_sigmask(SIG_SETMASK, &mask, nil)
      for (number, action) in before {
        var action = action
        sigaction(number, &action, nil)
      }
    }
    return try work()
  }

  /// Catches a signal, unless whoever started this process had it ignored; what was there before.
  private static func install(on number: Int32) -> sigaction {
    var before = sigaction()
    sigaction(number, nil, &before)
    var action = sigaction()
    // Without SA_RESTART: a guest that waits for input must not keep the process.
    action.sa_flags = Int32(truncatingIfNeeded: SA_RESETHAND)
    let note: @convention(c) (Int32) -> Void = {
      Interruption.latest.store($0, ordering: .relaxed)
    }
    #if canImport(Darwin)
      let isIgnored = before.__sigaction_u.__sa_handler == SIG_IGN
      action.__sigaction_u.__sa_handler = note
    #else
      let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
      let isIgnored = unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == ignored
      action.__sigaction_handler.sa_handler = note
    #endif
    if !isIgnored { sigaction(number, &action, nil) }
    return before
  }
}

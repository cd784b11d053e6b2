// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization
import TercetCore

/// The user's wish that a run ends, by Ctrl-C (SIGINT) or `kill` (SIGTERM).
///
/// A signal comes at any moment, so its handler only leaves a note; a run looks at it now and
/// then, and ends as one that reached its limit does: output written, drafts removed. Where nothing
/// runs that looks, the handler removes the drafts itself and ends the process.
package enum Interruption {
  private static let latest = Atomic<Int32>(0)
  /// Whether something looks at the note.
  private static let isCaught = Atomic<Bool>(false)
  /// When it was left, in milliseconds of a clock that never runs backwards.
  private static let time = Atomic<Int>(0)

  /// A user who is impatient for so long, in milliseconds, does not end what is ending already.
  private static let grace = 500

  /// The signal that came since `catching` began.
  package static var signal: Int32? {
    let number = latest.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// From now on both signals leave nothing behind, whatever the process does, and neither does code of a
  /// user's own that ends it.
  package static func begin() {
    DraftNames.prepare()
    MeaningFaults.cleanUp = { DraftNames.removeFiles() }
    for number in signals { _ = install(on: number) }
    _ = unblock()
  }

  /// Does `work` with both signals caught.
  ///
  /// A second signal ends the process at once, if it does not come directly behind the first.
  package static func catching<Result>(_ work: () throws -> Result) rethrows -> Result {
    DraftNames.prepare()
    latest.store(0, ordering: .relaxed)
    time.store(0, ordering: .relaxed)
    let before = signals.map { (number: $0, action: install(on: $0)) }
    isCaught.store(true, ordering: .relaxed)
    var mask = unblock()
    defer {
      isCaught.store(false, ordering: .relaxed)
      pthread_sigmask(SIG_SETMASK, &mask, nil)
      for (number, action) in before {
        var action = action
        sigaction(number, &action, nil)
      }
    }
    return try work()
  }

  private static let signals = [SIGINT, SIGTERM]

  /// Lets both signals come: whoever started this process may have left them blocked for reasons of
  /// its own threads; the mask before that.
  private static func unblock() -> sigset_t {
    var (both, mask) = (sigset_t(), sigset_t())
    sigemptyset(&both)
    for number in signals { sigaddset(&both, number) }
    pthread_sigmask(SIG_UNBLOCK, &both, &mask)
    return mask
  }

  /// What a signal does: in here is only what may be done at any moment.
  private static func handle(_ number: Int32) {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let moment = now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    if isCaught.load(ordering: .relaxed) {
      if latest.load(ordering: .relaxed) == 0 {
        time.store(moment, ordering: .relaxed)
        latest.store(number, ordering: .relaxed)
        return
      }
      if moment - time.load(ordering: .relaxed) < grace { return }
    }
    DraftNames.removeFiles()
    _exit(128 + number)
  }

  /// Catches a signal, unless whoever started this process had it ignored; what was there before.
  private static func install(on number: Int32) -> sigaction {
    var before = sigaction()
    sigaction(number, nil, &before)
    // Without SA_RESTART: a guest that waits for input must not keep the process.
    var action = sigaction()
    let note: @convention(c) (Int32) -> Void = { Interruption.handle($0) }
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

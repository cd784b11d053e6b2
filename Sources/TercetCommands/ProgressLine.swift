// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc

/// The line that tells a person at a terminal how far a run has come.
///
/// It shows after half a second, it is gone before anything else is written to the terminal, and
/// it waits while the guest has written half a line there.
package final class ProgressLine {
  private let write: (String) -> Void
  private let now: () -> Double
  private var start: Double
  private var nextUpdate: Double
  private var isShown = false
  private var isOnOpenLine = false

  private static let patience = 0.5
  private static let interval = 0.2
  /// Who waits longer than a day does not count the seconds.
  private static let mostSeconds = 86_400.0

  /// - Parameters:
  ///   - write: Writes to the terminal.
  ///   - now: A clock that never runs backwards, in seconds.
  package init(write: @escaping (String) -> Void, now: @escaping () -> Double) {
    self.write = write
    self.now = now
    start = now()
    nextUpdate = start + Self.patience
  }

  /// A line on standard error, if that is a terminal that can erase.
  package static func onTerminal(environment: [String: String]) -> ProgressLine? {
    guard isatty(2) == 1, environment["TERM"] != "dumb" else { return nil }
    return ProgressLine(
      write: { _ = writeAll(Array($0.utf8), to: 2) },
      now: { ProcessInfo.processInfo.systemUptime })
  }

  /// Tells how many cycles are done, if it is time to.
  ///
  /// - Parameter expected: About how many there will be, if that is known.
  package func update(cycles: UInt64, of expected: UInt64? = nil) {
    let time = now()
    guard time >= nextUpdate, !isOnOpenLine else { return }
    nextUpdate = time + Self.interval
    let millions = Double(cycles) / 1e6
    let rate = millions / max(time - start, Self.patience)
    var words = "\(Int(millions)) million cycles, \(Int(rate.rounded())) million a second"
    if let expected, expected > cycles, rate > 0 {
      let left = Double(expected - cycles) / 1e6 / rate
      words += ", about \(Int(min(left, Self.mostSeconds).rounded(.up))) s more"
    }
    write("\r\u{1b}[K" + words)
    isShown = true
  }

  /// Tells what is done now, if it is time to.
  package func update(words: String) {
    let time = now()
    guard time >= nextUpdate, !isOnOpenLine else { return }
    nextUpdate = time + Self.interval
    write("\r\u{1b}[K" + words)
    isShown = true
  }

  /// From now on tells of other runs, with their own rate.
  package func restart() {
    erase()
    start = now()
    nextUpdate = start + Self.patience
  }

  /// Gives the line back, before something else is written.
  package func erase() {
    guard isShown else { return }
    write("\r\u{1b}[K")
    isShown = false
  }

  /// Notes that the guest wrote to the terminal, and whether its last line is still open.
  package func guestWrote(leavingLineOpen isOpen: Bool) { isOnOpenLine = isOpen }
}

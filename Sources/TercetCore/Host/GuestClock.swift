// SPDX-License-Identifier: Apache-2.0

/// Time as the guest sees it: the run's cycles at a nominal rate, from a fixed date on.
///
/// The host's own clock would make two runs differ.
enum GuestClock {
  /// Nominal cycles a second: 1 GHz, so that a cycle is a nanosecond.
  static let cyclesPerSecond: UInt64 = 1_000_000_000
  /// When each run starts: 2025-01-01 00:00:00 UTC, in seconds since 1970.
  static let start: UInt64 = 1_735_689_600

  /// A moment in seconds and nanoseconds.
  struct Moment {
    let seconds: UInt64
    let nanoseconds: UInt32
  }

  /// Time since the start of the run.
  static func elapsed(_ cycles: UInt64) -> Moment {
    Moment(
      seconds: cycles / cyclesPerSecond, nanoseconds: UInt32(cycles % cyclesPerSecond))
  }

  /// Time since 1970.
  static func now(_ cycles: UInt64) -> Moment {
    let elapsed = elapsed(cycles)
    return Moment(seconds: start + elapsed.seconds, nanoseconds: elapsed.nanoseconds)
  }
}

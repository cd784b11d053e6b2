// SPDX-License-Identifier: Apache-2.0

/// The functional unit that computes a result; each has its own time in the timing model.
///
/// A number, so that there can be more: a unit's name is declared beside the rows that it computes,
/// and its time and what it is charged to are a row of the core's table of units. Numbers are
/// counted from 0 without gaps.
@frozen public struct Unit: Hashable, Sendable {
  public let number: UInt8

  @inlinable
  @inline(__always)
  public init(number: UInt8) { self.number = number }

  // Written out, since what the compiler derives is not inlined into other modules.
  @inlinable
  @inline(__always)
  public static func == (left: Unit, right: Unit) -> Bool { left.number == right.number }
}

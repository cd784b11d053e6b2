// SPDX-License-Identifier: Apache-2.0

/// What one clock cycle was spent on; every cycle has exactly one cause.
///
/// A number, by which mhpmevent names it too; `CauseTable` has the names. Those of docs/TIMING.md are
/// 1 to 16, later ones of ours begin at 17, a user's at 32.
///
/// Public and frozen, since who watches a run asks for every cycle.
/// Source: docs/TIMING.md, "Attribution".
@frozen public struct CycleCause: Hashable, Sendable {
  public let number: UInt8

  @inlinable
  @inline(__always)
  public init(number: UInt8) { self.number = number }

  // Written out, since what the compiler derives is not inlined into other modules.
  @inlinable
  @inline(__always)
  public static func == (left: CycleCause, right: CycleCause) -> Bool {
    left.number == right.number
  }

  /// Whether an instruction left X.
  @inlinable
  @inline(__always)
  public var isIssue: Bool { self == .issue }
}

extension CycleCause {
  /// An instruction left X and counts as retired.
  @inlinable public static var issue: CycleCause { CycleCause(number: 1) }
  /// The instruction in X waited for load data.
  @inlinable public static var loadUse: CycleCause { CycleCause(number: 2) }
  /// The instruction in X waited for a result that full forwarding would have brought.
  @inlinable public static var bypass: CycleCause { CycleCause(number: 3) }
  /// X was empty behind a taken branch or a jump.
  @inlinable public static var redirect: CycleCause { CycleCause(number: 4) }
  /// X was empty behind a wrongly predicted branch.
  @inlinable public static var mispredict: CycleCause { CycleCause(number: 5) }
  /// A multiplication occupied X, or the instruction in X waited for one.
  @inlinable public static var multiply: CycleCause { CycleCause(number: 6) }
  /// A division occupied X.
  @inlinable public static var divide: CycleCause { CycleCause(number: 7) }
  /// A dot product or shuffle occupied X.
  @inlinable public static var dot: CycleCause { CycleCause(number: 8) }
  /// A requantization occupied X.
  @inlinable public static var requantize: CycleCause { CycleCause(number: 9) }
  /// An atomic access occupied X.
  @inlinable public static var atomic: CycleCause { CycleCause(number: 10) }
  /// X was empty behind a CSR instruction.
  @inlinable public static var csr: CycleCause { CycleCause(number: 11) }
  /// X was empty because no instruction had arrived.
  @inlinable public static var fetchStarved: CycleCause { CycleCause(number: 12) }
  /// X waited for data memory: a slow one, or the further accesses of one instruction.
  @inlinable public static var dataWait: CycleCause { CycleCause(number: 13) }
  /// A trapping instruction was in X, or X was empty behind a trap or mret.
  @inlinable public static var trap: CycleCause { CycleCause(number: 14) }
  /// The core slept.
  @inlinable public static var waitForInterrupt: CycleCause { CycleCause(number: 15) }
  /// Before the first and after the last instruction in X.
  @inlinable public static var fillAndDrain: CycleCause { CycleCause(number: 16) }
  /// X waited for a line of the data cache.
  @inlinable public static var dataMiss: CycleCause { CycleCause(number: 17) }
}

extension CycleCause: CustomStringConvertible {
  /// The name, such as `loadUse`, or `saturating-mac.mac` of a user's own.
  package var name: String {
    (number < OwnCauses.first ? CauseTable.standard : .known).name(of: self)
  }

  public var description: String { name }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Cycles by what they were spent on; docs/TIMING.md explains the causes.
public struct CauseStack: Hashable, Sendable {
  private let stack: CycleStack

  init(_ stack: CycleStack) { self.stack = stack }

  /// The names of all causes, such as `issue` and `loadUse`.
  public static var names: [String] { CauseTable.known.rows.map(\.name) }

  /// The cycles spent on the cause of this name; 0 if there is none.
  public subscript(name: String) -> UInt64 {
    CauseTable.known.rows.first { $0.name == name }.map { stack[$0.cause] } ?? 0
  }

  /// All of them.
  public var total: UInt64 { stack.total }

  /// The causes that took cycles, the largest first.
  public var largestFirst: [(name: String, cycles: UInt64)] {
    stack.largestFirst.map { ($0.name, stack[$0]) }
  }
}

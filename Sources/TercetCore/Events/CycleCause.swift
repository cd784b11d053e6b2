// SPDX-License-Identifier: Apache-2.0

/// What one clock cycle was spent on; every cycle has exactly one cause.
///
/// Source: docs/TIMING.md, "Attribution".
package enum CycleCause: UInt8, CaseIterable, Sendable {
  /// An instruction left X and counts as retired.
  case issue
  /// The instruction in X waited for load data.
  case loadUse
  /// The instruction in X waited for a result that full forwarding would have brought.
  case bypass
  /// X was empty behind a taken branch or a jump.
  case redirect
  /// X was empty behind a wrongly predicted branch.
  case mispredict
  /// A multiplication occupied X, or the instruction in X waited for one.
  case multiply
  /// A division occupied X.
  case divide
  /// A dot product or shuffle occupied X.
  case dot
  /// A requantization occupied X.
  case requantize
  /// An atomic access occupied X.
  case atomic
  /// X was empty behind a CSR instruction.
  case csr
  /// X was empty because no instruction had arrived.
  case fetchStarved
  /// X waited for data memory: a slow one, or the further accesses of one instruction.
  case dataWait
  /// A trapping instruction was in X, or X was empty behind a trap or mret.
  case trap
  /// The core slept.
  case waitForInterrupt
  /// Before the first and after the last instruction in X.
  case fillAndDrain

  /// Whether an instruction left X.
  @inlinable
  package var isIssue: Bool { if case .issue = self { true } else { false } }

  /// The name in reports and JSON, such as `loadUse`.
  package var name: String { String(describing: self) }
}

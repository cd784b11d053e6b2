// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetProfile

/// A run, and the same program's runs on cores that each differ in something.
package struct WhatIf: Sendable {
  /// The run on the core as it is.
  package let base: RunSummary
  package let profile: Profile
  package let rows: [Row]

  package init(_ base: RunSummary, _ profile: Profile, _ rows: [Row]) {
    self.base = base
    self.profile = profile
    self.rows = rows
  }

  /// What came of a change.
  package struct Row: Sendable {
    package let change: CoreChange
    package let outcome: Outcome
    /// Whether it is all other changes together.
    package let isCombined: Bool

    package init(_ change: CoreChange, _ outcome: Outcome, isCombined: Bool = false) {
      self.change = change
      self.outcome = outcome
      self.isCombined = isCombined
    }

    /// The run, if there was one.
    var run: Run? { if case .ran(let run) = outcome { run } else { nil } }
  }

  package enum Outcome: Sendable {
    /// The core is so already.
    case already
    /// No core can be so.
    case impossible(TimingError)
    case ran(Run)
  }

  /// A run on another core, beside the one on the core as it is.
  package struct Run: Sendable {
    package let ended: Ended
    package let cycles: UInt64
    package let instructions: UInt64
    /// By line; they sum to what the run saves.
    package let savings: [LineSaving]

    package init(
      ended: Ended, cycles: UInt64, instructions: UInt64, savings: [LineSaving]
    ) {
      self.ended = ended
      self.cycles = cycles
      self.instructions = instructions
      self.savings = savings
    }
  }
}

extension WhatIf {
  /// Cycles that a run takes less than the core as it is; negative if it takes more.
  func saved(by run: Run) -> Int64 { difference(base.cycles, run.cycles) }

  /// Instructions that a run retired more than the core as it is: a program that asks for the time
  /// may do something else.
  func moreInstructions(in run: Run) -> Int64 {
    difference(run.instructions, base.instructions)
  }

  /// How a run ended, if that was otherwise than on the core as it is.
  func otherEnd(of run: Run) -> Ended? { run.ended == base.ended ? nil : run.ended }
}

extension TimingError {
  /// What is wrong, without what to do about it.
  var firstLine: String { description.split(separator: "\n").first.map(String.init) ?? "" }
}

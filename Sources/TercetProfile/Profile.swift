// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// Where a run's cycles went, instruction by instruction.
package struct Profile: Sendable {
  /// Every instruction that was charged for a cycle, ascending by address.
  package let instructions: [InstructionProfile]
  /// Who waited for whom, ascending by address of the one charged.
  package let waits: [Wait]
  /// The ways in which functions called one another, with the cycles of each.
  package let calls: CallTree
  /// What the program's regions took; nil if it marks none.
  package let regions: RegionProfiles?
  /// Whether instructions were left out that the call paths have.
  package private(set) var isListing = false

  /// Cycles in which a function was active or called something active, by its address; nil
  /// stands for code without a symbol.
  package var totals: [UInt32?: UInt64] { calls.totals }

  /// Instructions of a run or a part of one, with all that is known of them.
  init(
    instructions: [InstructionProfile], waits: [Wait], calls: CallTree, regions: RegionProfiles?
  ) {
    self.instructions = instructions
    self.waits = waits
    self.calls = calls
    self.regions = regions
  }

  /// All causes over the whole run.
  package var stack: CycleStack {
    instructions.reduce(into: CycleStack()) { $0 += $1.stack }
  }

  /// The part that is about instructions at `addresses`; totals of functions, call paths and regions
  /// stay what they are.
  package func only(_ addresses: AddressSet) -> Profile {
    var profile = Profile(
      instructions: instructions.filter { addresses.contains($0.pc) },
      waits: waits.filter { addresses.contains($0.key.pc) }, calls: calls, regions: regions)
    profile.isListing = true
    return profile
  }
}

/// The cycles charged to one instruction.
package struct InstructionProfile: Sendable {
  package let pc: UInt32
  package let stack: CycleStack
  /// The function or label it lies in.
  package let function: Symbol?
  /// How often it was a branch that was taken.
  package let taken: UInt64

  package var cycles: UInt64 { stack.total }
  /// How often it was retired.
  package var retired: UInt64 { stack[.issue] }
}

/// Cycles that one instruction spent waiting in X for another.
package struct Wait: Sendable, Comparable {
  package struct Key: Hashable, Sendable {
    /// The instruction that was waited for and is charged.
    package let pc: UInt32
    package let cause: CycleCause
    package let waiter: UInt32
  }

  package let key: Key
  package let cycles: UInt64

  package static func < (left: Wait, right: Wait) -> Bool {
    (left.key.pc, left.key.cause.number, left.key.waiter)
      < (right.key.pc, right.key.cause.number, right.key.waiter)
  }
}

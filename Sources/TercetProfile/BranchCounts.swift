// SPDX-License-Identifier: Apache-2.0

/// How often branches were taken.
package struct BranchCounts: Sendable {
  private let taken: [UInt32: UInt64]

  /// - Parameter taken: By the address of the branch.
  package init(taken: [UInt32: UInt64]) { self.taken = taken }

  /// How often the branch at `pc` was taken; nil if there is none that ran.
  package subscript(pc: UInt32) -> UInt64? { taken[pc] }
}

extension BranchCounts {
  /// What a profile has counted of the branches in a program's code.
  init(_ flow: CodeFlow) {
    var taken: [UInt32: UInt64] = [:]
    for (instruction, decoded) in zip(flow.instructions, flow.decoded)
    where decoded?.isBranch == true {
      taken[instruction.pc] = instruction.taken
    }
    self.init(taken: taken)
  }
}

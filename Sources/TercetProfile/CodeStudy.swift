// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// What a profile and the program's code tell about branches and operands.
package struct CodeStudy: Sendable {
  package let branches: BranchCounts
  package let forwards: Forwards

  /// - Parameters:
  ///   - stops: Where the run came to at its end, without executing it any more.
  ///   - instruction: The instruction at an address; nil where there is none.
  ///   - isStart: Whether a function starts at an address.
  package init(
    _ profile: Profile, on timing: TimingModel, stops: Set<UInt32>,
    instruction: @escaping (UInt32) -> Instruction?, isStart: @escaping (UInt32) -> Bool
  ) {
    let flow = CodeFlow(
      profile, CodeFlow.Code(instruction: instruction, isStart: isStart), stops: stops)
    branches = BranchCounts(flow)
    forwards = Forwards(flow, profile, timing)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The instructions that a cycle may name by their pc alone: those that were in a stage a short
/// while ago.
struct RecentInstructions {
  struct Instruction: Equatable {
    let pc: UInt32
    /// Nil where no instruction could be fetched.
    let word: UInt32?
  }

  /// Newest last.
  private var instructions: [Instruction] = []
  /// More than can be behind X, or charged for a bubble in it.
  private static let capacity = 8

  /// Takes notice of the instruction in X.
  mutating func follow(_ cycle: TracedCycle) {
    guard let occupant = cycle.stages.execute else { return }
    let instruction = Instruction(pc: occupant.pc, word: occupant.word)
    guard instruction != instructions.last else { return }
    if instructions.count == Self.capacity { instructions.removeFirst() }
    instructions.append(instruction)
  }

  /// The instruction at `pc`, which is in a stage in this cycle or was before; nil if none was.
  func instruction(at pc: UInt32, in cycle: TracedCycle) -> Instruction? {
    if let instruction = instructions.last(where: { $0.pc == pc }) { return instruction }
    guard let occupant = cycle.stages.fetch, occupant.pc == pc else { return nil }
    return Instruction(pc: pc, word: occupant.word)
  }
}

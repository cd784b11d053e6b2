// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension RegisterFile {
  /// Does an instruction that works on registers alone, in no time, for whoever follows a program without
  /// running it; where the next one is, or nil, and nothing is done, for any other instruction.
  mutating func step(_ instruction: Instruction, at pc: UInt32) -> UInt32? {
    let (a, b) = (self[instruction.rs1], self[instruction.rs2])
    let next = pc &+ instruction.length
    switch instruction.effect {
    case .compute(_, .custom), .branch(.custom):
      return nil
    case .compute(_, let operation):
      self[instruction.rd] = operation.evaluate(
        instruction.usesPC ? pc : a, instruction.usesImmediate ? instruction.immediate : b,
        self[instruction.rs3])
      return next
    case .branch(let condition):
      return condition.holds(a, b) ? pc &+ instruction.immediate : next
    case .jump:
      self[instruction.rd] = next
      return ((instruction.usesPC ? pc : a) &+ instruction.immediate) & ~1
    case .fence:
      return next
    default:
      return nil
    }
  }
}

extension GuestMemory {
  /// The instruction at an address, of 16 or 32 bits; nil where is no memory.
  func instruction(at pc: UInt32) -> UInt32? {
    guard let half = load(pc, .half) else { return nil }
    return half & 3 == 3 ? load(pc, .word) : half
  }
}

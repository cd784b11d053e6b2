// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Instructions that move lists of registers to the stack and back, or two registers at once.
extension Translation {
  func frame(_ it: Instruction) -> StackFrame? {
    switch it.effect {
    case .push, .pop: StackFrame(it.word)
    default: nil
    }
  }

  /// A push, or a pop that does not return.
  mutating func push(_ frame: StackFrame, _ it: Instruction, _ exit: UInt32) {
    guard it.effect == .push else {
      let jumps = lowest(frame, at: frame.size)
      pop(frame, it, isLowestKnown: true)
      cold.append(.perform(exit, jumps: jumps, back: code.here))
      return
    }
    var jumps = lowest(frame, at: 0)
    // A list is no longer than two pieces of which it is noted whether stores there need tell nobody.
    for distance in [0, Int32(4 * (frame.registers.count - 1))] {
      code.loadAddress(.rcx, .memory(.rax, distance))
      code.shift(.shr, .rcx, by: 8)
      code.compareByte(
        .indexed(HostRegisters.arena, .rcx, scale: 1, EngineArena.Field.open.offset), 1)
      jumps.append(code.jump(.notEqual))
    }
    for (index, register) in frame.registers.enumerated() {
      code.move(word(index), source(register, .rdx))
    }
    code.arithmetic(.sub, registers.operand(2), frame.size)
    cold.append(.perform(exit, jumps: jumps, back: code.here))
  }

  /// Where a pop returns to, in eax; code is left if not all words are plain ones.
  mutating func returnAddress(_ frame: StackFrame, else reason: Translator.Reason, _ unit: Unit) {
    for jump in lowest(frame, at: frame.size) { exit(reason, unit, jump) }
    code.move(.rax, word(0))
    code.arithmetic(.and, .register(.rax), ~1)
  }

  /// Loads the list, whose words are known to be plain ones.
  mutating func pop(_ frame: StackFrame, _ it: Instruction, isLowestKnown: Bool = false) {
    if !isLowestKnown { address(2, distance(frame, at: frame.size)) }
    for (index, register) in frame.registers.enumerated() {
      let result = target(register, .rcx)
      code.move(result, word(index))
      finish(register, result)
    }
    code.arithmetic(.add, registers.operand(2), frame.size)
    if it.effect == .pop(.returnZero) { constant(10, 0) }
  }

  mutating func moveArguments(_ it: Instruction) {
    let pair = SavedPair(it.word)
    // None is both source and destination.
    for (saved, argument) in [(pair.first, UInt8(10)), (pair.second, 11)] {
      let (from, to) = it.effect == .moveToArguments ? (saved, argument) : (argument, saved)
      let result = target(to, .rcx)
      load(result, from)
      finish(to, result)
    }
  }

  /// The offset in the first region of the list's lowest word, in eax; the jumps that are taken where
  /// it is not all there.
  private mutating func lowest(_ frame: StackFrame, at end: UInt32) -> [Int] {
    address(2, distance(frame, at: end))
    code.testLowByte(3)
    let isMisaligned = code.jump(.notEqual)
    let size = engine.main.size - 4 * UInt64(frame.registers.count)
    code.arithmetic(.cmp, .register(.rax), UInt32(truncatingIfNeeded: size))
    return [isMisaligned, code.jump(.above)]
  }

  /// From the stack pointer to that offset; the list ends at `end`, counted from the stack pointer.
  private func distance(_ frame: StackFrame, at end: UInt32) -> UInt32 {
    end &- 4 &* UInt32(frame.registers.count) &- engine.main.base
  }

  /// A word of the list, the lowest of which is at eax.
  private func word(_ index: Int) -> X86Operand {
    .indexed(HostRegisters.ram, .rax, scale: 1, 4 * Int32(index))
  }
}

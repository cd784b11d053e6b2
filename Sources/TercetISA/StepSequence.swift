// SPDX-License-Identifier: Apache-2.0

/// The steps of a push, a pop or a move of two registers, in the manual's order.
///
/// A trap in the middle leaves what earlier steps did; the stack pointer moves only at the end,
/// so the instruction can be started again.
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 28 "Zc*", section "Zcmp".
package struct StepSequence: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case load(UInt8, from: UInt32)
    case store(UInt8, to: UInt32)
    case write(UInt8, UInt32)
    /// To the address in ra.
    case `return`

    package var isAccess: Bool {
      switch self {
      case .load, .store: true
      case .write, .return: false
      }
    }
  }

  private let effect: Effect
  private let frame: StackFrame?
  private let pair: SavedPair
  private let a: UInt32
  private let b: UInt32

  /// - Parameters:
  ///   - a: Value of the stack pointer, or of the first source of a move.
  ///   - b: Value of the second source of a move.
  package init(_ instruction: Instruction, a: UInt32, b: UInt32) {
    effect = instruction.effect
    frame = StackFrame(instruction.word)
    pair = SavedPair(instruction.word)
    self.a = a
    self.b = b
  }

  private var registers: [UInt8] { frame?.registers ?? [] }
  private var size: UInt32 { frame?.size ?? 0 }

  package var count: Int {
    switch effect {
    case .push, .pop(.nothing): registers.count + 1
    case .pop(.return): registers.count + 2
    case .pop(.returnZero): registers.count + 3
    default: 2
    }
  }

  package subscript(index: Int) -> Step {
    switch effect {
    case .push:
      if index < registers.count {
        return .store(highest(index), to: a &- 4 &* UInt32(index + 1))
      }
      return .write(Self.sp, a &- size)
    case .pop(let ending):
      if index < registers.count {
        return .load(highest(index), from: a &+ size &- 4 &* UInt32(index + 1))
      }
      if index == count - 1, ending != .nothing { return .return }
      if index == registers.count, ending == .returnZero { return .write(Self.a0, 0) }
      return .write(Self.sp, a &+ size)
    case .moveFromArguments:
      return index == 0 ? .write(pair.first, a) : .write(pair.second, b)
    default:
      return index == 0 ? .write(Self.a0, a) : .write(Self.a1, b)
    }
  }

  /// Registers are moved from the highest address, where the last of the list lies, downward.
  private func highest(_ index: Int) -> UInt8 { registers[registers.count - 1 - index] }

  private static let sp: UInt8 = 2
  private static let a0: UInt8 = 10
  private static let a1: UInt8 = 11
}

// SPDX-License-Identifier: Apache-2.0

/// Pushes and pops of register lists, and moves of pairs.
///
/// Lists below 4 are reserved, and so is a move into the same register twice. What they do one
/// after the other is in `StepSequence`.
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 28 "Zc*", section "Zcmp".
let pushAndPop: [InstructionSpec] = [
  .init(
    "cm.push", "10111000_...._.._10", .registerList, reads: [.rs1, .list], .push,
    operands: stackPointer),
  .init(
    "cm.pop", "10111010_...._.._10", .registerList, reads: .rs1, .pop(.nothing),
    operands: stackPointer),
  .init(
    "cm.popretz", "10111100_...._.._10", .registerList, reads: .rs1, .pop(.returnZero),
    operands: stackPointer),
  .init(
    "cm.popret", "10111110_...._.._10", .registerList, reads: .rs1, .pop(.return),
    operands: stackPointer),
  .init(
    "cm.mvsa01", "101011_..._01_..._10", .savedPair, reads: [.rs1, .rs2], .moveFromArguments,
    operands: arguments),
  .init(
    "cm.mva01s", "101011_..._11_..._10", .savedPair, reads: [.rs1, .rs2], .moveToArguments,
    operands: savedPair),
]

private func stackPointer(_ half: UInt32) -> Operands? {
  StackFrame(half) == nil ? nil : Operands(rs1: 2)
}

private func arguments(_ half: UInt32) -> Operands? {
  let pair = SavedPair(half)
  return pair.first == pair.second ? nil : Operands(rs1: 10, rs2: 11)
}

private func savedPair(_ half: UInt32) -> Operands? {
  let pair = SavedPair(half)
  return Operands(rs1: pair.first, rs2: pair.second)
}

/// The registers that a push or pop moves, and by how much it moves the stack pointer.
package struct StackFrame: Hashable, Sendable {
  /// Register numbers, ra first: the last lies at the highest address.
  package let registers: [UInt8]
  /// Bytes, a multiple of 16.
  package let size: UInt32

  /// Nil if the list of `half` is reserved.
  package init?(_ half: UInt32) {
    let list = Int(half >> 4 & 15)
    guard list >= 4 else { return nil }
    // The last list has s10 and s11 at once.
    let saved = list == 15 ? 12 : list - 4
    registers = [1] + savedRegisters.prefix(saved)
    size = (UInt32(registers.count) * 4 + 15) / 16 * 16 + (half >> 2 & 3) * 16
  }
}

/// s0 to s11.
private let savedRegisters: [UInt8] = [8, 9] + Array(18...27)

/// The two saved registers that a move names, three bits each.
package struct SavedPair: Hashable, Sendable {
  package let first: UInt8
  package let second: UInt8

  package init(_ half: UInt32) {
    first = savedRegisters[Int(half >> 7 & 7)]
    second = savedRegisters[Int(half >> 2 & 7)]
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Pushes and pops of register lists, and moves of pairs.
///
/// Lists below 4 are reserved, and so is a move into the same register twice.
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 28 "Zc*", section "Zcmp".
let pushAndPop: [InstructionSpec] = [
  .init("cm.push", "10111000_...._.._10", .registerList, reads: .rs1, .push),
  .init("cm.pop", "10111010_...._.._10", .registerList, reads: .rs1, .pop(.nothing)),
  .init("cm.popretz", "10111100_...._.._10", .registerList, reads: .rs1, .pop(.returnZero)),
  .init("cm.popret", "10111110_...._.._10", .registerList, reads: .rs1, .pop(.return)),
  .init("cm.mvsa01", "101011_..._01_..._10", .savedPair, reads: [.rs1, .rs2], .moveFromArguments),
  .init("cm.mva01s", "101011_..._11_..._10", .savedPair, reads: [.rs1, .rs2], .moveToArguments),
]

/// The registers that a push or pop moves, and by how much it moves the stack pointer.
package struct StackFrame: Sendable {
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
let savedRegisters: [UInt8] = [8, 9] + Array(18...27)

/// The two saved registers that a move names, three bits each.
package struct SavedPair: Sendable {
  package let first: UInt8
  package let second: UInt8

  package init(_ half: UInt32) {
    first = savedRegisters[Int(half >> 7 & 7)]
    second = savedRegisters[Int(half >> 2 & 7)]
  }
}

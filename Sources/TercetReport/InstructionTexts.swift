// SPDX-License-Identifier: Apache-2.0

/// The texts of a profile's instructions, as a disassembler shows them.
///
/// A program of millions of instructions would be mostly text, of which nobody reads most; so there
/// are texts of those that took most cycles.
package struct InstructionTexts: Sendable {
  private enum Source: Sendable {
    /// For what is still in memory.
    case program(@Sendable (UInt32) -> String, last: Rank?)
    /// By pc, as a file has them.
    case file([UInt32: String])
  }

  /// How an instruction stands among the others: the most expensive first, then by address.
  private struct Rank: Comparable, Sendable {
    let cycles: UInt64
    let pc: UInt32

    static func < (left: Rank, right: Rank) -> Bool {
      (right.cycles, left.pc) < (left.cycles, right.pc)
    }
  }

  /// How many instructions have a text.
  package static let most = 10_000

  private let source: Source

  /// - Parameter disassemble: The text of the instruction at an address.
  package init(
    of instructions: [ProfileDocument.Instruction],
    _ disassemble: @escaping @Sendable (UInt32) -> String
  ) {
    var last: Rank?
    if instructions.count > Self.most {
      let ranks = instructions.map { Rank(cycles: $0.causes.total, pc: $0.pc) }.sorted()
      last = ranks[Self.most - 1]
    }
    source = .program(disassemble, last: last)
  }

  /// - Parameter texts: By pc.
  package init(_ texts: [UInt32: String]) { source = .file(texts) }

  /// The text of `instruction`; nil if it is not among those that have one.
  package subscript(instruction: ProfileDocument.Instruction) -> String? {
    switch source {
    case .file(let texts): return texts[instruction.pc]
    case .program(let disassemble, let last):
      let rank = Rank(cycles: instruction.causes.total, pc: instruction.pc)
      if let last, last < rank { return nil }
      return disassemble(instruction.pc)
    }
  }
}

extension ProfileDocument.Tables {
  package static func == (left: Self, right: Self) -> Bool {
    left.functions == right.functions && left.lines == right.lines
      && left.instructions == right.instructions && left.waits == right.waits
      && left.calls == right.calls && left.linesProblem == right.linesProblem
      && left.instructions.allSatisfy { left.texts[$0] == right.texts[$0] }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(functions)
    hasher.combine(lines)
    hasher.combine(instructions)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF

/// The name under which code without a symbol or a line is counted, so that sums always hold.
package let unknownName = "?"

/// The cycles charged to the instructions of one function.
package struct FunctionProfile: Sendable {
  package let name: String
  /// Where it starts; the first executed address for code without a symbol.
  package let pc: UInt32
  package let place: SourceLine?
  /// Cycles charged to its own instructions.
  package var stack = CycleStack()
  /// Cycles in which it was active or had called what was active.
  package let total: UInt64

  /// The name as the programmer wrote it.
  package var display: String { Demangler.display(name) }
}

/// The cycles charged to the instructions of one source line within one function, and within one call
/// of those that were inlined there.
package struct LineProfile: Sendable {
  /// Nil for instructions without line information.
  package let place: SourceLine?
  /// Whether the compiler says of all of them that they are its own, and of no line.
  package fileprivate(set) var isGenerated: Bool
  package let function: String
  /// The calls by which the line came into the function, the outermost first; none for a line of its
  /// own, or where inlined lines are not told apart.
  package let calls: [InlinedCall]
  /// The lowest executed address of the line.
  package let pc: UInt32
  package var stack = CycleStack()

  /// The function's name as the programmer wrote it.
  package var functionDisplay: String { Demangler.display(function) }
}

extension LineProfile {
  fileprivate mutating func add(_ instruction: InstructionProfile, isGenerated: Bool) {
    stack += instruction.stack
    self.isGenerated = self.isGenerated && isGenerated
  }
}

extension Profile {
  /// The profile by function, ascending by address, then by name.
  package func functions(lines: SourceLines) -> [FunctionProfile] {
    var found: [UInt32?: FunctionProfile] = [:]
    for instruction in instructions {
      let address = instruction.function?.address
      let start = address ?? instruction.pc
      found[
        address,
        default: FunctionProfile(
          name: instruction.function?.name ?? unknownName, pc: start,
          place: address.flatMap { lines[$0] }, total: totals[address] ?? 0)
      ].stack += instruction.stack
    }
    // In a part of a run one may have been active without a cycle of its own.
    for function in isListing ? [] : calls.nodes.map(\.function)
    where found[function?.address] == nil {
      found[function?.address] = FunctionProfile(
        name: function?.name ?? unknownName, pc: function?.address ?? .max,
        place: function.flatMap { lines[$0.address] }, total: totals[function?.address] ?? 0)
    }
    return found.values.sorted { ($0.pc, $0.name) < ($1.pc, $1.name) }
  }

  /// The profile by source line, ascending by address, then by name.
  ///
  /// - Parameter inlined: The calls by which lines are told apart that were inlined in several places;
  ///   by default, such a line is one.
  package func lines(
    _ lines: SourceLines, inlined: InlinedCalls = .none
  ) -> [LineProfile] {
    struct Key: Hashable {
      let place: SourceLine?
      let function: String
      let call: Int32
    }
    var found: [Key: LineProfile] = [:]
    for instruction in instructions {
      let key = Key(
        place: lines[instruction.pc], function: instruction.function?.name ?? unknownName,
        call: inlined.number(of: instruction.pc))
      found[
        key,
        default: LineProfile(
          place: key.place, isGenerated: key.place == nil, function: key.function,
          calls: inlined.calls(key.call), pc: instruction.pc)
      ].add(instruction, isGenerated: lines.isGenerated(instruction.pc))
    }
    return found.values.sorted { ($0.pc, $0.function) < ($1.pc, $1.function) }
  }
}

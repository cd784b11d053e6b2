// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// A function with what a run charged to it, instruction by instruction, under the source lines that
/// they are from.
package struct Annotation: Sendable {
  /// The function as the programmer wrote it.
  package let name: String
  /// Where it stands in the source; nil if the program does not say.
  package let place: SourceLine?
  /// Cycles of its own instructions, whether or not they are all shown.
  package let stack: CycleStack
  package let rows: [Row]

  package enum Row: Sendable {
    case source(Source)
    case instruction(Instruction)
    /// So many instructions that never ran.
    case unused(Int)
    /// Instructions between that were not asked for.
    case skipped
  }

  /// The source line of the instructions below it.
  package struct Source: Sendable {
    /// Nil for instructions of no line.
    package let place: SourceLine?
    /// The calls by which it was inlined, the outermost first.
    package let calls: [InlinedCall]
    /// What stands there; nil if it may not or cannot be shown.
    package let text: String?
    /// Cycles of all its instructions in the function; nil where the line goes on that was shown
    /// before.
    package let stack: CycleStack?

    package init(
      place: SourceLine?, calls: [InlinedCall], text: String?, stack: CycleStack?
    ) {
      self.place = place
      self.calls = calls
      self.text = text
      self.stack = stack
    }
  }

  package struct Instruction: Sendable {
    package let pc: UInt32
    package let text: String
    package let stack: CycleStack
    /// Who waited for it, the longest first.
    package let waits: [Wait]
    /// Where it may jump within the function.
    package let target: UInt32?
    /// How often it was taken, if it is a branch and that is certain.
    package let taken: UInt64?
    /// The registers that it takes each time from the instruction before it.
    package let forwards: [String]

    package init(
      pc: UInt32, text: String, stack: CycleStack, waits: [Wait], target: UInt32?, taken: UInt64?,
      forwards: [String]
    ) {
      self.pc = pc
      self.text = text
      self.stack = stack
      self.waits = waits
      self.target = target
      self.taken = taken
      self.forwards = forwards
    }
  }

  package init(name: String, place: SourceLine?, stack: CycleStack, rows: [Row]) {
    self.name = name
    self.place = place
    self.stack = stack
    self.rows = rows
  }
}

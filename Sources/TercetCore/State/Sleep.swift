// SPDX-License-Identifier: Apache-2.0

/// A sleep from which nothing can wake a guest.
package struct Sleep: Hashable, Sendable {
  /// The wfi, the jump, or the lowest instruction of the loop.
  package let pc: UInt32
  package let kind: Kind
  package let interrupts: Interrupts

  /// What the guest does meanwhile.
  package enum Kind: Hashable, Sendable {
    /// It waits in a wfi.
    case wait
    /// It executes one instruction that leads to itself.
    case jumpToItself
    /// It goes round in a loop that changes nothing.
    case loop(Loop)
  }

  /// A loop that changes nothing.
  package struct Loop: Hashable, Sendable {
    /// Instructions that retire in a turn.
    package let instructions: Int
    /// The first store of a turn; nil if there is none.
    package let store: RetiredInstruction.Store?
    /// The address of the first load of a turn; nil if there is none.
    package let load: UInt32?

    package init(instructions: Int, store: RetiredInstruction.Store?, load: UInt32?) {
      self.instructions = instructions
      self.store = store
      self.load = load
    }
  }

  /// Why no interrupt comes.
  package enum Interrupts: Hashable, Sendable {
    /// mstatus.MIE is 0.
    case off
    /// mie is 0.
    case noneEnabled
    /// Those that mie enables are raised by nobody: a timer that was never set, or software.
    case noneRaised
    /// The UART would raise one for input, which is at its end.
    case inputEnded
  }

  package init(pc: UInt32, kind: Kind, interrupts: Interrupts) {
    self.pc = pc
    self.kind = kind
    self.interrupts = interrupts
  }
}

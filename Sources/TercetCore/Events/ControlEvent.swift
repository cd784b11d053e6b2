// SPDX-License-Identifier: Apache-2.0

/// A call, return, indirect jump, trap or return from one, stamped with its cycle.
///
/// Beside the records of cycles rather than in them: most cycles have none.
package struct ControlEvent: Hashable, Sendable {
  /// The cycle in which the instruction leaves X, counted from 0.
  package let cycle: UInt64
  package let flow: ControlFlow
  /// The instruction; for an interrupt, the one that it displaces.
  package let pc: UInt32
  /// The stack pointer with which control goes on; it tells what a return address does not, as
  /// behind longjmp, and one stack from another.
  package let sp: UInt32

  package init(cycle: UInt64, flow: ControlFlow, pc: UInt32, sp: UInt32) {
    self.cycle = cycle
    self.flow = flow
    self.pc = pc
    self.sp = sp
  }

  /// Where a call returns to; nil if it is none.
  package var returnAddress: UInt32? {
    switch flow {
    case .call: pc &+ 4
    case .compressedCall: pc &+ 2
    case .sequential, .return, .jump, .trapEntry, .interruptEntry, .trapReturn: nil
    }
  }

  /// The same event with another stack pointer.
  package func with(sp: UInt32) -> ControlEvent {
    ControlEvent(cycle: cycle, flow: flow, pc: pc, sp: sp)
  }
}

/// Where control goes from an instruction that leaves X, as far as a call tree cares.
package enum ControlFlow: UInt8, Sendable {
  /// Nowhere special, of which there is no event; also said of a cycle in which nothing leaves X.
  case sequential
  /// A jal or jalr that saves its return address in ra or t0.
  case call
  /// The same with a compressed instruction: the return address is two bytes on, not four.
  case compressedCall
  /// A jalr through ra or t0 that saves nothing.
  ///
  /// Source: RISC-V Unprivileged ISA manual, table of return-address prediction hints for jalr.
  case `return`
  /// The X cycle of an instruction that traps.
  case trapEntry
  /// The X cycle of an instruction that an interrupt displaces; it runs after the handler.
  case interruptEntry
  /// An mret.
  case trapReturn
  /// A jalr that saves nothing, through a register that holds no return address: a call in the
  /// last place of a function, a switch statement, or a switch to another stack.
  case jump
}

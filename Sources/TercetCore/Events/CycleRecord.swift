// SPDX-License-Identifier: Apache-2.0

/// One cycle as the pipeline reports it; the record's position in the stream is the cycle number.
///
/// Twelve bytes, so that a batch of 1,024 stays in the first-level cache with all else.
package struct CycleRecord: Hashable, Sendable {
  /// The instruction charged for the cycle: the one issued, or the one that made others wait.
  package var pc: UInt32
  /// The instruction that waited in X for the one charged; equal to `pc` where none did.
  package var waiting: UInt32
  package var cause: CycleCause
  package var flow: ControlFlow

  init(_ cause: CycleCause, pc: UInt32, waiting: UInt32? = nil, flow: ControlFlow = .sequential) {
    self.pc = pc
    self.waiting = waiting ?? pc
    self.cause = cause
    self.flow = flow
  }
}

/// Where control goes from an instruction that leaves X, as far as a call tree cares.
package enum ControlFlow: UInt8, Sendable {
  /// Nowhere special; also the mark of every cycle in which nothing leaves X.
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
}

/// Something that watches cycles go by: a profile, a trace writer, a debugger.
///
/// Cycles arrive in order and in batches, so that the pipeline pays for a call per batch, and
/// neither side sees inside the other.
package protocol CycleObserver {
  mutating func observe(_ cycles: Span<CycleRecord>)
}

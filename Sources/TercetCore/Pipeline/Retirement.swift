// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What a retired instruction did to registers and memory.
package struct RetiredInstruction: Hashable, Sendable {
  package struct Store: Hashable, Sendable {
    package let address: UInt32
    package let width: AccessWidth
    /// Zero above the width.
    package let value: UInt32

    package init(address: UInt32, width: AccessWidth, value: UInt32) {
      self.address = address
      self.width = width
      self.value = value
    }
  }

  package let pc: UInt32
  package let word: UInt32
  /// The destination; 0 if there is none.
  package let rd: UInt8
  /// What rd holds afterwards.
  package let value: UInt32
  package let store: Store?

  package init(pc: UInt32, word: UInt32, rd: UInt8, value: UInt32, store: Store?) {
    self.pc = pc
    self.word = word
    self.rd = rd
    self.value = value
    self.store = store
  }
}

/// Runs a pipeline from one retired instruction to the next, with what each of them did.
///
/// An instruction has done all it does when it has been through W, one cycle after it left X.
package struct RetirementStream {
  private struct InWriteback {
    let pc: UInt32
    let word: UInt32
    let latch: ExecuteLatch
  }

  package private(set) var pipeline: Pipeline
  private var current: InWriteback?
  /// How the run ended; nil while it goes on.
  package private(set) var end: RunEnd?

  package init(_ pipeline: Pipeline) { self.pipeline = pipeline }

  /// The next instruction that has retired; nil when the run has ended or reached `limit`.
  package mutating func next(limit: UInt64) -> RetiredInstruction? {
    while end == nil, pipeline.state.csrs.counters.cycles < limit {
      let finishing = current
      var word: UInt32 = 0
      if case .word(let fetched) = pipeline.fetched.content { word = fetched }
      let (record, end) = pipeline.step()
      self.end = end
      current =
        record.cause == .issue
        ? InWriteback(pc: record.pc, word: word, latch: pipeline.executed) : nil
      if let finishing { return retired(finishing) }
    }
    return nil
  }

  /// Replaces the value that the instruction returned last has written, before anyone reads it.
  ///
  /// Only right where a bubble follows that instruction, so that none took the old value from W.
  package mutating func overwrite(_ register: UInt8, with value: UInt32) {
    pipeline.setRegister(register, to: value)
  }

  private func retired(_ instruction: InWriteback) -> RetiredInstruction {
    var store: RetiredInstruction.Store?
    if case .store(let width, let address, let data) = instruction.latch.work {
      let mask: UInt32 = width == .word ? .max : 1 << (8 * width.bytes) - 1
      store = RetiredInstruction.Store(address: address, width: width, value: data & mask)
    }
    let rd = instruction.latch.rd
    return RetiredInstruction(
      pc: instruction.pc, word: instruction.word, rd: rd, value: pipeline.state.registers[rd],
      store: store)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Runs a pipeline from one retired instruction to the next, with what each of them did.
///
/// An instruction has done all it does when it has been through W, one cycle after it left X.
package struct RetirementStream: ~Copyable {
  private struct InWriteback {
    let pc: UInt32
    let word: UInt32
    let latch: ExecuteLatch
    /// Whether the instruction is complete with it, and not at a step in between.
    let isLast: Bool
  }

  package private(set) var pipeline: Pipeline
  private var current: InWriteback?
  private var writes: [RetiredInstruction.Write] = []
  private var stores: [RetiredInstruction.Store] = []
  /// How the run ended; nil while it goes on.
  package var end: RunEnd? { pipeline.state.end }

  package init(_ pipeline: consuming Pipeline) { self.pipeline = pipeline }

  /// The next instruction that has retired; nil when the run has ended or reached `limit`.
  ///
  /// - Parameter clock: What it loads if it loads from mtime; nil for what is there.
  package mutating func next(limit: UInt64, clock: UInt32? = nil) -> RetiredInstruction? {
    while end == nil, pipeline.state.csrs.counters.cycles < limit {
      guard pipeline.executed.waits == 0 else {
        // What is in W stays there.
        _ = pipeline.step()
        continue
      }
      if let clock { pipeline.setClock(clock) }
      let finishing = current
      var word: UInt32 = 0
      if pipeline.fetched.content == .word { word = pipeline.fetched.word }
      let wasReserved = pipeline.state.reservation
      let record = step(limit)
      let latch = pipeline.executed
      current =
        latch.isBubble
        ? nil
        : InWriteback(pc: latch.pc, word: word, latch: latch, isLast: record.cause.isIssue)
      if let finishing {
        note(finishing.latch, reservation: wasReserved)
        if finishing.isLast { return retire(finishing) }
      }
      if record.cause == .trap {
        // Steps before a trap are not an instruction.
        writes = []
        stores = []
      }
    }
    return nil
  }

  /// One cycle, and all those in which nothing retires since the core sleeps.
  private mutating func step(_ limit: UInt64) -> CycleRecord {
    pipeline.watchIfDue()
    let record = pipeline.stepWatched()
    pipeline.endIfForever()
    if pipeline.isInLoop, end == nil { pipeline.sleepOrStep(limit) }
    return record
  }

  /// Replaces the value that the instruction returned last has written, before anyone reads it.
  ///
  /// Only right where a bubble follows that instruction, so that none took the old value from W.
  package mutating func overwrite(_ register: UInt8, with value: UInt32) {
    pipeline.setRegister(register, to: value)
  }

  /// Remembers what W did with `latch` in the cycle that has just ended.
  private mutating func note(_ latch: ExecuteLatch, reservation: UInt32?) {
    if latch.rd != 0 { writes.append(.init(latch.rd, pipeline.state.registers[latch.rd])) }
    switch latch.work {
    case .store, .exchange:
      stores.append(latch.store)
    case .storeConditional where reservation == latch.address:
      stores.append(latch.store)
    default:
      break
    }
  }

  private mutating func retire(_ instruction: InWriteback) -> RetiredInstruction {
    defer {
      writes = []
      stores = []
    }
    return RetiredInstruction(
      pc: instruction.pc, word: instruction.word, writes: writes, stores: stores)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// The reference model: three stages with registers between them, stepped cycle by cycle.
///
///            ┌───┐  FetchLatch  ┌───┐  ExecuteLatch  ┌───┐  WritebackLatch
///     pc ───▶│ F │─────────────▶│ X │───────────────▶│ W │───────────────▶
///            └───┘◀─ redirect ──└───┘◀── forwarding ─└───┘
///
/// Every other engine must agree with it, cycle by cycle and cause by cause.
package struct Pipeline: ~Copyable {
  package internal(set) var state: MachineState

  var fetch: Fetch
  var execute: Execute
  var decoder: DecodeCache
  /// Whether instructions may have 16 bits.
  let hasCompressed: Bool

  /// What X works on.
  var fetched: FetchLatch
  /// What W works on.
  var executed: ExecuteLatch
  /// What W wrote in the cycle before.
  var written: WritebackLatch

  /// What the data cache has.
  var dataLines: Cache.Lines

  /// Calls, returns and traps of the latest cycles, for whoever steps the pipeline and takes them
  /// at least every `batchSize` cycles.
  package internal(set) var events: [ControlEvent] = []

  /// Watches whether the run goes round in circles; nil while nothing looks like it.
  var loopWatch: LoopWatch?

  package init(
    _ state: consuming MachineState, entry: UInt32, timing: TimingModel, decoder: Decoder
  ) {
    self.state = state
    hasCompressed = decoder.hasCompressed
    fetch = Fetch(entry: entry, timing: timing, hasCompressed: hasCompressed)
    execute = Execute(timing, hasCompressed: hasCompressed)
    self.decoder = DecodeCache(decoder, execute.hazards)
    fetched = FetchLatch(Bubble(cause: .fillAndDrain, pc: entry), awaiting: entry)
    executed = .bubble(at: entry)
    written = WritebackLatch(pc: entry, rd: 0)
    dataLines = execute.dataTime.cache.empty
  }

  /// The address of the instruction in X, or of the one that is to come.
  package var pc: UInt32 { fetched.pc }

  /// The machine alone, when the run is over.
  consuming func takeState() -> MachineState { state }

  /// Changes a register between two cycles, from outside the program.
  mutating func setRegister(_ number: UInt8, to value: UInt32) { state.registers[number] = value }

  /// One clock cycle, and who is charged for it; `state.end` then says whether the run is over.
  ///
  /// The stages work on what the latches hold, W first, because X takes what W delivers within
  /// the cycle and F goes where X sends it. Registers and counters change at the clock edge.
  @inline(__always)
  package mutating func step() -> CycleRecord {
    if executed.waits > 0 { return waitForData() }
    let writeback = writeBack()
    if state.hasEnded {
      // The run ends in W: whatever is in X by now was never meant to run.
      state.csrs.step(.fillAndDrain)
      return CycleRecord(.fillAndDrain, pc: writeback.pc)
    }
    let record = executeInstruction(writeback)
    if !execute.state.isHeld {
      fetchInstruction()
    } else if fetch.runsAhead {
      fetchSpecially(isTaken: false, isPortBusy: false)
    }

    state.registers.write(writeback.rd, writeback.value)
    written = WritebackLatch(pc: writeback.pc, rd: writeback.rd)
    state.csrs.step(record.cause)
    return record
  }
}

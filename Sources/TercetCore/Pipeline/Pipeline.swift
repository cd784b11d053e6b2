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
package struct Pipeline {
  package private(set) var state: MachineState

  private(set) var fetch: Fetch
  private(set) var execute: Execute

  private(set) var fetched: FetchLatch
  private(set) var executed: ExecuteLatch
  private(set) var written: WritebackLatch

  package init(_ state: MachineState, entry: UInt32, timing: TimingModel, decoder: Decoder) {
    self.state = state
    fetch = Fetch(entry: entry, timing: timing, hasCompressed: decoder.hasCompressed)
    execute = Execute(timing, decoder: decoder)
    fetched = FetchLatch(
      pc: entry, content: .bubble(Bubble(cause: .fillAndDrain, pc: entry)))
    executed = .bubble(at: entry)
    written = WritebackLatch(pc: entry, rd: 0)
  }

  /// The address of the instruction in X, or of the one that is to come.
  package var pc: UInt32 { fetched.pc }

  /// Changes a register between two cycles, from outside the program.
  mutating func setRegister(_ number: UInt8, to value: UInt32) { state.registers[number] = value }

  /// One clock cycle, and who is charged for it; `state.end` then says whether the run is over.
  ///
  /// The stages work on what the latches hold, W first, because X takes what W delivers within
  /// the cycle and F goes where X sends it. The latches change together at the end.
  @inline(always)
  package mutating func step() -> CycleRecord {
    let writeback = Writeback.step(executed, &state)
    if state.end != nil {
      // The run ends in W: whatever is in X by now was never meant to run.
      state.csrs.step(.fillAndDrain)
      return CycleRecord(.fillAndDrain, pc: writeback.pc)
    }
    let outcome = execute.step(fetched, behind: executed, and: written, writeback, &state)
    if !outcome.isHeld {
      fetched = fetch.step(redirect: outcome.redirect, memory: state.memory)
    }

    state.registers[writeback.rd] = writeback.value
    state.csrs.step(outcome.record.cause)
    written = WritebackLatch(pc: writeback.pc, rd: writeback.rd)
    executed = outcome.next
    return outcome.record
  }
}

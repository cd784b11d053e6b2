// SPDX-License-Identifier: Apache-2.0

/// The registers of all three stages, and the latches between them.
struct PipelineRegisters: Hashable, Sendable {
  var fetch: Fetch.State
  var execute: Execute.State
  var fetched: FetchLatch
  var executed: ExecuteLatch
  var written: WritebackLatch
  /// What the data cache has.
  var data: Cache.Lines
}

/// A whole run between two cycles: what the stages hold, and the machine.
package struct PipelineSnapshot: Sendable {
  let registers: PipelineRegisters
  let machine: MachineSnapshot
  /// What was known of a loop, so that a run that goes on from here ends where it would have.
  let loop: LoopState?
}

extension Pipeline {
  /// What the stages hold.
  var registers: PipelineRegisters {
    get {
      PipelineRegisters(
        fetch: fetch.state, execute: execute.state, fetched: fetched, executed: executed,
        written: written, data: dataLines)
    }
    set {
      fetch.state = newValue.fetch
      execute.state = newValue.execute
      fetched = newValue.fetched
      executed = newValue.executed
      written = newValue.written
      dataLines = newValue.data
    }
  }

  /// The run as it is now, between two cycles.
  ///
  /// It costs the pages of memory that were written since the last snapshot.
  package func save() -> PipelineSnapshot {
    PipelineSnapshot(registers: registers, machine: state.save(), loop: loopWatch?.state)
  }

  /// Goes to where `snapshot` was saved, be it before or after; the rest of the run is the same.
  ///
  /// What the guest has written to its console and to files stays there, and it reads again what
  /// it read.
  ///
  /// - Throws: `SnapshotError.otherMachine`, and nothing is changed.
  package mutating func restore(_ snapshot: PipelineSnapshot) throws(SnapshotError) {
    try state.restore(snapshot.machine)
    registers = snapshot.registers
    loopWatch = snapshot.loop.map(LoopWatch.init)
    events.removeAll(keepingCapacity: true)
  }
}

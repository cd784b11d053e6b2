// SPDX-License-Identifier: Apache-2.0

/// All that a machine was between two cycles, but for what the pipeline holds.
///
/// It does not hold what the guest wrote to its console and to files: restored, the machine reads
/// again from where it was, and writes again.
package struct MachineSnapshot: Sendable {
  package var registers: RegisterFile
  package var csrs: ControlRegisters.State
  package var devices: Devices
  /// The word that lr.w reserved.
  var reservation: UInt32?
  /// How the run had ended, if it had.
  let end: RunEnd?
  var host: Host.Saved
  let memory: MemorySnapshot
  /// The state of a user's own instructions.
  package let custom: CustomUnit.Saved?

  /// What calls of the host have changed, apart from files.
  package var hostState: Host.State {
    get { host.state }
    set { host.state = newValue }
  }
}

extension MachineState {
  /// The machine as it is now; costs the pages of memory that were written since the last snapshot
  /// was saved or restored.
  package func save() -> MachineSnapshot {
    MachineSnapshot(
      registers: registers, csrs: csrs.state, devices: devices, reservation: reservation, end: end,
      host: host.save(), memory: memory.save(), custom: custom?.save())
  }

  /// Makes the machine what it was when it saved `snapshot`, whether that was before or after.
  ///
  /// - Throws: `SnapshotError.otherMachine`, and nothing is changed.
  package mutating func restore(_ snapshot: MachineSnapshot) throws(SnapshotError) {
    try memory.restore(snapshot.memory)
    registers = snapshot.registers
    csrs.state = snapshot.csrs
    devices = snapshot.devices
    reservation = snapshot.reservation
    end = snapshot.end
    host.restore(snapshot.host)
    if let saved = snapshot.custom { custom?.restore(saved) }
  }
}

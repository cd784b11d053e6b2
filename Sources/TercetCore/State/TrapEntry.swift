// SPDX-License-Identifier: Apache-2.0

/// Traps, interrupts, and the way back from their handler.
extension ControlRegisters {
  /// What mcause and mepc tell; nil if the guest never had a handler.
  package var latestTrap: LatestTrap? {
    hasHandler ? LatestTrap(cause: state.mcause, pc: state.mepc) : nil
  }

  /// The first instruction of the exception handler.
  var handler: UInt32 { state.mtvec & ~3 }

  /// The first instruction that the timer's interrupt leads to; nil if mie does not enable it.
  package var timerHandler: UInt32? {
    guard hasHandler, state.mie & DeviceSignals.timerInterrupt != 0 else { return nil }
    return handler &+ (state.mtvec & 1 == 0 ? 0 : 4 * 7)
  }

  /// Whether wfi is illegal now.
  var trapsWait: Bool { state.mode == .user && state.status.trapsWait }

  /// The cause of an ecall made now.
  var environmentCall: TrapCause {
    state.mode == .user ? .userEnvironmentCall : .machineEnvironmentCall
  }

  // MARK: Interrupts

  /// Whether an enabled interrupt is among those raised, which wakes a core that waits.
  func isAwake(_ pending: UInt32) -> Bool { pending & state.mie != 0 }

  /// The interrupt to be taken before the next instruction: external ones come first, then software,
  /// then the timer.
  func interrupt(_ pending: UInt32) -> TrapCause? {
    let raised = state.mie & pending
    if raised & DeviceSignals.externalInterrupt != 0 { return .machineExternalInterrupt }
    if raised & DeviceSignals.softwareInterrupt != 0 { return .machineSoftwareInterrupt }
    return raised & DeviceSignals.timerInterrupt == 0 ? nil : .machineTimerInterrupt
  }

  // MARK: In and out

  /// Enters the handler for a trap of the instruction at `pc`; the handler's address.
  mutating func enter(_ trap: Trap, at pc: UInt32) -> UInt32 {
    state.mepc = pc
    state.mcause = trap.cause.rawValue
    state.mtval = trap.value
    state.status.interruptsWereEnabled = state.status.interruptsEnabled
    state.status.interruptsEnabled = false
    state.status.previousMode = state.mode
    state.mode = .machine
    state.modeChanged()
    let isVectored = state.mtvec & 1 != 0 && trap.cause.isInterrupt
    return handler &+ (isVectored ? 4 * (trap.cause.rawValue & 0xff) : 0)
  }

  /// Where mret goes; nil if the program may not do that now.
  var returnAddress: UInt32? {
    state.mode == .machine ? state.mepc & ~configuration.misalignedBits : nil
  }

  /// Leaves the handler.
  mutating func leave() {
    state.mode = state.status.previousMode
    if state.mode != .machine { state.status.modifiesPrivilege = false }
    state.status.interruptsEnabled = state.status.interruptsWereEnabled
    state.status.interruptsWereEnabled = true
    state.status.previousMode = .user
    state.modeChanged()
  }
}

/// The trap that a guest's handler saw last, as far as the guest left the registers alone.
package struct LatestTrap: Hashable, Sendable {
  /// As in mcause.
  package let cause: UInt32
  package let pc: UInt32
}

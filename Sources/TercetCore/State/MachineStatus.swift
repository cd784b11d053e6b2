// SPDX-License-Identifier: Apache-2.0

/// mstatus, as far as it exists.
///
/// Influences time: whether interrupts are taken, what is protected, whether wfi traps, and where
/// mret leads to.
struct MachineStatus: Hashable, Sendable {
  var interruptsEnabled = false
  var interruptsWereEnabled = false
  /// Where mret goes.
  var previousMode = PrivilegeMode.user
  /// Whether loads and stores are checked as in `previousMode`.
  var modifiesPrivilege = false
  /// Whether wfi is illegal in user mode.
  var trapsWait = false

  var rawValue: UInt32 {
    get {
      previousMode.rawValue << 11 | (interruptsEnabled ? 1 << 3 : 0)
        | (interruptsWereEnabled ? 1 << 7 : 0) | (modifiesPrivilege ? 1 << 17 : 0)
        | (trapsWait ? 1 << 21 : 0)
    }
    set {
      interruptsEnabled = newValue & 1 << 3 != 0
      interruptsWereEnabled = newValue & 1 << 7 != 0
      // A mode that the core lacks becomes the one with the fewest rights, as in Spike.
      previousMode = PrivilegeMode(rawValue: newValue >> 11 & 3) ?? .user
      modifiesPrivilege = newValue & 1 << 17 != 0
      trapsWait = newValue & 1 << 21 != 0
    }
  }
}

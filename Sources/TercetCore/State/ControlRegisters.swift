// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The control and status registers of a core with machine and user mode.
///
/// Here is what the pipeline asks in every cycle. CSRAccess.swift has the registers by number,
/// TrapEntry.swift the way into a handler and back.
///
/// Not copyable, since it is asked in every cycle and copies would cost more than the answers;
/// what a snapshot keeps is its `state`.
/// Source: RISC-V Privileged ISA manual 20240411, chapter 3 "Machine-Level ISA".
package struct ControlRegisters: ~Copyable {
  let configuration: CSRConfiguration
  package var state = State()

  package init(isa: InstructionSet) { configuration = CSRConfiguration(isa: isa) }

  /// What the registers hold.
  ///
  /// Influences time beyond the values that a program reads: `counters`, through interrupts of the
  /// timer; `protection`, `mode`, `status` and `mie`, through traps; `mtvec` and `mepc`, since they
  /// say where fetching goes on; `hasHandler`, since without a handler a trap ends the run.
  /// The other registers do not.
  package struct State: Hashable, Sendable {
    package var counters = Counters()
    var performance = PerformanceCounters()
    var protection = MemoryProtection()

    /// Whether the guest ever wrote mtvec: before that, nobody handles a trap.
    package var hasHandler = false

    var mode = PrivilegeMode.machine
    var status = MachineStatus()
    var mie: UInt32 = 0
    var mtvec: UInt32 = 0
    var mepc: UInt32 = 0
    package var mcounteren: UInt32 = 0
    package var menvcfg: UInt32 = 0
    package var mscratch: UInt32 = 0
    package var mcause: UInt32 = 0
    package var mtval: UInt32 = 0

    // Derived from the above by `modeChanged`, to be ready in every cycle.

    /// Whether an interrupt would be taken if one were pending.
    var acceptsInterrupts = false
    /// Whether fetches must be checked against the protected regions.
    var guardsFetch = false
    /// Whether loads and stores must be checked against the protected regions.
    var guardsData = false
    /// Whether any instruction may be kept from running, by an interrupt or by protection.
    var isWatchful = false

    /// The mode as which loads and stores are checked.
    var dataMode: PrivilegeMode { status.modifiesPrivilege ? status.previousMode : mode }

    /// Works out anew what follows from mode, mstatus, mie and the protected regions.
    mutating func modeChanged() {
      acceptsInterrupts = mie != 0 && (mode == .user || status.interruptsEnabled)
      guardsFetch = mode == .user || protection.bindsMachineMode
      guardsData = dataMode == .user || protection.bindsMachineMode
      isWatchful = acceptsInterrupts || guardsFetch
    }
  }

  package var counters: Counters { @inline(__always) get { state.counters } }
  /// Whether the guest ever wrote mtvec: before that, nobody handles a trap.
  package var hasHandler: Bool { state.hasHandler }
  var isWatchful: Bool { @inline(__always) get { state.isWatchful } }
  var guardsFetch: Bool { @inline(__always) get { state.guardsFetch } }
  var guardsData: Bool { @inline(__always) get { state.guardsData } }

  // MARK: Protection

  mutating func allowsFetch(_ address: UInt32) -> Bool {
    state.protection.allows(.execute, address, 2, in: state.mode)
  }

  @inline(never)
  mutating func allows(_ access: MemoryProtection.Access, _ address: UInt32, _ count: UInt32)
    -> Bool
  {
    state.protection.allows(access, address, count, in: state.dataMode)
  }

  // MARK: Time

  /// The clock edge.
  @inline(__always)
  package mutating func step(_ cause: CycleCause) {
    if state.performance.isActive { state.performance.step(cause) }
    state.counters.step(issued: cause.isIssue)
  }

  /// The clock edges of all cycles in `stack`, in any order.
  ///
  /// A CSR instruction's own cycle is a single `step`, for its write belongs to that cycle.
  package mutating func advance(by stack: CycleStack) {
    if state.performance.isActive { state.performance.advance(by: stack) }
    state.counters.advance(cycles: stack.total, instructions: stack[.issue])
  }
}

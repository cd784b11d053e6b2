// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The control and status registers of a core with machine and user mode.
///
/// Registers that are not listed here do not exist: access to them is an illegal instruction,
/// which start-up code relies on to find out what a core has.
/// Source: RISC-V Privileged ISA manual 20240411, chapter 3 "Machine-Level ISA".
package struct ControlRegisters: ~Copyable {
  package var counters = Counters()
  var clint = CLINT()
  private var performance = PerformanceCounters()
  private(set) var protection = MemoryProtection()

  /// Whether the guest ever wrote mtvec: before that, nobody handles a trap.
  package private(set) var hasHandler = false

  private(set) var mode = PrivilegeMode.machine

  private let misa: UInt32
  private let hasUserCounters: Bool
  private let hasPerformanceCounters: Bool
  /// A bit for each counter that user mode may be shown.
  private let userCounters: UInt32
  /// Bits that are always zero in an instruction's address.
  private let misalignedBits: UInt32

  private var status = Status()
  private var mie: UInt32 = 0
  private var mtvec: UInt32 = 0
  private var mcounteren: UInt32 = 0
  private var menvcfg: UInt32 = 0
  private var mscratch: UInt32 = 0
  private var mepc: UInt32 = 0
  private var mcause: UInt32 = 0
  private var mtval: UInt32 = 0

  package init(isa: InstructionSet) {
    // MXL = 1: 32 bits. Then a bit for each letter: U for user mode, which every core has, and X
    // for "non-standard extensions present".
    let letters: [(name: String, bit: UInt32)] = [
      ("a", 0), ("zca", 2), ("i", 8), ("m", 12), ("xtdot", 23), ("xcvsimd", 23),
    ]
    let hasB = ["zba", "zbb", "zbs"].allSatisfy(isa.contains)
    misa = letters.reduce(1 << 30 | 1 << 20 | (hasB ? 1 << 1 : 0)) {
      $0 | (isa.contains($1.name) ? 1 << $1.bit : 0)
    }
    hasUserCounters = isa.contains("zicntr")
    hasPerformanceCounters = isa.contains("zihpm")
    userCounters = (hasUserCounters ? 7 : 0) | (hasPerformanceCounters ? ~7 : 0)
    misalignedBits = isa.decoder.hasCompressed ? 1 : 3
  }

  /// mstatus, as far as it exists.
  private struct Status: Sendable {
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

  // MARK: What the pipeline asks in every cycle, so kept ready

  /// Whether an interrupt would be taken if one were pending.
  private var acceptsInterrupts = false
  /// Whether fetches must be checked against the protected regions.
  private(set) var guardsFetch = false
  /// Whether loads and stores must be checked against the protected regions.
  private(set) var guardsData = false

  /// Whether any instruction may be kept from running, by an interrupt or by protection.
  private(set) var isWatchful = false

  private mutating func modeChanged() {
    acceptsInterrupts = mie != 0 && (mode == .user || status.interruptsEnabled)
    guardsFetch = mode == .user || protection.bindsMachineMode
    guardsData = dataMode == .user || protection.bindsMachineMode
    isWatchful = acceptsInterrupts || guardsFetch
  }

  /// The mode as which loads and stores are checked.
  var dataMode: PrivilegeMode { status.modifiesPrivilege ? status.previousMode : mode }

  mutating func allowsFetch(_ address: UInt32) -> Bool {
    protection.allows(.execute, address, 2, in: mode)
  }

  @inline(never)
  mutating func allows(_ access: MemoryProtection.Access, _ address: UInt32, _ count: UInt32)
    -> Bool
  {
    protection.allows(access, address, count, in: dataMode)
  }

  // MARK: Traps and interrupts

  /// What mcause and mepc tell; nil if the guest never had a handler.
  package var latestTrap: LatestTrap? {
    hasHandler ? LatestTrap(cause: mcause, pc: mepc) : nil
  }

  /// The first instruction of the exception handler.
  var handler: UInt32 { mtvec & ~3 }

  /// mip: the interrupts that are raised.
  private var pending: UInt32 {
    (clint.softwareInterrupt ? 1 << 3 : 0) | (clint.raisesTimer(counters.cycles) ? 1 << 7 : 0)
  }

  /// Whether an enabled interrupt is raised, which wakes a core that waits.
  var isAwake: Bool { pending & mie != 0 }

  /// Whether a core that waits now could ever wake.
  var canWake: Bool { isAwake || mie & 1 << 7 != 0 && clint.isTimerSet }

  /// The interrupt to be taken before the next instruction; software comes before timer.
  mutating func interrupt() -> TrapCause? {
    guard acceptsInterrupts else { return nil }
    let raised =
      mie
      & ((clint.softwareInterrupt ? 1 << 3 : 0) | (clint.raisesTimer(counters.cycles) ? 1 << 7 : 0))
    if raised & 1 << 3 != 0 { return .machineSoftwareInterrupt }
    return raised == 0 ? nil : .machineTimerInterrupt
  }

  /// Whether wfi is illegal now.
  var trapsWait: Bool { mode == .user && status.trapsWait }

  /// The cause of an ecall made now.
  var environmentCall: TrapCause {
    mode == .user ? .userEnvironmentCall : .machineEnvironmentCall
  }

  /// Enters the handler for a trap of the instruction at `pc`; the handler's address.
  mutating func enter(_ trap: Trap, at pc: UInt32) -> UInt32 {
    mepc = pc
    mcause = trap.cause.rawValue
    mtval = trap.value
    status.interruptsWereEnabled = status.interruptsEnabled
    status.interruptsEnabled = false
    status.previousMode = mode
    mode = .machine
    modeChanged()
    let isVectored = mtvec & 1 != 0 && trap.cause.isInterrupt
    return handler &+ (isVectored ? 4 * (trap.cause.rawValue & 0xff) : 0)
  }

  /// Where mret goes; nil if the program may not do that now.
  var returnAddress: UInt32? { mode == .machine ? mepc & ~misalignedBits : nil }

  /// Leaves the handler.
  mutating func leave() {
    mode = status.previousMode
    if mode != .machine { status.modifiesPrivilege = false }
    status.interruptsEnabled = status.interruptsWereEnabled
    status.interruptsWereEnabled = true
    status.previousMode = .user
    modeChanged()
  }

  /// The clock edge.
  @inline(always)
  mutating func step(_ cause: CycleCause) {
    if performance.isActive { performance.step(cause) }
    counters.step(issued: cause.isIssue)
  }

  // MARK: Access by number

  /// The value of a register, or nil if it does not exist or belongs to a higher mode.
  func read(_ number: CSRNumber) -> UInt32? {
    guard number.lowestMode <= mode.rawValue else { return nil }
    let index = Int(number.rawValue & 31)
    switch number.rawValue {
    case 0x300: return status.rawValue
    case 0x301: return misa
    case 0x304: return mie
    case 0x305: return mtvec
    case 0x306: return mcounteren
    case 0x30a: return menvcfg
    case 0x310, 0x31a: return 0  // mstatush, menvcfgh: little-endian, nothing to configure
    case 0x320: return counters.inhibit
    case 0x323...0x33f: return performance.event(index)
    case 0x340: return mscratch
    case 0x341: return mepc
    case 0x342: return mcause
    case 0x343: return mtval
    case 0x344: return pending
    case 0x3a0...0x3a3: return protection.configuration(Int(number.rawValue & 3))
    case 0x3b0...0x3bf: return protection.address(Int(number.rawValue & 15))
    case 0x3a4...0x3af, 0x3c0...0x3ef: return 0  // of regions that the core has not
    // tselect, tdata1, tdata2: there is no trigger, which type 0 in tdata1 says.
    case 0x7a0...0x7a2: return 0
    case 0xb00, 0xb02...0xb1f: return UInt32(truncatingIfNeeded: machineCounter(index))
    case 0xb80, 0xb82...0xb9f: return UInt32(truncatingIfNeeded: machineCounter(index) >> 32)
    case 0xc00...0xc1f: return userCounter(index).map { UInt32(truncatingIfNeeded: $0) }
    case 0xc80...0xc9f: return userCounter(index).map { UInt32(truncatingIfNeeded: $0 >> 32) }
    // mvendorid, marchid, mimpid: not assigned; mhartid: the only hart; mconfigptr: no structure.
    case 0xf11...0xf15: return 0
    default: return nil
    }
  }

  /// Whether writes to the register are allowed; it must exist.
  func canWrite(_ number: CSRNumber) -> Bool { !number.isReadOnly }

  /// Writes a register that exists and can be written; unwritable bits keep their value.
  mutating func write(_ number: CSRNumber, _ value: UInt32) {
    let index = Int(number.rawValue & 31)
    switch number.rawValue {
    case 0x300: status.rawValue = value
    case 0x304: mie = value & 0x888
    case 0x305:
      mtvec = value & ~2
      hasHandler = true
    case 0x306: mcounteren = value & userCounters
    case 0x30a: menvcfg = value & 1
    case 0x320:
      counters.writeInhibit(value)
      performance.writeInhibit(value)
    case 0x323...0x33f: if hasPerformanceCounters { performance.writeEvent(index, value) }
    case 0x340: mscratch = value
    case 0x341: mepc = value & ~misalignedBits
    case 0x342: mcause = value
    case 0x343: mtval = value
    case 0x3a0...0x3a3: protection.writeConfiguration(Int(number.rawValue & 3), value)
    case 0x3b0...0x3bf: protection.writeAddress(Int(number.rawValue & 15), value)
    case 0xb00, 0xb02...0xb1f:
      writeMachineCounter(index, machineCounter(index) & 0xffff_ffff << 32 | UInt64(value))
    case 0xb80, 0xb82...0xb9f:
      writeMachineCounter(index, machineCounter(index) & 0xffff_ffff | UInt64(value) << 32)
    default: break  // misa, mip and others: all bits read-only
    }
    modeChanged()
  }

  private func machineCounter(_ index: Int) -> UInt64 {
    switch index {
    case 0: counters.mcycle
    case 2: counters.minstret
    default: performance[index]
    }
  }

  private mutating func writeMachineCounter(_ index: Int, _ value: UInt64) {
    switch index {
    case 0: counters.writeCycle(value)
    case 2: counters.writeInstret(value)
    default: if hasPerformanceCounters { performance.write(index, value) }
    }
  }

  /// What user mode sees of a counter; nil if it does not exist or mcounteren hides it.
  private func userCounter(_ index: Int) -> UInt64? {
    guard index < 3 ? hasUserCounters : hasPerformanceCounters else { return nil }
    guard mode == .machine || mcounteren >> UInt32(index) & 1 != 0 else { return nil }
    return index == 1 ? clint.time(counters.cycles) : machineCounter(index)
  }
}

extension CSRNumber {
  /// The least privileged mode that may access the register.
  ///
  /// Source: RISC-V Privileged ISA manual 20240411, section 2.1.
  fileprivate var lowestMode: UInt32 { UInt32(rawValue >> 8 & 3) }
}

/// The trap that a guest's handler saw last, as far as the guest left the registers alone.
package struct LatestTrap: Hashable, Sendable {
  /// As in mcause.
  package let cause: UInt32
  package let pc: UInt32
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The control and status registers of a core with machine mode only.
///
/// Registers that are not listed here do not exist: access to them is an illegal instruction,
/// which start-up code relies on to find out what a core has.
/// Source: RISC-V Privileged ISA manual 20240411, chapter 3 "Machine-Level ISA".
package struct ControlRegisters: Sendable {
  package var counters = Counters()

  /// Whether the guest ever wrote mtvec: before that, nobody handles a trap.
  package private(set) var hasHandler = false

  private let misa: UInt32
  private let hasUserCounters: Bool
  private var interruptsEnabled = false
  private var interruptsWereEnabled = false
  private var mie: UInt32 = 0
  private var mtvec: UInt32 = 0
  private var mscratch: UInt32 = 0
  private var mepc: UInt32 = 0
  private var mcause: UInt32 = 0
  private var mtval: UInt32 = 0

  package init(isa: InstructionSet) {
    // MXL = 1: 32 bits. Then a bit for each letter, with X for "non-standard extensions present".
    let letters: [(name: String, bit: UInt32)] = [
      ("i", 8), ("m", 12), ("xtdot", 23), ("xcvsimd", 23),
    ]
    misa = letters.reduce(1 << 30) { $0 | (isa.contains($1.name) ? 1 << $1.bit : 0) }
    hasUserCounters = isa.contains("zicntr")
  }

  /// The first instruction of the trap handler.
  var handler: UInt32 { mtvec & ~3 }

  // MARK: Traps

  /// Enters the handler for a trap of the instruction at `pc`; the handler's address.
  mutating func enter(_ trap: Trap, at pc: UInt32) -> UInt32 {
    mepc = pc
    mcause = trap.cause.rawValue
    mtval = trap.value
    interruptsWereEnabled = interruptsEnabled
    interruptsEnabled = false
    return handler
  }

  /// Leaves the handler; where to go on.
  mutating func leave() -> UInt32 {
    interruptsEnabled = interruptsWereEnabled
    interruptsWereEnabled = true
    return mepc
  }

  // MARK: Access by number

  /// The value of a register, or nil if it does not exist.
  func read(_ number: CSRNumber) -> UInt32? {
    switch number.rawValue {
    case 0x300: mstatus
    case 0x301: misa
    case 0x304: mie
    case 0x305: mtvec
    case 0x320: counters.inhibit
    case 0x340: mscratch
    case 0x341: mepc
    case 0x342: mcause
    case 0x343: mtval
    case 0x344: 0  // mip: nothing raises interrupts
    case 0xb00: UInt32(truncatingIfNeeded: counters.mcycle)
    case 0xb02: UInt32(truncatingIfNeeded: counters.minstret)
    case 0xb80: UInt32(truncatingIfNeeded: counters.mcycle >> 32)
    case 0xb82: UInt32(truncatingIfNeeded: counters.minstret >> 32)
    case 0xc00...0xc02, 0xc80...0xc82: hasUserCounters ? readUserCounter(number) : nil
    case 0xf11...0xf14: 0  // mvendorid, marchid, mimpid: not assigned; mhartid: the only hart
    default: nil
    }
  }

  /// Whether writes to the register are allowed; it must exist.
  func canWrite(_ number: CSRNumber) -> Bool { !number.isReadOnly }

  /// Writes a register that exists and can be written; unwritable bits keep their value.
  mutating func write(_ number: CSRNumber, _ value: UInt32) {
    switch number.rawValue {
    case 0x300: mstatus = value
    case 0x304: mie = value & 0x888
    case 0x305:
      mtvec = value & ~2
      hasHandler = true
    case 0x320: counters.writeInhibit(value)
    case 0x340: mscratch = value
    case 0x341: mepc = value & ~3
    case 0x342: mcause = value
    case 0x343: mtval = value
    case 0xb00: counters.writeCycle(counters.mcycle & 0xffff_ffff << 32 | UInt64(value))
    case 0xb02: counters.writeInstret(counters.minstret & 0xffff_ffff << 32 | UInt64(value))
    case 0xb80: counters.writeCycle(counters.mcycle & 0xffff_ffff | UInt64(value) << 32)
    case 0xb82: counters.writeInstret(counters.minstret & 0xffff_ffff | UInt64(value) << 32)
    default: break  // misa and mip: all bits read-only
    }
  }

  /// MIE, MPIE, and MPP stuck at machine mode, the only one there is.
  private var mstatus: UInt32 {
    get { 3 << 11 | (interruptsWereEnabled ? 1 << 7 : 0) | (interruptsEnabled ? 1 << 3 : 0) }
    set {
      interruptsEnabled = newValue & 1 << 3 != 0
      interruptsWereEnabled = newValue & 1 << 7 != 0
    }
  }

  /// Cycle and instret show mcycle and minstret; time counts the run's own cycles.
  private func readUserCounter(_ number: CSRNumber) -> UInt32 {
    let value =
      switch number.rawValue & 3 {
      case 0: counters.mcycle
      case 1: counters.cycles
      default: counters.minstret
      }
    return UInt32(truncatingIfNeeded: number.rawValue & 0x80 != 0 ? value >> 32 : value)
  }
}

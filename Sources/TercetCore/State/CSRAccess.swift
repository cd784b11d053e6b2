// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Access to the registers by number.
///
/// Registers that are not listed here do not exist: access to them is an illegal instruction,
/// which start-up code relies on to find out what a core has.
extension ControlRegisters {
  /// Whether a CSR instruction is legal now.
  package func allows(_ word: UInt32, _ update: CSRUpdate, _ signals: DeviceSignals) -> Bool {
    let number = CSRNumber(word)
    return read(number, signals) != nil && !(number.isReadOnly && Self.writes(word, update))
  }

  /// Carries out a CSR instruction that is legal; the old value.
  ///
  /// - Parameters:
  ///   - word: The instruction.
  ///   - operand: Value of rs1, or the immediate.
  package mutating func access(
    _ word: UInt32, _ update: CSRUpdate, operand: UInt32, _ signals: DeviceSignals
  ) -> UInt32 {
    let number = CSRNumber(word)
    let old = read(number, signals) ?? 0
    if Self.writes(word, update) { write(number, update.apply(to: old, operand: operand)) }
    return old
  }

  /// Set and clear with x0 or a zero immediate only read, so they may name read-only registers.
  private static func writes(_ word: UInt32, _ update: CSRUpdate) -> Bool {
    update == .write || Field.rs1(word) != 0
  }

  /// The value of a register, or nil if it does not exist or belongs to a higher mode.
  package func read(_ number: CSRNumber, _ signals: DeviceSignals) -> UInt32? {
    guard number.lowestMode <= state.mode.rawValue else { return nil }
    let index = Int(number.rawValue & 31)
    switch number.rawValue {
    case 0x300: return state.status.rawValue
    case 0x301: return configuration.misa
    case 0x304: return state.mie
    case 0x305: return state.mtvec
    case 0x306: return state.mcounteren
    case 0x30a: return state.menvcfg
    case 0x310, 0x31a: return 0  // mstatush, menvcfgh: little-endian, nothing to configure
    case 0x320: return state.counters.inhibit
    case 0x323...0x33f: return state.performance.event(index)
    case 0x340: return state.mscratch
    case 0x341: return state.mepc
    case 0x342: return state.mcause
    case 0x343: return state.mtval
    case 0x344: return signals.pending
    case 0x3a0...0x3a3: return state.protection.configuration(Int(number.rawValue & 3))
    case 0x3b0...0x3bf: return state.protection.address(Int(number.rawValue & 15))
    case 0x3a4...0x3af, 0x3c0...0x3ef: return 0  // of regions that the core has not
    // tselect, tdata1, tdata2: there is no trigger, which type 0 in tdata1 says.
    case 0x7a0...0x7a2: return 0
    case 0xb00, 0xb02...0xb1f: return UInt32(truncatingIfNeeded: machineCounter(index))
    case 0xb80, 0xb82...0xb9f: return UInt32(truncatingIfNeeded: machineCounter(index) >> 32)
    case 0xc00...0xc1f: return userCounter(index, signals).map { UInt32(truncatingIfNeeded: $0) }
    case 0xc80...0xc9f:
      return userCounter(index, signals).map { UInt32(truncatingIfNeeded: $0 >> 32) }
    // mvendorid, marchid, mimpid: not assigned; mhartid: the only hart; mconfigptr: no structure.
    case 0xf11...0xf15: return 0
    default: return nil
    }
  }

  /// Writes a register that exists and can be written; unwritable bits keep their value.
  package mutating func write(_ number: CSRNumber, _ value: UInt32) {
    let index = Int(number.rawValue & 31)
    switch number.rawValue {
    case 0x300: state.status.rawValue = value
    case 0x304: state.mie = value & 0x888
    case 0x305:
      state.mtvec = value & ~2
      state.hasHandler = true
    case 0x306: state.mcounteren = value & configuration.userCounters
    case 0x30a: state.menvcfg = value & 1
    case 0x320:
      state.counters.writeInhibit(value)
      state.performance.writeInhibit(value)
    case 0x323...0x33f:
      if configuration.hasPerformanceCounters { state.performance.writeEvent(index, value) }
    case 0x340: state.mscratch = value
    case 0x341: state.mepc = value & ~configuration.misalignedBits
    case 0x342: state.mcause = value
    case 0x343: state.mtval = value
    case 0x3a0...0x3a3: state.protection.writeConfiguration(Int(number.rawValue & 3), value)
    case 0x3b0...0x3bf: state.protection.writeAddress(Int(number.rawValue & 15), value)
    case 0xb00, 0xb02...0xb1f:
      writeMachineCounter(index, machineCounter(index) & 0xffff_ffff << 32 | UInt64(value))
    case 0xb80, 0xb82...0xb9f:
      writeMachineCounter(index, machineCounter(index) & 0xffff_ffff | UInt64(value) << 32)
    default: break  // misa, mip and others: all bits read-only
    }
    state.modeChanged()
  }

  // MARK: Counters

  private func machineCounter(_ index: Int) -> UInt64 {
    switch index {
    case 0: state.counters.mcycle
    case 2: state.counters.minstret
    default: state.performance[index]
    }
  }

  private mutating func writeMachineCounter(_ index: Int, _ value: UInt64) {
    switch index {
    case 0: state.counters.writeCycle(value)
    case 2: state.counters.writeInstret(value)
    default: if configuration.hasPerformanceCounters { state.performance.write(index, value) }
    }
  }

  /// What user mode sees of a counter; nil if it does not exist or mcounteren hides it.
  private func userCounter(_ index: Int, _ signals: DeviceSignals) -> UInt64? {
    let exists =
      index < 3 ? configuration.hasUserCounters : configuration.hasPerformanceCounters
    guard exists, state.mode == .machine || state.mcounteren >> UInt32(index) & 1 != 0 else {
      return nil
    }
    return index == 1 ? signals.time : machineCounter(index)
  }
}

extension CSRNumber {
  /// The least privileged mode that may access the register.
  ///
  /// Source: RISC-V Privileged ISA manual 20240411, section 2.1.
  fileprivate var lowestMode: UInt32 { UInt32(rawValue >> 8 & 3) }
}

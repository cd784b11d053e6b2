// SPDX-License-Identifier: Apache-2.0

/// Why a program trapped, with the number that mcause shows.
///
/// Source: RISC-V Privileged ISA manual 20240411, table 14 "Machine cause register values".
package enum TrapCause: UInt32, Sendable {
  case instructionMisaligned = 0
  case instructionAccessFault = 1
  case illegalInstruction = 2
  case breakpoint = 3
  case loadMisaligned = 4
  case loadAccessFault = 5
  case storeMisaligned = 6
  case storeAccessFault = 7
  case userEnvironmentCall = 8
  case machineEnvironmentCall = 11
  case machineSoftwareInterrupt = 0x8000_0003
  case machineTimerInterrupt = 0x8000_0007
  case machineExternalInterrupt = 0x8000_000b

  package var isInterrupt: Bool { rawValue >> 31 != 0 }
}

/// An exception, or an interrupt.
package struct Trap: Hashable, Sendable {
  package let cause: TrapCause
  /// What mtval shows: the bad address, the illegal word, the pc of a breakpoint, else 0.
  package let value: UInt32
}

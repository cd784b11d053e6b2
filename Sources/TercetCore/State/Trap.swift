// SPDX-License-Identifier: Apache-2.0

/// Why an instruction trapped, with the number that mcause shows.
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
  case machineEnvironmentCall = 11
}

/// A synchronous exception.
package struct Trap: Hashable, Sendable {
  package let cause: TrapCause
  /// What mtval shows: the bad address, the illegal word, or the pc of a breakpoint.
  package let value: UInt32
}

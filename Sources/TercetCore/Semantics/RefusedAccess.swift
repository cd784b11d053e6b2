// SPDX-License-Identifier: Apache-2.0

/// Why an access to memory was refused, for those who have to explain it.
package enum RefusedAccess: Hashable, Sendable {
  /// There is neither memory nor a device.
  case nothingThere
  /// Memory protection does not let this mode do it.
  case forbidden(PrivilegeMode)
  /// The UART's registers are bytes.
  case notARegisterOfUART
  /// The CLINT's registers are words, and few.
  case notARegisterOfCLINT
}

extension MachineState {
  /// Why the access of an access fault was refused; nil for other traps.
  ///
  /// The machine must be as it was when the trap was raised.
  package func refusal(of trap: Trap) -> RefusedAccess? {
    let address = trap.value
    let isMemory = memory.contains(address, 1)
    let mode: PrivilegeMode
    let isAllowed: Bool
    switch trap.cause {
    case .instructionAccessFault:
      // A device is nothing to fetch from.
      guard isMemory else { return .nothingThere }
      (mode, isAllowed) = (csrs.mode, csrs.protection.allows(.execute, address, 2, in: csrs.mode))
    case .loadAccessFault:
      (mode, isAllowed) = (
        csrs.dataMode, csrs.protection.allows(.read, address, 1, in: csrs.dataMode)
      )
    case .storeAccessFault:
      (mode, isAllowed) = (
        csrs.dataMode, csrs.protection.allows(.write, address, 1, in: csrs.dataMode)
      )
    default:
      return nil
    }
    let isDevice = UART.contains(address) || CLINT.contains(address)
    if isMemory || isDevice, !isAllowed { return .forbidden(mode) }
    if isMemory { return .nothingThere }
    if UART.contains(address) { return .notARegisterOfUART }
    return CLINT.contains(address) ? .notARegisterOfCLINT : .nothingThere
  }
}

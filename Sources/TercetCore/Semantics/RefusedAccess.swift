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
  /// The PLIC's registers are words.
  case notARegisterOfPLIC
  /// The finisher's only register is a word.
  case notARegisterOfFinisher
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
      mode = csrs.state.mode
      isAllowed = csrs.state.protection.allows(.execute, address, 2, in: mode)
    case .loadAccessFault:
      mode = csrs.state.dataMode
      isAllowed = csrs.state.protection.allows(.read, address, 1, in: mode)
    case .storeAccessFault:
      mode = csrs.state.dataMode
      isAllowed = csrs.state.protection.allows(.write, address, 1, in: mode)
    default:
      return nil
    }
    let device = Devices.owner(of: address)
    if isMemory || device != nil, !isAllowed { return .forbidden(mode) }
    if isMemory { return .nothingThere }
    switch device {
    case .uart: return .notARegisterOfUART
    case .clint: return .notARegisterOfCLINT
    case .plic: return .notARegisterOfPLIC
    case .finisher: return .notARegisterOfFinisher
    case .testDevice, nil: return .nothingThere
    }
  }
}

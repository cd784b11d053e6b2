// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A 16550-style serial port at 0x10000000, eight byte-wide registers: the guest's console.
///
/// It is always ready to send, and raises no interrupts. Where the program has RAM at these
/// addresses, RAM wins and the device is not there.
/// Source: the data sheet of the National Semiconductor PC16550D.
struct UART {
  private static let base: UInt32 = 0x1000_0000

  private static let receiveOrTransmit = 0
  private static let interruptIdentification = 2
  private static let lineControl = 3
  private static let lineStatus = 5

  /// What was written to the registers that only remember it.
  private var remembered = InlineArray<8, UInt8>(repeating: 0)
  private var divisor: UInt16 = 0
  private var received: UInt8?

  /// Whether an access of `width` at `address` reaches a register.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    width == .byte && contains(address)
  }

  /// Whether the address is one of the port's, whatever the access.
  static func contains(_ address: UInt32) -> Bool { address & ~7 == base }

  private var isDivisorSelected: Bool { remembered[Self.lineControl] & 0x80 != 0 }

  /// The value of a register; reading the first takes the received character.
  mutating func load(_ address: UInt32, _ console: any GuestConsole) -> UInt8 {
    let register = Int(address & 7)
    if isDivisorSelected, register < 2 {
      return UInt8(truncatingIfNeeded: divisor >> UInt16(8 * register))
    }
    switch register {
    case Self.receiveOrTransmit:
      receive(console)
      defer { received = nil }
      return received ?? 0
    case Self.interruptIdentification:
      return 0x01  // no interrupt is pending
    case Self.lineStatus:
      receive(console)
      return 0x60 | (received == nil ? 0 : 1)  // both halves of the transmitter are empty
    default:
      return remembered[register]
    }
  }

  /// Writes a register; false when a character could not be printed.
  mutating func store(_ address: UInt32, _ value: UInt8, _ console: any GuestConsole) -> Bool {
    let register = Int(address & 7)
    if isDivisorSelected, register < 2 {
      let shift = UInt16(8 * register)
      divisor = divisor & ~(0xff << shift) | UInt16(value) << shift
      return true
    }
    if register == Self.receiveOrTransmit {
      return withUnsafeBytes(of: value) { console.write($0, to: .output) }
    }
    remembered[register] = value
    return true
  }

  private mutating func receive(_ console: any GuestConsole) {
    guard received == nil, console.hasInput else { return }
    var byte: UInt8 = 0
    let count = withUnsafeMutableBytes(of: &byte) { console.read(into: $0) }
    if count == 1 { received = byte }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A 16550-style serial port at 0x10000000, eight byte-wide registers: the guest's console.
///
/// It is always ready to send, and raises no interrupts.
///
/// Does not influence time, but for a program that acts on what it reads.
/// Source: the data sheet of the National Semiconductor PC16550D.
struct UART: Hashable, Sendable {
  static let base: UInt32 = 0x1000_0000

  private static let receiveOrTransmit = 0
  private static let interruptIdentification = 2
  private static let lineControl = 3
  private static let lineStatus = 5

  /// What was written to the registers that only remember it, a byte each.
  private var remembered: UInt64 = 0
  private var divisor: UInt16 = 0
  private var received: UInt8?

  /// Whether an access of `width` at `address` reaches a register.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    width == .byte && contains(address)
  }

  /// Whether the address is one of the port's, whatever the access.
  static func contains(_ address: UInt32) -> Bool { address & ~7 == base }

  private var isDivisorSelected: Bool { recall(Self.lineControl) & 0x80 != 0 }

  private func recall(_ register: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: remembered >> UInt64(8 * register))
  }

  private mutating func remember(_ value: UInt8, in register: Int) {
    let shift = UInt64(8 * register)
    remembered = remembered & ~(0xff << shift) | UInt64(value) << shift
  }

  /// The value of a register; reading the first takes the received character.
  mutating func load(_ address: UInt32, _ line: some SerialLine) -> UInt8 {
    let register = Int(address & 7)
    if isDivisorSelected, register < 2 {
      return UInt8(truncatingIfNeeded: divisor >> UInt16(8 * register))
    }
    switch register {
    case Self.receiveOrTransmit:
      receive(line)
      defer { received = nil }
      return received ?? 0
    case Self.interruptIdentification:
      return 0x01  // no interrupt is pending
    case Self.lineStatus:
      receive(line)
      return 0x60 | (received == nil ? 0 : 1)  // both halves of the transmitter are empty
    default:
      return recall(register)
    }
  }

  /// Writes a register; false when a character could not be printed.
  mutating func store(_ address: UInt32, _ value: UInt8, _ line: some SerialLine) -> Bool {
    let register = Int(address & 7)
    if isDivisorSelected, register < 2 {
      let shift = UInt16(8 * register)
      divisor = divisor & ~(0xff << shift) | UInt16(value) << shift
      return true
    }
    if register == Self.receiveOrTransmit { return line.send([value]) }
    remember(value, in: register)
    return true
  }

  private mutating func receive(_ line: some SerialLine) {
    if received == nil { received = line.receive() }
  }
}

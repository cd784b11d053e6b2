// SPDX-License-Identifier: Apache-2.0

/// What is at the other end of the devices that print and read: the guest's console.
protocol SerialLine {
  /// Takes bytes to print; false when they could not be written.
  func send(_ bytes: [UInt8]) -> Bool

  /// What input is there by now; does not wait for any.
  func receive() -> SerialInput
}

/// What comes from the other end of a serial line.
enum SerialInput {
  case byte(UInt8)
  /// Nothing is there yet.
  case nothing
  /// Nothing will ever come, as far as anyone knows.
  case end
}

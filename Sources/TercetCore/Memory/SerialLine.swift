// SPDX-License-Identifier: Apache-2.0

/// What is at the other end of the devices that print and read: the guest's console.
protocol SerialLine {
  /// Takes bytes to print; false when they could not be written.
  func send(_ bytes: [UInt8]) -> Bool

  /// The next byte of input if one is there already; nil if none is, and at the end.
  func receive() -> UInt8?
}

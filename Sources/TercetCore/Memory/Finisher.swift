// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The register with which a program for QEMU's virt machine ends it: SiFive's test finisher.
///
/// It remembers nothing, and reads as 0.
/// Source: qemu 8.2, hw/misc/sifive_test.c.
enum Finisher {
  static let base: UInt32 = 0x0010_0000

  private static let fail: UInt32 = 0x3333
  private static let pass: UInt32 = 0x5555
  private static let reset: UInt32 = 0x7777

  /// Whether an access of `width` at `address` reaches the register.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    address == base && width != .byte
  }

  /// Whether the address is one of the register's, whatever the access.
  static func contains(_ address: UInt32) -> Bool { address & ~3 == base }

  /// Ends the run: the low half says how, the high half has the code of a failure.
  static func store(_ value: UInt32) -> Devices.Outcome {
    switch value & 0xffff {
    case pass: .exits(0)
    case fail: .exits(value >> 16)
    case reset: .resets
    default: .goesOn
    }
  }
}

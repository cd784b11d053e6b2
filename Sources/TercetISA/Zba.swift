// SPDX-License-Identifier: Apache-2.0

/// A shifted index plus a base.
@frozen public enum AddressOperation: UInt8, Sendable {
  case sh1add, sh2add, sh3add

  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch self {
    case .sh1add: a << 1 &+ b
    case .sh2add: a << 2 &+ b
    case .sh3add: a << 3 &+ b
    }
  }
}

/// Address generation.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 30 "B Extension", section "Zba".
let addressGeneration: [InstructionSpec] = [
  computed("sh1add", "0010000_....._....._010_....._0110011", .r, .address(.sh1add)),
  computed("sh2add", "0010000_....._....._100_....._0110011", .r, .address(.sh2add)),
  computed("sh3add", "0010000_....._....._110_....._0110011", .r, .address(.sh3add)),
]

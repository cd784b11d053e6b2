// SPDX-License-Identifier: Apache-2.0

/// The 32 integer registers; register 0 always reads zero.
///
/// Influences time: through the program, which branches, jumps and divides by what they hold.
package struct RegisterFile: Sendable {
  private var values = InlineArray<32, UInt32>(repeating: 0)

  package init() {}

  package subscript(number: UInt8) -> UInt32 {
    get { values[Int(number & 31)] }
    set { if number != 0 { values[Int(number & 31)] = newValue } }
  }

  /// The value of a register, read in place.
  ///
  /// Mutating in name only: otherwise the compiler copies all 128 bytes to read four of them,
  /// three times an instruction.
  @inline(__always)
  mutating func read(_ number: UInt8) -> UInt32 { values[Int(number & 31)] }

  /// Writes a register at the end of a cycle; `value` must be 0 for x0.
  @inline(__always)
  mutating func write(_ number: UInt8, _ value: UInt32) { values[Int(number & 31)] = value }
}

extension RegisterFile: Hashable {
  package static func == (left: RegisterFile, right: RegisterFile) -> Bool {
    left.values.indices.allSatisfy { left.values[$0] == right.values[$0] }
  }

  package func hash(into hasher: inout Hasher) {
    for index in values.indices { hasher.combine(values[index]) }
  }
}

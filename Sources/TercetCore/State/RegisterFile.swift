// SPDX-License-Identifier: Apache-2.0

/// The 32 integer registers; register 0 always reads zero.
package struct RegisterFile: Sendable {
  private var values = InlineArray<32, UInt32>(repeating: 0)

  package init() {}

  package subscript(number: UInt8) -> UInt32 {
    get { values[Int(number & 31)] }
    set { if number != 0 { values[Int(number & 31)] = newValue } }
  }
}

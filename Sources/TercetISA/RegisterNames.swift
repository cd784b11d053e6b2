// SPDX-License-Identifier: Apache-2.0

/// ABI names of the integer registers, by number.
///
/// Source: RISC-V ABIs Specification 1.0, section 1.1 "Integer Register Convention".
package let registerNames = [
  "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5",
  "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
]

/// The number of the register called `name`: `a0`, `x10`, or `fp`; nil if there is none.
package func registerNumber(_ name: String) -> UInt8? {
  if let number = registerNames.firstIndex(of: name) { return UInt8(number) }
  if name == "fp" { return 8 }
  guard name.first == "x", let number = UInt8(name.dropFirst()), name == "x\(number)" else {
    return nil
  }
  return number < 32 ? number : nil
}

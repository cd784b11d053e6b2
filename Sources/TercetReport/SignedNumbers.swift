// SPDX-License-Identifier: Apache-2.0

/// `-1234567` as `-1,234,567`; what is not negative has no sign, or a plus if that is wanted.
package func grouped(_ value: Int64, plus: Bool = false) -> String {
  (value < 0 ? "-" : plus && value > 0 ? "+" : "") + grouped(value.magnitude)
}

/// `part` of `whole` in percent with one decimal and the sign of `part`, such as `-3.2%`.
package func percent(_ part: Int64, of whole: UInt64, plus: Bool = false) -> String {
  (part < 0 ? "-" : plus && part > 0 ? "+" : "") + percent(part.magnitude, of: whole)
}

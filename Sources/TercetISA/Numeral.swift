// SPDX-License-Identifier: Apache-2.0

/// Numbers as people write them on a command line and in core files.
package enum Numeral {
  /// A count of anything: `1000000`, `1_000_000`, `1e6` or `1.5e6`; nil for what is no whole number.
  package static func count(_ text: some StringProtocol) -> UInt64? {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return digits(text) }
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    guard mantissa.count <= 2, isDigits(parts[1]), let exponent = Int(parts[1]), exponent <= 19,
      mantissa.count == 1 || isDigits(fraction), fraction.count <= exponent,
      let whole = digits(mantissa[0]), let part = fraction.isEmpty ? 0 : UInt64(fraction)
    else { return nil }
    let (left, overflow) = whole.multipliedReportingOverflow(by: power(exponent))
    let right = part.multipliedReportingOverflow(by: power(exponent - fraction.count))
    let (sum, carry) = left.addingReportingOverflow(right.partialValue)
    return overflow || right.overflow || carry ? nil : sum
  }

  /// Bytes: a count in decimal or with `0x` in hex, and K, M or G behind it, which count in 1024.
  package static func bytes(_ text: some StringProtocol) -> UInt64? {
    let units: [Character: UInt64] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
    let unit = text.last.flatMap { units[Character($0.lowercased())] }
    let number = unit == nil ? String(text) : String(text.dropLast())
    guard let count = address(number) else { return nil }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: unit ?? 1)
    return overflow ? nil : bytes
  }

  /// A place in memory: a count in decimal, or with `0x` in hex.
  package static func address(_ text: some StringProtocol) -> UInt64? {
    let lower = text.lowercased()
    guard lower.hasPrefix("0x") else { return count(lower) }
    let hex = lower.dropFirst(2)
    return hex.allSatisfy(\.isHexDigit) ? UInt64(hex, radix: 16) : nil
  }

  /// Digits, with underscores between them if one likes.
  private static func digits(_ text: some StringProtocol) -> UInt64? {
    let groups = text.split(separator: "_", omittingEmptySubsequences: false)
    return groups.allSatisfy { isDigits($0) } ? UInt64(groups.joined()) : nil
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func power(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

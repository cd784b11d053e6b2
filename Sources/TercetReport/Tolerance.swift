// SPDX-License-Identifier: Apache-2.0

/// By how much cycles may grow: an exact share, such as `0.5%`.
package struct Tolerance: Hashable, Sendable {
  /// As it was written.
  package let text: String
  /// Millionths.
  private let millionths: UInt64

  /// Nothing may grow.
  package static let none = Tolerance(text: "0%", millionths: 0)

  private init(text: String, millionths: UInt64) {
    self.text = text
    self.millionths = millionths
  }

  /// Reads a number from 0 to 100 with up to four decimals and a percent sign; nil for anything else.
  package init?(parsing text: String) {
    guard let match = text.wholeMatch(of: /([0-9]{1,3})(?:\.([0-9]{1,4}))?%/),
      let whole = UInt64(match.1)
    else { return nil }
    let decimals = match.2.map(String.init) ?? ""
    let padded = decimals + String(repeating: "0", count: 4 - decimals.count)
    let millionths = whole * 10_000 + (UInt64(padded) ?? 0)
    guard millionths <= 1_000_000 else { return nil }
    self.init(text: text, millionths: millionths)
  }

  /// The most that `cycles` may have become; rounded down.
  package func limit(of cycles: UInt64) -> UInt64 {
    let product = cycles.multipliedFullWidth(by: millionths)
    let growth = UInt64(1_000_000).dividingFullWidth(product).quotient
    let (limit, isTooMuch) = cycles.addingReportingOverflow(growth)
    return isTooMuch ? .max : limit
  }
}

// SPDX-License-Identifier: Apache-2.0

/// `1234567` as `1,234,567`.
package func grouped(_ value: UInt64) -> String {
  var groups: [String] = []
  var rest = value
  while rest >= 1000 {
    let group = String(rest % 1000)
    groups.append(String(repeating: "0", count: 3 - group.count) + group)
    rest /= 1000
  }
  groups.append(String(rest))
  return groups.reversed().joined(separator: ",")
}

/// `value` with `digits` decimals, rounded to nearest, without the help of a locale; what is too
/// large for that, and comes of no run, as Swift writes it.
package func fixed(_ value: Double, _ digits: Int) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  guard value * scale < 0x1p63 else { return "\(value)" }
  let scaled = UInt64((value * scale).rounded())
  guard digits > 0 else { return String(scaled) }
  let fraction = String(scaled % UInt64(scale))
  return "\(scaled / UInt64(scale))."
    + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// `part` of `whole` in percent with one decimal, such as `78.5%`.
package func percent(_ part: UInt64, of whole: UInt64) -> String {
  fixed(whole == 0 ? 0 : Double(part) * 100 / Double(whole), 1) + "%"
}

/// `part` for each of `whole`, with two decimals.
func ratio(_ part: Double, _ whole: UInt64) -> String {
  fixed(whole == 0 ? 0 : part / Double(whole), 2)
}

/// A bar for `part` of `whole`, as wide as `width` characters for all of it, in eighths of a
/// character; rounded down, so that only all of it fills the bar.
package func bar(_ part: UInt64, of whole: UInt64, width: Int) -> String {
  guard whole > 0 else { return "" }
  let product = min(part, whole).multipliedFullWidth(by: UInt64(width * 8))
  let eighths = Int(whole.dividingFullWidth(product).quotient)
  let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
}

extension String {
  /// Filled with spaces on the left up to `width` characters.
  package func right(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// Without what does not fit into `width` characters.
  func cut(_ width: Int) -> String { count > width ? prefix(max(0, width - 1)) + "…" : self }

  /// Filled with spaces on the right up to `width` characters; one that is longer loses its
  /// middle, since long names differ at either end.
  package func left(_ width: Int) -> String {
    guard count > width else { return self + String(repeating: " ", count: width - count) }
    let kept = max(0, width - 1)
    return prefix(kept - kept / 2) + "…" + suffix(kept / 2)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetISA
import Testing

@Suite("Numbers as people write them")
struct NumeralTests {
  @Test(
    "counts",
    arguments: [
      ("0", 0), ("1200", 1200), ("1_000_000", 1_000_000), ("1e6", 1_000_000), ("1E6", 1_000_000),
      ("1.5e6", 1_500_000), ("2.25e2", 225), ("0e0", 0), ("1_0e1_0", nil),
      ("18446744073709551615", .max),
      ("1e19", 10_000_000_000_000_000_000), ("18446744073709551616", nil), ("2e19", nil),
      ("1e20", nil), ("1.8446744073709551616e19", nil), ("", nil), ("_1", nil), ("1_", nil),
      ("1__0", nil), ("+1", nil), ("-1", nil), ("1.5", nil), ("1.25e1", nil), ("1.e3", nil),
      (".5e1", nil), ("1e", nil), ("e6", nil), ("1e-1", nil), ("1e+1", nil), ("1M", nil),
      ("0x10", nil), (" 1", nil), ("١", nil),
    ] as [(String, UInt64?)])
  func counts(text: String, value: UInt64?) { #expect(Numeral.count(text) == value) }

  @Test(
    "bytes",
    arguments: [
      ("4096", 4096), ("4K", 4096), ("4k", 4096), ("2M", 1 << 21), ("1G", 1 << 30),
      ("0x10", 16), ("0X1K", 1024), ("1_000", 1000), ("0xfG", 15 << 30), ("0xfz", nil), ("K", nil),
      ("1T", nil),
      ("-1K", nil), ("0x-1", nil), ("0x", nil), ("16G", 1 << 34), ("18446744073709551615K", nil),
    ] as [(String, UInt64?)])
  func bytes(text: String, value: UInt64?) { #expect(Numeral.bytes(text) == value) }
}

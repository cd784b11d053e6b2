// SPDX-License-Identifier: Apache-2.0

import TercetReport
import TestSupport
import Testing

@Suite("Numbers in reports")
struct NumberTests {
  @Test(
    "are grouped by thousands",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (1_000_001, "1,000,001"),
      (2_143_910, "2,143,910"), (.max, "18,446,744,073,709,551,615"),
    ] as [(UInt64, String)])
  func grouping(value: UInt64, text: String) {
    #expect(grouped(value) == text)
  }

  @Test(
    "have a fixed number of decimals, rounded to nearest",
    arguments: [
      (0, 3, "0.000"), (1.2744, 3, "1.274"), (1.2746, 3, "1.275"), (0.0004, 3, "0.000"),
      (0.9996, 3, "1.000"), (10.05, 3, "10.050"), (2.5, 0, "3"), (12_345.678, 1, "12345.7"),
      (9_007_199_254_740_993, 3, "9007199254740992.000"), (1e19, 3, "1e+19"),
    ] as [(Double, Int, String)])
  func decimals(value: Double, digits: Int, text: String) {
    #expect(fixed(value, digits) == text)
  }

  @Test(
    "are percentages with one decimal",
    arguments: [
      (1_682_400, 2_143_910, "78.5%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (5, 5, "100.0%"),
      (0, 5, "0.0%"), (0, 0, "0.0%"), (.max, .max, "100.0%"),
    ] as [(UInt64, UInt64, String)])
  func percentages(part: UInt64, whole: UInt64, text: String) {
    #expect(percent(part, of: whole) == text)
  }

  /// The first two are the bars of the sample report; the rest are eighths by hand.
  @Test(
    "are bars in eighths of a character",
    arguments: [
      (1_682_400, 2_143_910, 20, "███████████████▋"), (245_760, 2_143_910, 20, "██▎"),
      (1, 8, 1, "▏"), (7, 8, 1, "▉"), (8, 8, 1, "█"), (15, 16, 2, "█▉"), (1, 1000, 20, ""),
      (999_999, 1_000_000, 1, "▉"), (0, 9, 20, ""), (0, 0, 20, ""), (.max, .max, 2, "██"),
    ] as [(UInt64, UInt64, Int, String)])
  func bars(part: UInt64, whole: UInt64, width: Int, text: String) {
    #expect(bar(part, of: whole, width: width) == text)
  }

  @Test("fill columns, and a long name loses its middle")
  func columns() {
    #expect("42".right(5) == "   42")
    #expect("12345".right(3) == "12345")
    #expect("main".left(6) == "main  ")
    #expect("main".left(4) == "main")
    #expect("abcdefghij".left(7) == "abc…hij")
    #expect("abcdefghij".left(6) == "abc…ij")
  }

  @Test(
    "stand beside names that obey no one's terminal",
    arguments: [
      ("plain_name", "plain_name"), ("größe", "größe"),
      ("\u{1b}[31mred", "\\u{1b}[31mred"), ("a\nb\tc\u{7f}", "a\\u{a}b\\u{9}c\\u{7f}"),
      ("\u{9b}2J", "\\u{9b}2J"), ("a\u{202e}b", "a\\u{202e}b"), ("a\u{2028}b", "a\\u{2028}b"),
    ])
  func printable(name: String, text: String) {
    #expect(name.printable == text)
    #expect("one\n\(name)".printableLines.hasPrefix("one\n"))
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetJSON
import Testing

@Suite("JSON read piece by piece")
struct JSONScannerTests {
  @Test("what is wanted is taken and the rest skipped, each in its place")
  func skip() throws {
    let text = "{\"a\": [1, {\"b\": \"x\"}],\n \"é\": \"\\u00e9\\n\", \"c\": -1.5e3, \"d\": true}"
    var json = try JSONScanner(Array(text.utf8))
    #expect(try json.kind() == .object)
    try json.openObject()
    var seen: [String] = []
    while let key = try json.key() {
      switch (key.text, try json.kind()) {
      case ("é", .text):
        #expect(key.place == TextPlace(line: 2, column: 2))
        #expect(json.place == TextPlace(line: 2, column: 7))
        seen.append(try json.string())
      case ("c", .number): seen.append(try json.number())
      case ("d", .flag): seen.append("\(try json.flag())")
      default: try json.skip()
      }
    }
    #expect(seen == ["é\n", "-1.5e3", "true"])
    let isAtEnd = json.isAtEnd()
    #expect(isAtEnd)
  }

  @Test("lists end where they end, empty ones too")
  func lists() throws {
    var json = try JSONScanner(Array("[[], [0,1] ]x".utf8))
    try json.openList()
    var counts: [Int] = []
    while try json.element() {
      try json.openList()
      var count = 0
      while try json.element() {
        try json.skip()
        count += 1
      }
      counts.append(count)
    }
    #expect(counts == [0, 2])
    let isAtEnd = json.isAtEnd()
    #expect(!isAtEnd)
    #expect(throws: JSONReader.Failure.self) { try json.end() }
  }

  /// Source: RFC 8259, sections 6 and 7.
  @Test(
    "numbers and strings are those of JSON",
    arguments: [
      ("0", true), ("-0", true), ("10", true), ("1.5", true), ("1e5", true), ("1E+5", true),
      ("1.0e-2", true), ("01", false), ("-", false), ("1.", false), (".5", false), ("1e", false),
      ("+1", false), ("0x1", false), ("1_0", false), ("\"\\/\"", true),
      ("\"\\ud83d\\ude00\"", true),
      ("\"\\ud83d\"", false), ("\"\t\"", false), ("\"", false), ("nul", false), ("null", true),
      ("[1,]", false), ("{\"a\":1,}", false), ("{a:1}", false), ("[1 2]", false), ("", false),
    ] as [(String, Bool)])
  func values(text: String, isJSON: Bool) {
    let isRead = (try? JSONReader.read(Array(text.utf8))) != nil
    #expect(isRead == isJSON, "\(text)")
  }
}

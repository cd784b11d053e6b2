// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles
import TercetJSON
import Testing

/// Foundation's encoder wrote the documents before, and their bytes may not change.
@Suite("The writer of JSON")
struct JSONWriterTests {
  private static func foundation(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test("strings are Foundation's: quotes, backslashes, controls, slashes, any script")
  func strings() throws {
    let scalars = (0...0x3ff).compactMap { Unicode.Scalar($0) }
    let texts =
      scalars.map { "a\($0)b" } + [
        "", "/", "\\u0041", "\u{2028}\u{2029}\u{7f}\u{85}\u{feff}", "🦀 ünï \u{10ffff}",
      ]
    #expect(JSONWriter.text(texts) == (try Self.foundation(texts)))
  }

  @Test("numbers are Foundation's")
  func numbers() throws {
    var doubles = [0, -0.5, 1, 1.5, 1.360759493670886, 1e15, 1e16, 1e17, 1e-4, 1e-5, 1e300]
    var random = SystemRandomNumberGenerator()
    doubles += (0..<1000).map { _ in Double.random(in: 0...1000, using: &random) }
    #expect(JSONWriter.text(doubles) == (try Self.foundation(doubles)))
    let integers: [UInt64] = [0, 9, 10, .max]
    #expect(JSONWriter.text(integers) == (try Self.foundation(integers)))
    #expect(JSONWriter.text([Int.min, -1, .max]) == (try Self.foundation([Int.min, -1, .max])))
  }

  @Test("objects and arrays are Foundation's, empty ones too")
  func nesting() throws {
    struct Inner: Encodable, JSONValue {
      let empty: [Int] = []
      let flag = true
      let none: Int? = nil
      let rows = [[1, 2], [], [3]]

      func write(to writer: inout JSONWriter) {
        writer.object { writer in
          writer.member("empty", empty)
          writer.member("flag", flag)
          writer.member("none", ifAny: none)
          writer.member("rows", rows)
        }
      }
    }
    let value = ["b": [Inner(), Inner()], "a": [], "Z": [Inner()]]
    let ours = JSONObject(value.map { (key: $0.key, value: $0.value) })
    #expect(JSONWriter.text(ours) == (try Self.foundation(value)))
    #expect(JSONWriter.text(JSONObject<Int>([])) == (try Self.foundation([String: Int]())))
    #expect(JSONWriter.text([Int?.none]) == (try Self.foundation([Int?.none])))
  }

  /// Foundation without `prettyPrinted`.
  @Test("the form of one line is Foundation's too")
  func oneLine() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let value = ["b": [[1, 2], [], [3]], "a": [], "Z": [[]]]
    let ours = JSONObject(value.map { (key: $0.key, value: $0.value) })
    let theirs = String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    #expect(JSONWriter.text(ours, as: .oneLine) == theirs)
    #expect(JSONWriter.text(JSONObject<Int>([]), as: .oneLine) == "{}\n")
  }

  @Test("rows are made when it is their turn, not all at once")
  func rows() {
    struct Rows: JSONValue {
      let given: Counter

      func write(to writer: inout JSONWriter) {
        writer.object { writer in
          writer.member("rows", each: 0..<100_000) { number in
            given.made += 1
            return number
          }
        }
      }
    }
    let counter = Counter()
    var madeAtFirstPart: Int?
    JSONWriter.write(Rows(given: counter), as: .oneLine) { _ in
      madeAtFirstPart = madeAtFirstPart ?? counter.made
    }
    // The first part has 65,536 bytes, and a row at least two.
    #expect(madeAtFirstPart ?? .max <= 32_768)
    #expect(counter.made == 100_000)
  }

  private final class Counter {
    var made = 0
  }

  @Test("a name of a file that is no UTF-8 is, in a document")
  func hostBytes() {
    let name = String(hostBytes: [0x61, 0xff, 0xc3, 0xa9, 0x80])
    #expect(JSONWriter.text([name], as: .oneLine) == "[\"a\\\\xffé\\\\x80\"]\n")
  }

  @Test("a long document comes in parts")
  func parts() {
    var parts: [[UInt8]] = []
    JSONWriter.write(Array(0..<100_000)) { parts.append($0) }
    #expect(parts.count > 5)
    #expect(parts.allSatisfy { $0.count < 1 << 17 })
    #expect(
      String(decoding: parts.joined(), as: UTF8.self) == JSONWriter.text(Array(0..<100_000)))
  }
}

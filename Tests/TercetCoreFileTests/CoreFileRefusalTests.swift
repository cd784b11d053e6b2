// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetJSON
import TestSupport
import Testing

@Suite("Core files that describe no core")
struct CoreFileRefusalTests {
  private func refusal(of bytes: [UInt8]) throws -> CoreFileError {
    let error = #expect(throws: CoreFileError.self) {
      _ = try CoreFile.preset(bytes, path: "a.json")
    }
    return try #require(error)
  }

  /// The same where it is one of any file that a person wrote.
  private func written(of bytes: [UInt8]) throws -> WrittenFileError? {
    if case .written(let error) = try refusal(of: bytes) { error } else { nil }
  }

  private static func at(_ line: Int, _ column: Int) -> FilePlace {
    FilePlace(path: "a.json", place: TextPlace(line: line, column: column))
  }

  @Test(
    "what is not JSON is refused with line and column",
    arguments: [
      ("{", .unexpected(found: nil, wanted: "a key in double quotes"), 1, 2),
      ("{\n  'name'", .unexpected(found: "'", wanted: "a key in double quotes"), 2, 3),
      ("{\"name\" \"x\"}", .unexpected(found: "\"", wanted: "':'"), 1, 9),
      ("{\"name\": }", .unexpected(found: "}", wanted: "a value"), 1, 10),
      ("{\"name\": \"x\",\n}", .unexpected(found: "}", wanted: "a key in double quotes"), 2, 1),
      ("{\"name\": \"x\"; }", .unexpected(found: ";", wanted: "',' or '}'"), 1, 13),
      ("{\"name\": [1 2]}", .unexpected(found: "2", wanted: "',' or ']'"), 1, 13),
      ("{\"name\": [1,]}", .unexpected(found: "]", wanted: "a value"), 1, 13),
      ("{} {}", .unexpected(found: "{", wanted: "the end"), 1, 4),
      ("{}\n// mine", .unexpected(found: "/", wanted: "the end"), 2, 1),
      ("\n\n  nul", .unexpected(found: "n", wanted: "a value"), 3, 3),
      ("True", .unexpected(found: "T", wanted: "a value"), 1, 1),
      ("NaN", .unexpected(found: "N", wanted: "a value"), 1, 1),
      ("\u{a0}{}", .unexpected(found: "\u{a0}", wanted: "a value"), 1, 1),
      ("[01]", .number("01"), 1, 2),
      ("[1.]", .number("1."), 1, 2),
      ("[-]", .number("-"), 1, 2),
      ("[0x10]", .number("0x10"), 1, 2),
      ("[1e]", .number("1e"), 1, 2),
      ("[\"a\nb\"]", .controlCharacter, 1, 4),
      ("[\"\u{e9}\u{1f600}\t\"]", .controlCharacter, 1, 5),
      ("[\"\\x\"]", .escape, 1, 3),
      ("[\"\\u12g4\"]", .escape, 1, 3),
      ("[\"\\ud800\"]", .surrogate, 1, 3),
      ("[\"\\ude00\\ud800\"]", .surrogate, 1, 3),
      ("[\"a", .unexpected(found: nil, wanted: "the closing '\"'"), 1, 4),
    ] as [(String, JSONProblem, Int, Int)])
  func notJSON(text: String, problem: JSONProblem, line: Int, column: Int) throws {
    #expect(
      try written(of: Array(text.utf8))
        == .notJSON(problem, at: Self.at(line, column), CoreFile.kind))
  }

  @Test("bytes that are not UTF-8 are refused where they are")
  func notUTF8() throws {
    let bytes = Array("{\n \"\u{fffd}".utf8) + [0xff, 0x22, 0x7d]
    #expect(try written(of: bytes) == .notJSON(.notUTF8, at: Self.at(2, 4), CoreFile.kind))
    // Half of a character at the end.
    #expect(try written(of: [0x7b, 0xc3]) == .notJSON(.notUTF8, at: Self.at(1, 2), CoreFile.kind))
  }

  @Test("sixteen levels are read, and more do not exhaust the stack", .timeLimit(.minutes(1)))
  func depth() throws {
    let deep = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    #expect(
      try written(of: Array(deep.utf8))
        == .badValue(
          "an array", key: "the file", wants: "an object with name, summary, base, parameters",
          at: Self.at(1, 1)))
    for opening in ["[", "{\"a\":", "[{\"a\":"] {
      let text = String(repeating: opening, count: 1_000_000 / opening.utf8.count)
      guard case .notJSON(.tooDeep, _, _) = try written(of: Array(text.utf8)) else {
        Issue.record("\(opening)")
        continue
      }
    }
  }

  @Test("keys are known, and given once, everywhere")
  func keys() throws {
    let top = ["name", "summary", "base", "parameters"]
    #expect(
      try written(of: Array("{\"nam\": 1}".utf8))
        == .unknownKey("nam", known: top, at: Self.at(1, 2)))
    #expect(
      try written(of: Array("{\"base\": \"classic\",\n\"base\": 1}".utf8))
        == .duplicateKey("base", at: Self.at(2, 1), firstLine: 1))
    #expect(
      try refusal(of: Array("{\"parameters\": {\"bypas\": 1}}".utf8))
        == .timing(.unknownParameter("bypas"), at: Self.at(1, 17)))
    #expect(
      try written(of: Array("{\"parameters\": {\"csrPenalty\": 1,\n\"csrPenalty\": 1}}".utf8))
        == .duplicateKey("csrPenalty", at: Self.at(2, 1), firstLine: 1))
    #expect(
      try written(of: region("\"bas\": 0, \"size\": 1"))
        == .unknownKey(
          "bas", known: ["base", "size", "instructionWaitStates", "dataWaitStates", "cached"],
          at: Self.at(2, 2)))
    #expect(
      try written(of: region("\"base\": 0"))
        == .missingKey("size", at: Self.at(2, 1), help: "a region has a base and a size"))
    #expect(
      try written(of: region("\"size\": 1"))
        == .missingKey("base", at: Self.at(2, 1), help: "a region has a base and a size"))
  }

  @Test("a core that is called like a preset would make reports lie")
  func takenName() throws {
    #expect(
      try refusal(of: Array("{\"base\": \"rp2350\",\n \"name\": \"classic\"}".utf8))
        == .takenName("classic", at: Self.at(2, 10)))
    #expect(
      try refusal(of: Array("{\"name\": \"Hazard3-IMC\"}".utf8))
        == .takenName("Hazard3-IMC", at: Self.at(1, 10)))
    // Without a name it has its file's.
    #expect(
      throws: CoreFileError.takenName("rp2350", at: FilePlace(path: "x/rp2350.json", place: nil))
    ) { try CoreFile.preset(Array("{}".utf8), path: "x/rp2350.json") }
    #expect(
      try CoreFile.preset(Array("{\"name\": \"classic 2\"}".utf8), path: "a.json").name
        == "classic 2")
  }

  /// A file whose second line is a region of slow memory.
  private func region(_ members: String) -> [UInt8] {
    Array("{\"parameters\": {\"slowMemory\": [\n{\(members)}]}}".utf8)
  }

  @Test(
    "a value of the wrong type or range says what there is and what is taken",
    arguments: [
      ("[]", "'the file' is an array", "it takes an object with name"),
      ("{\"name\": 5}", "'name' is 5", "a string that is not empty"),
      ("{\"name\": \"\"}", "'name' is an empty string", "a string that is not empty"),
      ("{\"summary\": null}", "'summary' is null", "a string that is not empty"),
      ("{\"base\": true}", "'base' is true", "the name of a preset"),
      ("{\"base\": \"clasic\"}", "no preset 'clasic'", "did you mean classic?"),
      ("{\"base\": \"./a.json\"}", "no preset './a.json'", "there are classic"),
      ("{\"parameters\": [1]}", "'parameters' is an array", "redirectPenalty"),
      (p("redirectPenalty", "-1"), "'-1' is not a value of redirect", "from 0 to 10000"),
      (p("redirectPenalty", "10001"), "'10001' is not", "from 0 to 10000"),
      (p("redirectPenalty", "2.0"), "'2.0' is not", "from 0 to 10000"),
      (p("redirectPenalty", "1e-1"), "'1e-1' is not", "from 0 to 10000"),
      (p("redirectPenalty", "true"), "'true' is not", "from 0 to 10000"),
      (p("redirectPenalty", "null"), "'redirectPenalty' is null", "from 0 to 10000"),
      (p("redirectPenalty", "[2]"), "'redirectPenalty' is an array", "from 0 to 10000"),
      (p("redirectPenalty", "{}"), "'redirectPenalty' is an object", "from 0 to 10000"),
      (p("csrFieldHazards", "1"), "'1' is not", "true or false"),
      (p("bypass", "\"ful\""), "'ful' is not", "did you mean full?"),
      (p("multiply", "\"sequential:3\""), "'sequential:3'", "sequential:U"),
      (p("slowMemory", "{}"), "'slowMemory' is an object", "SIZE@BASE"),
      (p("slowMemory", "[\"2M@0\"]"), "'a region' is '2M@0'", "an object with base, size"),
      (r("0", "0"), "'0@0' is not a region", "\"2M\""),
      (r("-1", "1"), "'1@-1' is not a region", "\"2M\""),
      (r("null", "1"), "'1@null' is not a region", "\"2M\""),
      (r("1", "\"4G\""), "'4G@1' is not a region", "\"2M\""),
      (r("\"0@0\"", "1"), "'1@0@0' is not a region", "\"2M\""),
      (r("0", "1, \"cached\": 1"), "'cached' is 1", "true or false"),
      (r("0", "1, \"dataWaitStates\": \"x\""), "'dataWaitStates' is 'x'", "from 0 to 10000"),
      (
        r("0", "1, \"instructionWaitStates\": 10001"), "'instructionWaitStates' is 10001",
        "from 0 to 10000"
      ),
    ])
  func badValues(text: String, what: String, help: String) throws {
    let lines = "\(try refusal(of: Array(text.utf8)))".split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("a.json:1:") == true, "\(lines)")
    #expect(lines.first?.contains(what) == true, "\(lines)")
    #expect(lines.last?.hasPrefix("help: ") == true, "\(lines)")
    #expect(lines.last?.contains(help) == true, "\(lines)")
  }

  private static func p(_ name: String, _ value: String) -> String {
    "{\"parameters\": {\"\(name)\": \(value)}}"
  }

  private static func r(_ base: String, _ size: String) -> String {
    p("slowMemory", "[{\"base\": \(base), \"size\": \(size)}]")
  }

  @Test("names that steer terminals, or are very long, are quoted tamely")
  func tame() throws {
    let text = "{\"\\u001b[2J\\n\(String(repeating: "x", count: 9_000))\": 1}"
    let message = "\(try refusal(of: Array(text.utf8)))"
    #expect(message.hasPrefix("a.json:1:2: there is no key '\\u{1b}[2J\\u{a}xxx"))
    #expect(message.count < 300)
  }

  /// Damage to a file that uses everything: each either is a core or is refused in two lines.
  @Test("damaged files never end in anything but a core or a message", .timeLimit(.minutes(2)))
  func damage() throws {
    let whole = Array(
      """
      {"name": "d\\u00e9", "base": "rp2350", "parameters": {"multiply": "2:W", "dotCycles": 3,
      "csrFieldHazards": false, "slowMemory": [{"base": "0x1000", "size": "2K", "cached": true}]}}
      """.utf8)
    let interesting = Array("{}[]\",:\\0-eu \n".utf8) + [0, 0x1f, 0x7f, 0x80, 0xc3, 0xff]
    var random = SeededRandom(seed: 20_260_301)
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = interesting[Int.random(in: interesting.indices, using: &random)]
        case 2: bytes.insert(bytes[Int.random(in: bytes.indices, using: &random)], at: place)
        default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
      }
      do {
        _ = try CoreFile.preset(bytes, path: "a.json")
      } catch {
        let lines = "\(error)".split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2 && lines.last?.hasPrefix("help: ") == true, "\(error)")
        refused += 1
      }
    }
    #expect(refused > 10_000)
  }
}

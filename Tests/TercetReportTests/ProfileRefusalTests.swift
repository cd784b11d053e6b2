// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetReport
import TestSupport
import Testing

@Suite("Files that are no profile")
struct ProfileRefusalTests {
  /// Three instructions, worked out by hand from docs/TIMING.md: the load is waited for.
  static let good = """
    {"causes":{"fillAndDrain":2,"issue":3,"loadUse":1},"cpi":2,"cycles":6,
    "ended":{"kind":"exited","status":0},"exitCode":0,
    "functions":[{"causes":{"issue":1},"display":"?","file":"?","instructions":1,"line":0,"name":"?",
    "pc":16,"self":1,"total":1},
    {"causes":{"fillAndDrain":2,"issue":2,"loadUse":1},"display":"f()","file":"a.c","instructions":2,
    "line":3,"name":"_Z1fv","pc":32,"self":5,"total":6}],
    "instructions":3,"isa":"rv32i",
    "lines":[{"causes":{"issue":1},"cycles":1,"file":"?","function":"?","instructions":1,"line":0},
    {"causes":{"fillAndDrain":2,"issue":2,"loadUse":1},"cycles":5,"file":"a.c","function":"_Z1fv",
    "instructions":2,"line":3}],
    "pcs":[{"causes":{"issue":1},"cycles":1,"instructions":1,"line":0,"pc":16,"text":"nop"},
    {"causes":{"fillAndDrain":1,"issue":1,"loadUse":1},"cycles":3,"instructions":1,"line":1,"pc":32},
    {"causes":{"fillAndDrain":1,"issue":1},"cycles":2,"instructions":1,"pc":36}],
    "program":{"entry":16,"name":"k.elf","sha256":"00"},"schema":"tercet.stats/2",
    "timing":{"preset":"classic"},"tool":"tercet 0.1.0",
    "waits":[{"cause":"loadUse","cycles":1,"pc":32,"waiter":36}],
    "calls":[{"calls":1,"causes":{"issue":1},"function":0,"self":1,"total":6},
    {"calls":1,"causes":{"fillAndDrain":2,"issue":2,"loadUse":1},"function":1,"parent":0,"self":5,
    "total":5}]}
    """

  private func read(_ text: String) throws -> ProfileDocument {
    try ProfileReader.read(Array(text.utf8), path: "a.json")
  }

  private func refusal(of text: String) throws -> ProfileFileError {
    try #require(#expect(throws: ProfileFileError.self) { _ = try read(text) })
  }

  @Test("the file that the others are made of is one")
  func control() throws {
    let tables = try #require(try read(Self.good).tables)
    #expect(tables.functions.map(\.display) == ["?", "f()"])
    #expect(tables.instructions.map(\.function) == [0, 1, 1])
    #expect(tables.instructions.map(\.line) == [0, 1, 1])
    #expect(tables.calls?.map(\.parent) == [nil, 0])
    #expect(tables.instructions.map { tables.texts[$0] } == ["nop", nil, nil])
  }

  @Test(
    "a file that says what cannot be is refused with its place",
    arguments: [
      // The schema comes before everything else that is wrong.
      (r(#""tercet.stats/2""#, #""tercet.stats/1""#), "'tercet.stats/1' is of an earlier tercet"),
      (r(#""tercet.stats/2""#, #""tercet.stats/3""#), "'tercet.stats/3' is of a later tercet"),
      (r(#""tercet.stats/2""#, #""tercet.test/1""#), "'tercet.test/1' is no profile"),
      (r(#""tercet.stats/2""#, "2"), "this is no profile: it has no 'schema'"),
      ("[1]", "this is no profile"), ("3", "this is no profile"), (" \n", "the file is empty"),
      ("{}", "this is no profile"),
      (good + good, "a second document begins here"),
      (good + "x", "not JSON: there is 'x' where the end must stand"),
      (String(good.dropLast(3)), "not JSON: it ends where"),
      (r(#""isa":"rv32i""#, #""error":"no such file","isa":"rv32i""#), "was not run: no such file"),
      // Keys.
      (r(#""isa":"rv32i","#, ""), "the key 'isa' is missing here"),
      (r(#""isa":"rv32i","#, #""isa":"a","isa":"b","#), "the key 'isa' is there twice"),
      (r(#""exitCode":0,"#, #""exitCode":-1,"#), "'exitCode' is -1, and not a whole number"),
      (r(#""exitCode":0,"#, #""exitCode":256,"#), "'exitCode' is 256"),
      (r(#""exitCode":0,"#, #""exitCode":"0","#), "'exitCode' is '0', and not a whole number"),
      (r(#""exitCode":0,"#, #""exitCode":1e1,"#), "'exitCode' is 1e1"),
      (r(#""cycles":6"#, #""cycles":18446744073709551616"#), "is 18446744073709551616"),
      (r(#""preset":"classic""#, #""preset":"mine""#), "the key 'core' is missing"),
      (r(#""preset":"classic""#, #""preset":[1]"#), "'preset' is an array"),
      (r(#""preset":"classic""#, #""x":1"#), "the key 'timing' is missing"),
      (r(#""preset":"classic""#, #""preset":"classic","a":1,"a":1"#), "'a' is there twice"),
      (r(#""kind":"exited""#, #""kind":"flew away""#), "'kind' is 'flew away'"),
      (r(#""kind":"exited","#, ""), "the key 'kind' is missing"),
      (r(#""status":0"#, #""status":4294967296"#), "'status' is 4294967296"),
      (r(#""entry":16,"#, #""entry":4294967296,"#), "not an address of 32 bits"),
      (r(#""waits":["#, #""waitz":["#), "the key 'waits' is missing"),
      (r(#""pcs":["#, #""pcz":["#), "the key 'pcs' is missing"),
      (
        r(#""functions":["#, #""functions":{},"x":["#), "'functions' is an object, and not an array"
      ),
      (r(#""functions":["#, #""functions":[7,"#), "'a row' is 7, and not an object"),
      (r(#""loadUse":1},"cpi""#, #""lodUse":1},"cpi""#), "'causes' is 'lodUse', and not a cause"),
      (r(#""issue":3,"#, #""issue":3,"issue":3,"#), "the key 'issue' is there twice"),
      (
        r(#""issue":3,"#, #""issue":18446744073709551615,"#),
        "not a number of cycles that a run can have"
      ),
      // Sums.
      (r(#""cycles":6,"#, #""cycles":7,"#), "the causes add up to 6, and 'cycles' is 7"),
      (
        r(#""instructions":3,"#, #""instructions":4,"#),
        "the cycles of issue add up to 3, and 'instructions' is 4"
      ),
      (
        r(#""self":1,"total":1"#, #""self":2,"total":2"#), "the causes add up to 1, and 'self' is 2"
      ),
      (r(#""total":6}],"#, #""total":7}],"#), "'total' is 7, and not at most the run's 6"),
      (r(#""total":6}],"#, #""total":4}],"#), "'total' is 4, and not at least the 5"),
      (r(#""cycles":3,"instructions":1"#, #""cycles":4,"instructions":1"#), "'cycles' is 4"),
      (
        r(
          #"{"fillAndDrain":1,"issue":1,"loadUse":1},"cycles":3"#,
          #"{"fillAndDrain":1,"issue":1,"bypass":1},"cycles":3"#),
        "the pcs' bypass add up to 1, and the run's is 0"
      ),
      (
        r(#"{"issue":1},"cycles":1,"instructions":1,"line":0"#, #"{},"cycles":0,"line":0"#),
        "the issue of its pcs add up to 0, and the function's is 1"
      ),
      (r(#""line":1,"pc":32"#, #""line":2,"pc":32"#), "'line' is 2, and 'lines' has 2 rows"),
      (
        r(#""line":1,"pc":32"#, #""line":0,"pc":32"#),
        "'line' is that of '?', and not one of '_Z1fv'"
      ),
      (r(#""line":0,"pc":16"#, #""pc":16"#), "the key 'line' is missing"),
      (r(#""pc":36}"#, #""function":2,"pc":36}"#), "'function' is 2, and 'functions' has 2 rows"),
      (r(#""pc":36}"#, #""pc":32}"#), "'pcs' is not in the order of 'pc'"),
      (r(#""pc":16,"self""#, #""pc":32,"self""#), "'functions' is not in the order of 'pc'"),
      (r(#""pc":16,"self""#, #""pc":17,"self""#), "the key 'function' is missing"),
      (r(#""cycles":1,"pc":32"#, #""cycles":2,"pc":32"#), "its waits for loadUse add up to 2"),
      (
        r(#""cycles":1,"pc":32"#, #""cycles":1,"pc":33"#),
        "'pc' is 33, and not one of those in 'pcs'"
      ),
      (r(#""cause":"loadUse""#, #""cause":"x""#), "'cause' is 'x'"),
      (
        r(#""self":1,"total":6"#, #""self":1,"total":5"#), "its own cycles and those of its callees"
      ),
      (r(#""parent":0"#, #""parent":1"#), "'parent' is 1, and 'calls before it' has 1 row"),
      (r(#""function":1,"parent""#, #""function":2,"parent""#), "'function' is 2"),
      (
        r(
          #""causes":{"issue":1},"function":0,"self":1,"total":6"#,
          #""causes":{},"function":0,"self":0,"total":5"#),
        "the calls' issue add up to 2, and the run's is 3"
      ),
    ] as [(String, String)])
  func refused(text: String, words: String) throws {
    #expect(text != Self.good, "nothing was replaced")
    let message = "\(try refusal(of: text))"
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2 && lines.last?.hasPrefix("help: ") == true, "\(message)")
    #expect(message.hasPrefix("a.json:"), "\(message)")
    #expect(message.contains(words), "\(message)")
  }

  private static func r(_ old: String, _ new: String) -> String {
    guard let range = good.firstRange(of: old) else { return good }
    return good.replacingCharacters(in: range, with: new)
  }

  @Test("the place is that of the row that is wrong")
  func place() throws {
    let message = "\(try refusal(of: Self.r(#""pc":36}"#, #""pc":32}"#)))"
    let lines = Self.good.split(separator: "\n")
    let line = try #require(lines.firstIndex { $0.contains(#""pc":36}"#) })
    #expect(message.hasPrefix("a.json:\(line + 1):1: "), "\(message)")
  }

  @Test("what would steer a terminal is written out, wherever it stands")
  func escapes() throws {
    let text = Self.good.replacing("f()", with: "f\\u001b[31m()").replacing("nop", with: "\\u009bx")
      .replacing("a.c", with: "a\\u202e.c")
    let document = try read(text)
    let tables = try #require(document.tables)
    #expect(tables.functions[1].display == "f\\u{1b}[31m()")
    #expect(tables.functions[1].place?.file == "a\\u{202e}.c")
    #expect(tables.texts[tables.instructions[0]] == "\\u{9b}x")
    let report = TerminalReport.full(document, style: .plain)
    #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  /// A run of so many cycles is none, but its sums hold.
  @Test("numbers as large as they can be harm no report")
  func huge() throws {
    let large = UInt64.max - 2
    let text = """
      {"causes":{"divide":\(large),"issue":1},"cpi":1,"cycles":\(large + 1),
      "ended":{"kind":"limit"},"exitCode":124,
      "functions":[{"causes":{"divide":\(large),"issue":1},"display":"f","file":"a.c",
      "instructions":1,"line":2147483647,"name":"f","pc":4294967295,"self":\(large + 1),
      "total":\(large + 1)}],"instructions":1,"isa":"rv32i",
      "lines":[{"causes":{"divide":\(large),"issue":1},"cycles":\(large + 1),"file":"a.c",
      "function":"f","instructions":1,"line":2147483647}],
      "pcs":[{"causes":{"divide":\(large),"issue":1},"cycles":\(large + 1),"instructions":1,"line":0,
      "pc":4294967295}],"program":{"entry":4294967295,"name":"k.elf","sha256":""},
      "schema":"tercet.stats/2",
      "timing":{"divide":9223372036854775807,"preset":"classic","slowMemory":"9G@9"},
      "waits":[{"cause":"divide","cycles":\(large),"pc":4294967295,"waiter":0}],
      "calls":[{"calls":18446744073709551615,"causes":{"divide":\(large),"issue":1},"function":0,
      "self":\(large + 1),"total":\(large + 1)}]}
      """
    let document = try read(text)
    let report = TerminalReport.full(document, style: .plain)
    #expect(report.contains("18,446,744,073,709,551,614"))
    let exported = Exported(document)
    #expect(exported.folded == "f 18446744073709551614\n")
    #expect(
      exported.callgrind.hasSuffix("18446744073709551613\n"), "\(exported.callgrind.suffix(99))")
    #expect(exported.csv.contains(",18446744073709551614,18446744073709551614,1,1,"))
    #expect(exported.markdown.contains("| 18,446,744,073,709,551,614 | 100.0% |"))
    #expect(!exported.pprof.isEmpty && !exported.speedscope.isEmpty)
    #expect(try ProfileReader.read(Array(document.json().utf8), path: "a.json") == document)
  }

  /// Damage of all kinds: each file either is a profile whose sums hold or is refused in two lines.
  @Test("damaged files never end in anything but a profile or a message", .timeLimit(.minutes(5)))
  func damage() throws {
    let whole = Array(Self.good.utf8)
    let interesting = Array("{}[]\",:\\0-eu9 \n".utf8) + [0, 0x1f, 0x7f, 0x80, 0xc3, 0xff]
    var random = SeededRandom(seed: 20_261_129)
    var refused = 0
    for _ in 0..<10_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = interesting[Int.random(in: interesting.indices, using: &random)]
        case 2: bytes.insert(bytes[Int.random(in: bytes.indices, using: &random)], at: place)
        case 3: bytes.removeSubrange(place..<min(place + 40, bytes.count))
        default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
      }
      do {
        let document = try ProfileReader.read(bytes, path: "a.json")
        #expect(document.summary.stack.total == document.summary.cycles)
      } catch {
        let lines = "\(error)".split(separator: "\n", omittingEmptySubsequences: false)
        #expect(error is ProfileFileError)
        #expect(lines.count == 2 && lines.last?.hasPrefix("help: ") == true, "\(error)")
        refused += 1
      }
    }
    #expect(refused > 5_000)
  }

  @Test("deep nesting and long lists do not exhaust the stack", .timeLimit(.minutes(1)))
  func depth() throws {
    for opening in ["[", "{\"a\":", "[{\"a\":"] {
      let text = String(repeating: opening, count: 200_000 / opening.utf8.count)
      #expect("\(try refusal(of: text))".contains("nested deeper than"))
    }
    let long =
      "{\"schema\":\"tercet.stats/2\",\"x\":[" + String(repeating: "0,", count: 200_000) + "0]}"
    #expect("\(try refusal(of: long))".contains("is missing here"))
  }
}

// SPDX-License-Identifier: Apache-2.0

import TercetReport
import Testing

@Suite("Which line is which")
struct LineMatchingTests {
  /// A line for each word, whose instructions are the word's letters: `ab*3` retired three.
  private static func lines(_ words: String) -> [LineMatching.Line] {
    words.split(separator: " ").enumerated().map { offset, word in
      let parts = word.split(separator: "*")
      return LineMatching.Line(
        text: nil, shape: parts[0].map { Substring(String($0)) },
        retired: parts.count > 1 ? UInt64(parts[1]) ?? 0 : 1, offset: offset)
    }
  }

  /// Pairs as `before-after`, with nothing for a line that is on one side only.
  private static func match(_ before: [LineMatching.Line], _ after: [LineMatching.Line]) -> String {
    LineMatching.match(before, after).map { pair in
      "\(pair.before.map { "\($0)" } ?? "")-\(pair.after.map { "\($0)" } ?? "")"
    }
    .joined(separator: " ")
  }

  @Test(
    "lines that do the same keep their order; others pair where as many lie between",
    arguments: [
      ("", "", ""), ("a", "", "0-"), ("", "a", "-0"), ("a b c", "a b c", "0-0 1-1 2-2"),
      ("a b c", "a x b c", "0-0 -1 1-2 2-3"), ("a x b", "a b", "0-0 1- 2-1"),
      ("a b c", "a x c", "0-0 1-1 2-2"), ("a b", "b a", "0- 1-0 -1"),
      // The one that ran as often is the same one.
      ("a*5", "a*1 a*5", "-0 0-1"), ("a*1 a*5", "a*5", "0- 1-0"),
      ("a a a", "a a a a", "0-0 1-1 2-2 -3"),
    ])
  func shapes(before: String, after: String, pairs: String) {
    #expect(Self.match(Self.lines(before), Self.lines(after)) == pairs)
  }

  @Test("the source decides where it is known")
  func text() {
    func line(_ text: String?, _ shape: Substring, _ offset: Int) -> LineMatching.Line {
      LineMatching.Line(text: text, shape: [shape], retired: 1, offset: offset)
    }
    let before = [line("x = 1;", "a", 0), line("y = 2;", "b", 1)]
    // The second has moved up and does something else now; the first is gone.
    #expect(Self.match(before, [line("y = 2;", "c", 0)]) == "0- 1-0")
    #expect(Self.match(before, [line(nil, "a", 0)]) == "0-0 1-")
  }

  @Test("a line stays in its file")
  func file() {
    func line(_ shape: Substring, _ file: Substring) -> LineMatching.Line {
      LineMatching.Line(
        text: nil, shape: [shape], retired: 1, offset: 0,
        file: file == "own" ? .ofFunction : .other(file))
    }
    #expect(Self.match([line("a", "k.c")], [line("a", "k.c")]) == "0-0")
    #expect(Self.match([line("a", "k.c")], [line("a", "k.h")]) == "0- -0")
    #expect(Self.match([line("a", "k.c")], [line("b", "k.h")]) == "0- -0")
    #expect(Self.match([line("a", "k.c")], [line("b", "k.c")]) == "0-0")
    // The function's own file may have another name.
    #expect(Self.match([line("a", "own")], [line("a", "own")]) == "0-0")
    #expect(Self.match([line("a", "own")], [line("a", "k.c")]) == "0- -0")
  }

  @Test(
    "a function of very many lines is matched by how far they are from its start",
    .timeLimit(.minutes(1)))
  func many() {
    let words = (0..<5000).map { _ in "a" }.joined(separator: " ")
    let (before, after) = (Self.lines(words), Self.lines(words + " a"))
    let pairs = LineMatching.match(before, after)
    #expect(pairs.count == 5001)
    #expect(pairs.prefix(5000).allSatisfy { $0.before == $0.after })
  }
}

// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// What the lessons tell a learner to type works, and what they say that it shows is so.
@Suite("Lessons") struct LessonTests {
  @Test("every command runs, and its figures are those of the lesson", arguments: Document.lessons)
  func steps(lesson: Document) throws {
    let reader = try Reader()
    var figures = 0
    for step in try lesson.steps() {
      let result = try reader.run(step.command)
      #expect(result.status == 0, "\(step.command)\n\(result.err)")
      if step.command.hasPrefix("tercet trace") {
        #expect(Self.holds(result.out, step.shown), "\(step.command)\n\(result.out)")
        continue
      }
      for line in step.shown {
        let words = line.split(separator: " ")
        let name = String(words[0])
        #expect(Self.figure(name, in: result.out) == Int(words[1]), "\(step.command): \(line)")
        figures += 1
      }
    }
    #expect(figures >= 6)
  }

  /// The cycles of a profile: all of them, or those of a cause; nil if it names no such cause.
  private static func figure(_ name: String, in profile: String) -> Int? {
    for line in profile.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.first.map(String.init) == name, words.count >= 3 else { continue }
      // `cycles 507   instructions ...`, or a cause, its words, its cycles and its share.
      let number = name == "cycles" ? words[1] : words.last { Self.isCount($0) }
      if let number { return Int(number.replacing(",", with: "")) }
    }
    return nil
  }

  /// Whether the chart has these lines, one below the other but for headings and source lines.
  private static func holds(_ chart: String, _ shown: [String]) -> Bool {
    let lines = chart.split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("<") && !$0.hasPrefix("; ") }
    return lines.indices.contains { lines[$0...].starts(with: shown) }
  }

  private static func isCount(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isNumber || $0 == "," }
  }

  /// Each figure by the lesson's own reasons, from the programs' instructions.
  ///
  /// A run takes a cycle for each instruction, one for the first to come through F and one for the
  /// last to go through W, and what is lost.
  @Test("the figures are those that the programs' text gives")
  func arithmetic() throws {
    let figures = try Document.lessons.flatMap { lesson in
      try lesson.steps().filter { $0.command.hasPrefix("tercet profile") }.compactMap(\.shown.first)
    }
    // la (2), li; a hundred rounds of four; li, li, ecall.
    let loop = 3 + 100 * 4 + 3
    let around = 2
    // la (2), li; rounds of seven or six; li, li, ecall.
    let (plain, xtdot) = (3 + 64 * 7 + 3, 3 + 16 * 6 + 3)
    // li; a hundred rounds of four and, in half of them, one more; li, li, ecall.
    let branches = 1 + 100 * 4 + 50 + 3
    let expected = [
      // 1. Taken 99 times; a bubble for each load; none; without forwarding, 101 for addi and bnez.
      loop + around + 99 + 100, loop + around + 99 + 100 + 101, loop + around + 99,
      // 2. 50 and 99 taken; three cycles for each; 50, one that is new, and one too often.
      branches + around + 149, branches + around + 3 * 149, branches + around + 51 + 1,
      // 3. Two ports; one, for which 200 loads compete; with a predictor, one new and one too often.
      loop + around + 99, loop + around + 99 + 200, loop + around + 2 + 200, loop + around + 2,
      // 4. 200 accesses of three; 406 fetches of three; three misses of eight.
      loop + around + 99 + 600, loop + around + 99 + 406 * 3, loop + around + 99 + 3 * 8,
      // 5. 64 or 16 rounds; three more for each of 16; a multiplication takes 34 cycles, one for each
      // bit and two, and each second lb has its user behind it.
      plain + around + 63, xtdot + around + 15, xtdot + around + 15 + 16 * 3,
      plain + around + 63 + 64 * 33 + 64,
    ]
    #expect(figures == expected.map { "cycles \($0)" })
  }

  @Test("the code that a lesson shows stands in its program", arguments: Document.lessons)
  func code(lesson: Document) throws {
    for block in try lesson.blocks("asm") {
      let text = block.joined(separator: "\n")
      let programs = try ["hazards", "branches", "port", "memory", "dot", "dot-xtdot"].filter {
        try Repository.text("docs/lessons/\($0).S").contains(text)
      }
      #expect(programs.count == 1, "\(text)")
    }
  }
}

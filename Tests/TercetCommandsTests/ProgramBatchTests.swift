// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Many programs at once")
struct ProgramBatchTests {
  /// A folder of programs by name.
  private static func folder(_ programs: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, source) in programs {
      _ = try folder.write(
        try Assembly.elf(source, isa: "rv32im_zicsr_zifencei", debug: false), to: name)
    }
    return folder
  }

  private static func exiting(_ code: Int) -> String { "li a0, \(code)\nli a7, 93\necall" }

  /// Writes `word` and ends with 0, after `turns` of a loop.
  private static func printing(_ word: String, after turns: Int = 1, times: Int = 1) -> String {
    """
      li t0, \(turns)
    wait: addi t0, t0, -1
      bnez t0, wait
      li s0, \(times)
    more: li a0, 1
      la a1, word
      li a2, \(word.replacing("\\n", with: "\n").utf8.count)
      li a7, 64
      ecall
      addi s0, s0, -1
      bnez s0, more
      \(exiting(0))
    word: .ascii "\(word)"
    """
  }

  /// How many cycles there are is counted by hand.
  ///
  /// `a.elf` is three instructions: one cycle to fetch the first, three in X, one for the last in W.
  /// `b.elf` is nine, as the greeting of other tests, whose cycles are 9 + 2.
  @Test("get a row each, in their order, however many run at a time", arguments: [1, 2, 7])
  func table(jobs: Int) throws {
    let folder = try Self.folder([
      "a.elf": Self.exiting(0),
      "b.elf": "nop\nnop\nnop\nnop\nnop\nnop\n" + Self.exiting(3),
    ])
    let table = """
      program   cycles  instructions    CPI  leading stall       ended
      a.elf          5             3  1.667  fillAndDrain 40.0%  exited 0
      b.elf         11             9  1.222  fillAndDrain 18.2%  exited 3
      none.elf       -             -      -  -                   not loaded
      a.elf          5             3  1.667  fillAndDrain 40.0%  exited 0

      """
    let missing =
      "error: none.elf: there is no such file\nhelp: check the path, or build the program first\n"
    let names = "a.elf b.elf none.elf a.elf --jobs \(jobs)"
    let profile = try Shell.run("tercet profile \(names)", in: folder)
    #expect(profile.out == table)
    #expect(profile.err == missing)
    #expect(profile.status == 3)
    let run = try Shell.run("tercet run --stats \(names)", in: folder)
    #expect(run.err == missing + table)
    #expect(run.out == "")
    #expect(run.status == 3)
    #expect(try Shell.run("tercet profile -o t \(names); cat t", in: folder).out == table)
  }

  @Test("end with the status of the first, in order, that did not exit with 0")
  func status() throws {
    let folder = try Self.folder([
      "good": Self.exiting(0), "bad": Self.exiting(9), "dead": "ebreak",
      "long": "again: j again2\nagain2: addi t0, t0, 1\nj again",
    ])
    _ = try folder.write(Array("text".utf8), to: "text")
    for (names, status) in [
      ("good good", 0), ("good bad dead", 9), ("dead bad", 125), ("none bad", 66), ("text bad", 65),
      ("good --max-cycles 3 bad", 124), ("--max-cycles 90 good long bad", 124),
    ] as [(String, Int32)] {
      #expect(try Shell.run("tercet profile \(names)", in: folder).status == status, "\(names)")
      #expect(try Shell.run("tercet run --stats \(names)", in: folder).status == status)
    }
    let table = try Shell.run("tercet profile dead text 2>/dev/null", in: folder).out
    #expect(table.contains("  died: breakpoint\n"))
  }

  @Test("--json is a document a line, each that of the program alone")
  func json() throws {
    let folder = try Self.folder([
      "a.elf": Self.exiting(0), "b.elf": Self.printing("b", after: 50),
    ])
    let same = try Shell.run(
      """
      for options in '' --summary; do
        tercet profile --json $options a.elf > alone; tercet profile --json $options b.elf 2>/dev/null >> alone
        for jobs in 1 2 3; do
          tercet profile --json $options a.elf b.elf --jobs $jobs > together; cmp alone together
        done
      done
      { tercet run --stats --json a.elf; tercet run --stats --json b.elf; } 2> alone >/dev/null
      tercet run --stats --json a.elf b.elf 2> together; cmp alone together
      tercet profile --json --summary a.elf b.elf | cmp - alone
      """, in: folder)
    #expect(same.out + same.err == "")
    let lines = try Shell.run("tercet profile --json -q a.elf none b.elf 2>/dev/null", in: folder)
      .out.split(separator: "\n")
    #expect(lines.count == 3)
    // Nothing else takes the place of a program that did not run.
    let middle = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
    #expect(middle.keys.sorted() == ["error", "exitCode", "program", "schema", "tool"])
    #expect(middle["exitCode"] as? Int == 66)
    #expect(middle["program"] as? [String: String] == ["name": "none"])
  }

  @Test("each gets what stands behind --, and an empty standard input")
  func arguments() throws {
    let folder = try Self.folder([
      // argc, which counts the program's name.
      "count": "lw a0, 0(sp)\nli a7, 93\necall",
      "read": "li a0, 0\nla a1, room\nli a2, 4\nli a7, 63\necall\nli a7, 93\necall\nroom: .word 0",
    ])
    let table = try Shell.run("echo input | tercet profile count read count -- -x y", in: folder)
    #expect(
      table.out.matches(of: /exited \d+/).map { String($0.output) }
        == ["exited 3", "exited 0", "exited 3"])
    #expect(table.status == 3)
  }

  @Test("what they print is dropped, or with -v written in their order", arguments: [1, 2, 3])
  func output(jobs: Int) throws {
    // The first is done last, and the third prints more than is kept for it.
    let folder = try Self.folder([
      "slow": Self.printing("one\\n", after: 20_000), "quick": Self.printing("two\\n"),
      "much": Self.printing(String(repeating: "x", count: 2047) + "\\n", times: 600),
    ])
    let names = "slow quick much --jobs \(jobs)"
    let silent = try Shell.run("tercet run --stats \(names)", in: folder)
    #expect(silent.out == "")
    let shown = try Shell.run("tercet run --stats -v \(names)", in: folder)
    let line = String(repeating: "x", count: 2047) + "\n"
    #expect(shown.out == "one\ntwo\n" + String(repeating: line, count: 600))
    #expect(shown.err.hasSuffix(silent.err))
    let profile = try Shell.run("tercet profile -v \(names) 2>&1 >/dev/null", in: folder)
    #expect(profile.out.matches(of: /one|two/).map { String($0.output) } == ["one", "two"])
  }

  @Test("a signal ends all of them", .timeLimit(.minutes(1)))
  func signal() throws {
    let endless = "again: addi t0, t0, 1\nj again"
    let folder = try Self.folder(["a": endless, "b": endless, "c": endless])
    let result = try Shell.run(
      """
      exec 3< <(tercet profile --jobs 2 a b c 2> err; echo status $?)
      sleep 1; pkill -TERM -P $! 2>/dev/null; cat <&3; tail -n 2 err
      """, in: folder)
    #expect(result.out.contains("  SIGTERM\n"))
    #expect(result.out.contains("status 143\n"))
    #expect(result.out.contains("error: SIGTERM ended the programs"))
  }

  @Test(
    "want --stats of run, and nothing that is for one program",
    arguments: [
      "run a a", "run --json a", "run --stats --signature s a a", "run --lockstep spike a a",
      "profile --function main a a", "profile --jobs 0 a a", "profile --jobs x a", "trace a a",
      "profile --memory 1K@0 --memory 1K@0 a a",
    ])
  func usage(arguments: String) throws {
    let folder = try Self.folder(["a": Self.exiting(0)])
    let result = try Shell.run("tercet \(arguments)", in: folder)
    #expect(result.status == 64)
    #expect(result.isOneError, "\(result.err)")
    #expect(result.out == "")
  }

  @Test("rows fit the terminal: columns give way, the name last", arguments: [40, 60, 80])
  func width(columns: Int) throws {
    let folder = try Self.folder(["a-program-with-a-long-name.elf": Self.exiting(0)])
    let name = "a-program-with-a-long-name.elf"
    let tool = try Tool.tercet().path
    let result = try Tool(path: "/usr/bin/env").run(
      ["script", "-qec", "'\(tool)' profile \(name) \(name)", "/dev/null"],
      environment: ["COLUMNS": "\(columns)", "NO_COLOR": "1"], folder: folder.path)
    let lines = result.out.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines.allSatisfy { $0.hasSuffix("ended") || $0.hasSuffix("exited 0") })
  }
}

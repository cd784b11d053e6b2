// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet check")
struct CheckTests {
  private static let baseline = """
    {
      "core" : {
        "name" : "rp2350-1port",
        "parameters" : {
          "atomicCycles" : 4,
          "atomicFaultCycles" : 2,
          "csrFieldHazards" : true,
          "divide" : "sequential:2",
          "exclusiveHazards" : true,
          "frontEnd" : "fifo",
          "loadUse" : "dependent",
          "memoryPorts" : 1,
          "predictor" : "btb1",
          "redirectPenalty" : 2,
          "straddlePenalty" : 1
        }
      },
      "isa" : "rv32i",
      "programs" : [
        {
          "cycles" : 15,
          "ended" : "exited 0",
          "instructions" : 13,
          "name" : "a.elf"
        },
        {
          "cycles" : 25,
          "ended" : "exited 7",
          "instructions" : 23,
          "name" : "b.elf"
        }
      ],
      "schema" : "tercet.baseline/1"
    }

    """

  // MARK: Making a baseline

  @Test("--update writes what programs take, in the order of their names, with all of the core")
  func making() throws {
    let folder = try BaselineFolder.make()
    let made = try Shell.run(
      """
      tercet check --update base.json --core rp2350-1port --set redirectPenalty=2 --isa rv32i \
      b.elf a.elf
      """, in: folder)
    #expect(made.status == 0)
    #expect(made.err == "note: base.json has what the programs take now\n")
    // What they take with one port is not worked out here, but read from the profile.
    let cycles = try Shell.run(
      """
      for k in a b; do
        tercet profile --json --summary --core rp2350-1port --set redirectPenalty=2 --isa rv32i \
        $k.elf | grep -o '"cycles":[0-9]*'; done
      """, in: folder
    ).out.split(separator: "\n").compactMap { $0.split(separator: ":").last.map(String.init) }
    #expect(cycles.count == 2)
    let expected = Self.baseline
      .replacing("\"cycles\" : 15", with: "\"cycles\" : \(cycles[0])")
      .replacing("\"cycles\" : 25", with: "\"cycles\" : \(cycles[1])")
    #expect(try folder.text("base.json") == expected)
  }

  @Test("an update changes what changed, keeps budgets and programs that were not run")
  func updating() throws {
    let folder = try BaselineFolder.make()
    #expect(try Shell.run("tercet check --update base.json b.elf a.elf", in: folder).status == 0)
    let before = try folder.text("base.json")
    #expect(before.contains("\"cycles\" : 15,"))
    #expect(before.contains("\"cycles\" : 25,"))
    #expect(before.contains("\"parameters\" : {\n\n    }"))
    try BaselineFolder.change(folder) {
      $0.replacing("\"cycles\" : 15", with: "\"budget\" : 16,\n      \"cycles\" : 15")
    }
    let budgeted = try folder.text("base.json")
    try BaselineFolder.write(BaselineFolder.program(nops: 11), to: "a.elf", in: folder)
    let updated = try Shell.run("tercet check --update base.json a.elf", in: folder)
    #expect(updated.status == 0, "\(updated.err)")
    #expect(
      try folder.text("base.json")
        == budgeted.replacing("\"cycles\" : 15", with: "\"cycles\" : 16")
        .replacing("\"instructions\" : 13", with: "\"instructions\" : 14"))
    // What is as it was is not written, and nobody is told that it is.
    let again = try Shell.run("tercet check -q --update base.json a.elf", in: folder)
    #expect(again.err == "")
    // A budget is nothing that an update could change.
    try BaselineFolder.write(BaselineFolder.program(nops: 12), to: "a.elf", in: folder)
    let over = try Shell.run("tercet check --update base.json a.elf", in: folder)
    #expect(over.status == 3)
    #expect(over.out.contains("over its budget of 16"))
    #expect(try folder.text("base.json").contains("\"cycles\" : 17"))
    #expect(try folder.text("base.json").contains("\"budget\" : 16"))
  }

  @Test("an update that cannot be leaves the baseline as it was")
  func notUpdating() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf", in: folder)
    let before = try folder.bytes("base.json")
    for (options, status) in [
      ("none.elf", 66), ("base.json", 65), ("--core rp2350 a.elf", 65), ("--isa rv32i a.elf", 65),
      ("-o base.json a.elf", 64), ("--junit base.json a.elf", 64), ("a.elf ./a.elf", 64),
      ("--memory 1K@0 a.elf", 65),
    ] as [(String, Int32)] {
      let result = try Shell.run("tercet check --update base.json \(options)", in: folder)
      #expect(result.status == status, "\(options): \(result.err)")
      #expect(try folder.bytes("base.json") == before, "\(options)")
    }
    #expect(try Shell.run("tercet check --update no/base.json a.elf", in: folder).status == 74)
    for options in ["-o x --junit x base.json", "--update -o x x", "--update --junit x x"] {
      #expect(try Shell.run("tercet check \(options) a.elf", in: folder).status == 64, "\(options)")
    }
    #expect(try Shell.run("ls", in: folder).out == "a.elf\nb.elf\nbase.json\n")
  }

  // MARK: Statuses

  @Test("0 while nothing grew, whatever the programs end with")
  func good() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf b.elf", in: folder)
    let result = try Shell.run("tercet check base.json a.elf b.elf", in: folder)
    #expect(result.status == 0)
    #expect(result.err == "")
    #expect(
      result.out == """
        program  baseline  cycles  more  share  verdict
        a.elf          15      15     0   0.0%  ok
        b.elf          25      25     0   0.0%  ok

        """)
    // Less is no growth.
    try BaselineFolder.write(BaselineFolder.program(nops: 5), to: "a.elf", in: folder)
    let less = try Shell.run("tercet check base.json a.elf", in: folder)
    #expect(less.status == 0)
    #expect(less.out.hasSuffix("a.elf          15      10    -5  -33.3%  ok\n"))
    #expect(less.err == "note: not run, though in the baseline: b.elf\n")
  }

  @Test("3 and a table where something grew, or is not in the baseline")
  func grown() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf b.elf", in: folder)
    try BaselineFolder.write(BaselineFolder.program(nops: 11), to: "a.elf", in: folder)
    try BaselineFolder.write(BaselineFolder.program(nops: 1), to: "c.elf", in: folder)
    let result = try Shell.run("tercet check base.json a.elf b.elf c.elf", in: folder)
    #expect(result.status == 3)
    #expect(
      result.out == """
        program  baseline  cycles  more  share  verdict
        a.elf          15      16    +1  +6.7%  grew
        b.elf          25      25     0   0.0%  ok
        c.elf           -       6               not in the baseline

        """)
    let other = try Shell.run("tercet check -o table base.json c.elf; cat table", in: folder)
    #expect(other.out.hasSuffix("not in the baseline\n"))
    #expect(try Shell.run("tercet check base.json c.elf", in: folder).status == 3)
  }

  /// 15 cycles may become 16 with a tolerance of one fifteenth, 6.6667%, and not with less.
  @Test(
    "a tolerance is exact",
    arguments: [
      ("0%", 3), ("6.6666%", 3), ("6.6667%", 0), ("7%", 0), ("100%", 0), ("100.0001%", 64),
      ("5", 64), ("-1%", 64), ("%", 64), (".5%", 64), ("0.00001%", 64), ("1e1%", 64), ("", 64),
      ("١%", 64),
    ] as [(String, Int32)])
  func tolerance(text: String, status: Int32) throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf", in: folder)
    try BaselineFolder.write(BaselineFolder.program(nops: 11), to: "a.elf", in: folder)
    let result = try Shell.run("tercet check '--tolerance=\(text)' base.json a.elf", in: folder)
    #expect(result.status == status, "\(result.err)")
    if status == 3 {
      #expect(result.out.contains(text == "0%" ? "grew\n" : "by more than \(text)"))
    }
    if status == 64 { #expect(result.isOneError) }
  }

  @Test("1 where a program ended otherwise, before all growth")
  func otherEnd() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf b.elf", in: folder)
    try BaselineFolder.write(BaselineFolder.program(nops: 11), to: "a.elf", in: folder)
    try BaselineFolder.write(BaselineFolder.program(nops: 2, exiting: 8), to: "b.elf", in: folder)
    let result = try Shell.run("tercet check base.json a.elf b.elf", in: folder)
    #expect(result.status == 1)
    #expect(result.out.contains("  grew\n"))
    #expect(result.out.contains("  exited 8, before exited 7\n"))
    // Nor does one that dies give its status away.
    try BaselineFolder.write("ebreak", to: "b.elf", in: folder)
    let dead = try Shell.run("tercet check base.json b.elf", in: folder)
    #expect(dead.status == 1)
    #expect(dead.err.contains("error: b.elf: the guest died"))
    #expect(dead.out.contains("died: breakpoint, before exited 7"))
    #expect(try Shell.run("tercet check --max-cycles 3 base.json a.elf", in: folder).status == 1)
    // What always ended so is no difference, once that was said.
    let taken = try Shell.run("tercet check --update base.json a.elf b.elf", in: folder)
    #expect(
      taken.err.hasSuffix(
        """
        note: b.elf died: breakpoint: the baseline now takes that for how its run has to end

        """), "\(taken.err)")
    #expect(!taken.err.contains("a.elf exited"))
    #expect(try Shell.run("tercet check base.json b.elf", in: folder).status == 0)
  }

  @Test("65 and 66 for what cannot be loaded, beside the table of the others")
  func notLoaded() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf b.elf", in: folder)
    try BaselineFolder.write("ebreak", to: "b.elf", in: folder)
    for (program, status) in [("none.elf", 66), ("base.json", 65)] as [(String, Int32)] {
      let result = try Shell.run("tercet check base.json a.elf \(program) b.elf -q", in: folder)
      #expect(result.status == status)
      #expect(result.out.contains("ok\n"))
      #expect(result.out.contains("not loaded\n"))
      #expect(result.err.contains("error: \(program): "))
    }
    #expect(try Shell.run("tercet check none.json a.elf", in: folder).status == 66)
    #expect(try Shell.run("tercet check . a.elf", in: folder).status == 66)
  }

  @Test("budgets are kept beside the tolerance", arguments: [(16, 0), (15, 3)] as [(Int, Int32)])
  func budget(budget: Int, status: Int32) throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf", in: folder)
    try BaselineFolder.change(folder) {
      $0.replacing("\"cycles\" : 15", with: "\"budget\" : \(budget), \"cycles\" : 15")
    }
    try BaselineFolder.write(BaselineFolder.program(nops: 11), to: "a.elf", in: folder)
    let result = try Shell.run("tercet check --tolerance 50% base.json a.elf", in: folder)
    #expect(result.status == status, "\(result.err)")
    #expect(result.out.contains("over its budget of 15") == (status == 3))
  }

  // MARK: How

  @Test("the same bytes however many run at a time", arguments: [1, 2, 7])
  func jobs(jobs: Int) throws {
    let folder = try BaselineFolder.make()
    let programs = (0..<6).map { "p\($0).elf" }
    for (index, name) in programs.enumerated() {
      try BaselineFolder.write(BaselineFolder.program(nops: 10 * (6 - index)), to: name, in: folder)
    }
    let names = programs.joined(separator: " ")
    _ = try Shell.run("tercet check --update one.json \(names)", in: folder)
    let made = try Shell.run(
      """
      tercet check --jobs \(jobs) --update many.json \(names)
      cmp one.json many.json && tercet check --jobs \(jobs) one.json \(names)
      """, in: folder)
    #expect(made.status == 0)
    #expect(made.out.split(separator: "\n").count == 14)
    #expect(made.out.hasSuffix("p5.elf         15      15     0   0.0%  ok\n"))
  }

  @Test("programs get what is behind --, an empty input, and their output is dropped")
  func guests() throws {
    let folder = try TemporaryFolder()
    try BaselineFolder.write("lw a0, 0(sp)\nli a7, 93\necall", to: "count.elf", in: folder)
    _ = try Shell.run("tercet check --update base.json count.elf -- x y", in: folder)
    #expect(try folder.text("base.json").contains("exited 3"))
    #expect(try Shell.run("tercet check base.json count.elf -- x", in: folder).status == 1)
  }

  @Test("a signal ends all, and changes no file", .timeLimit(.minutes(1)))
  func signal() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf; cp base.json old", in: folder)
    try BaselineFolder.write("again: addi t0, t0, 1\nj again", to: "b.elf", in: folder)
    let result = try Shell.run(
      """
      exec 3< <(tercet check --update --junit x.xml base.json a.elf b.elf 2> err; echo status $?)
      sleep 1; pkill -TERM -P $! 2>/dev/null; cat <&3; head -n 1 err; cmp old base.json; ls -A
      """, in: folder)
    #expect(result.out.hasPrefix("status 143\nerror: SIGTERM ended the programs\n"))
    #expect(!result.out.contains("x.xml"))
    #expect(!result.out.contains(".tercet-"))
  }
}

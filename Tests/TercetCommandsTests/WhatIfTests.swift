// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet whatif")
struct WhatIfTests {
  /// The rows of the contract, in its order, and all together.
  private static let rows = [
    ["loadUse=none"], ["bypass=full"], ["predictor=btb1"], ["multiply=1", "multiplyHigh=1"],
    ["divide=1"], ["dotCycles=1"], ["requantizeCycles=1"], ["memoryPorts=2"],
    ["instructionWaitStates=0", "dataWaitStates=0", "slowMemory=none"],
  ]

  static func json(_ arguments: [String]) throws -> [String: Any] {
    let result = try Tool.tercet().run(arguments)
    #expect(result.status == 0, "\(arguments): \(result.err)")
    return try object(result.out)
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  static func rows(_ report: [String: Any]) throws -> [[String: Any]] {
    try #require(report["rows"] as? [[String: Any]])
  }

  /// For each parameter the last change.
  static func last(_ changes: [String]) -> [String] {
    changes.indices.filter { index in
      let name = changes[index].prefix { $0 != "=" }
      return !changes[(index + 1)...].contains { $0.hasPrefix(name + "=") }
    }.map { changes[$0] }
  }

  // MARK: The figures

  @Test(
    "every figure is that of the core run by hand, and the lines sum to what is saved",
    arguments: [
      ("programs/prebuilt/digits-int8-xtdot.elf", ["--core", "classic"]),
      ("programs/prebuilt/digits-int8-xtdot.elf", ["--core", "rp2350"]),
      ("Tests/RTLTests/Data/elf/load_use.elf", ["--core", "hazard3-i"]),
      ("Tests/RTLTests/Data/elf/k_matmul8.im.elf", ["--core", "hazard3-im-seq"]),
      (
        "Tests/RTLTests/Data/elf/k_memcpy.i.elf",
        ["--core", "rp2350-1port", "--set", "bypass=reduced", "--set", "dataWaitStates=2"]
      ),
    ] as [(String, [String])])
  func byHand(program: String, core: [String]) throws {
    let path = Repository.path(program)
    func profile(_ set: [String]) throws -> [String: Any] {
      try Self.json(
        ["profile", "--json", "--summary", path] + core.prefix(2)
          + Self.last(core.dropFirst(2).filter { $0 != "--set" } + set).flatMap { ["--set", $0] })
    }
    let tries = ["--try", "redirectPenalty=3", "--try", "loadUse=always"]
    let report = try Self.json(["whatif", "--json", path] + core + tries)
    let base = try profile([])
    for key in ["cycles", "instructions"] {
      #expect(report[key] as? Int == base[key] as? Int)
    }
    #expect(report["causes"] as? [String: Int] == base["causes"] as? [String: Int])
    #expect(report["timing"] as? NSDictionary == base["timing"] as? NSDictionary)
    let cycles = try #require(base["cycles"] as? Int)
    let rows = try Self.rows(report)
    let sets = rows.compactMap { $0["set"] as? [String] }
    let expected = Self.rows + [["redirectPenalty=3"], ["loadUse=always"]]
    #expect(sets == expected + [expected.flatMap { $0 }])
    for row in rows {
      let set = try #require(row["set"] as? [String])
      let hand = try profile(set)
      // A core that is so already is the same core.
      guard row["state"] as? String == "ran" else {
        #expect(row["state"] as? String == "already", "\(set)")
        #expect(hand["timing"] as? NSDictionary == base["timing"] as? NSDictionary, "\(set)")
        #expect(row["cycles"] == nil)
        continue
      }
      #expect(hand["timing"] as? NSDictionary != base["timing"] as? NSDictionary, "\(set)")
      let its = try #require(hand["cycles"] as? Int)
      #expect(row["cycles"] as? Int == its, "\(set)")
      #expect(row["instructions"] as? Int == hand["instructions"] as? Int, "\(set)")
      #expect(row["ended"] as? NSDictionary == hand["ended"] as? NSDictionary, "\(set)")
      #expect(row["saved"] as? Int == cycles - its, "\(set)")
      let lines = try #require(row["lines"] as? [[String: Any]])
      #expect(lines.reduce(0) { $0 + ($1["saved"] as? Int ?? 0) } == cycles - its, "\(set)")
    }
    #expect(rows.contains { $0["state"] as? String == "ran" })
  }

  @Test("what each line saves is the difference of the two profiles there")
  func lines() throws {
    let path = Repository.path("programs/prebuilt/digits-int8-xtdot.elf")
    func lines(_ options: [String]) throws -> [String: Int] {
      let report = try Self.json(["profile", "--json", path] + options)
      let lines = try #require(report["lines"] as? [[String: Any]])
      return lines.reduce(into: [:]) { found, line in
        found["\(line["file"]!):\(line["line"]!) \(line["function"]!)"] = line["cycles"] as? Int
      }
    }
    let report = try Self.json(["whatif", "--json", path])
    let row = try #require(
      try Self.rows(report).first { $0["set"] as? [String] == ["requantizeCycles=1"] })
    let (before, after) = (try lines([]), try lines(["--set", "requantizeCycles=1"]))
    let expected = before.merging(after.mapValues { -$0 }) { $0 + $1 }.filter { $0.value != 0 }
    let told = try #require(row["lines"] as? [[String: Any]])
    let found = Dictionary(
      uniqueKeysWithValues: told.map {
        ("\($0["file"]!):\($0["line"]!) \($0["function"]!)", $0["saved"] as? Int ?? 0)
      })
    #expect(found == expected)
    #expect(!expected.isEmpty)
  }

  /// Six instructions, of which the division holds X for 35 cycles in classic.
  ///
  /// Worked by hand: one cycle to fetch the first, 6 + 34 in X, one for the last in W: 42 in all. With
  /// divide=1 they take 8.
  private static let dividing = "li t0, 7\nli t1, 2\ndiv t2, t0, t1\nli a7, 93\nli a0, 0\necall"

  @Test("the table has cycles, what is saved, its share, and the cycles that are asked for")
  func table() throws {
    let guest = try Guest(Self.dividing, debug: true)
    let result = try guest.tercet("whatif", ["--try", "redirectPenalty=0", "--try", "divide=69"])
    #expect(result.status == 0)
    #expect(result.err == "")
    // 34 cycles fewer, and 34 more.
    #expect(
      result.out == """
        tercet 0.1.0 · guest.elf · classic (F X W, full forwarding, not-taken)
          cycles 42   instructions 6   CPI 7.000   exit 0

        What if                           cycles    saved   share  of the cycles of
          loadUse=none                            already          loadUse 0
          bypass=full                             already          bypass 0
          predictor=btb1                      42        0    0.0%  redirect 0, mispredict 0
          multiply=1, multiplyHigh=1              already          multiply 0
          divide=1                             8       34   81.0%  divide 34
          dotCycles=1                             already          dot 0
          requantizeCycles=1                  42        0    0.0%  requantize 0
          memoryPorts=2                           already          fetchStarved 0, dataWait 0
          wait states 0, slowMemory=none          already          fetchStarved 0, dataWait 0
          redirectPenalty=0                   42        0    0.0%  redirect 0, mispredict 0
          divide=69                           76      -34  -81.0%  divide 34
          all together                        76      -34  -81.0%

        Where it is saved
          divide=1 saves 34: p.s:6 _start 34
          divide=69 saves -34: p.s:6 _start -34

        Hottest lines    cycles  share  what would take them away
          p.s:6 _start       35  83.3%
            divide           34  81.0%  divide=1 saves 34 here
            issue             1   2.4%  unroll, tile or Xtdot: no bound known
          p.s:4 _start        2   4.8%
            issue             1   2.4%  unroll, tile or Xtdot: no bound known
          p.s:9 _start        2   4.8%
            issue             1   2.4%  unroll, tile or Xtdot: no bound known
          what helps in the program itself: `tercet explain CAUSE`

        """)
  }

  @Test("the report fits the terminal", arguments: [40, 60, 80, 120])
  func width(columns: Int) throws {
    let guest = try Guest(Self.dividing, debug: true)
    let tool = try Tool.tercet().path
    let result = try Tool(path: "/usr/bin/env").run(
      ["script", "-qec", "'\(tool)' whatif guest.elf", "/dev/null"],
      environment: ["COLUMNS": "\(columns)", "NO_COLOR": "1"], folder: guest.folder.path)
    let lines = result.out.split(whereSeparator: \.isNewline)
    #expect(lines.count > 12)
    #expect(lines.allSatisfy { $0.count <= columns }, "\(result.out)")
  }

  // MARK: Changes

  @Test(
    "a change that is none is wrong usage",
    arguments: ["turbo=1", "loadUse", "loadUse=", "loadUse=maybe", "divide=0", "", "=", "a=b=c"])
  func nonsense(change: String) throws {
    let guest = try Guest.exiting("0")
    let result = try guest.tercet("whatif", ["--try", change])
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.isOneError, "\(result.err)")
  }

  @Test("no core has one port and no queue: the row says so, and the others are as ever")
  func impossible() throws {
    let guest = try Guest(Self.dividing)
    let result = try guest.tercet("whatif", ["--json", "--try", "memoryPorts=1"])
    #expect(result.status == 0)
    let rows = try Self.rows(try Self.object(result.out))
    for row in rows.suffix(2) {
      #expect(row["state"] as? String == "impossible")
      #expect((row["why"] as? String)?.hasPrefix("one memory port needs a front end") == true)
      #expect(row["cycles"] == nil)
    }
    #expect(rows[4]["saved"] as? Int == 34)
    let text = try guest.tercet("whatif", ["--try", "memoryPorts=1"]).out
    #expect(
      text.contains("  memoryPorts=1: this core cannot be so: one memory port needs a front end"))
  }

  @Test("a change may be of several parameters, and a value may have commas itself")
  func several() throws {
    let guest = try Guest(Self.dividing)
    let slow = "slowMemory=1K@0x90000000:data=1,1K@0x90000400:data=2"
    let report = try guest.tercet(
      "whatif", ["--json", "--try", "divide=3,redirectPenalty=2", "--try", slow]
    ).out
    let rows = try Self.rows(try Self.object(report))
    let row = try #require(rows.first { $0["change"] as? String == "divide=3, redirectPenalty=2" })
    #expect(row["set"] as? [String] == ["divide=3", "redirectPenalty=2"])
    let byHand = try guest.tercet(
      "profile", ["--json", "--summary", "--set", "divide=3", "--set", "redirectPenalty=2"])
    #expect(row["cycles"] as? Int == (try Self.object(byHand.out))["cycles"] as? Int)
    #expect(rows.contains { $0["set"] as? [String] == [slow] })
  }

  @Test("of two changes of one parameter, the last counts for all together")
  func last() throws {
    let guest = try Guest(Self.dividing)
    let report = try guest.tercet(
      "whatif", ["--json", "--try", "divide=3", "--try", "divide=2"]
    ).out
    let rows = try Self.rows(try Self.object(report))
    // 34 more for 35 cycles, so 1 more for 2.
    #expect(rows.last?["cycles"] as? Int == 9)
  }

  @Test("a core that has everything is already so, in every row")
  func already() throws {
    let guest = try Guest.exiting("0")
    let set = ["predictor=btb1", "divide=1", "requantizeCycles=1"].flatMap { ["--set", $0] }
    let report = try guest.tercet("whatif", ["--json"] + set)
    let rows = try Self.rows(try Self.object(report.out))
    #expect(rows.count == 10)
    #expect(rows.allSatisfy { $0["state"] as? String == "already" })
  }

  // MARK: Programs

  /// It exits with the cycle in which it asks, which the division before it delays.
  private static let clock = """
    li t0, 7
    li t1, 2
    div t2, t0, t1
    csrr a0, mcycle
    li a7, 93
    ecall
    """

  @Test("a program that ends otherwise on another core is told of; the status is the base's")
  func otherEnd() throws {
    let guest = try Guest(Self.clock)
    let result = try guest.tercet("whatif", ["--json"])
    let alone = try guest.profile("--json", "--summary")
    #expect(result.status == alone.status)
    #expect(result.status != 0)
    let report = try Self.object(result.out)
    #expect(report["exitCode"] as? Int == Int(alone.status))
    let divide = try Self.rows(report)[4]
    let status = (divide["ended"] as? [String: Any])?["status"] as? Int
    #expect(status == Int(alone.status) - 34)
    let text = try guest.tercet("whatif").out
    #expect(
      text.contains("divide=1: the program ended otherwise: exited \(Int(alone.status) - 34)\n"),
      "\(text)")
  }

  @Test("a program that does more on another core is told of")
  func moreInstructions() throws {
    // As many turns as cycles have gone by, at most 63.
    let guest = try Guest(
      """
        li t0, 7
        li t1, 2
        div t2, t0, t1
        csrr t0, mcycle
        andi t0, t0, 63
      again: addi t0, t0, -1
        bgtz t0, again
        li a0, 0
        li a7, 93
        ecall
      """)
    let text = try guest.tercet("whatif").out
    // 34 turns of two instructions.
    #expect(text.contains(#/\n  divide=1: the program ran 68 instructions fewer\n/#), "\(text)")
  }

  @Test("the status of a run that is cut short is the same as for profile")
  func limit() throws {
    let guest = try Guest("again: addi t0, t0, 1\nj again2\nagain2: j again")
    let result = try Tool.tercet().run(["whatif", "--max-cycles", "500", guest.path])
    #expect(result.status == 124)
    #expect(result.out.contains("cycles 500 "))
    #expect(result.messages.count { $0.hasPrefix("error: ") } == 1)
    let dead = try Guest("ebreak").tercet("whatif")
    #expect(dead.status == 125)
    #expect(dead.err.contains("error: the guest died"))
    #expect(dead.out.contains("all together"))
  }

  @Test("the guest's output is that of one run, on standard error")
  func output() throws {
    let guest = try Guest.greeting()
    let result = try guest.tercet("whatif")
    #expect(result.status == 3)
    #expect(result.err == "hello\n")
    #expect(result.out.hasPrefix("tercet 0.1.0"))
    #expect(!result.out.contains("ended otherwise"))
  }

  @Test("each run reads what the first has read")
  func input() throws {
    // Reads twice two bytes, and ends with the last.
    let source = """
      read: li a0, 0
        la a1, room
        li a2, 2
        li a7, 63
        ecall
        addi s0, s0, 1
        li t0, 2
        blt s0, t0, read
        la a1, room
        lbu a0, 1(a1)
        li a7, 93
        ecall
      room: .word 0
      """
    let guest = try Guest("_start: li s0, 0\n" + source)
    let result = try Tool.tercet().run(["whatif", "--json", guest.path], input: "abcd")
    #expect(result.status == 100)
    let rows = try Self.rows(try Self.object(result.out)).filter { $0["state"] as? String == "ran" }
    #expect(!rows.isEmpty)
    for row in rows { #expect((row["ended"] as? [String: Any])?["status"] as? Int == 100) }
  }

  @Test("what is behind -- is the guest's, in each run")
  func arguments() throws {
    let guest = try Guest("lw a0, 0(sp)\nli a7, 93\necall")
    let result = try guest.tercet("whatif", ["--", "a", "b"])
    #expect(result.status == 3)
    #expect(!result.out.contains("ended otherwise"))
  }

  @Test("no run may write: a directory is given read-only")
  func directories() throws {
    let guest = try Guest.exiting("0")
    let refused = try Tool.tercet().run(
      ["whatif", guest.path, "--dir", "."], folder: guest.folder.path)
    #expect(refused.status == 64)
    #expect(refused.isOneError)
    #expect(refused.err.contains("--dir '.:ro'"))
    #expect(
      try Tool.tercet().run(["whatif", guest.path, "--dir", ".:ro"], folder: guest.folder.path)
        .status == 0)
  }

  @Test("the same bytes however many run at a time, and whichever engine", arguments: [1, 2, 7])
  func jobs(jobs: Int) throws {
    let path = Repository.path("Tests/RTLTests/Data/elf/k_dot8.im.elf")
    let usual = ["whatif", "--json", "--core", "hazard3-i-reduced", path]
    let report = try Tool.tercet().run(usual)
    for engine in ["jit", "interpreter", "reference"] {
      let other = try Tool.tercet().run(usual + ["--jobs", "\(jobs)", "--engine", engine])
      #expect(other.out == report.out)
    }
    #expect(try Tool.tercet().run(usual + ["--jobs", "0"]).status == 64)
  }

  @Test("a signal ends all runs, and leaves no result", .timeLimit(.minutes(1)))
  func signal() throws {
    let guest = try Guest("again: addi t0, t0, 1\nj again")
    let result = try Shell.run(
      """
      exec 3< <(tercet whatif -o result guest.elf 2> err; echo status $?)
      sleep 1; pkill -TERM -P $! 2>/dev/null; cat <&3; head -n 1 err; ls -A
      """, in: guest.folder)
    #expect(result.out.hasPrefix("status 143\nerror: SIGTERM ended the runs\n"), "\(result.out)")
    #expect(!result.out.contains("result"))
    #expect(!result.out.contains(".tercet-"))
  }
}

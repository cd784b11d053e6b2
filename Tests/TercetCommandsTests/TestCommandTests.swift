// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A folder of small programs that end by a store to tohost, and what `tercet test` says of them.
private struct TestFolder {
  let files: TemporaryFolder

  init() throws { files = try TemporaryFolder() }

  /// - Parameter body: Assembly behind `_start:`; t0 holds the address of tohost.
  func add(_ name: String, _ body: String, isa: String = "rv32im_zicsr_zifencei") throws {
    let elf = try Assembly.bareELF("_start: la t0, tohost\n\(body)\n", isa: isa)
    let folder = URL(fileURLWithPath: files.file(name)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try files.write(elf, to: name)
  }

  /// Ends with `code`.
  static func exit(_ code: Int) -> String { "li t1, \(2 * code + 1)\nsw t1, 0(t0)\nj ." }

  func test(_ options: String...) throws -> Tool.Output {
    try Tool.tercet().run(["test", files.path] + options)
  }
}

@Suite("tercet test")
struct TestCommandTests {
  @Test("a line for each suite, then each failure with its reason; 1 if there is one")
  func verdicts() throws {
    let folder = try TestFolder()
    try folder.add(
      "rv32xx-p-good", ".globl test_cases\n.set test_cases, 1207\n" + TestFolder.exit(0))
    try folder.add("rv32xx-p-bad", TestFolder.exit(5))
    // Cases may have any number; this one's bits include those of 1337.
    try folder.add(
      "rv32xx-p-manycases",
      """
      la t1, vector
      csrw mtvec, t1
      li gp, 2 * 669 + 1
      ecall
      .balign 4
      vector: sw gp, 0(t0)
      j .
      """)
    try folder.add(
      "rv32xx-p-trap",
      """
      la t1, vector
      csrw mtvec, t1
      li gp, 3
      wrong: .word 0
      .balign 4
      vector: ori gp, gp, 1337
      sw gp, 0(t0)
      j .
      """)
    try folder.add("rv32yy-v-dead", "nop\nlw a0, 0(zero)")
    try folder.add("more/loop", "addi t2, t2, 1\nj _start")
    try folder.add("more/sleep", "wfi\nj .")
    _ = try folder.files.write(Array("a listing".utf8), to: "rv32xx-p-good.dump")
    let result = try folder.test("--max-cycles", "50000")
    let path = folder.files.path
    #expect(
      result.out == """
        suite           tests    cases   passed   failed
        more                2        -        0        2
        rv32xx              4    1,207        1        3
        rv32yy              1        -        0        1
        total               7    1,207        1        6
        \(path)/more/loop: no end after 50,000 cycles
        \(path)/more/sleep: sleeps for ever at 0x80000008 (_start+0x8)
        \(path)/rv32xx-p-bad: case 5 failed
        \(path)/rv32xx-p-manycases: case 669 failed
        \(path)/rv32xx-p-trap: unexpected trap: illegalInstruction at 0x80000018 (_start+0x18)
        \(path)/rv32yy-v-dead: died of loadAccessFault at 0x8000000c (_start+0xc)

        """)
    #expect(result.err == "note: left out what is no RV32 program: 1 file\n")
    #expect(result.status == 1)
    #expect(try folder.test("--max-cycles", "50000").out == result.out)
  }

  @Test("0 if all pass, one program too")
  func passing() throws {
    let folder = try TestFolder()
    try folder.add("one", TestFolder.exit(0))
    let result = try tercet("test", folder.files.file("one"), "-q")
    #expect(result.status == 0)
    #expect(result.out.split(separator: "\n").count == 2)
  }

  @Test("the core's options count: instructions, parameters, memory")
  func core() throws {
    let folder = try TestFolder()
    try folder.add("rv32um-p-mul", "li a0, 1\nmul a0, a0, a0\n" + TestFolder.exit(0))
    #expect(try folder.test().status == 0)
    let without = try folder.test("--isa", "rv32i")
    #expect(without.status == 1)
    #expect(without.out.contains("rv32um-p-mul: died of illegalInstruction at 0x8000000c"))
    #expect(try folder.test("--core", "hazard3-i", "--set", "trapPenalty=3").status == 0)
    let elsewhere = try folder.test("--memory", "4K@0x1000")
    #expect(elsewhere.status == 1)
    #expect(elsewhere.out.contains("rv32um-p-mul: not run: the program wants "))
  }

  @Test("wrong usage has the statuses of the other commands")
  func usage() throws {
    let folder = try TestFolder()
    let text = try folder.files.write(Array("text".utf8), to: "text")
    for (arguments, status) in [
      (["test"], 64), (["test", text, "--max-cycles", "0"], 64),
      (["test", text, "--core", "x"], 64),
      (["test", text], 65), (["test", folder.files.path], 65),
      (["test", folder.files.file("none")], 66), (["test", text, "-o", "/nowhere/x"], 74),
    ] as [([String], Int32)] {
      let result = try Tool.tercet().run(arguments)
      #expect(result.status == status, "\(arguments)")
      #expect(result.isOneError, "\(arguments): \(result.err)")
      #expect(result.out == "")
    }
  }

  @Test("--json has the same in it")
  func json() throws {
    let folder = try TestFolder()
    try folder.add("rv32xx-p-good", ".set test_cases, 12\n" + TestFolder.exit(0))
    try folder.add("rv32xx-p-bad", TestFolder.exit(5))
    let result = try folder.test("--json")
    #expect(result.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let report = try #require(object as? [String: Any])
    #expect(report["schema"] as? String == "tercet.test/1")
    #expect(report["preset"] as? String == "classic")
    let total = try #require(report["total"] as? [String: Any])
    #expect(total["tests"] as? Int == 2)
    #expect(total["cases"] as? Int == 12)
    #expect(total["passed"] as? Int == 1)
    #expect(total["failed"] as? Int == 1)
    // What `run` counts of each.
    let suite = try #require((report["suites"] as? [[String: Any]])?.first)
    var cycles = 0
    var instructions = 0
    for name in ["rv32xx-p-good", "rv32xx-p-bad"] {
      let run = try tercet("run", "--stats", "--json", folder.files.file(name))
      let stats = try JSONSerialization.jsonObject(with: Data(run.err.utf8)) as? [String: Any]
      cycles += stats?["cycles"] as? Int ?? 0
      instructions += stats?["instructions"] as? Int ?? 0
    }
    #expect(cycles > 0)
    for line in [total, suite] {
      #expect(line["cycles"] as? Int == cycles)
      #expect(line["instructions"] as? Int == instructions)
    }
    let failure = try #require((report["failures"] as? [[String: Any]])?.first)
    #expect(failure["kind"] as? String == "case")
    #expect(failure["case"] as? Int == 5)
    #expect(failure["suite"] as? String == "rv32xx")
    #expect((failure["cycles"] as? Int).map { $0 > 0 && $0 < cycles } == true)
  }

  @Test("Spike as a reference: agrees, differs, or cannot judge")
  func reference() throws {
    let folder = try TestFolder()
    try folder.add("same", TestFolder.exit(0))
    try folder.add("wrong", TestFolder.exit(3))
    let same = try folder.test("--reference", "spike")
    #expect(same.out.hasSuffix("/wrong: case 3 failed\nSpike agrees on 2, differs on 0\n"))
    // Spike's marchid is 5. Source: the list of architecture ids in the RISC-V ISA manual's repository.
    let isSpike = "csrr t1, marchid\nli t2, 5\nbeq t1, t2, 1f\n"
    try folder.add("ours", isSpike + TestFolder.exit(0) + "\n1: " + TestFolder.exit(7))
    try folder.add("theirs", isSpike + TestFolder.exit(9) + "\n1: " + TestFolder.exit(0))
    try folder.add("xtdot", ".insn r 0x2b, 5, 0, a0, a1, a2\n" + TestFolder.exit(0))
    let result = try folder.test("--reference", "spike")
    #expect(result.status == 1)
    #expect(
      result.out.contains(
        "/ours: passed on Tercet, failed on Spike: *** FAILED *** (tohost = 7)\n"))
    #expect(result.out.contains("/theirs: case 9 failed; failed on Tercet, passed on Spike\n"))
    #expect(result.out.hasSuffix("\nSpike agrees on 2, differs on 2, 1 not judged by it\n"))
  }

  // MARK: Signatures

  private static let architectureTest = """
    la t1, begin_signature
    li t2, 0x0000beef
    sw t2, 4(t1)
    li t2, -2
    sh t2, 8(t1)
    li t1, 1
    sw t1, 0(t0)
    j .
    .data
    .balign 4
    begin_signature: .word 0xdeadbeef, 0, 0x12345678
    end_signature: .word 0x77777777
    """
  /// Worked by hand from the stores above.
  private static let signature = "deadbeef\n0000beef\n1234fffe\n"

  @Test("run --signature writes the words between the two symbols")
  func signature() throws {
    let folder = try TestFolder()
    try folder.add("a.elf", Self.architectureTest)
    let file = folder.files.file("out")
    let result = try tercet("run", "--signature", file, folder.files.file("a.elf"))
    #expect(result.status == 0)
    #expect(result.out + result.err == "")
    #expect(try folder.files.text("out") == Self.signature)
    #expect(
      try folder.test("--reference", "spike").out.hasSuffix("Spike agrees on 1, differs on 0\n"))
  }

  @Test("run --signature refuses programs without, and --lockstep")
  func noSignature() throws {
    let folder = try TestFolder()
    try folder.add("plain", TestFolder.exit(0))
    try folder.add("a", Self.architectureTest)
    let file = folder.files.file("out")
    let plain = try tercet("run", "--signature", file, folder.files.file("plain"))
    #expect(plain.status == 65)
    #expect(
      plain.err.hasPrefix("error: \(folder.files.file("plain")): the program has no signature"))
    let both = try tercet(
      "run", "--signature", file, "--lockstep", "spike", folder.files.file("a"))
    #expect(both.status == 64)
    let nowhere = try tercet("run", "--signature", "/nowhere/x", folder.files.file("a"))
    #expect(nowhere.status == 74)
    // A program that does not come to its end has no signature.
    let early = try tercet(
      "run", "--signature", file, "--max-cycles", "5", folder.files.file("a"))
    #expect(early.status == 124)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(
    "the file beside an architecture test decides",
    arguments: ["a.signature", "a.elf.signature", "a.reference_output"])
  func reference(name: String) throws {
    let folder = try TestFolder()
    try folder.add("a.elf", Self.architectureTest)
    _ = try folder.files.write(Array(Self.signature.uppercased().utf8), to: name)
    #expect(try folder.test().status == 0)
    let wrong = Self.signature.replacingOccurrences(of: "1234", with: "1235")
    _ = try folder.files.write(Array(wrong.utf8), to: name)
    let result = try folder.test()
    #expect(result.status == 1)
    #expect(
      result.out.hasSuffix("/a.elf: wrong signature: word 3 is 1234fffe, not 1235fffe\n"))
    _ = try folder.files.write(Array((Self.signature + "00000000\n").utf8), to: name)
    #expect(
      try folder.test().out.hasSuffix("wrong signature: word 4 is missing, not 00000000\n"))
  }
}

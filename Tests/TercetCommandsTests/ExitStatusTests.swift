// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Exit statuses")
struct ExitStatusTests {
  @Test(
    "the guest's status is the command's, silently",
    arguments: [("0", 0), ("3", 3), ("125", 125), ("255", 255)] as [(String, Int32)])
  func guestStatus(code: String, status: Int32) throws {
    for command in ["run", "profile"] {
      let result = try Guest.exiting(code).tercet(command)
      #expect(result.status == status, "\(command)")
      #expect(result.err == "", "\(command)")
    }
  }

  @Test(
    "a status that does not fit is 255, with a word about it",
    arguments: [("256", "256"), ("-1", "-1"), ("512", "512")])
  func largeStatus(code: String, shown: String) throws {
    let result = try Guest.exiting(code).run()
    #expect(result.status == 255)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("note: the guest exited with \(shown), "))
    #expect(result.messages.count == 1)
  }

  @Test("a bad program is 65", arguments: ["", "not an ELF", "\u{7f}ELF"])
  func badProgram(content: String) throws {
    let files = try TemporaryFolder()
    let path = try files.write(Array(content.utf8), to: "bad.elf")
    for command in ["run", "profile", "disasm"] {
      let result = try tercet(command, path)
      #expect(result.status == 65)
      #expect(result.out == "")
      #expect(result.isOneError)
      #expect(result.err.hasPrefix("error: \(path): "))
    }
  }

  @Test("a missing program, or a folder, is 66", arguments: ["missing.elf", "."])
  func noInput(name: String) throws {
    let files = try TemporaryFolder()
    for command in ["run", "profile", "disasm"] {
      let result = try tercet(command, files.file(name))
      #expect(result.status == 66)
      #expect(result.out == "")
      #expect(result.isOneError)
    }
  }

  @Test("the cycle limit is 124, also for a guest that never stops", .timeLimit(.minutes(1)))
  func cycleLimit() throws {
    let result = try Guest("addi t0, t0, 1\nj _start").run("--max-cycles", "100000")
    #expect(result.status == 124)
    #expect(result.out == "")
    #expect(result.isOneError)
    #expect(result.err.hasPrefix("error: stopped after 100,000 cycles, "))
  }

  @Test("the cycle limit also stops a guest that handles every trap")
  func cycleLimitInTraps() throws {
    let source = "la t0, handler\ncsrw mtvec, t0\nebreak\n.balign 4\nhandler: mret"
    #expect(try Guest(source).run("--max-cycles", "1000").status == 124)
  }

  @Test("a run that ends in time does not notice the limit")
  func generousLimit() throws {
    // Three instructions: fetch, three in X, and the last one in W.
    #expect(try Guest.exiting("3").run("--max-cycles", "5").status == 3)
    #expect(try Guest.exiting("3").run("--max-cycles", "4").status == 124)
  }

  @Test("a stopped run still reports")
  func reportAtLimit() throws {
    let guest = try Guest("addi s0, s0, 1\n  j _start")
    let stats = try guest.run("--max-cycles", "1000", "--stats")
    #expect(stats.status == 124)
    #expect(stats.err.contains("  cycles 1,000 "))
    #expect(stats.err.contains("every cycle has one cause"))
    let profile = try guest.profile("--max-cycles", "1000")
    #expect(profile.status == 124)
    #expect(profile.out.contains("  cycles 1,000 "))
    #expect(profile.out.contains("   cycle limit\n"))
    #expect(profile.isOneError)
    let json = try guest.profile("--max-cycles", "1000", "--json")
    #expect(json.out.contains("\"exitCode\":124"))
  }

  @Test("a guest that died still reports")
  func reportOfTheDead() throws {
    let profile = try Guest("nop\nebreak").profile()
    #expect(profile.status == 125)
    #expect(profile.out.contains("   died: breakpoint\n"))
    let json = try Guest("nop\nebreak").profile("--json")
    #expect(json.out.contains("\"exitCode\":125"))
    #expect(profile.isOneError)
  }
}

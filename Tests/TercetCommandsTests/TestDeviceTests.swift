// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Source: the description of the timing model: the device that the RTL's programs use.
@Suite("The test device at 0x40000000")
struct TestDeviceTests {
  static let source = """
      lui t0, 0x40000
      li t1, 'A'
      sw t1, 0(t0)
      li t1, 10
      sw t1, 0(t0)
      li t1, 0x1c0ffee
      sw t1, 4(t0)
      sw zero, 4(t0)
      li t1, 5
      sw t1, 8(t0)
      j .
    """

  @Test("prints characters and hex words, and ends the run")
  func registers() throws {
    let run = try Guest(Self.source).run("--max-cycles", "1000")
    #expect(run.status == 5)
    #expect(run.out == "A\n01c0ffee\n00000000\n")
    #expect(run.err == "")
    let profile = try Guest(Self.source).profile("--max-cycles", "1000")
    #expect(profile.err == "A\n01c0ffee\n00000000\n")
    #expect(profile.out.contains("exit 5\n"))
  }

  @Test(
    "is words that are stored, and nothing else",
    arguments: [
      ("lw t1, 0(t0)", 5), ("sb t1, 0(t0)", 7), ("sh t1, 0(t0)", 7), ("sw t1, 12(t0)", 7),
      ("sw t1, 2(t0)", 6),
    ])
  func otherAccess(instruction: String, mcause: Int) throws {
    let result = try Guest("lui t0, 0x40000\n\(instruction)").run()
    #expect(result.status == 125)
    #expect(result.err.contains("(mcause \(mcause), "))
  }

  @Test("gives way to memory at its place")
  func memoryWins() throws {
    let options = [
      "--memory", "4K@0x40000000", "--memory", "4K@0x80000000",
    ]
    let result = try Guest(Self.source).tercet("run", options + ["--max-cycles", "1000"])
    // What the program goes on with is no more than a loop.
    #expect(result.status == 125)
    #expect(result.err.contains("sleeps for ever"))
    #expect(result.out == "")
  }
}

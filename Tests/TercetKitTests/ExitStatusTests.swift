// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetKit
import TestSupport
import Testing

@Suite("The status of a run")
struct ExitStatusTests {
  @Test(
    "is the guest's as far as a process can carry it",
    arguments: [
      ("0", 0, nil), ("3", 3, nil), ("255", 255, nil), ("256", 255, "256"),
      ("0x7fffffff", 255, "2147483647"), ("-1", 255, "-1"),
    ] as [(code: String, status: Int32, remark: String?)])
  func exits(code: String, status: Int32, remark: String?) throws {
    let result = try run("li a0, \(code)\nli a7, 93\necall")
    #expect(result.exitStatus == status)
    #expect(
      result.end.exitRemark
        == remark.map {
          "the guest exited with \($0), which no process status can hold: 255 instead"
        })
  }

  /// Source: the contract, and timeout(1) for 124.
  @Test("is 124 at the limit, 125 for a death and 74 for lost output")
  func otherEnds() throws {
    let endless = try run("addi s0, s0, 1\n  j _start", limits: Session.Limits(cycles: 10))
    #expect(endless.end == .cycleLimit)
    #expect(endless.cycles == 10)
    #expect(endless.exitStatus == 124)
    let dead = try run("ebreak")
    #expect(dead.exitStatus == 125)
    #expect(dead.withFailedOutput().exitStatus == 74)
  }

  private func run(_ source: String, limits: Session.Limits = .init()) throws -> RunResult {
    let files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf(source), to: "guest.elf")
    var nobody = Unobserved()
    return try Session(path: path).run(limits, console: RecordingConsole(), observer: &nobody)
  }
}

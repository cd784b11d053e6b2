// SPDX-License-Identifier: Apache-2.0

import TercetTrace
import TestSupport
import Testing

/// GTKWave's own reader and writer between a dump and its copy.
@Suite("A dump that GTKWave's tools have read and written")
struct VCDRoundTripTests {
  private func passed(_ text: String) throws -> String {
    let files = try TemporaryFolder()
    let dump = try files.write(Array(text.utf8), to: "a.vcd")
    let packed = try Tool(path: "/usr/bin/env").run(["vcd2fst", dump, files.file("a.fst")])
    #expect(packed.status == 0, "\(packed.err)")
    let unpacked = try Tool(path: "/usr/bin/env").run(["fst2vcd", files.file("a.fst")])
    #expect(unpacked.status == 0, "\(unpacked.err)")
    return unpacked.out
  }

  /// Within a time the order of changes has no meaning, and FST has its own.
  private func compare(_ text: String) throws {
    let before = VCDDump(text)
    let after = VCDDump(try passed(text))
    #expect(before.problems == [])
    #expect(after.problems.prefix(3) == [])
    #expect(Set(before.signals.values) == Set(after.signals.values))
    #expect(before.changes.count == after.changes.count)
    #expect(Set(before.changes) == Set(after.changes))
    #expect(before.end == after.end)
    #expect(before.changes.count > 20)
  }

  @Test(
    "has the same changes",
    arguments: [
      ("Tests/RTLTests/Data/elf/k_dot8.i.elf", 0...UInt64.max, nil),
      ("Tests/RTLTests/Data/elf/ecall_mret.elf", 0...UInt64.max, nil),
      ("programs/prebuilt/digits-int8-xtdot.elf", 14_000...20_000, "conv1"),
    ] as [(String, ClosedRange<UInt64>, String?)])
  func programs(file: String, cycles: ClosedRange<UInt64>, function: String?) throws {
    let traced = try Traced(file: file)
    try compare(try traced.vcd(try traced.window(cycles, function: function)))
  }

  @Test("has the same strings, whatever the program calls its symbols")
  func names() throws {
    let traced = try Traced(
      #"""
      .globl "odd \\n\"name\"'?$end"
      j "odd \\n\"name\"'?$end"
      "odd \\n\"name\"'?$end": li a7, 93
      "größe%s\\x41": ecall
      """#)
    let text = try traced.vcd(TraceWindow())
    #expect(text.contains("<odd__n_name____end>"))
    try compare(text)
  }
}

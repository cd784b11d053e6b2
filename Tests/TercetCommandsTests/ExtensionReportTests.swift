// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Reports of runs with extensions")
struct ExtensionReportTests {
  private let files: TemporaryFolder
  private let tercet: Tool

  init() throws {
    files = try TemporaryFolder()
    tercet = try Tool.tercet()
    let text = """
      {"name": "mine", "instructions": [
        {"name": "m.late", "encoding": "0000000_....._....._000_....._0001011",
         "operands": ["rd", "rs1", "rs2"], "latency": 4, "result": "W", "cause": "late",
         "instruction": "mul"},
        {"name": "m.quick", "encoding": "0000001_....._....._000_....._0001011",
         "operands": ["rd", "rs1", "rs2"], "instruction": "mul"}]}
      """
    try files.write(text, to: "mine/extension.json")
  }

  private func run(_ arguments: String...) throws -> Tool.Output {
    try tercet.run(arguments, folder: files.path)
  }

  @Test("a saved profile reads as the run did, with the extension and without")
  func saved() throws {
    // Three cycles of work, and one in which the next one waits.
    _ = try files.write(
      try Assembly.elf(
        """
        li a0, 3
        .insn r 0x0b, 0, 0, a1, a0, a0
        addi a1, a1, 1
        lui t0, 0x40000
        sw zero, 8(t0)
        j .
        """), to: "p.elf")
    let printed = try run("profile", "--extension", "./mine", "p.elf")
    #expect(printed.out.contains("mine.late (late in X)"))
    #expect(printed.out.contains("classic+mine ("))
    #expect(
      try run("profile", "--json", "--extension", "./mine", "-o", "p.json", "p.elf").status == 0)
    #expect(try files.text("p.json").contains("\"mine.late\":4"))
    // One that took no cycle is a cause of the run all the same.
    #expect(try files.text("p.json").contains("\"mine.m.quick\":0"))
    let report = try run("report", "p.json")
    #expect(report.status == 0, "\(report.err)")
    #expect(report.out == printed.out)
    for format in ["callgrind", "pprof", "speedscope", "csv", "html"] {
      #expect(try run("report", "--format", format, "-o", "r.\(format)", "p.json").status == 0)
      let profile = try run(
        "profile", "--extension", "./mine", "--format", format, "-o", "o.\(format)", "p.elf")
      #expect(profile.status == 0)
    }
    #expect(try files.bytes("r.csv") == files.bytes("o.csv"))
    #expect(try run("diff", "p.json", "p.json").status == 0)
  }

  @Test("a counter of the guest counts the cause, by the number that explain says")
  func counter() throws {
    let explained = try run("explain", "--extension", "./mine", "mine.late")
    #expect(
      explained.out.hasPrefix("mine.late: a cause of cycles, number 32\n"), "\(explained.out)")
    _ = try files.write(
      try Assembly.elf(
        """
        li a0, 32
        csrw mhpmevent3, a0
        csrw mhpmcounter3, zero
        .insn r 0x0b, 0, 0, a1, a0, a0
        .insn r 0x0b, 0, 0, a2, a0, a0
        nop
        csrr a3, mhpmcounter3
        lui t0, 0x40000
        sw a3, 8(t0)
        j .
        """), to: "c.elf")
    for engine in ["jit", "interpreter", "reference"] {
      #expect(try run("run", "--engine", engine, "--extension", "./mine", "c.elf").status == 6)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// The same programs by two compilers for every ISA, judged by QEMU.
@Suite("Compiled C and C++ over picolibc")
struct SoftwareTests {
  @Test("prints what it prints on QEMU, and ends as there", arguments: Software.all)
  func same(software: Software) throws {
    let folder = try TemporaryFolder()
    let path = try software.build(in: folder)
    let judge = try Self.judge(path)
    #expect(judge.status == software.language.status)
    try expect(software, at: path, toPrint: judge.err)
  }

  @Test("prints the same with extensions that QEMU does not run", arguments: Software.newest)
  func newest(software: Software) throws {
    let folder = try TemporaryFolder()
    let path = try software.build(in: folder)
    if software.language == .c, software.optimization == "-Os" {
      // Else this would be another test of rv32imac.
      let names = try Tool.objdump().run(["-d", "-M", "no-aliases", path]).out
      for name in ["cm.push", "cm.popret", "czero.", "c.mul", "sh2add"] {
        #expect(names.contains(name), "\(name)")
      }
    }
    let plain = Software(
      language: software.language, compiler: .clang, isa: "rv32imac", optimization: "-O2")
    let other = try TemporaryFolder()
    let judge = try Self.judge(try plain.build(in: other))
    try expect(software, at: path, toPrint: judge.err)
  }

  private static func judge(_ path: String) throws -> Tool.Output {
    try Picolibc.runOnQEMU(path, arguments: [], folder: "/")
  }

  private func expect(_ software: Software, at path: String, toPrint text: String) throws {
    let runs = try ["classic", "hazard3-im-fast"].map { try software.run(path, on: $0) }
    for run in runs {
      #expect(run.output.status == software.language.status, "\(run.output.err)")
      #expect(run.output.out == text)
    }
    // Timing decides when something happens, never what.
    #expect(runs[0].instructions == runs[1].instructions)
    #expect(runs[0].instructions != "none")
  }
}

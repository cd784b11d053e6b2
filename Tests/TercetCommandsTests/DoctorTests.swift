// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet doctor")
struct DoctorTests {
  /// A machine with exactly these tools on its PATH.
  private func doctor(_ tools: [String], spike: String = "") throws -> Tool.Output {
    let folder = try TemporaryFolder()
    for tool in tools {
      let path = try folder.write(Array("#!/bin/sh\n".utf8), to: tool)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    return try Tool.tercet().run(
      ["doctor"], environment: ["PATH": folder.path, "TERCET_SPIKE": spike], folder: folder.path)
  }

  /// What is said of one thing, without its help, as one line.
  private func line(_ name: String, _ output: Tool.Output) throws -> String {
    let lines = output.out.split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.contains(name) })
    let rest = lines[(first + 1)...].prefix { $0.hasPrefix("     ") }
    return lines[first] + rest.map { " " + $0.drop { $0 == " " } }.joined()
  }

  @Test("needs nothing but the libraries: the rest is optional, and each has its help")
  func bare() throws {
    let result = try doctor([])
    #expect(result.status == 0)
    #expect(result.err == "")
    #expect(try line("libelf, libdw", result).hasPrefix("ok "))
    for name in ["Spike", "RISC-V compiler", "gcc", "picolibc", "qemu"] {
      #expect(try line("  \(name)  ", result).hasPrefix("optional "), "\(name)")
    }
    let lines = result.out.split(separator: "\n")
    let optional = lines.count { $0.hasPrefix("optional ") }
    #expect(optional == lines.count { $0.hasPrefix("  help: ") })
    #expect(lines.allSatisfy { ["ok", "op", "  "].contains($0.prefix(2)) })
    #expect(lines.allSatisfy { $0.count <= 80 || !$0.dropFirst(27).contains(" ") }, "\(result.out)")
    #expect(
      try line("runtime", result).contains(" \(Repository.path("programs/runtime")); to build"))
    #expect(
      try line("importer", result).contains(Repository.path(".venv-model/bin/python")))
    let isThere = FileManager.default.fileExists(atPath: Repository.path(".venv-train/bin/python"))
    #expect(try line("PyTorch", result).hasPrefix(isThere ? "ok " : "optional "))
  }

  @Test("finds what is there, by the way to it")
  func equipped() throws {
    let result = try doctor(["spike", "dtc", "clang", "qemu-riscv32"])
    #expect(result.status == 0)
    for (name, tool) in [("Spike", "/spike"), ("RISC-V compiler", "/clang"), ("qemu", "/qemu-")] {
      #expect(try line(name, result).hasPrefix("ok "), "\(name)")
      #expect(try line(name, result).contains(tool), "\(name)")
    }
    #expect(try line("RISC-V compiler", doctor(["riscv64-unknown-elf-gcc"])).hasPrefix("ok "))
  }

  @Test("gcc and its library are told apart")
  func gcc() throws {
    // Debian's, which the tests need with picolibc.
    let debian = try Tool.tercet().run(["doctor"])
    #expect(try line("  gcc  ", debian).contains("/riscv64-unknown-elf-gcc; `tercet new --gcc`"))
    #expect(try line("  picolibc  ", debian).hasPrefix("ok "))
    let folder = try TemporaryFolder()
    // What gcc says where no picolibc.specs is.
    let path = try folder.write(Array("#!/bin/sh\nexit 1\n".utf8), to: "riscv64-unknown-elf-gcc")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    let bare = try Tool.tercet().run(["doctor"], environment: ["PATH": folder.path])
    #expect(try line("  gcc  ", bare).hasPrefix("ok "))
    #expect(try line("  picolibc  ", bare).hasPrefix("optional "))
    #expect(bare.out.contains("`apt install picolibc-riscv64-unknown-elf`"))
  }

  @Test("says that Spike cannot start without dtc, and honours TERCET_SPIKE")
  func spike() throws {
    #expect(try line("Spike", doctor(["spike"])).contains("no dtc on PATH"))
    #expect(try line("Spike", doctor(["spike"])).hasPrefix("optional "))
    #expect(try line("Spike", doctor(["dtc"], spike: "/bin/sh")).contains("/bin/sh; "))
    let missing = try line("Spike", doctor(["dtc"], spike: "/missing"))
    #expect(missing.hasPrefix("optional "))
    #expect(missing.contains("TERCET_SPIKE is '/missing'"))
  }

  /// tools/test links the Capstone that it installed, which does.
  @Test("tells whether Capstone knows RISC-V")
  func capstone() throws {
    let capstone = try line("Capstone", doctor([]))
    #expect(capstone.hasPrefix("ok "), "run tools/test, which links Capstone 5")
    #expect(capstone.contains("version 5."))
  }
}

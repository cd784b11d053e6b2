// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What the documents tell a reader to type works, and prints what they say.
@Suite("The documents' examples", .serialized)
struct ExampleTests {
  /// Commands that start or contain these tests, or retrain; they must at least exist.
  static let notRun = [
    "tools/demo", "tools/test", "tools/setup", "tools/bench", "tools/fuzz", "tools/rtl/lockstep",
    "tools/rtl/synth", "tools/rtl/faults",
  ]

  @Test("every command runs")
  func commands() throws {
    let reader = try Reader()
    _ = try reader.files.write(Array(try coreFile().utf8), to: "my-core.json")
    var count = 0
    for document in Document.all {
      for command in try document.commands() {
        let script = command.split(separator: " ").first.map(String.init) ?? ""
        if Self.notRun.contains(script) {
          #expect(
            FileManager.default.isExecutableFile(atPath: Repository.path(script)), "\(command)")
          continue
        }
        let result = try reader.run(command)
        #expect(result.status == 0, "\(document.path): \(command)\n\(result.err)")
        count += 1
      }
    }
    #expect(count >= 15)
    print("\(count) commands of the documents ran")
  }

  @Test("the report in README is what the command prints")
  func report() throws {
    let printed = try Tool.tercet().run([
      "profile", Repository.path("programs/prebuilt/digits-int8-xtdot.elf"),
    ]).out
    let block = try #require(
      try Document(path: "README.md").blocks("").first { $0.first?.hasPrefix("tercet 0") == true })
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(Array(lines.prefix(block.count)) == block)
  }

  @Test("the guest's death in README is what the command prints")
  func death() throws {
    let files = try TemporaryFolder()
    _ = try files.write(
      Array("void main(volatile int *p) {\n  for (;;)\n    *p = 0;\n}\n".utf8), to: "main.c")
    let build = try Reader(in: files).run(
      """
      clang --target=riscv32-unknown-elf -march=rv32im -mabi=ilp32 -O1 -g \
      -ffreestanding -nostdlib -fuse-ld=lld -Wl,-N -Wl,-Ttext=0x80000000 -Wl,-emain \
      -fdebug-compilation-dir=. -o d.elf main.c
      """)
    #expect(build.status == 0, "\(build.err)")
    let message = try Tool.tercet().run(["run", files.file("d.elf")])
    #expect(message.status == 125)
    let shown = try #require(
      try Document(path: "README.md").blocks("").first {
        $0.first?.hasPrefix("error: the guest") == true
      })
    #expect(message.err.split(separator: "\n").map(String.init) == shown)
  }

  @Test("the core file in FORMATS.md is the core that it says")
  func core() throws {
    let files = try TemporaryFolder()
    let path = try files.write(Array(try coreFile().utf8), to: "my-core.json")
    let program = Repository.path("programs/prebuilt/digits-int8-xtdot.elf")
    let profile = try Tool.tercet().run(["profile", "--json", "--core", path, program])
    #expect(profile.status == 0, "\(profile.err)")
    for line in [
      #""preset":"my-core""#, #""redirectPenalty":2"#, #""csrFieldHazards":false"#,
      #""bypass":"reduced""#, #""multiply":"sequential:2""#, #""loadUse":"dependent""#,
      #""instructionCacheSize":4096"#,
      #""slowMemory":"2097152@0x10000000:fetch=6:data=6""#,
    ] { #expect(profile.out.contains(line), "\(line)") }
  }

  private func coreFile() throws -> String {
    try #require(try Document(path: "docs/FORMATS.md").blocks("json").first)
      .joined(separator: "\n")
  }
}

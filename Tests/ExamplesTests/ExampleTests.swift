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
    let files = try TemporaryFolder()
    try prepare(files)
    var count = 0
    for document in Document.all {
      for command in try document.commands() {
        let script = command.split(separator: " ").first.map(String.init) ?? ""
        if Self.notRun.contains(script) {
          #expect(
            FileManager.default.isExecutableFile(atPath: Repository.path(script)), "\(command)")
          continue
        }
        let result = try shell(command, in: files)
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
    let build = try shell(
      """
      clang --target=riscv32-unknown-elf -march=rv32im -mabi=ilp32 -O1 -g \
      -ffreestanding -nostdlib -fuse-ld=lld -Wl,-N -Wl,-Ttext=0x80000000 -Wl,-emain \
      -fdebug-compilation-dir=. -o d.elf main.c
      """, in: files)
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
      #""preset" : "my-core""#, #""redirectPenalty" : 2"#, #""csrFieldHazards" : false"#,
      #""bypass" : "reduced""#, #""multiply" : "sequential:2""#, #""loadUse" : "dependent""#,
      #""instructionCacheSize" : 4096"#,
      #""slowMemory" : "2097152@0x10000000:fetch=6:data=6""#,
    ] { #expect(profile.out.contains("    \(line)"), "\(line)") }
  }

  private func coreFile() throws -> String {
    try #require(try Document(path: "docs/FORMATS.md").blocks("json").first)
      .joined(separator: "\n")
  }

  /// Makes a folder that looks like the checkout, with `tercet` and README's program in it.
  private func prepare(_ files: TemporaryFolder) throws {
    let root = Repository.root.path
    // Copies of what the commands write to, links to what they only read.
    for name in ["programs", "riscv-tests", "tools"] {
      try FileManager.default.copyItem(atPath: "\(root)/\(name)", toPath: files.file(name))
    }
    for name in ["Tests", ".venv"] {
      try FileManager.default.createSymbolicLink(
        atPath: files.file(name), withDestinationPath: "\(root)/\(name)")
    }
    try FileManager.default.createDirectory(
      atPath: files.file("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: files.file("bin/tercet"), withDestinationPath: try Tool.tercet().path)
    let program = try #require(
      try Document(path: "README.md").blocks("c").first { $0.contains { $0.contains("main") } })
    _ = try files.write(Array(program.joined(separator: "\n").utf8), to: "dot.c")
    _ = try files.write(Array(try coreFile().utf8), to: "my-core.json")
  }

  /// Runs a command as a reader would, with `tercet` and Swift's clang on the path.
  private func shell(_ command: String, in files: TemporaryFolder) throws -> Tool.Output {
    let toolchain = URL(fileURLWithPath: try Tool.clang().path).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Tool(path: "/bin/bash").run(
      ["-c", command], environment: ["PATH": "\(files.file("bin")):\(toolchain):\(path)"],
      folder: files.path)
  }
}

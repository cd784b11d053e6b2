// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetKit
import TestSupport
import Testing

/// A program built by clang with the flags of `tercet config`, as a user builds it.
struct ClangProgram: CustomTestStringConvertible, Sendable {
  let isa: String
  let level: String

  /// Each way to build: with and without M, and what levels do to loops and shifts.
  static let builds = ["rv32i", "rv32im"].flatMap { isa in
    ["-O0", "-O2", "-Os", "-Oz"].map { ClangProgram(isa: isa, level: $0) }
  }

  var testDescription: String { "\(isa) \(level)" }

  /// The linked program of `source`, in `files`.
  func build(_ source: String, in files: TemporaryFolder, more: [String] = []) throws -> String {
    let flags = try Tool.tercet().run(["config", "--isa", isa, "--cflags", "--ldflags"])
    #expect(flags.status == 0, "\(flags.err)")
    let input = try files.write(Array(source.utf8), to: "guest.c")
    let words = flags.out.split(whereSeparator: \.isWhitespace).map(String.init)
    let options = [level, "-Wall", "-Wextra", "-Werror"]
    let built = try Tool.clang().run(
      options + more + ["-o", files.file("guest.elf"), input] + words)
    #expect(built.status == 0, "\(built.err)")
    return files.file("guest.elf")
  }

  /// Runs a program on a core that has nothing more than it was built for, and reads `count` words
  /// from the symbol `results`.
  func results(_ count: Int, of path: String) throws -> [UInt32] {
    let isa = try InstructionSet(parsing: "\(isa)_zicsr")
    let session = try Session(path: path, core: Core(isa: isa))
    var unobserved = Unobserved()
    let run = try session.run(console: RecordingConsole(), observer: &unobserved)
    #expect(run.end == .exited(code: 0), "\(self)")
    let base = try #require(session.image.symbols.address(of: "results"))
    return (0..<count).map { run.machine.state.memory.load(base + UInt32($0 * 4), .word) ?? 0 }
  }

  /// A C array.
  static func array(_ type: String, _ name: String, _ values: [some BinaryInteger]) -> String {
    "static const \(type) \(name)[] = {\(values.map { "\($0)u" }.joined(separator: ","))};\n"
  }
}

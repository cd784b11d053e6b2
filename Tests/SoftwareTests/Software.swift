// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// One of the programs in `Programs`, and the compiler, the ISA and the options that it is built
/// with.
struct Software: Sendable, CustomTestStringConvertible {
  enum Language: String, CaseIterable {
    case c, cpp

    /// What its main returns, which nothing else would.
    var status: Int32 { self == .c ? 42 : 43 }
  }

  enum Compiler: String, CaseIterable { case gcc, clang }

  let language: Language
  let compiler: Compiler
  let isa: String
  let optimization: String

  var testDescription: String { "\(language) by \(compiler) \(optimization) for \(isa)" }

  /// The ISAs that both compilers and QEMU know.
  static let isas = ["rv32i", "rv32im", "rv32imc", "rv32imac", "rv32imac_zba_zbb_zbs"]

  static let all = Compiler.allCases.flatMap { compiler in
    isas.flatMap { all(by: compiler, for: $0) }
  }

  /// What only clang makes, and QEMU 7.2 does not run.
  static let newest = all(by: .clang, for: "rv32imac_zcb_zcmp_zba_zbb_zbs_zicond")

  private static func all(by compiler: Compiler, for isa: String) -> [Software] {
    [(Language.c, "-O2"), (.c, "-Os"), (.cpp, "-O2")].map { language, optimization in
      Software(language: language, compiler: compiler, isa: isa, optimization: optimization)
    }
  }

  // MARK: Building

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Compiles and links the program; the path of the ELF in `folder`.
  func build(in folder: TemporaryFolder) throws -> String {
    let programs = Repository.path("Tests/SoftwareTests/Programs")
    let sources = try FileManager.default.contentsOfDirectory(atPath: programs)
      .filter { $0.hasSuffix(".\(language)") }.sorted().map { "\(programs)/\($0)" }
    var options = ["-march=\(isa)", optimization, "-c"] + sources
    if language == .cpp { options += ["-fno-exceptions", "-fno-rtti"] }
    switch compiler {
    case .gcc:
      try Self.check(Self.gcc(Picolibc.compiling + options, in: folder))
    case .clang:
      let target = [
        "--target=riscv32-unknown-elf", "-mabi=ilp32", "-isystem", try Self.headers(),
        "-ftls-model=local-exec",
      ]
      try Self.check(Tool.clang().run(target + options, folder: folder.path))
    }
    let objects = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".o") }.sorted()
    // With more in its name, gcc 12 would find no 32-bit libraries and take those for 64 bits.
    let base = String(isa.prefix { $0 != "_" })
    try Self.check(
      Self.gcc(
        Picolibc.compiling + Picolibc.linking(.semihost) + ["-march=\(base)", "-o", "program.elf"]
          + objects + ["-lm"], in: folder))
    return folder.file("program.elf")
  }

  private static func gcc(_ options: [String], in folder: TemporaryFolder) throws -> Tool.Output {
    try Tool(path: "/usr/bin/env").run(
      ["riscv64-unknown-elf-gcc"] + options, folder: folder.path)
  }

  /// The folder of picolibc's headers, from what gcc says about where it looks.
  private static func headers() throws -> String {
    let said = try gcc(
      ["--specs=picolibc.specs", "-E", "-v", "-x", "c", "/dev/null"], in: TemporaryFolder())
    let folders = said.err.split(separator: "\n").filter {
      $0.hasPrefix(" /") && $0.hasSuffix("/include")
    }
    guard let found = folders.first(where: { $0.contains("picolibc") }) else {
      throw Failure(description: said.err)
    }
    return String(found.dropFirst())
  }

  private static func check(_ output: Tool.Output) throws {
    guard output.status == 0 else { throw Failure(description: output.err) }
  }

  // MARK: Running

  /// Runs the ELF at `path` on a core that has what it was built for and no more.
  func run(_ path: String, on preset: String) throws -> (output: Tool.Output, instructions: String)
  {
    let base = isa.split(separator: "_")
    let core = ([base[0], "zicsr"] + base.dropFirst()).joined(separator: "_")
    let output = try Tool.tercet().run([
      "run", "--stats", "--core", preset, "--isa", core, "--max-cycles", "200000000", path,
    ])
    let words = output.err.split(separator: " ", omittingEmptySubsequences: true)
    let label = words.firstIndex(of: "instructions")
    return (output, label.map { String(words[$0 + 1]) } ?? "none")
  }
}

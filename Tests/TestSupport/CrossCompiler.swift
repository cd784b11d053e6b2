// SPDX-License-Identifier: Apache-2.0

/// Debian's gcc for RISC-V, with picolibc.
package enum CrossCompiler {
  private static let name = "riscv64-unknown-elf-gcc"

  package static func run(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> Tool.Output {
    try Tool(path: "/usr/bin/env").run([name] + arguments, folder: folder.path)
  }

  /// The linked ELF of `files`, as `CProgram` has it by clang.
  package static func elf(
    _ files: KeyValuePairs<String, String>, level: String = "-O1", dwarf: Int = 5,
    cache: ProgramCache = .shared
  ) throws -> [UInt8] {
    let options = [
      "-march=rv32im", "-mabi=ilp32", level, "-gdwarf-\(dwarf)", "-ffreestanding",
      "-fno-exceptions", "-nostdlib", "-static", "-Wl,-Ttext=0x80000000", "-Wl,-e,_start",
    ]
    let recipe = [try identity()] + options + files.flatMap { [$0.key, $0.value] }
    return try cache.bytes(recipe) {
      let folder = try TemporaryFolder()
      for file in files { try folder.write(file.value, to: file.key) }
      let sources = files.map(\.key).filter { $0.hasSuffix(".c") || $0.hasSuffix(".cpp") }
      let result = try run(
        options + ["-fdebug-prefix-map=\(folder.path)=/src", "-o", "p.elf"] + sources, in: folder)
      guard result.status == 0 else { throw Assembly.Failure(description: result.err) }
      return try folder.bytes("p.elf")
    }
  }

  /// The addr2line of its binutils.
  package static func addr2line() -> Tool { Tool(path: "/usr/bin/riscv64-unknown-elf-addr2line") }

  /// Which programs it runs and which library it links, for a `ProgramCache`.
  package static func identity() throws -> String { try known.get() }

  private static let known = Result {
    let folder = try TemporaryFolder()
    let programs = try ["cc1", "as", "ld"].map { program in
      let path = try run(["-print-prog-name=\(program)"], in: folder).out
      return try Tool(path: path.split(separator: "\n").first.map(String.init) ?? "").identity()
    }
    let libraries = try Tool(path: "/usr/bin/env").run([
      "dpkg-query", "-W", "gcc-riscv64-unknown-elf", "picolibc-riscv64-unknown-elf",
    ])
    guard libraries.status == 0 else { throw Assembly.Failure(description: libraries.err) }
    return (programs + [libraries.out]).joined(separator: "\n")
  }
}

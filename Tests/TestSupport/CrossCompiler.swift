// SPDX-License-Identifier: Apache-2.0

/// Debian's gcc for RISC-V, with picolibc.
package enum CrossCompiler {
  private static let name = "riscv64-unknown-elf-gcc"

  package static func run(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> Tool.Output {
    try Tool(path: "/usr/bin/env").run([name] + arguments, folder: folder.path)
  }

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

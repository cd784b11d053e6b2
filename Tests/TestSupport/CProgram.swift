// SPDX-License-Identifier: Apache-2.0

/// Programs in C and C++ of several files, built by the clang of Swift's toolchain.
package enum CProgram {
  /// The linked ELF of `files`, with its code from 0x80000000 on and debug information; it has no
  /// library, and defines `_start`.
  ///
  /// - Parameters:
  ///   - files: Contents by path; what ends in `.c` or `.cpp` is compiled, in this order.
  ///   - more: Further options of clang.
  package static func elf(
    _ files: KeyValuePairs<String, String>, level: String = "-O1", debug: Bool = true,
    options more: [String] = [], cache: ProgramCache = .shared
  ) throws -> [UInt8] {
    let clang = try Tool.clang()
    let options =
      [
        "--target=riscv32-unknown-elf", "-march=rv32im", "-mabi=ilp32", level, "-ffreestanding",
        "-fno-exceptions", "-nostdlib", "-static", "-fuse-ld=lld", "-Wl,-Ttext=0x80000000",
        "-Wl,-e,_start",
      ] + more
    let tools = [try clang.identity(), try Tool.linker().identity()]
    let recipe = tools + options + ["\(debug)"] + files.flatMap { [$0.key, $0.value] }
    return try cache.bytes(recipe) {
      let folder = try TemporaryFolder()
      for file in files { try folder.write(file.value, to: file.key) }
      let sources = files.map(\.key).filter { $0.hasSuffix(".c") || $0.hasSuffix(".cpp") }
      let result = try clang.run(
        options + (debug ? ["-g", "-fdebug-prefix-map=\(folder.path)=/src"] : [])
          + ["-o", folder.file("p.elf")] + sources.map(folder.file))
      guard result.status == 0 else { throw Assembly.Failure(description: result.err) }
      return try folder.bytes("p.elf")
    }
  }
}

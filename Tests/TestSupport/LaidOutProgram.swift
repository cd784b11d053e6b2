// SPDX-License-Identifier: Apache-2.0

extension CrossCompiler {
  /// The ELF that gcc and GNU ld make of a bare program, placed by the linker script `layout`.
  ///
  /// - Parameter language: The ending of the source's name: `S` or `c`.
  package static func elf(
    _ source: String, language: String = "S", layout: String, isa: String = "rv32imac_zicsr",
    options: [String] = []
  ) throws -> [UInt8] {
    let usual = [
      "-march=\(isa)", "-mabi=ilp32", "-O1", "-nostdlib", "-ffreestanding", "-static",
    ]
    let recipe = [try identity(), language] + usual + options + [layout, source]
    return try ProgramCache.shared.bytes(recipe) {
      let folder = try TemporaryFolder()
      let input = try folder.write(Array((source + "\n").utf8), to: "guest.\(language)")
      let script = try folder.write(Array((layout + "\n").utf8), to: "link.ld")
      let output = folder.file("guest.elf")
      let result = try run(
        usual + options + [
          "-ffile-prefix-map=\(folder.path)=.", "-T", script, "-o", output, input,
        ],
        in: folder)
      guard result.status == 0 else { throw Assembly.Failure(description: result.err) }
      return try folder.bytes("guest.elf")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// C programs over picolibc, which reach their host through semihosting.
package enum Picolibc {
  /// Picolibc's code before main.
  package enum Start: String {
    /// Asks for the command line, and handles traps, so that ecall is not served.
    case semihost
    /// Does neither.
    case hosted
  }

  /// Compiles and links `source`; the path of the ELF in `folder`.
  package static func build(
    _ source: String, start: Start, in folder: TemporaryFolder
  ) throws -> String {
    let options = ["-march=rv32im", "-O1"] + compiling + linking(start)
    let elf = try ProgramCache.shared.bytes([try CrossCompiler.identity()] + options + [source]) {
      let input = try folder.write(Array(source.utf8), to: "guest.c")
      let output = folder.file("guest.elf")
      let result = try CrossCompiler.run(
        options + ["-ffile-prefix-map=\(folder.path)=.", "-o", output, input], in: folder)
      guard result.status == 0 else { throw Assembly.Failure(description: result.err) }
      return try folder.bytes("guest.elf")
    }
    return try folder.write(elf, to: "guest.elf")
  }

  /// Options of gcc to compile and to link, beside `-march`.
  ///
  /// With the ISA manual's version 2.2, the names of the ISAs that have libraries hold Zicsr.
  package static let compiling = ["--specs=picolibc.specs", "-misa-spec=2.2", "-mabi=ilp32"]

  /// Options of gcc to link, beside those: code where QEMU's virt machine has RAM.
  package static func linking(_ start: Start) -> [String] {
    let memory = [
      "__flash=0x80000000", "__flash_size=0x200000", "__ram=0x80200000", "__ram_size=0x200000",
    ]
    return ["--oslib=semihost", "--crt0=\(start)"] + memory.map { "-Wl,--defsym=\($0)" }
  }

  /// Runs an ELF on QEMU's virt machine, in `folder`, where its files are.
  ///
  /// QEMU prints what the program prints on its own standard error.
  package static func runOnQEMU(
    _ path: String, arguments: [String], folder: String
  ) throws -> Tool.Output {
    let words = (["guest.elf"] + arguments).map { ",arg=\($0)" }.joined()
    return try Tool(path: "/usr/bin/env").run(
      [
        "timeout", "60", "qemu-system-riscv32", "-M", "virt", "-bios", "none", "-nographic",
        "-semihosting-config", "enable=on\(words)", "-kernel", path,
      ], folder: folder)
  }
}

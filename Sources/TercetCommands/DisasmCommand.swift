// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetKit

/// `tercet disasm`: the program's code as text.
struct DisasmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disasm",
    abstract: "Prints a program's instructions.",
    usage: "tercet disasm [<options>] <elf>")

  @Argument(help: ArgumentHelp("The RISC-V program, a linked ELF file.", valueName: "elf"))
  var program: String

  @OptionGroup var core: CoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: program) {
      let session = try Session(path: program, core: try core.resolve())
      if session.image.usesCompressed {
        output.note("the program has compressed instructions, which are shown as whole words")
      }
      var text = ""
      Disassembly(session.image, isa: session.core.isa).listing { text += $0 + "\n" }
      try output.write(String(text.drop { $0 == "\n" }), to: 1)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetELF
import TercetKit

/// `tercet disasm`: the program's code as text.
struct DisasmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disasm",
    abstract: "Prints a program's instructions.",
    usage: "tercet disasm [<options>] <elf>",
    discussion: """
      The text is that of llvm-objdump -d. Where the source line changes, `; FILE:LINE` stands \
      before the instruction, as far as the program has debug information. What Tercet does not \
      execute has Capstone's name, or <unknown>.
      """)

  @Argument(
    help: ArgumentHelp("The RISC-V program, a linked ELF file.", valueName: "elf"),
    completion: .file())
  var program: String

  @Flag(help: "Prints every instruction under its own name: addi a0, zero, 0x1 for li a0, 0x1.")
  var noAliases = false

  @Flag(help: "Leaves out the source lines.")
  var noLines = false

  @Option(
    help: ArgumentHelp("Prints only the instructions of a function.", valueName: "symbol"))
  var function: String?

  @OptionGroup var instructions: InstructionOptions
  @OptionGroup var extensions: ExtensionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: program) {
      let sink = try output.sink(inputs: [program])
      let session = try Session(
        path: program,
        core: try Core(
          isa: try instructions.resolve(), preset: .classic, try extensions.load()))
      let lines = noLines ? SourceLines.none : session.program.lines
      output.note(about: lines)
      let only = try function.map { try output.code(ofFunction: $0, in: session.program) }
      var text = ""
      Disassembly(session.image, isa: session.core.isa, aliases: !noAliases)
        .listing(lines: lines, only: only, style: output.resultStyle) { text += $0 + "\n" }
      sink.write(String(text.drop { $0 == "\n" }))
      try sink.finish()
    }
  }
}

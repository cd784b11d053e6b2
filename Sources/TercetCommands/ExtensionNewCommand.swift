// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetFiles

/// `tercet extension new`: an instruction to start from.
struct ExtensionNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes an extension with one instruction, which works at once.",
    usage: "tercet extension new <name>",
    discussion: """
      The folder NAME gets a multiply-accumulate of two cycles on opcode custom-0: its row in \
      extension.json, its meaning in C and in Verilog, a header for programs, a program that checks \
      it, a bench for the Verilog, a Makefile and a README. The clang of Swift's toolchain builds it:

        tercet extension new mine
        make -C mine
        tercet profile --extension ./mine mine/mine-test.elf
      """)

  @Argument(help: ArgumentHelp("The folder, which must not be there yet.", valueName: "name"))
  var name: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      // Without a runtime it would not build.
      _ = try Installation.required()
      let project = try Project(extensionNamed: name)
      try project.write()
      guard !output.quiet else { return }
      let names = project.files.map(\.name).joined(separator: ", ")
      let sink = try output.sink()
      sink.write(
        """
        made \(name): \(names)
          make -C \(name)
          tercet profile --extension ./\(name) \(name)/\(name)-test.elf
          tercet extension check ./\(name)

        """)
      try sink.finish()
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetFiles

/// `tercet new`: a project to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a small project: a kernel, a Makefile and a README.",
    usage: "tercet new [--gcc] <name>",
    discussion: """
      The folder NAME gets a program that multiplies two vectors in plain C and with Xtdot. \
      `make` builds it with the clang of Swift's toolchain, and `make profile` shows where its \
      cycles go. With --gcc it is built by riscv64-unknown-elf-gcc with picolibc, and has printf \
      and the rest of C's library.
      """)

  @Argument(help: ArgumentHelp("The folder, which must not be there yet.", valueName: "name"))
  var name: String

  @Flag(help: "Builds with riscv64-unknown-elf-gcc and picolibc, and prints by printf.")
  var gcc = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      // Without a runtime it would not build.
      _ = try Installation.required()
      let project = try Project(name: name, compiler: gcc ? .gcc : .clang)
      try project.write()
      guard !output.quiet else { return }
      let names = project.files.map(\.name).joined(separator: ", ")
      let sink = try output.sink()
      sink.write(
        """
        made \(name): \(names)
          cd \(name)
          make
          tercet profile \(name).elf

        """)
      try sink.finish()
    }
  }
}

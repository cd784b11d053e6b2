// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetFiles
import TercetISA
import TercetKit

/// `tercet config`: what Makefiles ask.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints the flags and files that build programs for tercet.",
    usage: "tercet config [<options>]",
    discussion: """
      For a Makefile:

        CC = clang
        CFLAGS = $(shell tercet config --cflags) -O2 -g
        LDFLAGS = $(shell tercet config --ldflags)
        k.elf: k.c
        \t$(CC) $(CFLAGS) -o $@ $< $(LDFLAGS)

      The flags name the target, tercet.h and xtdot.h, the linker script, and the start-up code, \
      which is compiled when a program is linked; linking takes both. Words with spaces are \
      quoted, as shells take them.

      A program has 1 MiB of RAM, of which 64 KiB are stack. If the linker says that it does not fit \
      in region 'ram', LDFLAGS += -Wl,--defsym=__ram_size=8M gives it more, and \
      -Wl,--defsym=__stack_size=256K a larger stack.

      For clang the flags bring the arithmetic that it calls and has not, and a small string.h.

      Flags are one line; each path is a line, in the order of the options below. Without any, \
      all is listed for people.
      """)

  @Flag(help: "Flags for compiling: the target, and where tercet.h and xtdot.h are.")
  var cflags = false

  @Flag(help: "Flags for linking: linker script and start-up code. With --cflags, one line.")
  var ldflags = false

  @Flag(help: "The folder that tercet was installed into, or its checkout.")
  var prefix = false

  @Flag(help: "The folder of tercet.h and xtdot.h.")
  var includedir = false

  @Flag(help: "The linker script.")
  var ldscript = false

  @Flag(help: "Flags for riscv64-unknown-elf-gcc with picolibc, which has printf; else for clang.")
  var gcc = false

  @Option(
    help: ArgumentHelp("The instructions that the compiler may use.", valueName: "isa"))
  var isa = BuildFlags.defaultISA

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      _ = try InstructionSet(parsing: isa)
      let installation = try Installation.required()
      let flags = BuildFlags(gcc ? .gcc : .clang, runtime: installation.runtime, isa: isa)
      let words = (cflags ? flags.compiling : []) + (ldflags ? flags.linking : [])
      let lines = [
        cflags || ldflags ? BuildFlags.line(words) : nil, prefix ? installation.prefix : nil,
        includedir ? installation.runtime : nil, ldscript ? flags.linkerScript : nil,
      ].compactMap(\.self)
      let sink = try output.sink()
      sink.write(
        lines.isEmpty
          ? Self.overview(installation, flags) : lines.joined(separator: "\n") + "\n")
      try sink.finish()
    }
  }

  private static func overview(_ installation: Installation, _ flags: BuildFlags) -> String {
    """
    --prefix      \(installation.prefix)
    --includedir  \(installation.runtime)
    --ldscript    \(flags.linkerScript)
    --cflags      \(BuildFlags.line(flags.compiling))
    --ldflags     \(BuildFlags.line(flags.linking))

    """
  }
}

extension Installation {
  /// The installation of this process.
  ///
  /// - Throws: `InstallationError` if its executable lies alone.
  static func required() throws(InstallationError) -> Installation {
    guard let current else { throw .noRuntime(executable: executable) }
    return current
  }
}

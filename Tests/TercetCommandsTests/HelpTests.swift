// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  static let commands = [
    "run", "profile", "report", "disasm", "test", "presets", "new", "config", "doctor",
    "run", "profile", "whatif", "check", "disasm", "test", "presets", "new", "config", "doctor",
    "run", "profile", "whatif", "diff", "check", "disasm", "test", "presets", "new", "config",
    "doctor",
    "run", "profile", "annotate", "disasm", "test", "presets", "new", "config", "doctor",
    "extension",
  ]

  static let groups = [("extension", ["new", "check", "list", "show"])]

  @Test("without arguments it is help too, but wrong usage: a script may have lost them")
  func nothing() throws {
    let result = try Tool.tercet().run([])
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(try result.err == tercet("--help").out)
  }

  @Test("all commands and statuses are explained")
  func overview() throws {
    for arguments in [["--help"], ["help"]] {
      let result = try Tool.tercet().run(arguments)
      #expect(result.status == 0)
      #expect(result.err == "")
      for command in Self.commands { #expect(result.out.contains("  \(command) ")) }
      for status in [1, 3, 64, 65, 66, 69, 70, 74, 124, 125, 130] {
        #expect(result.out.contains("\n  \(status) "))
      }
    }
  }

  @Test("each command has its own, with the way to write it", arguments: commands)
  func command(name: String) throws {
    let result = try tercet(name, "--help")
    #expect(result.status == 0)
    #expect(result.out.contains("USAGE: tercet \(name) "))
    #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try tercet("help", name).out == result.out)
  }

  @Test("a group lists its commands, and each has its own", arguments: groups)
  func group(name: String, commands: [String]) throws {
    let overview = try tercet(name, "--help").out
    for command in commands {
      #expect(overview.contains("  \(command) "))
      let result = try tercet(name, command, "--help")
      #expect(result.status == 0)
      #expect(result.out.contains("USAGE: tercet \(name) \(command) "))
      #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(try tercet("help", name, command).out == result.out)
    }
    let bare = try Tool.tercet().run([name])
    #expect(bare.status == 64)
    #expect(bare.out == "")
    #expect(bare.err == overview)
  }

  @Test("there is none for what is no command of a group")
  func unknownInGroup() throws {
    for arguments in [["extension", "nwe"], ["help", "extension", "nwe"]] {
      let result = try Tool.tercet().run(arguments)
      #expect(result.status == 64)
      #expect(
        result.err == """
          error: there is no command 'extension nwe'
          help: the commands are extension new, extension check, extension list, extension show; did \
          you mean `tercet extension new`?

          """)
    }
  }

  @Test("run and profile explain every option of the contract", arguments: ["run", "profile"])
  func options(name: String) throws {
    let text = try tercet(name, "--help").out
    for option in [
      "--core", "--set", "--isa", "--memory", "--dir", "--max-cycles", "-o", "--color", "-q", "-v",
    ] { #expect(text.contains("  \(option)"), "\(option)") }
    #expect(text.contains("<elf> ... [-- <arguments> ...]"))
  }

  @Test(
    "that cannot be written is 74",
    arguments: ["--help", "help", "help run", "run --help", "--version"])
  func lost(words: String) throws {
    let result = try Tool(path: "/bin/sh").run([
      "-c", "'\(try Tool.tercet().path)' \(words) >/dev/full",
    ])
    #expect(result.status == 74)
    #expect(result.isOneError, "\(result.err)")
  }

  @Test("there is none for what is no command")
  func unknown() throws {
    for arguments in [["help", "nosuch"], ["help", "run", "more"], ["--help", "nosuch"]] {
      let result = try Tool.tercet().run(arguments)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.out == "")
      #expect(result.err.hasPrefix("error: there is no command '\(arguments[1])"))
      #expect(result.isOneError)
    }
    #expect(try tercet("help", "profle").err.contains("did you mean `tercet profile`?"))
  }

  @Test(
    "what is printed and cannot be is 74",
    arguments: [
      ["--help"], ["--version"], ["help"], ["help", "run"], ["run", "--help"], ["trace", "-h"],
      ["--generate-completion-script", "bash"], ["presets"], ["doctor"], ["explain"],
    ])
  func lost(arguments: [String]) throws {
    let full = try Streams.intoFullDisk(arguments)
    #expect(full.status == 74)
    #expect(full.err.hasPrefix("error: standard output cannot be written: No space left"))
    let closed = try Streams.intoClosedPipe(arguments)
    #expect(closed.status == 74)
    #expect(closed.err == "")
  }

  @Test("the version is one line")
  func version() throws {
    #expect(try tercet("--version").out == "tercet 0.1.0\n")
  }

  /// Source: the contract's lists of presets and parameters.
  @Test("presets are listed with their parameters")
  func presets() throws {
    let result = try tercet("presets")
    #expect(result.status == 0)
    for name in [
      "classic (default)", "riscv-mini", "hazard3-i", "hazard3-i-btb", "hazard3-i-reduced",
      "hazard3-i-1port", "hazard3-im-seq", "hazard3-im-fast", "hazard3-imc", "rp2350",
      "rp2350-1port", "rp2350-reduced", "loadUse=none", "csrFieldHazards=false", "bypass=full",
      "redirectPenalty=1", "trapPenalty=2", "returnPenalty=2", "csrPenalty=0", "multiply=1",
      "divide=35", "dotCycles=1", "requantizeCycles=2",
    ] { #expect(result.out.contains("\n  \(name)\n"), "\(name)") }
    #expect(result.out.contains("; dependent in all hazard3, all rp2350\n"))
  }

  @Test("disasm prints the code in the ISA that was asked for")
  func disasm() throws {
    let guest = try Guest("mul a0, a1, a2\nli a7, 93\necall")
    let result = try guest.tercet("disasm")
    #expect(result.status == 0)
    #expect(result.err == "")
    #expect(
      result.out == """
        80000000 <_start>:
        80000000: 02c58533  mul a0, a1, a2
        80000004: 05d00893  li a7, 0x5d
        80000008: 00000073  ecall

        """)
  }

  @Test("disasm shows source lines and easier names, unless it is not to")
  func disasmOptions() throws {
    let guest = try Guest("li a0, 1\nret", debug: true)
    let heading = "80000000 <_start>:\n"
    let plain = try guest.tercet("disasm").out
    #expect(plain.hasPrefix(heading + "; "))
    #expect(plain.contains("p.s:4\n80000000: 00100513  li a0, 0x1\n; "))
    #expect(plain.hasSuffix("p.s:5\n80000004: 00008067  ret\n"))
    #expect(
      try guest.tercet("disasm", ["--no-lines", "--no-aliases"]).out == heading + """
        80000000: 00100513  addi a0, zero, 0x1
        80000004: 00008067  jalr zero, 0x0(ra)

        """)
  }

  @Test("disasm has no options of a core's time", arguments: ["--set", "--core"])
  func disasmTime(option: String) throws {
    let guest = try Guest("ret")
    let result = try guest.tercet("disasm", [option, "loadUse=1"])
    #expect(result.status == 64)
    #expect(result.err.contains(option))
    #expect(try guest.tercet("disasm", ["--isa", "rv32i"]).status == 0)
  }
}

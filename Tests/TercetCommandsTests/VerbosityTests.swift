// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TestSupport
import Testing

@Suite("How much is said, and in which colours")
struct VerbosityTests {
  @Test("-q drops notes and keeps errors", arguments: ["-q", "--quiet"])
  func quiet(option: String) throws {
    #expect(try Guest.exiting("256").run(option).err == "")
    #expect(try Guest("ebreak").run(option).isOneError)
    #expect(try Guest.calling("1234", "0", "0", "0").run(option).err == "")
  }

  @Test("-v tells entry, ISA and memory before the run", arguments: ["-v", "--verbose"])
  func verbose(option: String) throws {
    let guest = try Guest.greeting()
    let result = try guest.run(option, "--isa", "rv32im_zicsr", "--memory", "4G@0")
    #expect(result.out == "hello\n")
    #expect(result.err.contains("note: \(guest.path): entry 0x80000000, ISA rv32im_zicsr\n"))
    #expect(result.err.contains("note: RAM 0x00000000, 4,294,967,296 bytes\n"))
    #expect(try guest.run(option, "-q").err == "")
  }

  @Test("a file or pipe gets no colour unless it is asked for")
  func files() throws {
    let guest = try Guest("nop\nebreak")
    for options in [[], ["--color", "auto"], ["--color", "never"]] {
      let result = try guest.tercet("profile", options)
      #expect(!(result.out + result.err).contains("\u{1b}"), "\(options)")
    }
    let colored = try guest.profile("--color", "always")
    #expect(colored.out.contains("\u{1b}[1m"))
    #expect(colored.err.hasPrefix("\u{1b}[1;31merror:\u{1b}[0m "))
    #expect(colored.err.contains("\n\u{1b}[1;36mhelp:\u{1b}[0m "))
    #expect(try tercet("presets", "--color", "always").out.contains("\u{1b}[1m"))
  }

  @Test("JSON is never coloured, a listing where it is asked for")
  func data() throws {
    let guest = try Guest.greeting()
    #expect(try !guest.profile("--json", "--color", "always").out.contains("\u{1b}"))
    #expect(try guest.tercet("disasm", ["--color", "always"]).out.contains("\u{1b}"))
    #expect(try !guest.tercet("disasm").out.contains("\u{1b}"))
  }

  @Test("-o writes without colour unless it is asked for")
  func outputFile() throws {
    let guest = try Guest.greeting()
    let file = guest.folder.file("report")
    _ = try guest.profile("-o", file)
    #expect(try !guest.folder.text("report").contains("\u{1b}"))
    _ = try guest.profile("-o", file, "--color", "always")
    #expect(try guest.folder.text("report").contains("\u{1b}"))
  }

  @Test(
    "a terminal gets colour, unless NO_COLOR or TERM=dumb refuses it",
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false),
      (["TERM": "xterm"], true),
      // An empty NO_COLOR says nothing: no-color.org.
      (["NO_COLOR": ""], true),
    ] as [([String: String], Bool)])
  func terminal(environment: [String: String], isColored: Bool) {
    let auto = ColorChoice.auto
    #expect(auto.colors(terminal: true, environment: environment) == isColored)
    #expect(!auto.colors(terminal: false, environment: environment))
    for isTerminal in [true, false] {
      #expect(ColorChoice.always.colors(terminal: isTerminal, environment: environment))
      #expect(!ColorChoice.never.colors(terminal: isTerminal, environment: environment))
    }
  }

  @Test("what the guest printed comes before what is said about it")
  func order() throws {
    let guest = try Guest.greeting()
    let text = try Tool(path: "/bin/sh").run([
      "-c", "exec \"$0\" run --stats \"$1\" 2>&1", try Tool.tercet().path, guest.path,
    ]).out
    let hello = try #require(text.range(of: "hello\n"))
    let stats = try #require(text.range(of: "Where the cycles went"))
    #expect(hello.upperBound <= stats.lowerBound)
  }
}

// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Wrong usage is 64")
struct UsageTests {
  /// Ours say `error:` and `help:`; the words in the middle name what is wrong.
  @Test(
    "with a message that says what is accepted",
    arguments: [
      (["--core", "pentium"], "'pentium'", "classic, hazard3-i"),
      (["--set", "turbo=1"], "'turbo'", "redirectPenalty"),
      (["--set", "redirectPenalty=x"], "'x'", "from 0 to"),
      (["--set", "redirectPenalty=-1"], "'-1'", "from 0 to"),
      (["--set", "redirectPenalty="], "''", "from 0 to"),
      (["--set", "dotCycles=0"], "'0'", "from 1 to"),
      (["--set", "csrFieldHazards=1"], "'1'", "true or false"),
      (["--set", "bypass=some"], "'some'", "full, reduced, none"),
      (["--set", "divide=sequential:3"], "'sequential:3'", "sequential:U"),
      (["--set", "redirectPenalty"], "'redirectPenalty'", "--set redirectPenalty=2"),
      (["--isa", "rv64i"], "'rv64i'", "rv32"),
      (["--isa", "rv32iq"], "'q'", "zicsr"),
      (["--isa", ""], "''", "rv32"),
      (["--memory", "64M"], "'64M'", "SIZE@BASE"),
      (["--memory", "1T@0"], "'1T@0'", "K, M and G"),
      (["--memory=-1@0"], "'-1@0'", "SIZE@BASE"),
      (["--memory", "0@0"], "'0@0'", "size"),
      (["--memory", "8@0xfffffffc"], "'8@0xfffffffc'", "4G"),
      (["--memory", "1M@0x80000000", "--memory", "4@0x800ffffc"], "overlap", "smaller"),
      (["--max-cycles", "0"], "--max-cycles 0", "at least 1"),
    ])
  func ours(options: [String], wrong: String, accepted: String) throws {
    let result = try Guest.exiting("0").tercet("run", options)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.isOneError)
    #expect(result.messages.first?.contains(wrong) == true, "\(result.err)")
    #expect(result.messages.last?.contains(accepted) == true, "\(result.err)")
  }

  @Test("a wrong option does not blame the program")
  func blame() throws {
    let guest = try Guest.exiting("0")
    #expect(try !guest.run("--memory", "64M").err.contains(guest.path))
  }

  @Test(
    "as the parser sees it",
    arguments: [
      ["--bogus"], ["--max-cycles", "many"], ["--max-cycles", "-5"],
      ["--max-cycles", "18446744073709551616"], ["--max-cycles"], ["--color", "red"],
      ["another.elf"], ["-o"],
    ])
  func parser(options: [String]) throws {
    let result = try Guest.exiting("0").tercet("run", options)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("Error: "))
    #expect(result.err.contains("See 'tercet run --help'"))
  }

  @Test("a program is needed", arguments: ["run", "profile", "disasm"])
  func noProgram(command: String) throws {
    let result = try tercet(command)
    #expect(result.status == 64)
    #expect(result.err.contains("<elf>"))
  }

  @Test(
    "a mistyped command is named, with the one that was meant",
    arguments: [
      ("rn", "did you mean `tercet run`?"), ("profil", "did you mean `tercet profile`?"),
      ("disas", "did you mean `tercet disasm`?"), ("Run", "did you mean `tercet run`?"),
      ("walk", "`tercet --help`"), ("guest.elf", "`tercet run guest.elf`"),
      ("build/guest", "`tercet run build/guest`"),
    ])
  func mistyped(word: String, help: String) throws {
    let result = try tercet(word, "more")
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.isOneError)
    #expect(result.messages.first == "error: there is no command '\(word)'")
    #expect(result.err.contains(help))
    for command in ["run", "profile", "disasm", "presets"] { #expect(result.err.contains(command)) }
  }
}

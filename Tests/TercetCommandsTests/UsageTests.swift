// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Wrong usage is 64")
struct UsageTests {
  /// Ours say `error:` and `help:`; the words in the middle name what is wrong.
  @Test(
    "with a message that says what is accepted",
    arguments: [
      (["--core", "pentium"], "'pentium'", "classic, riscv-mini, hazard3-i"),
      (["--set", "turbo=1"], "'turbo'", "`tercet presets`"),
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
    "in the command line's form too",
    arguments: [
      (["--bogus"], "unknown option '--bogus'", "`tercet run --help` explains all options"),
      (["-x"], "unknown option '-x'", "`tercet run --help`"),
      (["--max-cycles", "many"], "the value 'many' is invalid", "Stops the run after so many"),
      (["--max-cycles", "-5"], "missing value for '--max-cycles <n>'", "Stops the run after"),
      (["--max-cycles", "18446744073709551616"], "the value '18446744073709551616'", "Stops"),
      (["--max-cycles"], "missing value for '--max-cycles <n>'", "Stops the run"),
      (
        ["--color", "red"], "'red' is invalid for '--color <when>'", "there are auto, always, never"
      ),
      (["another.elf"], "several programs have no common output", "goes behind --"),
      (["-o"], "missing value for '-o <file>'", "Writes the result"),
      (["--quiet=yes"], "does not take any value", "`tercet run --help`"),
    ] as [([String], String, String)])
  func parser(options: [String], wrong: String, help: String) throws {
    let result = try Guest.exiting("0").tercet("run", options)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.isOneError, "\(result.err)")
    #expect(result.messages.count == 2)
    #expect(result.messages.first?.contains(wrong) == true, "\(result.err)")
    #expect(result.messages.last?.contains(help) == true, "\(result.err)")
  }

  @Test(
    "what was meant is asked for",
    arguments: [
      (["run", "--statts"], "--stats?"), (["run", "--maxcycles", "9"], "--max-cycles?"),
      (["run", "--memry", "1@0"], "--memory?"), (["profile", "--jason"], "--json?"),
      (["run", "--presett", "classic"], "--core?"), (["run", "--march", "rv32i"], "--isa?"),
      (["run", "--json"], "help: add --stats, or write `tercet profile --json`"),
      (["profile", "--at", "1"], "`tercet trace` has it"),
      (["trace", "--format", "konatta"], "konata?"), (["trace", "--format", "vdc"], "vcd?"),
      (["run", "--lockstep", "spkie"], "spike?"),
      (["run", "--color", "allways"], "always?"), (["run", "--core", "hazzard3-i"], "hazard3-i"),
      (["run", "--set", "loaduse=none"], "loadUse?"), (["run", "--isa", "rv32i_zicrs"], "zicsr?"),
      (["run", "--isa", "rv32i_xtdto"], "xtdot?"), (["trace", "--at", "_strat"], "_start?"),
      (["trace", "--function", "_strat"], "_start?"), (["run", "--set", "bypass=ful"], "full?"),
      (["run", "--set", "loadUse=dependant"], "dependent?"),
      (["run", "--set", "frontEnd=FIFO"], "fifo?"), (["run", "--core", "rp2530"], "rp2350"),
      (["run", "--set", "csrFieldHazards=ture"], "true?"), (["presets", "--jsn"], "--json?"),
    ] as [([String], String)])
  func nearMiss(arguments: [String], meant: String) throws {
    let guest = try Guest.exiting("0")
    let result = try Tool.tercet().run(arguments + [guest.path])
    #expect(result.status == 64)
    #expect(result.isOneError, "\(result.err)")
    #expect(result.messages.last?.contains(meant) == true, "\(result.err)")
    if meant.hasSuffix("?") {
      #expect(result.messages.last?.hasPrefix("help: did you mean ") == true, "\(result.err)")
    }
  }

  @Test(
    "another word for it is understood, whatever its dashes, and one name is offered",
    arguments: [
      (["run", "--set", "forwarding=none"], "bypass"),
      (["run", "--set", "branch-predictor=btb1"], "predictor"),
      (["run", "--set", "branch_prediction=btb1"], "predictor"),
      (["run", "--set", "redirect-penalty=2"], "redirectPenalty"),
      (["run", "--set", "ICACHE_SIZE=64"], "instructionCacheSize"),
      (["run", "--set", "fowarding=none"], "bypass"),
      (["run", "--set", "loadUsePenalty=1"], "loadUse"),
      (["run", "--set", "instructionCacheWay=2"], "instructionCacheWays"),
      (["run", "--core", "hazard3"], "hazard3-imc"), (["run", "--core", "RP2350"], "rp2350"),
      (["run", "--core", "default"], "classic"), (["run", "--preset", "classic"], "--core"),
      (["trace", "--march", "rv32i"], "--isa"),
      (["simulate"], "`tercet run`"), (["objdump"], "`tercet disasm`"),
      (["perf"], "`tercet profile`"), (["waves"], "`tercet trace`"),
      (["cores"], "`tercet presets`"),
    ] as [([String], String)])
  func synonyms(arguments: [String], meant: String) throws {
    let result = try Tool.tercet().run(arguments + [try Guest.exiting("0").path])
    #expect(result.status == 64)
    #expect(result.isOneError, "\(result.err)")
    #expect(result.err.contains("did you mean \(meant)?"), "\(result.err)")
    // The answer is not hidden in a list.
    #expect(!result.err.contains("straddlePenalty"))
  }

  @Test("what disasm does not take is refused, since it would change nothing")
  func disasmOptions() throws {
    for option in [["--set", "loadUse=always"], ["--core", "rp2350"]] {
      let result = try Guest.exiting("0").tercet("disasm", option)
      #expect(result.status == 64)
      #expect(result.err.contains("unknown option '\(option[0])'"))
      #expect(result.err.contains("`tercet profile`"))
    }
  }

  @Test("nothing is suggested for what resembles nothing")
  func noNearMiss() throws {
    let isas = ["rv32iq", "rv32imz", "rv32im_"].map { ["run", "--isa", $0] }
    let values = ["bypass=", "bypass=some", "csrPenalty=one"].map { ["run", "--set", $0] }
    for arguments in [["run", "--zzzzzz"]] + isas + values {
      let result = try Tool.tercet().run(arguments + [try Guest.exiting("0").path])
      #expect(!result.err.contains("did you mean"), "\(result.err)")
    }
  }

  @Test("arguments for a program that starts without any are remarked on")
  func lostArguments() throws {
    let bare = try Guest("li t0, 1\nla t1, tohost\nsw t0, 0(t1)\nj .\n.data\ntohost: .dword 0")
    #expect(try bare.run("--", "a").err.hasPrefix("note: the program has a tohost symbol, so it"))
    #expect(try bare.run("-q", "--", "a").err == "")
    #expect(try bare.run().err == "")
    #expect(try Guest.exiting("0").run("--", "a").err == "")
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

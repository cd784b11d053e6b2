// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetConformance
import TercetCore
import TercetELF
import TercetISA
import TercetKit
import TercetLockstep

/// Errors of options.
extension ErrorMessage {
  static let core = [
    ErrorMessage(
      "ISAStringError.notRV32", ISAStringError.notRV32("rv64i"),
      status: 64,
      """
      'rv64i' is not an ISA that tercet runs: it does not start with rv32
      help: write it like \(InstructionSet.default.name)
      """),
    ErrorMessage(
      "ISAStringError.noBase", ISAStringError.noBase("rv32m"),
      status: 64,
      """
      the ISA 'rv32m' has no base: the letter i is missing
      help: write it like rv32i or rv32im_zicsr
      """),
    ErrorMessage(
      "ISAStringError.unknownExtension",
      ISAStringError.unknownExtension("zicrs", in: "rv32i_zicrs"),
      status: 64,
      """
      the ISA 'rv32i_zicrs' names 'zicrs', which tercet does not execute
      help: did you mean zicsr? it knows \(Self.extensions)
      """),
    ErrorMessage(
      "ISAStringError.emptyName", ISAStringError.emptyName("rv32im_"),
      status: 64,
      """
      the ISA 'rv32im_' has an underscore with no name behind it
      help: write it like rv32im_zicsr
      """),
    ErrorMessage(
      "ISAStringError.contradiction",
      ISAStringError.contradiction("i", "e", because: "a core has one base", in: "rv32ie"),
      status: 64,
      """
      the ISA 'rv32ie' contradicts itself: i and e exclude each other, as a core has one base
      help: leave out e, which tercet does not execute
      """),
    ErrorMessage(
      "UsageError.outputIsInput", UsageError.outputIsInput("dot.elf"),
      status: 64,
      """
      -o names 'dot.elf', which is to be read
      help: give the result another name; it would replace the file
      """),
    ErrorMessage(
      "UsageError.writesInEachRun", UsageError.writesInEachRun("data"),
      status: 64,
      """
      --dir 'data' lets the program write, and whatif runs it once for each core
      help: give --dir 'data:ro'; what must write can be profiled with --set, core by core
      """),
    ErrorMessage(
      "UsageError.badTolerance", UsageError.badTolerance("half"),
      status: 64,
      """
      'half' is no tolerance
      help: it takes a number from 0% to 100% with up to four decimals, such as 0.5%
      """),
    ErrorMessage(
      "UsageError.sameResult", UsageError.sameResult("r", options: "--junit and -o"),
      status: 64,
      """
      --junit and -o name 'r', and are two results
      help: give one of them another name
      """),
    ErrorMessage(
      "UsageError.sameProgramName", UsageError.sameProgramName("k.elf"),
      status: 64,
      """
      two programs are called 'k.elf', by which a baseline knows them
      help: give one of them another name, or check it with a baseline of its own
      """),
    ErrorMessage(
      "UsageError.resultIsInput", UsageError.resultIsInput("dot.elf", option: "--signature"),
      status: 64,
      """
      --signature names 'dot.elf', which is to be read
      help: give the result another name; it would replace the file
      """),
    ErrorMessage(
      "UsageError.jsonWithoutStats", UsageError.jsonWithoutStats,
      status: 64,
      """
      --json says how to report, and `run` reports nothing without --stats
      help: add --stats, or write `tercet profile --json`
      """),
    ErrorMessage(
      "UsageError.zeroJobs", UsageError.zeroJobs,
      status: 64,
      """
      --jobs 0 leaves nobody to run the programs
      help: give at least 1
      """),
    ErrorMessage(
      "UsageError.severalWithoutStats", UsageError.severalWithoutStats,
      status: 64,
      """
      several programs have no common output and exit status
      help: add --stats for a table of all; what one program shall get itself goes behind --
      """),
    ErrorMessage(
      "UsageError.severalWithSignature", UsageError.severalWithSignature,
      status: 64,
      """
      --signature and --lockstep are for one program at a time
      help: call `tercet run` once for each program
      """),
    ErrorMessage(
      "UsageError.functionOfMany", UsageError.functionOfMany,
      status: 64,
      """
      --function names a function of one program, and there are several
      help: profile that program alone
      """),
    ErrorMessage(
      "UsageError.writesInEachWindow", UsageError.writesInEachWindow("out"), status: 64,
      """
      --dir 'out' lets the program write, and --windows runs it again for each window
      help: give --dir 'out:ro', or leave out --windows
      """),
    ErrorMessage(
      "UsageError.windowCount", UsageError.windowCount(0, most: 100), status: 64,
      """
      --windows 0 is no number of windows
      help: it takes 1 to 100
      """),
    ErrorMessage(
      "UsageError.windowsOfNothing", UsageError.windowsOfNothing, status: 64,
      """
      --windows keeps the stages for the report of one program as json or html
      help: give one program and --json or --html, without --summary
      """),
    ErrorMessage(
      "UsageError.partOfMany", UsageError.partOfMany, status: 64,
      """
      --from, --to and --region name a part of one run, and there are several
      help: profile that program alone
      """),
    ErrorMessage(
      "UsageError.endsBeforeStart", UsageError.endsBeforeStart(from: "20", to: "10"), status: 64,
      """
      --to 10 is before --from 20, which leaves no cycle
      help: give a later one; both cycles belong to the part
      """),
    ErrorMessage(
      "UsageError.nothingToExplain", UsageError.nothingToExplain("nosuch"),
      status: 64,
      """
      there is no word, parameter, preset or exit status 'nosuch' to explain
      help: `tercet explain` lists all
      """),
    ErrorMessage(
      "UsageError.lockstepWritesNothing", UsageError.lockstepWritesNothing,
      status: 64,
      """
      --lockstep compares results and has no report, so there is nothing to write with -o
      help: leave out -o; run once with --lockstep, and once with --stats
      """),
    ErrorMessage(
      "TimingError.notAnAssignment", TimingError.notAnAssignment("redirectPenalty"),
      status: 64,
      """
      'redirectPenalty' sets nothing: it is not of the form name=value
      help: write it like --set redirectPenalty=2
      """),
    ErrorMessage(
      "TimingError.unknownParameter", TimingError.unknownParameter("redirectpenality"),
      status: 64,
      """
      there is no timing parameter 'redirectpenality'
      help: did you mean redirectPenalty? `tercet presets` lists all parameters
      """),
    ErrorMessage(
      "TimingError.badValue",
      TimingError.badValue(
        "ful", parameter: "bypass", near: ["full"], accepts: "full, reduced, none"),
      status: 64,
      """
      'ful' is not a value of bypass
      help: did you mean full? it takes full, reduced, none
      """),
    ErrorMessage(
      "TimingError.contradiction", TimingError.contradiction(.onePortWithoutQueue),
      status: 64,
      """
      one memory port needs a front end that knows who has it, and the ideal one does not
      help: add --set frontEnd=fifo, or take a preset such as hazard3-i-1port
      """),
  ]

  static let directories = [
    ErrorMessage(
      "DirectoryError.noPath", DirectoryError.noPath(":ro"),
      status: 64,
      """
      --dir ':ro' names no directory
      help: write PATH or PATH:ro, such as --dir data:ro
      """),
    ErrorMessage(
      "DirectoryError.unusable", DirectoryError.unusable("data", reason: "Not a directory"),
      status: 64,
      """
      'data' cannot be opened as a directory: Not a directory
      help: --dir takes a directory that exists, as PATH or PATH:ro
      """),
    ErrorMessage(
      "DirectoryError.nameless", DirectoryError.nameless(".."),
      status: 64,
      """
      --dir '..' ends in no name that the guest could use
      help: only the first --dir is the guest's own directory; write the path of others in full
      """),
    ErrorMessage(
      "DirectoryError.sameName", DirectoryError.sameName("a", "b/a"),
      status: 64,
      """
      --dir 'b/a': another directory is already called 'a'
      help: the guest sees every --dir but the first by its last name; give a common parent
      """),
  ]

  static let usage = [
    ErrorMessage(
      "UsageError.unknownPreset", UsageError.unknownPreset("clasic"),
      status: 64,
      """
      there is no preset 'clasic'
      help: did you mean classic? `tercet presets` lists them all; the path of a core file has a / or \
      ends in .json
      """),
    ErrorMessage(
      "UsageError.optionTwice",
      UsageError.optionTwice("--core", first: "classic", second: "rp2350"),
      status: 64,
      """
      --core is given twice, as 'classic' and as 'rp2350', and takes one value
      help: leave one of them out
      """),
    ErrorMessage(
      "UsageError.parameterTwice",
      UsageError.parameterTwice("dotCycles", first: "1", second: "4"),
      status: 64,
      """
      --set gives dotCycles twice, as '1' and as '4'
      help: leave one of them out
      """),
    ErrorMessage(
      "UsageError.zeroCycles", UsageError.zeroCycles,
      status: 64,
      """
      --max-cycles 0 leaves no cycle to run
      help: give at least 1
      """),
    ErrorMessage(
      "UsageError.zeroOperands", UsageError.zeroOperands,
      status: 64,
      """
      --operands 0 leaves nothing to compare
      help: give at least 1; --no-verilog leaves the comparison out
      """),
    ErrorMessage(
      "UsageError.zeroTraceCycles", UsageError.zeroTraceCycles,
      status: 64,
      """
      --cycles 0 leaves nothing to show
      help: give at least 1
      """),
    ErrorMessage(
      "UsageError.rangeAndPlace", UsageError.rangeAndPlace,
      status: 64,
      """
      --range says which cycles to show, and so do --at and --cycles
      help: give either --range FIRST:LAST, or --at and --cycles
      """),
    ErrorMessage(
      "UsageError.viewWithoutDump", UsageError.viewWithoutDump,
      status: 64,
      """
      --gtkw arranges a dump in GTKWave, and no file will have one
      help: give --format vcd and -o FILE as well
      """),
    ErrorMessage(
      "UsageError.viewIsDump", UsageError.viewIsDump("wave.vcd"),
      status: 64,
      """
      --gtkw and -o both name 'wave.vcd'
      help: give --gtkw another name, such as wave.gtkw
      """),
    ErrorMessage(
      "UsageError.binaryToTerminal", UsageError.binaryToTerminal,
      status: 64,
      """
      a trace for Perfetto is binary, and would only upset the terminal
      help: write it to a file with -o trace.pftrace
      """),
    ErrorMessage(
      "UsageError.lockstepCountsNothing", UsageError.lockstepCountsNothing,
      status: 64,
      """
      --lockstep compares results and counts no cycles, so there are no --stats
      help: run once with --lockstep, and once with --stats
      """),
    ErrorMessage(
      "UsageError.lockstepHasNoSignature", UsageError.lockstepHasNoSignature,
      status: 64,
      """
      --lockstep compares results and leaves no signature, so there is no --signature
      help: run once with --lockstep, and once with --signature
      """),
    ErrorMessage(
      "UsageError.unknownCommand",
      UsageError.unknownCommand("rn", meant: "run", known: ["run", "profile"]),
      status: 64,
      """
      there is no command 'rn'
      help: the commands are run, profile; did you mean `tercet run`?
      """),
  ]
}

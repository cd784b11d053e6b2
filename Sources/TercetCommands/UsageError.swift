// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetFiles
import TercetJSON

/// Why the words of a command line make no sense together.
package enum UsageError: Error, Equatable {
  case unknownPreset(String)
  case zeroCycles
  case zeroTraceCycles
  case zeroOperands
  case rangeAndPlace
  case viewWithoutDump
  case viewIsDump(String)
  case binaryToTerminal
  case outputIsInput(String)
  /// An option other than -o names what is to be read.
  case resultIsInput(String, option: String)
  case lockstepWritesNothing
  case jsonWithoutStats
  case zeroJobs
  case severalWithoutStats
  case severalWithSignature
  case nothingToExplain(String)
  case functionOfMany
  case partOfMany
  case endsBeforeStart(from: String, to: String)
  /// Two options that name different formats.
  case twoFormats(String, String)
  case formatOfMany(String)
  case summaryWithoutTables(String)
  case binaryReport(String)
  case perfettoOfProfile
  /// A directory that every one of many runs could write to.
  case writesInEachRun(String)
  case writesInEachWindow(String)
  case windowCount(UInt64, most: UInt64)
  case windowsOfNothing
  case badTolerance(String)
  /// Two results under one name.
  case sameResult(String, options: String)
  /// Two programs of one name, by which a baseline knows them.
  case sameProgramName(String)
  /// A network that is to be run in plain C alone, and beside Xtdot.
  case plainAnd(String)
  case lockstepCountsNothing
  case lockstepHasNoSignature
  /// An option that takes one value, with two.
  case optionTwice(String, first: String, second: String)
  /// A parameter that `--set` gives two values.
  case parameterTwice(String, first: String, second: String)
  /// What was written instead of a command, and the command that it may stand for.
  case unknownCommand(String, meant: String?, known: [String])
}

extension UsageError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownPreset(let name):
      return """
        there is no preset '\(name)'
        help: \(Preset.help(insteadOf: name)); the path of a core file has a / or ends in .json
        """
    case .zeroCycles:
      return "--max-cycles 0 leaves no cycle to run\nhelp: give at least 1"
    case .zeroTraceCycles:
      return "--cycles 0 leaves nothing to show\nhelp: give at least 1"
    case .zeroOperands:
      return """
        --operands 0 leaves nothing to compare
        help: give at least 1; --no-verilog leaves the comparison out
        """
    case .rangeAndPlace:
      return """
        --range says which cycles to show, and so do --at and --cycles
        help: give either --range FIRST:LAST, or --at and --cycles
        """
    case .viewWithoutDump:
      return """
        --gtkw arranges a dump in GTKWave, and no file will have one
        help: give --format vcd and -o FILE as well
        """
    case .viewIsDump(let path):
      return """
        --gtkw and -o both name '\(path)'
        help: give --gtkw another name, such as wave.gtkw
        """
    case .binaryToTerminal:
      return """
        a trace for Perfetto is binary, and would only upset the terminal
        help: write it to a file with -o trace.pftrace
        """
    case .outputIsInput(let path):
      return """
        -o names '\(path)', which is to be read
        help: give the result another name; it would replace the file
        """
    case .resultIsInput(let path, let option):
      return """
        \(option) names '\(path)', which is to be read
        help: give the result another name; it would replace the file
        """
    case .lockstepWritesNothing:
      return """
        --lockstep compares results and has no report, so there is nothing to write with -o
        help: leave out -o; run once with --lockstep, and once with --stats
        """
    case .jsonWithoutStats:
      return """
        --json says how to report, and `run` reports nothing without --stats
        help: add --stats, or write `tercet profile --json`
        """
    case .zeroJobs:
      return "--jobs 0 leaves nobody to run the programs\nhelp: give at least 1"
    case .severalWithoutStats:
      return """
        several programs have no common output and exit status
        help: add --stats for a table of all; what one program shall get itself goes behind --
        """
    case .functionOfMany:
      return """
        --function names a function of one program, and there are several
        help: profile that program alone
        """
    case .partOfMany:
      return """
        --from, --to and --region name a part of one run, and there are several
        help: profile that program alone
        """
    case .endsBeforeStart(let from, let to):
      return """
        --to \(to) is before --from \(from), which leaves no cycle
        help: give a later one; both cycles belong to the part
        """
    case .twoFormats(let one, let other):
      return """
        \(one) and \(other) name two formats, and there is one report
        help: give one of them, and call `tercet report` for the other
        """
    case .formatOfMany(let format):
      return """
        several programs have no common report as \(format)
        help: profile each alone, or all with --json, a document a line
        """
    case .summaryWithoutTables(let format):
      return """
        --summary leaves nothing to report as \(format), which is about functions and lines
        help: leave out --summary, or write it as text or json
        """
    case .binaryReport(let format):
      return """
        a report as \(format) is binary, and would only upset the terminal
        help: write it to a file with -o
        """
    case .perfettoOfProfile:
      return """
        a profile says how often and not when, so there is nothing in it for Perfetto
        help: `tercet trace --format perfetto` runs the program and writes what happens when
        """
    case .writesInEachRun(let grant):
      return """
        --dir '\(grant)' lets the program write, and whatif runs it once for each core
        help: give --dir '\(grant):ro'; what must write can be profiled with --set, core by core
        """
    case .writesInEachWindow(let grant):
      return """
        --dir '\(grant)' lets the program write, and --windows runs it again for each window
        help: give --dir '\(grant):ro', or leave out --windows
        """
    case .windowCount(let count, let most):
      return """
        --windows \(count) is no number of windows
        help: it takes 1 to \(most)
        """
    case .windowsOfNothing:
      return """
        --windows keeps the stages for the report of one program as json or html
        help: give one program and --json or --html, without --summary
        """
    case .badTolerance(let text):
      return """
        '\(text.shown)' is no tolerance
        help: it takes a number from 0% to 100% with up to four decimals, such as 0.5%
        """
    case .sameResult(let path, let options):
      return """
        \(options) name '\(path)', and are two results
        help: give one of them another name
        """
    case .sameProgramName(let name):
      return """
        two programs are called '\(name)', by which a baseline knows them
        help: give one of them another name, or check it with a baseline of its own
        """
    case .nothingToExplain(let word):
      return """
        there is no word, parameter, preset or exit status '\(word)' to explain
        help: `tercet explain` lists all
        """
    case .plainAnd(let option):
      return """
        --plain leaves Xtdot out, and \(option) is about what it is worth
        help: leave out --plain
        """
    case .severalWithSignature:
      return """
        --signature and --lockstep are for one program at a time
        help: call `tercet run` once for each program
        """
    case .lockstepCountsNothing:
      return """
        --lockstep compares results and counts no cycles, so there are no --stats
        help: run once with --lockstep, and once with --stats
        """
    case .lockstepHasNoSignature:
      return """
        --lockstep compares results and leaves no signature, so there is no --signature
        help: run once with --lockstep, and once with --signature
        """
    case .optionTwice(let name, let first, let second):
      return """
        \(name) is given twice, as '\(first)' and as '\(second)', and takes one value
        help: leave one of them out
        """
    case .parameterTwice(let name, let first, let second):
      return """
        --set gives \(name) twice, as '\(first)' and as '\(second)'
        help: leave one of them out\(name == "slowMemory" ? "; regions go into one, with commas" : "")
        """
    case .unknownCommand(let word, let meant, let known):
      let guess =
        word.contains(where: { "./".contains($0) }) && !word.contains(" ")
        ? "write `tercet run \(word)` to run a program"
        : meant.map { "did you mean `tercet \($0)`?" } ?? "`tercet --help` explains them"
      return """
        there is no command '\(word)'
        help: the commands are \(known.joined(separator: ", ")); \(guess)
        """
    }
  }
}

extension UsageError {
  /// Refuses a result that would replace what is to be read.
  ///
  /// - Parameter option: Which names the result at `path`.
  static func check(
    _ path: String, of option: String, inputs: [String]
  ) throws(UsageError) {
    if let input = inputs.first(where: { InputFile.isSame($0, path) }) {
      throw .resultIsInput(input, option: option)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A status with which the tool itself ends, in words; all others are a guest's.
package struct ExitStatusRow: Sendable {
  package let status: Int32
  /// A few words.
  package let brief: String
  /// What has happened, and what to do.
  package let meaning: String

  package static let all = [
    ExitStatusRow(
      status: ExitStatus.different,
      brief: "a test that failed, or a difference from Spike or a baseline",
      meaning: """
        `tercet test` found a program that did not pass, --lockstep and --reference a difference from \
        Spike, or `tercet check` a program that ended otherwise than in its baseline. The report says \
        which and where. A guest may end with 1 as well.
        """),
    ExitStatusRow(
      status: ExitStatus.grown, brief: "cycles that grew beyond their baseline",
      meaning: """
        `tercet check` found a program that takes more cycles than its baseline and the tolerance \
        allow, that is over its budget, or that the baseline does not have. The table says which. A \
        guest may end with 3 as well, but never through `tercet check`.
        """),
    ExitStatusRow(
      status: ExitStatus.usage, brief: "wrong usage",
      meaning: """
        The command line makes no sense: an unknown option, a value that is not allowed, two options \
        that exclude each other. Nothing was run and nothing written.
        """),
    ExitStatusRow(
      status: ExitStatus.badProgram,
      brief: "a program, core file or saved profile that cannot be loaded",
      meaning: """
        The file is there, but it is no RV32 program, is damaged, or does not fit into memory; or a \
        core file or a saved profile is not as docs/FORMATS.md has it.
        """),
    ExitStatusRow(
      status: ExitStatus.noInput, brief: "no such file",
      meaning: "A program, core file, profile or folder that the command line names cannot be read."
    ),
    ExitStatusRow(
      status: ExitStatus.unavailable,
      brief: "something that tercet needs for this is not installed",
      meaning: """
        Spike for --lockstep and --reference, or the headers and the linker script of an installed \
        tercet. The message says how to get it; `tercet doctor` looks for all.
        """),
    ExitStatusRow(
      status: ExitStatus.internalError, brief: "a fault in tercet",
      meaning: "Tercet is wrong, not your program. Please report it, with the command line."),
    ExitStatusRow(
      status: ExitStatus.inputOutput, brief: "a file or stream that cannot be written",
      meaning: """
        The disk is full, the folder of -o cannot be written to, or what the guest printed was lost.
        """),
    ExitStatusRow(
      status: ExitStatus.cycleLimit, brief: "--max-cycles was reached",
      meaning: """
        The run was stopped at the limit of --max-cycles, in the same cycle each time. The report so \
        far is written.
        """),
    ExitStatusRow(
      status: ExitStatus.guestDied, brief: "the guest died, or sleeps for ever",
      meaning: """
        The guest trapped and has no handler, or nothing can happen to it any more: it sleeps, or \
        goes round in a loop that changes nothing, and no interrupt can come. The message says \
        where. The report so far is written.
        """),
    ExitStatusRow(
      status: ExitStatus.signalBase + 2, brief: "SIGINT (Ctrl-C) ended the run",
      meaning: "Ctrl-C ended the run. The report so far is written."),
    ExitStatusRow(
      status: ExitStatus.signalBase + 15, brief: "SIGTERM ended the run",
      meaning: "SIGTERM ended the run, as timeout(1) sends it. The report so far is written."),
  ]
}

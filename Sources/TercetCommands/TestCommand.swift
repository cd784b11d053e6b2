// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetConformance
import TercetCore
import TercetKit
import TercetReport

/// `tercet test`: programs that check themselves, and what came of them.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs self-checking programs, and reports which passed.",
    usage: "tercet test [<options>] <path> ...",
    discussion: """
      Programs follow the protocol of riscv-tests: they exit with 0, or with the number of the \
      case that failed. One with a signature, which has NAME.signature or NAME.reference_output \
      beside it, must also leave that. What they print is dropped.

      Ends with 0 if all passed, else with 1.
      """)

  @Argument(
    help: ArgumentHelp("ELF files, or folders of them.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var core: CoreOptions

  @Option(
    help: ArgumentHelp(
      "RAM, such as 256K@0x80000000; repeatable. By default 64M from where the program is.",
      valueName: "size@base"))
  var memory: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the numbers of ecalls mean: linux, or rars for the calls of RARS and Ripes.",
      valueName: "kind"))
  var calls = HostCalls.linux

  @Option(help: ArgumentHelp("A program fails after so many cycles.", valueName: "n"))
  var maxCycles = Count(TestRun.defaultCycles)

  @Option(
    help: ArgumentHelp(
      "Runs all on another simulator too, and compares; there is spike.",
      valueName: "simulator"))
  var reference: RunCommand.Simulator?

  @Flag(help: "Reports as JSON, schema tercet.test/1.")
  var json = false

  @OptionGroup var output: OutputOptions

  /// The status when a test failed.
  private static let failed: Int32 = 1

  func run() throws {
    try reporting(output, about: nil) {
      if maxCycles.value == 0 { throw UsageError.zeroCycles }
      var regions: [GuestMemory.Region] = []
      for text in memory { regions.append(try GuestMemory.Region(parsing: text)) }
      let sink = try output.sink(inputs: paths)
      let run = TestRun(
        core: try core.resolve(), memory: regions.isEmpty ? nil : regions, calls: calls,
        cycles: maxCycles.value,
        reference: reference == nil ? nil : try TestReference.spike(),
        signal: { Interruption.signal })
      let programs = try TestPrograms(at: paths)
      guard let results = try Interruption.catching({ try run.results(of: programs.paths) }) else {
        let signal = Interruption.signal ?? 0
        Messages(style: output.style(for: 2)).error(RunEnding.interruption(by: signal, "the tests"))
        throw ExitCode(ExitStatus.signalBase + signal)
      }
      for remark in TestResult.remarks(of: results) { output.note(remark) }
      if programs.skipped > 0 {
        output.note(
          "left out what is no RV32 program: \(programs.skipped) "
            + (programs.skipped == 1 ? "file" : "files"))
      }
      let report = TestReport(results, skipped: programs.skipped, core: run.core)
      sink.write(json ? report.json() : report.text(output.resultStyle))
      try sink.finish()
      if !report.failures.isEmpty { throw ExitCode(Self.failed) }
    }
  }
}

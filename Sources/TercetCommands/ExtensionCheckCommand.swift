// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TercetExtension
import TercetFiles
import TercetJSON
import TercetKit
import TercetReport

/// `tercet extension check`: whether what an extension's files say goes together.
struct ExtensionCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compares an extension's rows, header, C and Verilog with one another.",
    usage: "tercet extension check [<options>] <folder|name>",
    discussion: """
      That no word is that of two rows, or of a row and an instruction of the core; that the library \
      has the functions; that the functions of NAME.h have the words of the rows, with an operand in \
      each place, for which clang compiles them; and that C and Verilog compute the same for random \
      operands, in the cycles that extension.json says, for which Verilator is needed.

      Ends with 0 if all holds, with 1 if something does not, and with 65 if extension.json, the \
      library or the Verilog cannot be used at all.
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder with an extension.json, or the name of an installed extension.",
      valueName: "folder|name"),
    completion: .directory)
  var place: String

  @Option(help: ArgumentHelp("For how many operands each row is computed.", valueName: "n"))
  var operands = Count(MeaningComparison.defaultCalls)

  @Option(help: ArgumentHelp("Another number chooses other operands.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: "Leaves out the comparison with Verilog, for which Verilator is needed.")
  var noVerilog = false

  @Flag(help: "Reports as JSON, schema tercet.extension-check/1.")
  var json = false

  @OptionGroup var instructions: InstructionOptions
  @OptionGroup var output: OutputOptions

  /// The status when something does not hold.
  private static let failed: Int32 = 1

  func run() throws {
    try reporting(output, about: nil) {
      if operands.value == 0 { throw UsageError.zeroOperands }
      let environment = ProcessInfo.processInfo.environment
      let isa = try instructions.resolve()
      let installation = try Installation.required()
      // As it is written: what counts in a run makes no difference here.
      let folder = try ExtensionPlace(place, environment: environment).folder
      let description = try ExtensionFile.read(folder: folder)
      let sink = try output.sink()
      var report = ExtensionCheckReport(description, operands: operands.value, seed: seed)
      let check = ExtensionCheck(
        description, isa: isa, runtime: installation.runtime, environment: environment,
        signal: { Interruption.signal },
        progress: { if output.verbose || output.progress != nil { output.note($0) } })
      func add(_ findings: [ExtensionFinding]) {
        report.findings += findings
        guard !json else { return }
        let width = output.terminalWidth()
        for finding in findings { sink.write(finding.text(output.resultStyle, width: width)) }
      }
      if !json { sink.write(report.head(output.resultStyle)) }
      try Interruption.catching {
        add(try check.rows())
        add(try check.library())
        add(try check.header())
        add(noVerilog ? check.withoutVerilog() : try check.meanings(operands.value, seed: seed))
      }
      if let signal = Interruption.signal {
        Messages(style: output.style(for: 2)).error(
          RunEnding.interruption(
            by: signal, "the check", help: "--operands N compares as many as there is time for"))
        throw ExitCode(ExitStatus.signalBase + signal)
      }
      if json { sink.write(JSONWriter.text(report)) }
      try sink.finish()
      if report.hasFailed { throw ExitCode(Self.failed) }
    }
  }
}

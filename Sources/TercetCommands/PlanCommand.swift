// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TercetFiles
import TercetKit
import TercetModel
import TercetReport

/// `tercet plan`: which width each layer of a network gets.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Chooses the width of each layer of a network under a budget, by measured cycles.",
    usage: "tercet plan [<options>] <network>",
    discussion: """
      The network is one that `tercet model` takes, with 8 bits. Each layer with weights gets a width: \
      W8A8, W4A8 or W4A4, bits of its weights and of what they are multiplied by. What each costs is \
      measured on the core; what each loses is its sensitivity. The choice has the least sum of \
      sensitivities that the budget allows, and is built, run and compared with what it must compute.

      The status is 1 if nothing keeps the budget.
      """)

  @Argument(
    help: ArgumentHelp(
      "The network: a .tflite file, or the JSON of tercet.network/1.", valueName: "network"),
    completion: .file(extensions: ["tflite", "json"]))
  var network: String

  @OptionGroup var core: CoreOptions

  @Option(
    help: ArgumentHelp(
      """
      What fewer bits lose: kl (the default), trace, eigenvalue or zeroq, or a CSV of your own \
      with the header layer,width,sensitivity.
      """, valueName: "kind|file"),
    completion: .file(extensions: ["csv"]))
  var sensitivity = "kl"

  @Option(
    help: ArgumentHelp(
      """
      At most so much: cycles=N, bytes=N (of constants) or bops=N; N% is that share of the way from \
      the least possible to W8A8.
      """, valueName: "kind=N"))
  var budget: String?

  @Flag(help: "Looks for all choices that no other beats, and tries some of them.")
  var front = false

  @Option(
    help: ArgumentHelp("How many choices of the front are tried; 8 by default.", valueName: "n"))
  var candidates: Count?

  @Option(
    help: ArgumentHelp(
      "An .npy or .npz of inputs, for kl and for scales of 4 bits; else they are random.",
      valueName: "file"), completion: .file(extensions: ["npy", "npz"]))
  var calibration: String?

  @Option(
    help: ArgumentHelp(
      """
      The same, on which choices are judged; an .npz may have `labels`, the right answers.
      """, valueName: "file"), completion: .file(extensions: ["npy", "npz"]))
  var validation: String?

  @Option(
    name: .customLong("save-sensitivity"),
    help: ArgumentHelp("Writes the sensitivities to a CSV.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var savedSensitivity: String?

  @Option(
    help: ArgumentHelp(
      "The compiler: gcc, or clang; by default gcc where it is there.", valueName: "compiler"))
  var cc: ModelTools.Compiler?

  @Flag(help: "Reports as JSON, schema tercet.plan/1.")
  var json = false

  @Flag(help: "Reports as one page for a browser.")
  var html = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      if json, html { throw UsageError.twoFormats("--json", "--html") }
      let inputs =
        [network, core.core, sensitivity] + [calibration, validation].compactMap(\.self)
      try checkSavedSensitivity(inputs)
      let sink = try output.sink(inputs: inputs)
      let isa = try core.resolve().isa.name
      guard isa.hasPrefix("rv32im"), isa.contains("_xtdot") else {
        throw ModelError.lacks("rv32im_xtdot", core: isa)
      }
      guard InputFile.exists(network) else { throw FileError.missing(network) }
      let tools = try ModelTools(
        cc, ProcessInfo.processInfo.environment, in: try Installation.required())
      let planned = try Interruption.catching { () throws -> ModelMaker.Planned in
        let maker = try ModelMaker(tools, signal: { Interruption.signal })
        let line = output.progress
        defer { line?.erase() }
        return try maker.plan(network, options, tercet: Installation.executable) {
          line?.update(words: $0)
        }
      }
      write(planned.document, to: sink)
      try sink.finish()
      if let refusal = planned.refusal {
        output.say(.error(refusal))
        throw ExitCode(ExitStatus.different)
      }
    }
  }

  /// Refuses a CSV that would replace what is read, or the result.
  private func checkSavedSensitivity(_ inputs: [String]) throws(UsageError) {
    guard let savedSensitivity else { return }
    try UsageError.check(savedSensitivity, of: "--save-sensitivity", inputs: inputs)
    guard let result = output.output else { return }
    if result == savedSensitivity || InputFile.isSame(result, savedSensitivity) {
      throw .sameResult(savedSensitivity, options: "--save-sensitivity and -o")
    }
  }

  private func write(_ document: PlanDocument, to sink: ResultSink) {
    if json {
      sink.write(document.jsonText)
    } else if html {
      sink.write(HTMLPlan.text(document))
    } else {
      sink.write(
        PlanReport(document, style: output.resultStyle, width: output.terminalWidth()).text())
    }
  }

  /// Those of the planner.
  private var options: [String] {
    var options = ["--sensitivity=\(sensitivity)"] + (front ? ["--front"] : [])
    for (option, value) in [
      ("--budget", budget), ("--candidates", candidates.map(\.description)),
      ("--calibration", calibration), ("--validation", validation),
      ("--save-sensitivity", savedSensitivity),
    ] {
      if let value { options.append("\(option)=\(value)") }
    }
    return options + coreOptions.map { "--option=\($0)" }
  }

  /// The core, as `tercet model` is told of it.
  private var coreOptions: [String] {
    ["--core=\(core.core)"] + core.changes.map { "--set=\($0)" }
      + (core.instructions.isa.map { ["--isa=\($0)"] } ?? [])
  }
}

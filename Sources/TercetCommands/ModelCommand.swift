// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TercetCore
import TercetFiles
import TercetKit
import TercetModel
import TercetReport

/// `tercet model`: a network, and what each of its layers takes.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Makes a program of an int8 network, runs it and tells what each layer takes.",
    usage: "tercet model [<options>] <network>",
    discussion: """
      The network is a .tflite file with int8 operators, or the JSON of tercet.network/1. It is made C \
      with the kernels of programs/kernels, built by gcc or clang, and run once. What cannot be \
      imported is refused before anything is written, with all that stands in the way.

      With --verify it is run with three inputs, or with that of --input, and every value of every \
      layer is compared with what TensorFlow Lite Micro computes; the status is 1 if one differs.
      """)

  @Argument(
    help: ArgumentHelp(
      "The network: a .tflite file, or the JSON of tercet.network/1.", valueName: "network"),
    completion: .file(extensions: ["tflite", "json"]))
  var network: String

  @OptionGroup var core: CoreOptions

  @Option(
    help: ArgumentHelp(
      "What it works on: an .npy of the input's shape, int8, or float32 to be quantized.",
      valueName: "file"), completion: .file(extensions: ["npy"]))
  var input: String?

  @Flag(help: "Compares all values of all layers with what they must be.")
  var verify = false

  @Option(
    help: ArgumentHelp(
      "Writes the C project to a folder as well; `make` builds it without tercet.",
      valueName: "folder"), completion: .directory)
  var emit: String?

  @Flag(help: "Plain C, without Xtdot.")
  var plain = false

  @Flag(help: "Plain C beside Xtdot.")
  var compare = false

  @Flag(help: "Leaves out each group of Xtdot in turn, at dotCycles 1, 2 and 4.")
  var ablate = false

  @Option(
    help: ArgumentHelp(
      "Bits of the weights: 8, 4, or mixed:FILE, a JSON of layer names to 4 or 8.",
      valueName: "bits"))
  var weights: String?

  @Option(help: ArgumentHelp("The same of the layers' outputs.", valueName: "bits"))
  var activations: String?

  @Option(
    help: ArgumentHelp(
      "Both by layer, as `tercet plan --json` has chosen them.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "An .npy or .npz of inputs by which scales of 4 bits are chosen; else they are random.",
      valueName: "file"), completion: .file(extensions: ["npy", "npz"]))
  var calibration: String?

  @Option(
    help: ArgumentHelp(
      "The compiler: gcc, or clang; by default gcc where it is there.", valueName: "compiler"))
  var cc: ModelTools.Compiler?

  @Flag(help: "Reports as JSON, schema tercet.model/1.")
  var json = false

  @Flag(help: "Reports as one page for a browser.")
  var html = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      if json, html { throw UsageError.twoFormats("--json", "--html") }
      if plain, let other = compare ? "--compare" : ablate ? "--ablate" : nil {
        throw UsageError.plainAnd(other)
      }
      let inputs = [network, core.core] + [input, plan, calibration].compactMap(\.self)
      let sink = try output.sink(inputs: inputs)
      let core = try core.resolve()
      let isa = core.isa.name
      guard isa.hasPrefix("rv32im"), plain || isa.contains("_xtdot") else {
        throw ModelError.lacks(plain ? "rv32im" : "rv32im_xtdot", core: isa)
      }
      guard InputFile.exists(network) else { throw FileError.missing(network) }
      let tools = try ModelTools(
        cc, ProcessInfo.processInfo.environment, in: try Installation.required())
      let document = try Interruption.catching { () throws -> ModelDocument in
        let maker = try ModelMaker(tools, signal: { Interruption.signal })
        return try measured(by: maker, tools.compiler, on: core)
      }
      if json {
        sink.write(document.jsonText)
      } else if html {
        sink.write(HTMLModel.text(document))
      } else {
        sink.write(
          ModelReport(document, style: output.resultStyle, width: output.terminalWidth()).text())
      }
      try sink.finish()
      if document.isEqual == false { throw ExitCode(ExitStatus.different) }
    }
  }

  // MARK: What is run

  private func measured(
    by maker: ModelMaker, _ compiler: ModelTools.Compiler, on core: Core
  ) throws -> ModelDocument {
    var request = ModelMaker.Request(network)
    for (option, value) in [
      ("--weights", weights), ("--activations", activations), ("--plan", plan),
      ("--calibration", calibration),
    ] {
      if let value { request.widths.append("\(option)=\(value)") }
    }
    request.input = input.map { .file($0) }
    request.without = plain ? ModelDocument.Group.all.rawValue : nil
    if let emit { try maker.write(request, to: emit) }
    let built = try maker.build(request)
    let run = try ModelRun(built, on: core, watch: watch)
    if plain { try run.check(isWithout: .all) }
    let costs = try run.profile()
    var document = ModelDocument(built.manifest, costs, compiler: compiler.rawValue)
    if compare { try addPlain(to: &document, by: maker, request, on: core) }
    if ablate { try addAblations(to: &document, by: maker, request, built, on: core) }
    if verify { try verify(&document, by: maker, request, run) }
    return document
  }

  private var watch: RunWatch { RunWatch(signal: { Interruption.signal }) }

  private func addPlain(
    to document: inout ModelDocument, by maker: ModelMaker, _ request: ModelMaker.Request,
    on core: Core
  ) throws {
    var request = request
    request.without = ModelDocument.Group.all.rawValue
    let run = try ModelRun(try maker.build(request), on: core, watch: watch)
    try run.check(isWithout: .all)
    let costs = try run.profile()
    for (index, cost) in zip(document.layers.indices, costs.layers) {
      document.layers[index].plain = cost
    }
  }

  private func addAblations(
    to document: inout ModelDocument, by maker: ModelMaker, _ request: ModelMaker.Request,
    _ whole: ModelMaker.Built, on core: Core
  ) throws {
    for group in [nil] + ModelDocument.Group.allCases {
      var request = request
      request.without = group?.rawValue
      let built = group == nil ? whole : try maker.build(request)
      if let group { try ModelRun(built, on: core, watch: watch).check(isWithout: group) }
      for cycles in [1, 2, 4] {
        var timing = core.timing
        try timing.set("dotCycles=\(cycles)")
        let other = Core(isa: core.isa, preset: core.preset, timing: timing)
        let costs = try ModelRun(built, on: other, watch: watch).profile()
        document.ablations.append(
          ModelDocument.Ablation(group: group, dotCycles: cycles, cycles: costs.cycles))
      }
    }
  }

  // MARK: What is compared

  private func verify(
    _ document: inout ModelDocument, by maker: ModelMaker, _ request: ModelMaker.Request,
    _ run: ModelRun
  ) throws {
    let inputs: [ModelMaker.Input] =
      input.map { [.file($0)] } ?? (0..<3).map { .seed($0) }
    for index in document.layers.indices { document.layers[index].equal = true }
    var isTold = false
    for input in inputs {
      let expected = try maker.expected(of: request, input, layers: document.layers.count)
      let found = try run.outputs(of: expected.input)
      for (index, (right, mine)) in zip(expected.layers, found).enumerated() where right != mine {
        document.layers[index].equal = false
        // Layers behind it differ because it does.
        guard !isTold else { continue }
        isTold = true
        try tell(
          LayerDifference(layer: index, document.layers[index], right, mine), input, by: maker,
          request)
      }
    }
    document.inputsCompared = inputs.count
  }

  private func tell(
    _ difference: LayerDifference, _ input: ModelMaker.Input, by maker: ModelMaker,
    _ request: ModelMaker.Request
  ) throws {
    output.say(.error("\(difference), with \(input)"))
    guard let index = difference.first else { return }
    output.note(
      try maker.operands(of: request, input, layer: difference.layer, index: index))
  }
}

extension ModelTools.Compiler: ExpressibleByArgument {}

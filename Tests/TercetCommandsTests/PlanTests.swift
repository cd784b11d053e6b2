// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `tercet plan` on a network of two convolutions; what it chooses is tested with the planner.
@Suite("tercet plan")
struct PlanTests {
  private let files: TemporaryFolder

  init() throws {
    files = try TemporaryFolder()
    let quant = Repository.path("tools/quant")
    let result = try Tool(path: Repository.path(".venv-model/bin/python")).run(
      [
        "-c",
        """
        import numpy as np
        from models import model
        from test_lower import two_convolutions
        open('net.tflite', 'wb').write(model(*two_convolutions()))
        inputs = np.random.default_rng(7).integers(-128, 128, (12, 6, 6, 4), dtype=np.int8)
        np.savez('inputs.npz', inputs=inputs, labels=np.arange(12))
        """,
      ], environment: ["PYTHONPATH": "\(quant):\(quant)/tests"], folder: files.path)
    #expect(result.status == 0, "\(result.err)")
    _ = try files.write(
      Array(
        "layer,width,sensitivity\nfirst,W4A8,0.5\nsecond,W4A8,0.001\nsecond,W4A4,2\n".utf8),
      to: "loss.csv")
  }

  private func plan(_ arguments: String...) throws -> Tool.Output {
    try Tool.tercet().run(["plan", "net.tflite"] + arguments, folder: files.path)
  }

  private struct Document: Decodable {
    struct Costs: Decodable {
      let cycles: Int
      let bytes: Int
    }
    struct Measured: Decodable {
      let cycles: Int
      let verifiedInputs: Int?
    }
    struct Choice: Decodable {
      let layer: String
      let width: String
    }
    struct Tried: Decodable {
      let widths: [String]
      let predicted: Costs
      let measured: Measured
      let isChoice: Bool
      let uniform: String?
      let wrong: Int?
    }
    struct Budget: Decodable {
      let limit: Int?
      let least: Int
      let greatest: Int
    }
    let schema: String
    let core: String
    let choices: [Choice]?
    let predicted: Costs?
    let measured: Measured?
    let tried: [Tried]
    let budget: Budget
  }

  private func document(_ text: String) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(text.utf8))
  }

  @Test("what it predicts is what tercet model measures of the same choices")
  func predicted() throws {
    let result = try plan(
      "--budget", "cycles=50%", "--json", "--front", "--calibration", "inputs.npz", "--validation",
      "inputs.npz", "--core", "rp2350", "-o", "plan.json")
    #expect(result.status == 0, "\(result.err)")
    let found = try document(try files.text("plan.json"))
    #expect(found.schema == "tercet.plan/1")
    #expect(found.core == "rp2350")
    #expect(found.choices?.map(\.layer) == ["first", "second"])
    #expect(found.tried.count >= 4)
    for tried in found.tried {
      let (predicted, measured) = (Double(tried.predicted.cycles), Double(tried.measured.cycles))
      #expect(abs(predicted / measured - 1) < 0.02, "\(tried.widths)")
      #expect(try #require(tried.wrong) <= 12)
      try check(tried)
    }
    #expect(Set(found.tried.compactMap(\.uniform)) == ["W8A8", "W4A8", "W4A4"])
    #expect(found.tried.count(where: \.isChoice) == 1)
    let ours = try #require(found.measured)
    #expect(ours.verifiedInputs == 3)
    let limit = try #require(found.budget.limit)
    #expect(try #require(found.predicted).cycles <= limit)

    let model = try Tool.tercet().run(
      [
        "model", "net.tflite", "--plan", "plan.json", "--calibration", "inputs.npz", "--verify",
        "--json", "--core", "rp2350",
      ], folder: files.path)
    #expect(model.status == 0, "\(model.err)")
    let measured = try JSONDecoder().decode(Model.self, from: Data(model.out.utf8))
    #expect(measured.cycles == ours.cycles)
    #expect(measured.layers.allSatisfy { $0.equal == true })
  }

  private struct Model: Decodable {
    struct Layer: Decodable {
      let equal: Bool?
      let inputs: [Tensor]
    }
    struct Tensor: Decodable { let type: String }
    let cycles: Int
    let layers: [Layer]
  }

  /// Builds a choice by `tercet model` from its widths alone: they are in the program, and it takes what
  /// the plan says.
  private func check(_ tried: Document.Tried) throws {
    let rows = zip(["first", "second"], tried.widths).map {
      "{\"layer\": \"\($0)\", \"width\": \"\($1)\"}"
    }
    _ = try files.write(
      Array("{\"choices\": [\(rows.joined(separator: ","))]}".utf8), to: "own.json")
    let result = try Tool.tercet().run(
      [
        "model", "net.tflite", "--plan", "own.json", "--json", "--core", "rp2350",
        "--calibration", "inputs.npz",
      ],
      folder: files.path)
    #expect(result.status == 0, "\(result.err)")
    let model = try JSONDecoder().decode(Model.self, from: Data(result.out.utf8))
    #expect(model.cycles == tried.measured.cycles)
    for (layer, width) in zip(model.layers, tried.widths) {
      #expect(layer.inputs[1].type == (width.hasPrefix("W4") ? "int4" : "int8"), "\(width)")
      #expect(layer.inputs[0].type == (width.hasSuffix("A4") ? "int4" : "int8"), "\(width)")
    }
  }

  @Test("the page has all figures as text, the front as a plot, and no script")
  func page() throws {
    let result = try plan(
      "--budget=bytes=50%", "--front", "--candidates=2", "--sensitivity=loss.csv",
      "--validation=inputs.npz",
      "--html",
      "-o", "plan.html")
    #expect(result.status == 0, "\(result.err)")
    let page = try files.text("plan.html")
    #expect(!page.contains("<script") && !page.contains("style=\"") && !page.contains("src="))
    #expect(page.components(separatedBy: "<svg ").count - 1 == 2)
    #expect(page.components(separatedBy: "role=\"img\" aria-label=\"").count - 1 == 2)
    #expect(page.contains("class=\"limit\""))
    let rows = page.components(separatedBy: "<h2 id=\"front\">")[1].components(separatedBy: "<tr")
    // In the first plot, each of the front is a dot, but for the choice, which is a diamond.
    let plot = page.components(separatedBy: "</svg>")[0]
    #expect(rows.count - 2 == plot.components(separatedBy: "class=\"front\"").count - 1)
    #expect(plot.components(separatedBy: "class=\"ours\"").count - 1 == 1)
  }

  @Test("the table shows costs, losses and the choice; a budget that nothing keeps has status 1")
  func report() throws {
    let result = try plan("--budget=bops=1e9", "--sensitivity", "loss.csv")
    #expect(result.status == 0, "\(result.err)")
    // By hand: 36 positions times 8 outputs of 36 products, and times 5 of 72; 64, 32 and 16 for each.
    for line in [
      "0 CONV_2D    663,552    331,776          -     0.5000          -  W8A8    first",
      "1 CONV_2D    829,440    414,720    207,360   0.001000      2.000  W8A8    second",
    ] {
      #expect(result.out.contains(line), "\(result.out)")
    }
    #expect(result.out.contains("(least 539,136, W8A8 1,492,992)"), "\(result.out)")

    let tight = try plan("--budget=bops=539_135", "--sensitivity", "loss.csv")
    #expect(tight.status == 1)
    #expect(tight.out.contains("nothing keeps the budget"))
    #expect(
      tight.err.hasPrefix(
        "error: no choice takes at most 539,135 bops; the least possible is 539,136\nhelp: "),
      "\(tight.err)")
  }

  @Test("what it cannot take is refused, and nothing is written")
  func refused() throws {
    _ = try files.write(Array("layer,width,sensitivity\nthird,W4A8,1\n".utf8), to: "wrong.csv")
    let cases: [([String], Int32, String)] = [
      (["--budget=cycles=1", "--sensitivity=wrong.csv"], 65, "line 2: 'third' is no layer"),
      (["--budget=cycles=1", "--sensitivity=nowhere.csv"], 66, "cannot read 'nowhere.csv'"),
      (["--budget=cycles=1", "--sensitivity=magic"], 64, "'magic' is no sensitivity"),
      (["--budget=seconds=1"], 64, "'seconds=1' is no budget"),
      ([], 64, "there is no budget"),
      (["--budget=cycles=1", "--json", "--html"], 64, "--json"),
      (["--budget=cycles=1", "--isa=rv32im"], 64, "rv32im_xtdot"),
      (["--budget=cycles=1", "--core=nowhere"], 64, "nowhere"),
      (["--budget=cycles=1", "--calibration=wrong.csv"], 65, "is no .npy file"),
      (["--front", "--candidates=-1"], 64, "--candidates"),
      (["--budget=cycles=1e30"], 64, "'cycles=1e30' is more than any network takes"),
      (["--front", "--save-sensitivity=net.tflite"], 64, "--save-sensitivity names 'net.tflite'"),
      (["--front", "--save-sensitivity=result.txt"], 64, "--save-sensitivity and -o name"),
    ]
    for (arguments, status, words) in cases {
      let result = try Tool.tercet().run(
        ["plan", "net.tflite", "-o", "result.txt"] + arguments, folder: files.path)
      #expect(result.status == status, "\(arguments): \(result.err)")
      #expect(result.err.hasPrefix("error: ") && result.err.contains(words), "\(result.err)")
      #expect(result.err.contains("help: ") && !result.err.contains("Traceback"))
      #expect(!FileManager.default.fileExists(atPath: files.file("result.txt")))
    }
    #expect(try Tool.tercet().run(["plan", "nowhere.tflite", "--front"]).status == 66)
    let huge = try plan("--budget=cycles=1e15", "--sensitivity=loss.csv", "--front", "--html")
    #expect(huge.status == 0 && huge.out.contains("1,000,000,000,000,000"), "\(huge.err)")
  }

  @Test("Ctrl-C ends it and all that it has started, and leaves nothing behind")
  func interrupted() throws {
    let scratch = files.file("scratch")
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Tool.tercet().path)
    process.arguments = ["plan", "net.tflite", "--front", "-o", "result.txt"]
    process.currentDirectoryURL = URL(fileURLWithPath: files.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": scratch]) { $1 }
    let err = Pipe()
    process.standardError = err
    try process.run()
    /// Whether a compiler has started, for a program in the midst of the measurements.
    func isMeasuring() -> Bool {
      let names =
        FileManager.default.enumerator(atPath: scratch)?.compactMap { $0 as? String } ?? []
      return names.contains { $0.hasSuffix("/build-1") || $0.hasSuffix("Makefile") }
    }
    while process.isRunning, !isMeasuring() { usleep(2000) }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    let words = String(
      decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(words == "error: interrupted, so there is no result\nhelp: start it again\n")
    #expect(!FileManager.default.fileExists(atPath: files.file("result.txt")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch) == [])
  }

  @Test("an installation has the planner, and says that it has no PyTorch")
  func installation() throws {
    let prefix = files.file("prefix")
    let result = try Tool(path: Repository.path("tools/install")).run(
      [prefix], environment: ["TERCET_BINARY": try Tool.tercet().path])
    #expect(result.status == 0, "\(result.err)")
    let tercet = Tool(path: prefix + "/bin/tercet")
    let cache = ["XDG_CACHE_HOME": files.file("cache")]
    let found = try tercet.run(
      ["plan", "net.tflite", "--sensitivity=loss.csv", "--budget=cycles=100%", "--json"],
      environment: cache, folder: files.path)
    #expect(found.status == 0, "\(found.err)")
    #expect(try document(found.out).choices?.map(\.width) == ["W8A8", "W8A8"])
    let without = try tercet.run(
      ["plan", "net.tflite", "--sensitivity=trace", "--budget=cycles=1"], environment: cache,
      folder: files.path)
    #expect(without.status == 69)
    #expect(without.err.contains("the sensitivity trace takes PyTorch"), "\(without.err)")
    #expect(without.err.contains("help: `tools/setup train` in Tercet's checkout"))
  }
}

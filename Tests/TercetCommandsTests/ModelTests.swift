// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetReport
import TestSupport
import Testing

/// `tercet model` on small networks, which the importer's own tests draw.
@Suite("tercet model")
struct ModelTests {
  private let files: TemporaryFolder

  init() throws { files = try TemporaryFolder() }

  /// A network as the importer's tests make it, by an expression of Python.
  private func network(_ expression: String = "model(*small_network())") throws -> String {
    let python = Tool(path: Repository.path(".venv-model/bin/python"))
    let quant = Repository.path("tools/quant")
    let result = try python.run(
      [
        "-c",
        "from models import *\nfrom drawn import network\nopen('net.tflite', 'wb').write(\(expression))",
      ], environment: ["PYTHONPATH": "\(quant):\(quant)/tests"], folder: files.path)
    #expect(result.status == 0, "\(result.err)")
    return files.file("net.tflite")
  }

  private func model(_ arguments: String...) throws -> Tool.Output {
    try Tool.tercet().run(["model"] + arguments, folder: files.path)
  }

  private struct Document: Decodable {
    struct Layer: Decodable {
      let index: Int
      let name: String
      let `operator`: String
      let macs: Int
      let cycles: Int
      let causes: [String: Int]
      let bytes: Int
      let equal: Bool?
      let plainCycles: Int?
    }
    struct Ablation: Decodable {
      let without: String?
      let dotCycles: Int
      let cycles: Int
    }
    let schema: String
    let layers: [Layer]
    let cycles: Int
    let macs: Int
    let peakBytes: Int
    let weightBytes: Int
    let core: String
    let isa: String
    let plainCycles: Int?
    let ablations: [Ablation]?
  }

  private func document(_ result: Tool.Output) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(result.out.utf8))
  }

  @Test(
    "every cycle of every layer has a cause, and all layers are equal, on two cores and compilers")
  func verified() throws {
    let path = try network()
    for options in [[], ["--core", "rp2350"], ["--cc", "clang"], ["--plain"]] {
      let result = try Tool.tercet().run(["model", path, "--verify", "--json"] + options)
      #expect(result.status == 0, "\(options): \(result.err)")
      let found = try document(result)
      #expect(found.schema == "tercet.model/1")
      #expect(found.layers.count > 3)
      #expect(found.layers.map(\.index) == Array(found.layers.indices))
      for layer in found.layers {
        #expect(layer.equal == true)
        #expect(layer.causes.values.reduce(0, +) == layer.cycles)
      }
      #expect(found.layers.map(\.cycles).reduce(0, +) == found.cycles)
      #expect(found.layers.map(\.macs).reduce(0, +) == found.macs)
      #expect(found.cycles > 0 && found.peakBytes > 0 && found.weightBytes > 0)
    }
  }

  @Test("the layers' cycles are those of the regions in the profile of what --emit writes")
  func emitted() throws {
    let found = try document(try model(try network(), "--json", "--emit", "project"))
    let make = try Tool(path: "/usr/bin/env").run(["make", "-s", "-C", files.file("project")])
    #expect(make.status == 0, "\(make.err)")
    let profile = try Tool.tercet().run(
      ["profile", "--json", files.file("project/build/network.elf")])
    #expect(profile.err.hasPrefix("output"))
    let regions = try #require(
      try JSONSerialization.jsonObject(with: Data(profile.out.utf8)) as? [String: Any])["regions"]
    let cycles = try #require(regions as? [[String: Any]]).compactMap { $0["cycles"] as? Int }
    #expect(cycles == found.layers.map(\.cycles))
  }

  @Test("plain C beside Xtdot, and groups of it left out")
  func compared() throws {
    let path = try network()
    let found = try document(try model(path, "--json", "--compare", "--ablate"))
    let plain = try document(try model(path, "--json", "--plain"))
    #expect(found.plainCycles == plain.cycles)
    #expect(found.layers.map(\.plainCycles) == plain.layers.map(\.cycles))
    let rows = try #require(found.ablations)
    #expect(
      rows.map { "\($0.without ?? "-") \($0.dotCycles)" }
        == ["-", "dots", "requantize", "shuffles", "all"].flatMap { group in
          [1, 2, 4].map { "\(group) \($0)" }
        })
    #expect(rows.first?.cycles == found.cycles)
    #expect(rows.last?.cycles == plain.cycles)
    // Without Xtdot, its time does not matter; with it, it does.
    #expect(Set(rows.filter { $0.without == "all" }.map(\.cycles)).count == 1)
    #expect(Set(rows.filter { $0.without == nil }.map(\.cycles)).count == 3)
  }

  @Test("a core and a parameter change the cycles, and nothing else")
  func core() throws {
    let path = try network()
    let usual = try document(try model(path, "--json"))
    let slow = try document(try model(path, "--json", "--set", "requantizeCycles=9"))
    #expect(slow.cycles > usual.cycles)
    for (one, other) in zip(usual.layers, slow.layers) {
      #expect(one.causes["issue"] == other.causes["issue"])
    }
  }

  @Test("an input of the user's, as int8 and as float32; one of another shape is refused")
  func input() throws {
    let path = try network()
    let python = Tool(path: Repository.path(".venv-model/bin/python"))
    let shapes = try document(try model(path, "--json"))
    #expect(shapes.layers.count > 0)
    let made = try python.run(
      [
        "-c",
        """
        import numpy as np, sys
        sys.path[:0] = ['\(Repository.path("tools/quant"))']
        from tercet_model import project
        network = project.read('net.tflite')
        shape = tuple(network.tensors[network.input].shape)
        draw = np.random.default_rng(5)
        np.save('good.npy', draw.integers(-128, 128, shape, dtype=np.int8))
        np.save('-good.npy', draw.integers(-128, 128, shape, dtype=np.int8))
        np.save('float.npy', draw.normal(size=shape).astype(np.float32))
        np.save('bad.npy', np.zeros(shape + (2,), np.int8))
        """,
      ], folder: files.path)
    #expect(made.status == 0, "\(made.err)")
    for name in ["good.npy", "float.npy", "-good.npy"] {
      let result = try model(path, "--verify", "--input=\(name)")
      #expect(result.status == 0, "\(name): \(result.err)")
      #expect(result.out.contains("equal what they must compute, with 1 input"))
    }
    let refused = try model(path, "--verify", "--input", "bad.npy")
    #expect(refused.status == 65)
    #expect(refused.err.hasPrefix("error: "))
    #expect(refused.err.contains("help: "))
    #expect(refused.out.isEmpty)
  }

  @Test("what cannot be imported is refused, and nothing is written")
  func refused() throws {
    _ = try files.write([], to: "empty.tflite")
    _ = try files.write(Array("no network at all".utf8), to: "text.tflite")
    _ = try files.write(Array("{\"schema\": \"other/1\"}".utf8), to: "other.json")
    for name in ["empty.tflite", "text.tflite", "other.json"] {
      let result = try model(name, "--emit", "out", "-o", "result.txt")
      #expect(result.status == 65, "\(name): \(result.err)")
      #expect(result.err.hasPrefix("error: ") && result.err.contains("help: "), "\(result.err)")
      #expect(!result.err.contains("Traceback"))
      #expect(!FileManager.default.fileExists(atPath: files.file("out")))
      #expect(!FileManager.default.fileExists(atPath: files.file("result.txt")))
    }
    #expect(try model("nowhere.tflite").status == 66)
    let path = try network()
    #expect(try model(path, "--plain", "--compare").status == 64)
    #expect(try model(path, "--json", "--html").status == 64)
    #expect(try model(path, "--isa", "rv32i").status == 64)
    #expect(try model(path, "--isa", "rv32im").status == 64)
    #expect(try model(path, "--isa", "rv32im", "--plain").status == 0)
    _ = try files.write(Array("{\"no such layer\": 4}".utf8), to: "bits.json")
    #expect(try model(path, "--weights", "mixed:bits.json").status == 65)
  }

  @Test("a file with any name, whatever the user's settings for Python and make are")
  func surroundings() throws {
    let path = try network()
    for name in ["-dash.tflite", "a \"b' $x;.tflite"] {
      try FileManager.default.copyItem(atPath: path, toPath: files.file(name))
      let result = try Tool.tercet().run(
        ["model", "--json", "--emit", "out \(name)", "--", name],
        environment: [
          "PYTHONHOME": "/nowhere", "PYTHONPATH": "/nowhere", "MAKEFLAGS": "-n",
          "DEFINES": "-DNN_PLAIN", "CC": "false", "CFLAGS": "-x",
        ], folder: files.path)
      #expect(result.status == 0, "\(name): \(result.err)")
      #expect(try document(result).cycles == (try document(try model(path, "--json")).cycles))
    }
    let nowhere = try Tool.tercet().run(["model", path], environment: ["TMPDIR": "/nowhere"])
    #expect(nowhere.status == 74)
    #expect(nowhere.err.hasPrefix("error: cannot make the folder '/nowhere/"))
  }

  @Test("no folder of the user's is replaced, and no module of theirs is taken for ours")
  func usersFiles() throws {
    let path = try network()
    for (folder, manifest) in [("app", "{\"manifest_version\": 3}"), ("text", "no JSON")] {
      try FileManager.default.createDirectory(
        atPath: files.file(folder), withIntermediateDirectories: true)
      _ = try files.write(Array(manifest.utf8), to: "\(folder)/manifest.json")
      _ = try files.write(Array("mine".utf8), to: "\(folder)/precious")
      let refused = try model(path, "--emit", folder)
      #expect(refused.status == 74, "\(refused.err)")
      #expect(try files.text("\(folder)/precious") == "mine")
    }
    #expect(try model(path, "--emit", "ours").status == 0)
    #expect(try model(path, "--emit", "ours").status == 0)
    try FileManager.default.copyItem(atPath: path, toPath: files.file("ours/net.tflite"))
    #expect(try model("ours/net.tflite", "--emit", "ours").status == 74)
    #expect(FileManager.default.fileExists(atPath: files.file("ours/net.tflite")))

    _ = try files.write(Array("raise SystemExit('not ours')".utf8), to: "numpy.py")
    #expect(try model(path).status == 0)
    try FileManager.default.createDirectory(
      atPath: files.file("own"), withIntermediateDirectories: true)
    let relative = try Tool.tercet().run(
      ["model", path], environment: ["TMPDIR": "own", "GNUMAKEFLAGS": "-n"], folder: files.path)
    #expect(relative.status == 0, "\(relative.err)")
  }

  @Test("weights and activations of 4 bits equal the model in numpy")
  func narrow() throws {
    let path = try network()
    for options in [["--weights", "4"], ["--weights", "4", "--activations", "4"]] {
      let result = try Tool.tercet().run(["model", path, "--verify", "--json"] + options)
      #expect(result.status == 0, "\(options): \(result.err)")
      #expect(try document(result).layers.allSatisfy { $0.equal == true })
    }
  }

  @Test("the page has a row for each layer, and no script")
  func page() throws {
    let path = try network()
    let result = try model(path, "--html", "--verify", "--compare", "-o", "page.html")
    #expect(result.status == 0, "\(result.err)")
    let page = try files.text("page.html")
    let rows = page.components(separatedBy: "<tr><td").count - 1
    #expect(rows == (try document(try model(path, "--json")).layers.count))
    #expect(!page.contains("<script"))
    #expect(!page.contains("style=\""))
  }

  /// An installation in which a text of the kernels' primitives is another.
  private func installed(_ text: String, becomes other: String) throws -> Tool {
    let prefix = files.file("prefix")
    let result = try Tool(path: Repository.path("tools/install")).run(
      [prefix], environment: ["TERCET_BINARY": try Tool.tercet().path])
    #expect(result.status == 0, "\(result.err)")
    let header = prefix + "/share/tercet/kernels/nn_primitives.h"
    let right = try String(contentsOfFile: header, encoding: .utf8)
    let wrong = right.replacingOccurrences(of: text, with: other)
    #expect(wrong != right)
    try wrong.write(toFile: header, atomically: true, encoding: .utf8)
    return Tool(path: prefix + "/bin/tercet")
  }

  /// Where an installation unpacks its packages.
  private var cache: [String: String] { ["XDG_CACHE_HOME": files.file("cache")] }

  @Test("a kernel that is wrong is found in its layer, and its operands are shown")
  func wrongKernel() throws {
    let tercet = try installed("xt_rqd(", becomes: "1 + xt_rqd(")
    let wrong = try tercet.run(["model", try network(), "--verify"], environment: cache)
    #expect(wrong.status == 1)
    #expect(wrong.err.contains("error: layer 0 "))
    #expect(wrong.err.contains("; the first is at ["))
    #expect(wrong.err.contains("sum of products") && wrong.err.contains("2^31, shift"))
    #expect(wrong.out.contains("NO"))
  }

  @Test("an instruction that was to be left out and is not is found")
  func notLeftOut() throws {
    // A shuffle that changes nothing, where requantization is plain C.
    let tercet = try installed(
      "return nn_clamp(",
      becomes: "__asm__ volatile(\".insn r 0x2b, 7, 0, x0, x0, x0\"); return nn_clamp(")
    let path = try network()
    for option in ["--ablate", "--plain", "--compare"] {
      let result = try tercet.run(["model", path, option], environment: cache)
      #expect(result.status == 70, "\(option)")
      #expect(result.err.contains("was to do without"), "\(result.err)")
    }
  }

  @Test("an installation does what a checkout does")
  func installation() throws {
    let tercet = try installed("requantize", becomes: "requantize ")
    let path = try network()
    let result = try tercet.run(["model", path, "--verify", "--json"], environment: cache)
    #expect(result.status == 0, "\(result.err)")
    #expect(try document(result).cycles == (try document(try model(path, "--json")).cycles))
    let nowhere = try tercet.run(
      ["model", path], environment: ["XDG_CACHE_HOME": "/dev/null/no"])
    #expect(nowhere.status == 74)
  }

  @Test("what instructions cost is what the Verilog twin's page says")
  func area() throws {
    let page = try Repository.text("tools/rtl/README.md")
    /// LUT and DSP of a 7-series in a row of its tables.
    func row(_ name: String) throws -> (luts: Int, dsps: Int) {
      let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("| \(name) |") })
      let cells = line.split(separator: "|").dropFirst().map {
        Int($0.filter { $0.isNumber }) ?? -1
      }
      return (cells[3], cells[5])
    }
    let (with, without) = (try row("`rv32im_xtdot`"), try row("`rv32im`"))
    let wanted: [ModelDocument.Group: (luts: Int, dsps: Int)] = [
      .dots: try row("dot"), .requantize: try row("requantize"), .shuffles: try row("shuffle"),
      .all: (with.luts - without.luts, with.dsps - without.dsps),
    ]
    for group in ModelDocument.Group.allCases {
      #expect(try #require(wanted[group]) == group.area, "\(group)")
    }
  }
}

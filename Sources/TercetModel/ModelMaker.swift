// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetFiles
import TercetLockstep
import TercetReport

/// Calls the importer and the compiler, in a folder of its own that is gone when this is.
package final class ModelMaker {
  /// What of a network, and how, is made a program.
  package struct Request: Sendable {
    /// A .tflite file, or the JSON of a network.
    package var network: String
    /// Options of the importer that say which network it is: its widths, and what they are chosen by.
    package var widths: [String] = []
    /// Which of Xtdot's instructions are left out; nil for none.
    package var without: String?
    /// What it works on; nil for what the importer chooses.
    package var input: Input?

    package init(_ network: String) { self.network = network }
  }

  /// What a network works on.
  package enum Input: Hashable, Sendable {
    /// Numbers of numpy's generator with this seed.
    case seed(Int)
    /// An .npy file.
    case file(String)

    var options: [String] {
      switch self {
      case .seed(let seed): ["--input-seed=\(seed)"]
      case .file(let path): ["--input=\(path)"]
      }
    }
  }

  private let tools: ModelTools
  private let folder: String
  private let signal: @Sendable () -> Int32?
  private var builds = 0

  /// - Parameter signal: Says that the user has had enough.
  package init(_ tools: ModelTools, signal: @escaping @Sendable () -> Int32?) throws(ModelError) {
    self.tools = tools
    self.signal = signal
    let place = Leash.folder()
    // make works in another folder.
    folder =
      place.hasPrefix("/") ? place : FileManager.default.currentDirectoryPath + "/" + place
    guard mkdir(folder, 0o700) == 0 else {
      throw .noFolder(folder, reason: String(cString: strerror(errno)))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A network's program.
  package struct Built: Sendable {
    package let manifest: ModelManifest
    /// The path of the ELF file.
    package let program: String
  }

  /// Writes a project of the network to a folder, which then is there as a whole.
  package func write(_ request: Request, to place: String) throws {
    try callImporter(
      ["project"] + request.widths + (request.without.map { ["--ablate", $0] } ?? [])
        + (request.input?.options ?? [])
        + ["--compiler", tools.compiler.rawValue, "--out=\(place)", "--", request.network])
  }

  /// Makes a project of the network in a folder that nobody else has, and builds it.
  package func build(_ request: Request) throws -> Built {
    builds += 1
    let project = folder + "/project-\(builds)"
    let objects = folder + "/build-\(builds)"
    try write(request, to: project)
    let manifest = try ModelManifest(reading: project + "/manifest.json")
    let status = try call(
      "/usr/bin/env",
      Self.without([
        "MAKEFLAGS", "GNUMAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEFILES", "DEFINES", "CPPFLAGS",
        "LDFLAGS", "GCC_EXEC_PREFIX",
      ]) + [
        "TMPDIR=\(folder)", tools.make, "-s", "-j",
        String(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))), "-C", project,
        "CC=\(tools.compilerPath)", "OUT=\(objects)",
      ], words: words)
    guard status == 0 else { throw ModelError.notBuilt(Self.firstError(in: words)) }
    return Built(manifest: manifest, program: objects + "/network.elf")
  }

  /// What each layer must compute, and the input.
  package struct Expected: Sendable {
    package let input: [UInt8]
    /// A byte a value, in the order of the tensor's shape.
    package let layers: [[UInt8]]
  }

  package func expected(
    of request: Request, _ input: Input, layers: Int
  ) throws -> Expected {
    let place = folder + "/expected"
    try callImporter(
      ["expect"] + request.widths + input.options + ["--out", place, "--", request.network])
    return Expected(
      input: try InputFile.read(place + "/input.bin"),
      layers: try (0..<layers).map {
        try InputFile.read(place + "/layer-\($0 < 10 ? "0" : "")\($0).bin")
      })
  }

  /// What one value of a layer is made of, for people.
  package func operands(
    of request: Request, _ input: Input, layer: Int, index: Int
  ) throws -> String {
    let place = folder + "/operands"
    try callImporter(
      ["operands"] + request.widths + input.options
        + ["--layer", String(layer), "--index", String(index), "--", request.network], output: place
    )
    return String(decoding: try InputFile.read(place), as: UTF8.self)
  }

  // MARK: Plans

  /// What a plan came to.
  package struct Planned: Sendable {
    package let document: PlanDocument
    /// Why nothing keeps the budget; nil if something does.
    package let refusal: String?
  }

  /// Has the widths of a network's layers chosen.
  ///
  /// - Parameters:
  ///   - options: Those of the planner, without what says where things are.
  ///   - tercet: The program that measures.
  ///   - told: Gets a few words on what is done now, again and again.
  package func plan(
    _ network: String, _ options: [String], tercet: String, told: (String) -> Void
  ) throws -> Planned {
    let (result, progress) = (folder + "/plan.json", folder + "/progress")
    let status = try run(
      "tercet_plan",
      options + [
        "--option=--cc=\(tools.compiler.rawValue)", "--tercet=\(tercet)", "--progress=\(progress)",
        "--out=\(result)", "--", network,
      ]
    ) { if let words = try? InputFile.read(progress) { told(Self.line(words)) } }
    guard status == 0 || status == Self.nothingFits else { throw refusal(status) }
    let document = try PlanDocument(reading: try InputFile.read(result))
    let why = status == 0 ? nil : refusal(status).description
    return Planned(document: document, refusal: why)
  }

  /// The planner's status if nothing keeps the budget.
  private static let nothingFits: Int32 = 1

  private static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  // MARK: Other programs

  private func callImporter(_ arguments: [String], output: String = "/dev/null") throws {
    let status = try run("tercet_model", arguments, output: output)
    if status != 0 { throw refusal(status) }
  }

  /// Runs a Python package of the importer's; what it says is in the file `words`.
  private func run(
    _ package: String, _ arguments: [String], output: String = "/dev/null",
    told: () -> Void = {}
  ) throws -> Int32 {
    try call(
      "/usr/bin/env",
      Self.without(
        ProcessInfo.processInfo.environment.keys.filter { $0.hasPrefix("PYTHON") }.sorted()) + [
          "TMPDIR=\(folder)",
          "PYTHONPATH=\(tools.packages.joined(separator: ":"))", "PYTHONDONTWRITEBYTECODE=1",
          "PYTHONNOUSERSITE=1",
          // -P: nothing of the current folder is taken for a module.
          tools.python, "-P", "-m", package,
        ] + arguments, words: words, output: output, told: told)
  }

  /// Where a package's complaints are.
  private var words: String { folder + "/words" }

  /// Why it ended with a status, in its own words.
  private func refusal(_ status: Int32) -> ModelError {
    var text = Self.text(of: words, lines: 200)
    if text.hasPrefix("error: ") { text.removeFirst(7) }
    return .refused(
      text.isEmpty ? "the importer ended with status \(status)" : text,
      status: Self.statuses.contains(status) ? status : 70)
  }

  /// Those that the importer means; with any other it has failed.
  private static let statuses: Set<Int32> = [64, 65, 66, 69, 70, 74, 125]

  /// Options of env that keep the user's own settings away.
  private static func without(_ variables: [String]) -> [String] {
    variables.flatMap { ["-u", $0] }
  }

  /// Waits for another program; what it ended with.
  private func call(
    _ program: String, _ arguments: [String], words: String, output: String = "/dev/null",
    told: () -> Void = {}
  ) throws(ModelError) -> Int32 {
    let process: HostProcess
    do throws(SpikeError) {
      process = try Leash.start(program, arguments, words: words, output: output)
    } catch {
      throw .didNotStart(program, reason: error.description)
    }
    while process.isRunning {
      if let signal = signal() {
        process.interrupt()
        throw .interrupted(signal: signal)
      }
      told()
      usleep(Self.pause)
    }
    return process.wait()
  }

  /// In microseconds.
  private static let pause: useconds_t = 5000

  /// What a compiler complains of first.
  private static func firstError(in path: String) -> String {
    let lines = text(of: path, lines: 1000).split(separator: "\n")
    return String(lines.first { $0.contains("error:") } ?? lines.last ?? "make has failed")
  }

  /// The last lines of a file.
  private static func text(of path: String, lines: Int) -> String {
    let text = (try? InputFile.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(whereSeparator: \.isNewline).suffix(lines).joined(separator: "\n")
  }
}

extension ModelMaker.Input: CustomStringConvertible {
  package var description: String {
    switch self {
    case .seed(let seed): "input \(seed) of the three"
    case .file(let path): "the input '\(path)'"
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetFiles

/// One making of a library, in a folder of its own beside the place where it then is.
struct VerilogBuild: ~Copyable {
  private let library: VerilogLibrary
  private let path: String
  private let folder: String
  private let verilator: String
  private let compiler: String
  private let signal: () -> Int32?

  /// Makes the folder.
  init(
    _ library: VerilogLibrary, beside path: String, verilator: String, compiler: String,
    signal: @escaping () -> Int32?
  ) throws(VerilogError) {
    self.library = library
    self.path = path
    self.verilator = verilator
    self.compiler = compiler
    self.signal = signal
    var name = "\(path).draft-XXXXXX".hostBytes.map { CChar(bitPattern: $0) } + [0]
    guard mkdtemp(&name) != nil else {
      throw .noCache(path, reason: String(cString: strerror(errno)))
    }
    folder = String(hostBytes: name.dropLast().map { UInt8(bitPattern: $0) })
  }

  /// Removes the folder with what is left in it.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// The C++ that calls the model.
  static func wrapper(_ runtime: String) -> String { runtime + "/verilog.cpp" }

  /// Has Verilator write the model, and looks at its ports.
  func verilate() throws(VerilogError) {
    let arguments =
      [
        "--cc", "-O3", "--savable", "--x-assign", "fast", "--x-initial", "fast",
        // Delays are for benches, and warnings for those who write the module.
        "--no-timing", "-Wno-fatal", "-Wno-lint", "-Wno-style",
        "--top-module", library.module, "--prefix", "Vunit", "--Mdir", folder,
      ] + library.folders.map { "-I" + $0 }
      // An option begins with one of these.
      + library.sources.map { $0.hasPrefix("-") || $0.hasPrefix("+") ? "./" + $0 : $0 }
    guard try call(verilator, arguments) == 0 else {
      throw .refused(Self.complaint(in: words, marked: "%Error"))
    }
    if InputFile.exists(folder + "/Vunit__Dpi.h") {
      throw .refused("it calls functions of C (DPI), which are not in its files")
    }
    guard let header = try? InputFile.read(folder + "/Vunit.h") else {
      throw .notBuilt("Verilator has written no model")
    }
    try VerilogBus.check(String(decoding: header, as: UTF8.self), module: library.module)
  }

  /// Compiles the model with its wrapper, and puts the library in its place.
  func compile() throws(VerilogError) {
    let includes = try includes()
    try list()
    let draft = folder + "/library.so"
    let arguments =
      [
        "-std=c++17", "-O3", "-fPIC", "-shared", "-s", "-w", "-pthread",
        // Another library's model has the same names.
        "-fvisibility=hidden", "-fno-gnu-unique", "-Wl,-z,defs",
        "-I" + library.runtime, "-I" + folder,
      ] + includes.map { "-I" + $0 } + ["-o", draft, Self.wrapper(library.runtime)]
    guard try call(compiler, arguments) == 0 else {
      throw .notBuilt(Self.complaint(in: words, marked: "error:"))
    }
    let status = draft.withHostPath { draft in path.withHostPath { rename(draft, $0) } }
    guard status == 0 else { throw .noCache(path, reason: String(cString: strerror(errno))) }
  }

  /// Writes which files the model consists of, in an order that is always the same.
  private func list() throws(VerilogError) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let text = names.filter { $0.hasSuffix(".cpp") }.sorted().map { "#include \"\($0)\"\n" }
    let path = folder + "/model.inc"
    guard FileManager.default.createFile(atPath: path, contents: Data(text.joined().utf8)) else {
      throw .noCache(path, reason: "it cannot be written")
    }
  }

  /// The folders of Verilator's runtime, which its makefile names.
  private func includes() throws(VerilogError) -> [String] {
    let bytes = (try? InputFile.read(folder + "/Vunit.mk")) ?? []
    let mark = "VERILATOR_ROOT = "
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix(mark) }) else {
      throw .notBuilt("Verilator does not say where its runtime is")
    }
    let root = line.dropFirst(mark.count)
    return ["\(root)/include", "\(root)/include/vltstd"]
  }

  // MARK: Other programs

  /// Where their complaints are.
  private var words: String { folder + "/words" }

  /// In microseconds.
  private static let pause: useconds_t = 5000

  /// Waits for another program; what it ended with.
  private func call(_ program: String, _ arguments: [String]) throws(VerilogError) -> Int32 {
    let process: HostProcess
    do throws(HostProcess.Failure) {
      process = try HostProcess(program, arguments, words: words)
    } catch {
      throw .didNotStart(program, reason: error.reason)
    }
    while process.isRunning {
      if let signal = signal() {
        process.interrupt()
        throw .interrupted(signal: signal)
      }
      usleep(Self.pause)
    }
    return process.wait()
  }

  /// The first line of a file that has `mark`, from there on, else the last line.
  private static func complaint(in path: String, marked mark: String) -> String {
    let text = (try? InputFile.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = text.split(whereSeparator: \.isNewline)
    guard let line = lines.first(where: { $0.contains(mark) }) else {
      return lines.last.map(String.init) ?? "it does not say why"
    }
    // Verilator's mark, with or without a name, tells nothing.
    guard line.hasPrefix("%"), let colon = line.firstIndex(of: ":") else { return String(line) }
    return String(line[line.index(after: colon)...].drop { $0 == " " })
  }
}

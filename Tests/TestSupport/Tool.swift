// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program that tests run beside Tercet.
package struct Tool: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The tool under test: `TERCET_BINARY`, else what was built with the tests.
  package static func tercet() throws -> Tool {
    let tests = Bundle.main.executableURL?.deletingLastPathComponent()
    return try installed(
      "TERCET_BINARY", otherwise: tests?.appendingPathComponent("tercet").path ?? "tercet")
  }
  /// Spike, the reference simulator: `TERCET_SPIKE`, else what `tools/setup test` installed.
  package static func spike() throws -> Tool {
    try installed("TERCET_SPIKE", otherwise: Repository.path(".venv/spike"))
  }
  /// Python with numpy: `TERCET_PYTHON`, else what `tools/setup test` installed.
  package static func python() throws -> Tool {
    try installed("TERCET_PYTHON", otherwise: Repository.path(".venv/bin/python"))
  }
  /// The clang of Swift's own toolchain, which assembles RISC-V.
  package static func clang() throws -> Tool { try toolchain("clang") }
  /// The linker that clang runs.
  package static func linker() throws -> Tool { try toolchain("ld.lld") }
  /// The llvm-objdump of Swift's own toolchain; others print differently.
  package static func objdump() throws -> Tool { try toolchain("llvm-objdump") }
  /// The llvm-symbolizer of Swift's own toolchain.
  package static func symbolizer() throws -> Tool { try toolchain("llvm-symbolizer") }

  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  package struct Output: Sendable {
    package let status: Int32
    package let out: String
    package let err: String
  }

  /// Runs the tool to its end.
  ///
  /// Streams go through files, so that a tool that prints much on both streams never blocks.
  package func run(
    _ arguments: [String], environment: [String: String] = [:], folder: String? = nil,
    input: String = ""
  ) throws -> Output {
    let files = try TemporaryFolder()
    let out = try files.handle("out")
    let err = try files.handle("err")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let stdin = try files.write(Array(input.utf8), to: "in")
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: stdin))
    process.standardOutput = out
    process.standardError = err
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    try process.run()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, out: try files.text("out"), err: try files.text("err"))
  }

  /// Path, size and time of the program's file, which are others when it is replaced.
  package func identity() throws -> String {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(path) \(file) \(attributes[.size] ?? 0) \(time)"
  }

  private static func installed(_ variable: String, otherwise place: String) throws -> Tool {
    let path = ProcessInfo.processInfo.environment[variable] ?? place
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Missing(description: "there is no \(path): run tools/test, which makes it")
    }
    return Tool(path: path)
  }

  private static func toolchain(_ name: String) throws -> Tool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      let swift = URL(fileURLWithPath: "\(folder)/swift").resolvingSymlinksInPath()
      let tool = swift.deletingLastPathComponent().appendingPathComponent(name).path
      guard FileManager.default.isExecutableFile(atPath: "\(folder)/swift"),
        FileManager.default.isExecutableFile(atPath: tool)
      else { continue }
      return Tool(path: tool)
    }
    throw Missing(
      description: "there is no \(name) beside swift: put the bin of a Swift toolchain on PATH")
  }
}

/// A folder that lives as long as the value.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "/tercet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func file(_ name: String) -> String { path + "/" + name }

  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  /// Writes a text, in folders that are made if need be.
  package func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  package func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  func handle(_ name: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: file(name), contents: nil)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: file(name)))
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }
}

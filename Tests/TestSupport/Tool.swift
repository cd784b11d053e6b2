// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program that tests run beside Tercet.
package struct Tool: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The tool under test: `TERCET_BINARY`, which tools/test sets.
  package static func tercet() throws -> Tool { try environment("TERCET_BINARY") }
  /// Spike, the reference simulator: `TERCET_SPIKE`, which tools/test sets.
  package static func spike() throws -> Tool { try environment("TERCET_SPIKE") }
  /// Python with numpy: `TERCET_PYTHON`, which tools/test sets.
  package static func python() throws -> Tool { try environment("TERCET_PYTHON") }
  /// The clang of Swift's own toolchain, which assembles RISC-V.
  package static func clang() throws -> Tool { try toolchain("clang") }
  /// The llvm-objdump of Swift's own toolchain; others print differently.
  package static func objdump() throws -> Tool { try toolchain("llvm-objdump") }

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

  private static func environment(_ name: String) throws -> Tool {
    guard let path = ProcessInfo.processInfo.environment[name] else {
      throw Missing(
        description: "\(name) is not set\nhelp: run the tests with tools/test, which sets it")
    }
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Missing(description: "\(path) is missing\nhelp: run `tools/setup test`")
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
      description: "no \(name) beside swift\nhelp: put the Swift 6.3 toolchain's bin on PATH")
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

  func handle(_ name: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: file(name), contents: nil)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: file(name)))
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file(name))), as: UTF8.self)
  }
}

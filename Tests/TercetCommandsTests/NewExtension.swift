// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// An extension that `tercet extension new` made in a folder of its own.
struct NewExtension {
  let files: TemporaryFolder
  let name: String

  init(_ name: String = "mine") throws {
    files = try TemporaryFolder()
    self.name = name
    let made = try Tool.tercet().run(["extension", "new", name], folder: files.path)
    #expect(made.status == 0, "\(made.err)")
  }

  /// Runs a command beside the extension's folder, with `tercet` and Swift's clang on the path.
  ///
  /// - Parameter path: The folders of all other tools; nil for those of this process.
  func shell(_ command: String, path: String? = nil) throws -> Tool.Output {
    let tools = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: tools.file("tercet"), withDestinationPath: try Tool.tercet().path)
    let toolchain = URL(fileURLWithPath: try Tool.clang().path).deletingLastPathComponent().path
    let rest = path ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Tool(path: "/bin/bash").run(
      ["-c", command], environment: ["PATH": "\(tools.path):\(toolchain):\(rest)"],
      folder: files.path)
  }

  func make() throws {
    let made = try shell("make -C \(name)")
    #expect(made.status == 0, "\(made.err)")
    #expect(made.err == "")
  }

  /// Puts other words into a file, where the old ones stand once.
  func edit(_ file: String, _ old: String, _ new: String) throws {
    let text = try files.text("\(name)/\(file)")
    #expect(text.components(separatedBy: old).count == 2, "\(old)")
    try files.write(text.replacingOccurrences(of: old, with: new), to: "\(name)/\(file)")
  }

  func check(_ options: String...) throws -> Tool.Output {
    try shell("tercet extension check ./\(name) --operands 2000 \(options.joined(separator: " "))")
  }
}

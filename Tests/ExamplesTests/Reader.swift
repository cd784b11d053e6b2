// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Someone who types what a document says: in a folder that looks like the checkout, with `tercet`
/// and the clang of Swift's toolchain on the path, and a home that is empty.
struct Reader {
  let files: TemporaryFolder

  /// A reader in a folder that looks like the checkout, with README's program in it.
  init() throws {
    files = try TemporaryFolder()
    let root = Repository.root.path
    try makeFolder("docs")
    // Copies of what the commands write to, links to what they only read.
    for name in ["programs", "riscv-tests", "tools", "docs/lessons"] {
      try FileManager.default.copyItem(atPath: "\(root)/\(name)", toPath: files.file(name))
    }
    for name in ["Tests", ".venv", ".venv-model", "LICENSE"] {
      try FileManager.default.createSymbolicLink(
        atPath: files.file(name), withDestinationPath: "\(root)/\(name)")
    }
    try equip()
    let program = try #require(
      try Document(path: "README.md").blocks("c").first { $0.contains { $0.contains("main") } })
    _ = try files.write(Array(program.joined(separator: "\n").utf8), to: "dot.c")
  }

  /// A reader in a folder of their own.
  init(in files: TemporaryFolder) throws {
    self.files = files
    try equip()
  }

  private func equip() throws {
    try makeFolder("home")
    try makeFolder("bin")
    try FileManager.default.createSymbolicLink(
      atPath: files.file("bin/tercet"), withDestinationPath: try Tool.tercet().path)
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: files.file(name), withIntermediateDirectories: true)
  }

  /// Runs a command as a reader would.
  func run(_ command: String) throws -> Tool.Output {
    let tercet = try Tool.tercet().path
    let toolchain = URL(fileURLWithPath: try Tool.clang().path).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Tool(path: "/bin/bash").run(
      ["-c", command],
      environment: [
        "PATH": "\(files.file("bin")):\(toolchain):\(path)", "HOME": files.file("home"),
        "TERCET_BINARY": tercet,
      ],
      folder: files.path)
  }
}

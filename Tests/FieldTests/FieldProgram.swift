// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// A program in `Programs`, rebuilt from what people reported of simulators and profilers.
struct FieldProgram {
  private let elf: [UInt8]

  /// - Parameters:
  ///   - name: The file's name without its ending.
  ///   - layout: The linker script's likewise.
  init(_ name: String, language: String = "S", layout: String = "usual") throws {
    elf = try CrossCompiler.elf(
      try Self.text("\(name).\(language)"), language: language,
      layout: try Self.text("\(layout).ld"), options: ["-O2", "-mno-relax"])
  }

  /// Runs a command of Tercet on it, whose last argument is its path.
  func run(_ arguments: String...) throws -> Tool.Output { try run(arguments) }

  func run(_ arguments: [String]) throws -> Tool.Output {
    let folder = try TemporaryFolder()
    return try Tool.tercet().run(arguments + [try folder.write(elf, to: "guest.elf")])
  }

  /// What `profile --json` says of functions by their names, and of the whole.
  func totals() throws -> (cycles: Int, functions: [String: Int]) {
    let document = try JSONDecoder().decode(
      Document.self, from: Data(try run("profile", "--json").out.utf8))
    return (
      document.cycles,
      Dictionary(uniqueKeysWithValues: document.functions.map { ($0.name, $0.total) })
    )
  }

  private struct Document: Decodable {
    struct Function: Decodable {
      let name: String
      let total: Int
    }
    let cycles: Int
    let functions: [Function]
  }

  private static func text(_ file: String) throws -> String {
    try String(
      contentsOfFile: Repository.path("Tests/FieldTests/Programs/\(file)"), encoding: .utf8)
  }
}

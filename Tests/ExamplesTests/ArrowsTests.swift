// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The rooms of the house use each other one way, and `tools/arrows` would notice if they did not.
@Suite("tools/arrows") struct ArrowsTests {
  @Test("lists the arrows, none of which runs back up")
  func house() throws {
    let result = try arrows([])
    #expect(result.status == 0, "\(result.err)")
    #expect(result.err == "")
    for (room, used) in [
      ("TercetCore", "TercetISA"), ("tercet", "TercetCommands"), ("Pipeline", "State"),
    ] {
      let row = result.out.split(separator: "\n").first { $0.hasPrefix(room + " ") }
      #expect(row?.contains(" \(used) ") == true, "\(room) and \(used)")
    }
  }

  /// What is wrong in a file of a copy, and whether it is told.
  struct Planted: CustomTestStringConvertible {
    let file: String
    let lines: String
    /// The message behind file and line 1, or nil where nothing is wrong.
    let message: String?

    var testDescription: String { lines }
  }

  static let changes = [
    Planted(
      file: "Sources/TercetCore/State/Planted.swift", lines: "import TercetKit",
      message: "TercetCore imports TercetKit, to which its arrows do not lead"),
    Planted(
      file: "Tests/TercetISATests/Planted.swift", lines: "@testable import TercetCommands",
      message: "TercetISATests imports TercetCommands, to which its arrows do not lead"),
    Planted(
      file: "Sources/TercetCore/State/Planted.swift",
      lines: "struct Planted { let pipeline: Pipeline? }",
      message: "State uses Pipeline of Pipeline"),
    Planted(
      file: "Sources/TercetCore/Memory/Planted.swift",
      lines: #"let planted = "/* \(Pipeline.self) // ""#,
      message: "Memory uses Pipeline of Pipeline"),
    // A member that Pipeline gives to a type of State, without a word that names Pipeline.
    Planted(
      file: "Sources/TercetCore/State/Planted.swift",
      lines: "func planted(_ file: RegisterFile) -> Int { file.plantedMember }",
      message: "State uses plantedMember of Pipeline"),
    Planted(
      file: "Sources/TercetCore/Attic/Planted.swift", lines: "struct Planted {}",
      message: "this is in no folder that ROOMS of tools/arrows names"),
    Planted(
      file: "Sources/TercetCore/State/Planted.swift",
      lines: ##"/* Pipeline /* in */ Pipeline */ let a = #"Pipeline \(Pipeline)"# // Pipeline"##,
      message: nil),
    Planted(
      file: "Sources/TercetCore/State/Planted.swift",
      lines: "enum Planted { struct Pipeline {}\n static let planted = Pipeline() }", message: nil),
    Planted(
      file: "Sources/TercetCore/Pipeline/Planted.swift",
      lines: "import TercetISA; func planted(_ file: RegisterFile) {}", message: nil),
  ]

  @Test("tells of an arrow that is planted, and of nothing else", arguments: changes)
  func planted(_ planted: Planted) throws {
    let files = try TemporaryFolder()
    for name in ["Package.swift", "Sources"] {
      try FileManager.default.copyItem(
        atPath: Repository.path(name), toPath: files.file(name))
    }
    _ = try files.write(
      Array("extension RegisterFile { var plantedMember: Int { 0 } }\n".utf8),
      to: "Sources/TercetCore/Pipeline/Extension.swift")
    let folder = URL(fileURLWithPath: files.file(planted.file)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try files.write(Array((planted.lines + "\n").utf8), to: planted.file)
    let result = try arrows(["--check", files.path])
    let told = result.err.split(separator: "\n").map(String.init).filter {
      $0.contains("/Planted.swift:")
    }
    #expect(told == planted.message.map { ["error: \(planted.file):1: \($0)"] } ?? [])
    #expect(result.out == "")
    #expect(result.status == (planted.message == nil ? 0 : 1), "\(result.err)")
  }

  @Test("has no other options")
  func usage() throws {
    #expect(try arrows(["--quick"]).status == 64)
  }

  private func arrows(_ arguments: [String]) throws -> Tool.Output {
    try Tool(path: Repository.path("tools/arrows")).run(arguments)
  }
}

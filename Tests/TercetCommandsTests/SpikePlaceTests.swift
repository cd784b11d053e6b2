// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles
import TercetLockstep
import TestSupport
import Testing

@Suite("Where Spike is")
struct SpikePlaceTests {
  private let folder: TemporaryFolder
  private let checkout: Installation

  init() throws {
    folder = try TemporaryFolder()
    for name in ["Package.swift", "programs/runtime/link.ld", ".venv/spike", "path/spike", "mine"] {
      let path = URL(fileURLWithPath: folder.file(name))
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.path)
    }
    checkout = try #require(Installation(executable: folder.file(".build/tercet")))
  }

  private func find(
    _ spike: String?, path: String = "path", in installation: Installation? = nil
  ) throws -> String {
    var environment = ["PATH": folder.file(path)]
    environment["TERCET_SPIKE"] = spike
    return try SpikePlace.find(environment, in: installation)
  }

  @Test("TERCET_SPIKE decides, if it is set")
  func named() throws {
    #expect(try find(folder.file("mine"), in: checkout) == folder.file("mine"))
    #expect(try find("", in: checkout) == folder.file("path/spike"))
  }

  @Test("what TERCET_SPIKE names must be a program", arguments: ["missing", ""])
  func misnamed(name: String) {
    let path = folder.file(name)
    #expect(throws: SpikeError.notAProgram(path)) { try find(path) }
  }

  @Test("a built tercet takes that of its checkout, wherever it is run; others that on the PATH")
  func unnamed() throws {
    #expect(try find(nil, in: checkout) == folder.file(".venv/spike"))
    #expect(try find(nil) == folder.file("path/spike"))
    try FileManager.default.removeItem(atPath: folder.file(".venv/spike"))
    #expect(try find(nil, in: checkout) == folder.file("path/spike"))
    #expect(throws: SpikeError.notFound) { try find(nil, path: "empty", in: checkout) }
  }

  @Test("a run that wants Spike, and has none, says how to get it", arguments: ["run", "test"])
  func missing(command: String) throws {
    let guest = try Guest.exiting("0")
    let option = command == "run" ? "--lockstep" : "--reference"
    let result = try Tool.tercet().run(
      [command, option, "spike", guest.path],
      environment: ["PATH": folder.path, "TERCET_SPIKE": ""], folder: folder.path)
    #expect(result.status == 69)
    #expect(result.isOneError, "\(result.err)")
    #expect(result.err.contains("TERCET_SPIKE"))
    #expect(result.err.contains("tools/setup test"))
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetKit
import TercetReport
import TestSupport
import Testing

@Suite("A profile read back from its JSON")
struct ProfileReaderTests {
  private func reread(_ document: ProfileDocument) throws -> ProfileDocument {
    try ProfileReader.read(Array(document.json().utf8), path: "a.json")
  }

  @Test("is the profile that was written, and says the same", arguments: TreePrograms.all)
  func roundTrip(program: TreePrograms.Program) throws {
    let profiled = try program.profiled()
    let document = profiled.document
    let again = try reread(document)
    #expect(again == document)
    #expect(again.tables?.stack == profiled.result.stack)
    #expect(again.json() == document.json())
    #expect(TerminalReport.full(again, style: .plain) == profiled.terminal())
    #expect(
      TerminalReport.full(again, style: .plain, width: 72) == profiled.terminal(width: 72))
  }

  @Test("so is that of a program without lines, or without symbols, or of parts that have neither")
  func bare() throws {
    for profiled in [
      try TreePrograms.stripped("--strip-debug"), try TreePrograms.stripped("--strip-all"),
      try Profiled(Profiled.busy), try Profiled(Profiled.busy, debug: false),
    ] {
      let again = try reread(profiled.document)
      #expect(again == profiled.document)
      #expect(TerminalReport.full(again, style: .plain) == profiled.terminal())
    }
  }

  @Test(
    "so is how a run ended", arguments: ["ebreak", "wfi", "j .", "li a0, -1\nli a7, 93\necall"])
  func ends(source: String) throws {
    let document = try Profiled("_start:\n" + source).document
    #expect(try reread(document) == document)
    #expect(try reread(document).summary.ended == document.summary.ended)
  }

  @Test("so is a report on the run as a whole")
  func summary() throws {
    let profiled = try Profiled(Profiled.busy)
    let document = ProfileDocument(profiled.session.summary(of: profiled.result))
    let again = try reread(document)
    #expect(again == document)
    #expect(again.tables == nil)
  }

  @Test("says what a core of the user's is, and what was changed in a preset")
  func cores() throws {
    let path = Repository.path("Tests/RTLTests/Data/elf/alu_chain.elf")
    let own = try Core.json(
      Array("{\"name\": \"mine\", \"summary\": \"of \\u001b[2J mine\", \"base\": \"rp2350\"}".utf8))
    var changed = try Core.preset("hazard3-i")
    try changed.set("redirectPenalty=3")
    for core in [own, changed] {
      let profiled = try Profiled(path: path, core: core)
      let again = try reread(profiled.document)
      #expect(again == profiled.document)
      #expect(TerminalReport.full(again, style: .plain) == profiled.terminal())
    }
    #expect(
      try reread(Profiled(path: path, core: own).document).summary.core
        == "mine (of \\u{1b}[2J mine)")
  }

  /// What another tool makes of the file: other spaces, another order of keys.
  @Test("keys may come in any order, with any space, and beside keys that are not known")
  func otherForm() throws {
    let document = try Profiled(Profiled.busy).document
    let object = try JSONSerialization.jsonObject(with: Data(document.json().utf8))
    let pretty = try JSONSerialization.data(
      withJSONObject: Self.extended(object), options: .prettyPrinted)
    #expect(try ProfileReader.read(Array(pretty), path: "a.json") == document)
  }

  /// The same with two more members in each object but those of causes and parameters, where a name
  /// must be known or is kept.
  private static func extended(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(extended) }
    guard let object = value as? [String: Any] else { return value }
    var new = object.mapValues(extended)
    if object["issue"] == nil, object["fillAndDrain"] == nil, object["preset"] == nil,
      object["loadUse"] == nil, object["redirect"] == nil, object["divide"] == nil
    {
      new["aNewKey"] = [["deep": [1, 2, NSNull()]], true] as [Any]
      new["zNewKey"] = "x"
    }
    return new
  }

  /// Names, sizes and places of all kinds.
  @Test("so is that of damaged programs, as far as they run", .timeLimit(.minutes(5)))
  func damagedPrograms() throws {
    let mutator = ELFMutator(try Assembly.elf(Profiled.busy, debug: true))
    var random = SeededRandom(seed: 20_261_130)
    var read = 0
    for _ in 0..<2_000 {
      guard let program = try? Program(bytes: mutator.mutant(&random), name: "a.elf") else {
        continue
      }
      let session = Session(program)
      guard
        let (result, profile) = try? session.profile(
          Session.Limits(cycles: 2_000, engine: .reference), console: RecordingConsole())
      else { continue }
      let document = session.document(session.summary(of: result), profile)
      let again = try reread(document)
      #expect(again == document)
      #expect(
        TerminalReport.full(again, style: .plain) == TerminalReport.full(document, style: .plain))
      read += 1
    }
    #expect(read > 500)
  }

  @Test("a program of more instructions than have texts keeps those of the most expensive")
  func manyTexts() throws {
    let count = InstructionTexts.most + 50
    let source =
      "_start:\n" + String(repeating: "  nop\n", count: count) + "  div a0, a1, a2\n"
      + "  li a7, 93\n  ecall"
    let document = try Profiled(source).document
    let again = try reread(document)
    #expect(again == document)
    let tables = try #require(again.tables)
    let texts = tables.instructions.map { tables.texts[$0] }
    #expect(texts.count == count + 3)
    #expect(texts.count { $0 != nil } == InstructionTexts.most)
    // The division is the most expensive; of equals those come first that lie first.
    #expect(texts[count]?.hasPrefix("div ") == true)
    #expect(texts[0] != nil && texts[count - 1] == nil)
  }
}

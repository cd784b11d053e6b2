// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet check: baselines that are refused")
struct BaselineRefusalTests {
  @Test(
    "65 with line and column for a damaged one",
    arguments: [
      ("", ":1:1: not JSON"), ("{", ":1:2: not JSON"), ("[]", "'the file' is an array"),
      ("{}", "'schema' is missing"), (#"{"schema": 1}"#, "'schema' is 1"),
      (#"{"schema": "tercet.stats/2"}"#, ":1:12: the schema is 'tercet.stats/2'"),
      (#"{"schema": "tercet.baseline/2", "new": 1}"#, "'tercet.baseline/2'"),
    ])
  func damaged(text: String, message: String) throws {
    let folder = try BaselineFolder.make()
    _ = try folder.write(text.utf8, to: "base.json")
    for update in ["", "--update"] {
      let result = try Shell.run("tercet check \(update) base.json a.elf", in: folder)
      #expect(result.status == 65)
      #expect(result.out == "")
      #expect(result.isOneError, "\(result.err)")
      #expect(result.err.contains(message), "\(result.err)")
      #expect(try folder.text("base.json") == text)
    }
  }

  @Test(
    "65 for each key that is missing, twice there, unknown or of another kind",
    arguments: [
      ("\"isa\" : ", "\"isb\" : ", "'isb'"), ("\"name\" : \"a.elf\"", "\"name\" : 1", "'name'"),
      ("\"cycles\" : 15", "\"cycles\" : -15", "'cycles' is -15"),
      ("\"cycles\" : 15", "\"cycles\" : 1.5", "'cycles' is 1.5"),
      ("\"cycles\" : 15", "\"cycles\" : 18446744073709551616", "'cycles' is 1844"),
      ("\"cycles\" : 15", "\"cycels\" : 15", "did you mean cycles?"),
      ("\"cycles\" : 15,", "", "'cycles' is missing"),
      ("\"cycles\" : 15", "\"cycles\" : 15, \"cycles\" : 15", "already in line"),
      ("\"name\" : \"classic\"", "\"name\" : \"\"", "an empty string"),
      ("\"parameters\" : {", "\"parameters\" : { \"turbo\": 1", "'turbo'"),
      ("\"parameters\" : {", "\"parameters\" : { \"bypass\": \"ful\"", "did you mean full?"),
      ("\"name\" : \"a.elf\"", "\"name\" : \"a.elf\", \"regions\": {}", "'regions'"),
      ("\"ended\" : \"exited 0\"", "\"ended\" : null", "'ended' is null"),
    ])
  func badKeys(good: String, bad: String, message: String) throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf", in: folder)
    try BaselineFolder.change(folder) { $0.replacing(good, with: bad) }
    let result = try Shell.run("tercet check base.json a.elf", in: folder)
    #expect(result.status == 65)
    #expect(result.isOneError, "\(result.err)")
    #expect(result.err.contains(message), "\(result.err)")
  }

  @Test("65 if a program is in it twice")
  func twice() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf b.elf", in: folder)
    try BaselineFolder.change(folder) { $0.replacing("b.elf", with: "a.elf") }
    let result = try Shell.run("tercet check base.json a.elf", in: folder)
    #expect(result.status == 65)
    #expect(result.err.contains("there is another 'a.elf' in the list"))
  }

  @Test("65 for another core or ISA; what the core is called does not matter")
  func otherCore() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --core rp2350 --update base.json a.elf", in: folder)
    for options in ["", "--core rp2350 --set divide=3", "--core rp2350 --isa rv32im"] {
      let result = try Shell.run("tercet check \(options) base.json a.elf", in: folder)
      #expect(result.status == 65, "\(options)")
      #expect(result.out == "")
      #expect(result.isOneError, "\(result.err)")
    }
    let told = try Shell.run(
      "tercet check --core rp2350-1port --isa rv32i base.json a.elf; tercet check base.json a.elf",
      in: folder
    ).err
    #expect(told.contains("\nhelp: leave out --isa, or"), "\(told)")
    #expect(told.contains("\nhelp: give --core rp2350, or"), "\(told)")
    let same = "--core hazard3-imc --set predictor=btb1 --set frontEnd=fifo"
    #expect(try Shell.run("tercet check \(same) base.json a.elf", in: folder).status == 0)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Options that are given twice")
struct RepeatedOptionTests {
  @Test(
    "with two values, one of which would be lost, are refused",
    arguments: [
      (["run", "--core", "classic", "--core", "rp2350"], "--core", "classic", "rp2350"),
      (["run", "--core=classic", "--core", "rp2350"], "--core", "classic", "rp2350"),
      (["profile", "--isa", "rv32i", "--isa=rv32im"], "--isa", "rv32i", "rv32im"),
      (["profile", "-o", "a", "-o", "b"], "-o", "a", "b"),
      (["profile", "--jobs", "1", "--json", "--jobs", "2"], "--jobs", "1", "2"),
      (["run", "--max-cycles", "5", "-q", "--max-cycles", "6"], "--max-cycles", "5", "6"),
      (["trace", "--format", "retire", "--format", "vcd"], "--format", "retire", "vcd"),
      (["trace", "--at", "1", "--at", "2"], "--at", "1", "2"),
      (["disasm", "--function", "a", "--function", "b"], "--function", "a", "b"),
      (["test", "--max-cycles", "1", "--max-cycles", "2"], "--max-cycles", "1", "2"),
      (["run", "--color", "never", "--color", "always"], "--color", "never", "always"),
    ])
  func options(arguments: [String], name: String, first: String, second: String) throws {
    let result = try Tool.tercet().run(arguments + [try Guest.exiting("0").path])
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(
      result.messages == [
        "error: \(name) is given twice, as '\(first)' and as '\(second)', and takes one value",
        "help: leave one of them out",
      ])
  }

  @Test("so are two values of a parameter")
  func parameters() throws {
    let guest = try Guest.exiting("0")
    let result = try guest.profile("--set", "dotCycles=1", "--set", "dotCycles=2")
    #expect(result.status == 64)
    #expect(result.err.hasPrefix("error: --set gives dotCycles twice, as '1' and as '2'\n"))
    let regions = ["4K@0x80000000:data=1", "4K@0x80001000:data=1"].map { "slowMemory=\($0)" }
    let slow = try guest.run("--set", regions[0], "--set", regions[1])
    #expect(slow.status == 64)
    #expect(slow.messages.last?.contains("with commas") == true)
  }

  @Test("the same value twice, other options and the guest's own words are no fault")
  func harmless() throws {
    let guest = try Guest.exiting("0")
    for options in [
      ["--core", "classic", "--core", "classic"], ["--set", "dotCycles=2", "--set", "dotCycles=2"],
      ["--set", "dotCycles=2", "--set", "bypass=none"], ["-q", "-q"],
      ["--core", "classic", "--", "--core", "a", "--core", "b"],
      ["--memory", "64K@0x80000000", "--memory", "4K@0x10000"],
    ] {
      let result = try guest.tercet("run", options)
      #expect(result.status == 0, "\(options): \(result.err)")
    }
  }

  /// By what the parser itself says of each option.
  @Test("every option that takes one value is watched, and every other one is known")
  func complete() throws {
    let dump = try tercet("--experimental-dump-help").out
    let top = try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any]
    let root = try #require(top?["command"] as? [String: Any])
    var single: Set<String> = []
    for command in try #require(root["subcommands"] as? [[String: Any]]) {
      let name = try #require(command["commandName"] as? String)
      for argument in command["arguments"] as? [[String: Any]] ?? []
      where argument["kind"] as? String == "option" && argument["shouldDisplay"] as? Bool == true {
        let preferred = try #require(argument["preferredName"] as? [String: String])
        let isLong = preferred["kind"] == "long"
        let option = (isLong ? "--" : "-") + (preferred["name"] ?? "")
        let isRepeatable = argument["isRepeating"] as? Bool == true
        let result = try Tool.tercet().run([name, option, "1", option, "2", "program"])
        let isRefused = result.err.hasPrefix("error: \(option) is given twice, as '1' and as '2'")
        #expect(isRefused == !isRepeatable, "\(name) \(option): \(result.err)")
        if isRefused { single.insert(option) }
      }
    }
    #expect(single.isSuperset(of: ["--core", "-o", "--isa", "--max-cycles", "--at", "--jobs"]))
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("--core FILE")
struct CoreFileOptionTests {
  private let guest: Guest

  /// Two jumps, which cost `redirectPenalty` each.
  init() throws { guest = try Guest("j 1f\n1: j 2f\n2: li a0, 0\nli a7, 93\necall") }

  private func write(_ text: String, to name: String = "mine.json") throws -> String {
    try guest.folder.write(text.utf8, to: name)
  }

  private func timing(_ options: [String]) throws -> [String: Any] {
    let result = try guest.tercet("profile", ["--json"] + options)
    #expect(result.status == 0, "\(result.err)")
    let report = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    return try #require(report?["timing"] as? [String: Any])
  }

  @Test("reports show the core's own name, and its penalty is paid")
  func reports() throws {
    let file = try write(#"{"name": "slow jumps", "parameters": {"redirectPenalty": 5}}"#)
    let text = try guest.profile("--core", file).out
    #expect(text.contains("slow jumps (classic with redirectPenalty=5)"), "\(text)")
    #expect(text.contains(#/redirect \(taken branch, jump\) +10 /#), "\(text)")
    let timing = try timing(["--core", file])
    #expect(timing["preset"] as? String == "slow jumps")
    #expect(timing["redirectPenalty"] as? Int == 5)
    #expect(timing["trapPenalty"] as? Int == 2)
  }

  @Test("--set comes on top of the file, and the report says what was changed in it")
  func onTop() throws {
    let file = try write(#"{"parameters": {"redirectPenalty": 5, "csrPenalty": 3}}"#)
    let options = ["--set", "redirectPenalty=2", "--core", file]
    let timing = try timing(options)
    #expect(timing["redirectPenalty"] as? Int == 2)
    #expect(timing["csrPenalty"] as? Int == 3)
    let text = try guest.tercet("profile", options).out
    #expect(text.contains("mine (with redirectPenalty=2)"), "\(text)")
  }

  @Test("every command with a core takes it")
  func commands() throws {
    let good = try write(#"{"parameters": {"redirectPenalty": 3}}"#)
    let bad = try write(#"{"parameters": {"redirectPenalty": -3}}"#, to: "bad.json")
    for command in [["run"], ["run", "--stats"], ["profile"], ["trace"], ["test"]] {
      let result = try Tool.tercet().run(command + [guest.path, "--core", good])
      #expect(result.status == 0, "\(command): \(result.err)")
      let refused = try Tool.tercet().run(command + [guest.path, "--core", bad])
      #expect(refused.status == 65, "\(command)")
      #expect(refused.out == "", "\(command)")
      #expect(refused.isOneError, "\(command)")
      // The core is at fault, not the program.
      #expect(
        refused.err.hasPrefix("error: \(bad):1:36: '-3' is not a value of redirectPenalty\n"),
        "\(refused.err)")
    }
    let stats = try guest.run("--stats", "--core", good).err
    #expect(stats.contains(#/redirect \(taken branch, jump\) +6 /#), "\(stats)")
    let report = try Tool.tercet().run(["test", "--json", "--core", good, guest.path]).out
    #expect(report.contains(#""preset" : "mine""#))
  }

  @Test(
    "what is no core is 65, and what is too large 66",
    arguments: [
      ("", 65, "the file is empty"), (" \n", 65, "the file is empty"),
      (String(repeating: "[", count: 60_000), 65, "nested deeper"),
      ("{\n", 65, "mine.json:2:1: not JSON"),
      ("{}" + String(repeating: " ", count: 65_534), 0, ""),
      ("{}" + String(repeating: " ", count: 65_535), 66, "65537 bytes are more than the 65536"),
    ])
  func contents(text: String, status: Int32, words: String) throws {
    let result = try guest.run("--core", try write(text))
    #expect(result.status == status, "\(result.err)")
    if status == 0 { return #expect(result.err == "") }
    #expect(result.isOneError, "\(result.err)")
    #expect(result.err.contains(words), "\(result.err)")
  }

  @Test("what cannot be read is 66")
  func access() throws {
    let cases = [
      (guest.folder.path, "not a regular file"), ("/dev/zero", "not a regular file"),
      (guest.folder.file("no.json"), "no such core file"), ("no.json", "no such core file"),
      (guest.path + "/x.json", "no such core file"),
    ]
    for (path, words) in cases {
      let result = try guest.run("--core", path)
      #expect(result.status == 66, "\(path)")
      #expect(result.isOneError)
      #expect(result.err.hasPrefix("error: \(path): "), "\(result.err)")
      #expect(result.err.contains(words), "\(result.err)")
    }
  }

  @Test("a program where a core belongs is refused without a mess")
  func binary() throws {
    let result = try guest.run("--core", guest.path)
    #expect(result.status == 65 || result.status == 66)
    #expect(result.isOneError)
  }

  @Test("what excludes each other is the file's fault, or --set's; --set can mend it")
  func contradictions() throws {
    let file = try write(#"{"parameters": {"memoryPorts": 1}}"#)
    let alone = try guest.run("--core", file)
    #expect(alone.status == 65)
    #expect(alone.err.hasPrefix("error: \(file): one memory port needs a front end"))
    #expect(try guest.run("--core", file, "--set", "frontEnd=fifo").status == 0)
    let worse = try guest.run("--core", file, "--set", "redirectPenalty=2")
    #expect(worse.status == 64)
    #expect(worse.err.hasPrefix("error: one memory port needs a front end"))
  }

  @Test("a name from a file does not steer the terminal")
  func escapes() throws {
    let file = try write(#"{"name": "\u001b[31mred", "summary": "a\nb\u202e"}"#)
    let out = try guest.profile("--core", file, "--color", "never").out
    #expect(out.contains(#"\u{1b}[31mred (a\u{a}b\u{202e})"#), "\(out)")
    #expect(!out.contains("\u{1b}"))
  }

  @Test("a mistyped preset still gets its near miss, and a word about files")
  func preset() throws {
    let result = try guest.run("--core", "clasic")
    #expect(result.status == 64)
    #expect(result.err.contains("did you mean classic?"))
    #expect(result.err.contains("ends in .json"))
  }
}

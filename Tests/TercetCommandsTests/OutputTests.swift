// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Where output goes")
struct OutputTests {
  @Test("run leaves standard output to the guest alone")
  func run() throws {
    let plain = try Guest.greeting().run()
    #expect(plain.status == 3)
    #expect(plain.out == "hello\n")
    #expect(plain.err == "")
    let stats = try Guest.greeting().run("--stats", "-v")
    #expect(stats.out == "hello\n")
    #expect(stats.err.contains("\n  cycles 11   instructions 9   CPI 1.222   exit 3\n"))
    #expect(stats.err.contains("every cycle has one cause"))
  }

  @Test("profile prints the report, and the guest goes to standard error")
  func profile() throws {
    let result = try Guest.greeting().profile()
    #expect(result.status == 3)
    #expect(result.err == "hello\n")
    #expect(
      result.out.hasPrefix(
        "tercet 0.1.0 · guest.elf · classic (F X W, full forwarding, not-taken)\n"
          + "  cycles 11   instructions 9   CPI 1.222   exit 3\n"))
    #expect(!result.out.contains("hello"))
  }

  @Test("profile --json prints JSON and nothing else")
  func json() throws {
    let result = try Guest.greeting().profile("--json")
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let report = try #require(object as? [String: Any])
    #expect(report["schema"] as? String == "tercet.stats/2")
    #expect(report["exitCode"] as? Int == 3)
    #expect(try Guest.greeting().profile("--json").out.count == result.out.count)
  }

  @Test("the same program gives the same bytes")
  func stable() throws {
    let guest = try Guest.greeting()
    #expect(try guest.profile().out == guest.profile().out)
    #expect(try guest.profile("--json").out == guest.profile("--json").out)
  }

  @Test("-o takes the result of every command, and standard output stays as it is")
  func outputFile() throws {
    let guest = try Guest.greeting()
    let file = guest.folder.file("result")
    let cases: [(arguments: [String], out: String, result: String)] = [
      (["run", guest.path], "hello\n", "  cycles 11 "),
      (["profile", guest.path], "", "Hottest"),
      (["profile", guest.path, "--json"], "", "tercet.stats/2"),
      (["disasm", guest.path], "", "80000000 <_start>:"),
      (["presets"], "", "hazard3-im-fast"), (["presets", "--json"], "", "tercet.presets/1"),
    ]
    for (arguments, out, text) in cases {
      let result = try Tool.tercet().run(arguments + ["-o", file])
      #expect(result.out == out, "\(arguments)")
      #expect(try guest.folder.text("result").contains(text), "\(arguments)")
    }
  }

  @Test("-o never replaces the program or the core file, by whatever name")
  func input() throws {
    let guest = try Guest.greeting()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: guest.path))
    let link = guest.folder.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: guest.path)
    let core = try guest.folder.write(Array("{}".utf8), to: "mine.json")
    for (command, options) in [
      ("run", ["-o", guest.path]), ("profile", ["-o", link]), ("disasm", ["-o", guest.path]),
      ("trace", ["-o", guest.path]), ("profile", ["--core", core, "-o", core]),
    ] {
      let result = try guest.tercet(command, options)
      #expect(result.status == 64, "\(command) \(options)")
      #expect(result.out == "")
      #expect(result.err.contains("which is to be read"))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: guest.path)) == bytes)
    #expect(try guest.folder.text("mine.json") == "{}")
  }

  @Test("-o into a missing folder is 74, before the guest runs")
  func missingFolder() throws {
    let guest = try Guest.greeting()
    for command in ["run", "profile", "disasm"] {
      let result = try guest.tercet(command, ["-o", guest.folder.file("missing/report")])
      #expect(result.status == 74)
      #expect(result.out == "")
      #expect(result.isOneError)
    }
  }

  @Test("a failed -o leaves no half of a file, and not the old one, which would be taken for it")
  func failedFile() throws {
    let guest = try Guest.greeting()
    _ = try guest.folder.write(Array("old".utf8), to: "report")
    // No file may grow; without the trap the signal would end the process.
    let limited = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\" 2>/dev/null"
    let result = try Tool(path: "/bin/sh").run([
      "-c", limited, try Tool.tercet().path, "profile", guest.path, "-o",
      guest.folder.file("report"),
    ])
    #expect(result.status == 74)
    let names = try FileManager.default.contentsOfDirectory(atPath: guest.folder.path)
    #expect(names == ["guest.elf"])
  }

  @Test("a report that nobody takes is 74", arguments: ["--color=never", "--json"])
  func lostReport(option: String) throws {
    let guest = try Guest.greeting()
    let full = try guest.intoFullDisk("profile", option)
    #expect(full.status == 74)
    #expect(full.err.contains("error: standard output cannot be written: No space left"))
    #expect(full.err.contains("\nhelp: "))
    let closed = try guest.intoClosedPipe("profile", option)
    #expect(closed.status == 74)
    // Who writes `| head` knows that the reader leaves.
    #expect(closed.err == "hello\n")
  }

  @Test("lists that nobody takes are 74 too")
  func lostList() throws {
    #expect(try Guest.greeting().intoFullDisk("disasm").status == 74)
    #expect(try Guest.greeting().intoClosedPipe("disasm").status == 74)
    #expect(try Streams.intoFullDisk(["presets"]).status == 74)
    #expect(try Streams.intoClosedPipe(["presets"]).status == 74)
    #expect(try Streams.intoClosedPipe(["presets"]).err == "")
  }

  @Test("guest output that nobody takes is 74, at the end or on the way", .timeLimit(.minutes(1)))
  func lostGuestOutput() throws {
    let endless =
      "la a1, _start\nagain: li a0, 1\nli a2, 4096\nli a7, 64\necall\nj again\n.zero 4096"
    for guest in [try Guest.greeting(), try Guest(endless)] {
      let full = try guest.intoFullDisk("run")
      #expect(full.status == 74)
      #expect(full.err.hasPrefix("error: the guest's output could not be written\nhelp: "))
      let closed = try guest.intoClosedPipe("run")
      #expect(closed.status == 74)
      #expect(closed.err == "")
    }
  }

  @Test("a death is told even when the report is lost")
  func deathAndLostReport() throws {
    let result = try Guest("ebreak").intoFullDisk("profile")
    #expect(result.status == 74)
    #expect(result.err.contains("the guest died at 0x80000000"))
  }
}

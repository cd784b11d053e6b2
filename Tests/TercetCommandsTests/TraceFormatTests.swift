// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCommands
import TestSupport
import Testing

@Suite("Traces for viewers")
struct TraceFormatTests {
  @Test("-o writes the dump and --gtkw how GTKWave shows it, which names the dump from its place")
  func view() throws {
    let guest = try Guest.greeting()
    let folder = guest.folder
    try FileManager.default.createDirectory(
      atPath: folder.file("views"), withIntermediateDirectories: true)
    let result = try guest.tercet(
      "trace",
      [
        "--format", "vcd", "--range", "2:9", "-o", folder.file("a.vcd"), "--gtkw",
        folder.file("views/a.gtkw"),
      ])
    #expect(result.status == 0)
    #expect(result.out == "")
    #expect(result.err == "hello\n")
    let dump = try folder.text("a.vcd")
    #expect(dump.hasPrefix("$version tercet 0.1.0: guest.elf on classic $end\n"))
    #expect(dump.hasSuffix("\n#10\n"))
    let view = try folder.text("views/a.gtkw")
    #expect(view.contains("[dumpfile] \"../a.vcd\"\n[savefile] \"a.gtkw\"\n[timestart] 2\n"))
    #expect(view.contains("@22\ntercet.execute.pc[31:0]\n"))
    #expect(view.contains("@820\ntercet.execute.disasm\n"))
    #expect(view.contains("@24\ntercet.charge.cause_number[7:0]\n"))
    #expect(view.contains("@28\ntercet.fetch.valid\n"))
    // Each signal of the dump once, in the same order.
    let declared = dump.split(separator: "\n").filter { $0.hasPrefix("$var") }
      .map { $0.split(separator: " ").dropFirst(4).dropLast().joined() }
    let shown = view.split(separator: "\n").filter { $0.hasPrefix("tercet.") }
      .map { $0.split(separator: ".").last.map(String.init) }
    #expect(declared == shown)
    #expect(try names(folder) == ["a.vcd", "guest.elf", "views"])
  }

  @Test("without --gtkw nothing is beside the dump; beside each other, the names are plain")
  func plainNames() throws {
    let guest = try Guest.greeting()
    let dump = ["--format", "vcd", "-o", guest.folder.file("a.vcd")]
    #expect(try guest.tercet("trace", dump).status == 0)
    #expect(try names(guest.folder) == ["a.vcd", "guest.elf"])
    let view = ["--gtkw", guest.folder.file("b.gtkw")]
    #expect(try guest.tercet("trace", dump + view).status == 0)
    #expect(try guest.folder.text("b.gtkw").contains("[dumpfile] \"a.vcd\"\n"))
  }

  @Test("--gtkw needs a dump in a file, and another name")
  func viewErrors() throws {
    let guest = try Guest.greeting()
    let file = guest.folder.file("a.vcd")
    for options in [
      ["--gtkw", file], ["--format", "vcd", "--gtkw", file],
      ["--format", "konata", "-o", file, "--gtkw", file],
      ["--format", "vcd", "-o", file, "--gtkw", file],
    ] {
      let result = try guest.tercet("trace", options)
      #expect(result.status == 64, "\(options)")
      #expect(result.isOneError)
      #expect(result.err.contains("--gtkw"))
    }
    let nowhere = try guest.tercet(
      "trace", ["--format", "vcd", "-o", file, "--gtkw", guest.folder.file("no/a.gtkw")])
    #expect(nowhere.status == 74)
    // Nothing has run, and nothing is left.
    #expect(nowhere.out == "")
    #expect(try names(guest.folder) == ["guest.elf"])
  }

  @Test(
    "a trace that cannot be written leaves no file, and not the old one",
    arguments: ["vcd", "perfetto"])
  func fullDisk(format: String) throws {
    let guest = try Guest.greeting()
    _ = try guest.folder.write(Array("old".utf8), to: "a")
    let limited = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\" 2>/dev/null"
    let result = try Tool(path: "/bin/sh").run([
      "-c", limited, try Tool.tercet().path, "trace", "--format", format, guest.path, "-o",
      guest.folder.file("a"),
    ])
    #expect(result.status == 74)
    #expect(try names(guest.folder) == ["guest.elf"])
    let full = try guest.intoFullDisk("trace", "--format", format)
    #expect(full.status == 74)
    #expect(full.err.contains("No space left on device"))
    #expect(try guest.intoClosedPipe("trace", "--format", format).status == 74)
  }

  @Test("what is binary goes to a pipe or a file, and not to a terminal")
  func terminal() throws {
    let guest = try Guest.greeting()
    let pipe = try guest.tercet("trace", ["--format", "perfetto"])
    #expect(pipe.status == 0)
    #expect(pipe.out.utf8.first == 0x0a)
    // Asked of the format itself: not every machine that runs the tests has pseudo-terminals.
    for format in TraceFormat.allCases {
      var refusal: UsageError?
      do throws(UsageError) { try format.check(forTerminal: true) } catch { refusal = error }
      #expect(refusal == (format == .perfetto ? .binaryToTerminal : nil))
      try format.check(forTerminal: false)
    }
  }

  @Test("help names the formats and their viewers")
  func help() throws {
    let text = try tercet("trace", "--help").out
    for word in ["chart", "retire", "konata", "vcd", "perfetto", "GTKWave", "--gtkw"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

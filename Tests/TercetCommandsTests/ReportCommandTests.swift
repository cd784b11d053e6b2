// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCommands
import TestSupport
import Testing

@Suite("tercet report")
struct ReportCommandTests {
  static let formats = ["callgrind", "folded", "pprof", "speedscope", "csv", "markdown", "html"]

  /// What two commands write to standard output, as bytes, since not all of it is text.
  private static func output(_ command: String, in folder: TemporaryFolder) throws -> [UInt8] {
    let result = try Shell.run("tercet " + command + " >out", in: folder)
    #expect(result.status == 0, "\(command): \(result.err)")
    return try folder.bytes("out")
  }

  @Test(
    "says again what profile said, byte for byte",
    arguments: [
      "programs/prebuilt/digits-int8-xtdot.elf",
      "programs/workloads/elf/calls.rv32im.bare.small.elf",
      "programs/workloads/elf/qsort.rv32im.user.small.elf", "Tests/RTLTests/Data/elf/rand_im_0.elf",
    ])
  func text(path: String) throws {
    let folder = try TemporaryFolder()
    let program = "--max-cycles 300000 '\(Repository.path(path))'"
    for options in [
      "", "--core rp2350 --from 100 --to 200000", "--set loadUse=dependent --summary",
    ] {
      let plain = try Shell.run("tercet profile \(options) \(program) 2>err", in: folder)
      let saved = try Shell.run(
        "tercet profile \(options) --json -o run.json \(program) 2>err", in: folder)
      // The programs that are cut end with 124, with their reports.
      #expect(plain.status == saved.status && [0, 124].contains(saved.status))
      let again = try Shell.run("tercet report run.json", in: folder)
      #expect(again.status == 0, "\(again.err)")
      #expect(again.err == "")
      #expect(again.out == plain.out && !plain.out.isEmpty)
      #expect(
        try Self.output("report --format json run.json", in: folder) == folder.bytes("run.json"))
    }
  }

  @Test("writes every format as profile does", arguments: formats)
  func everyFormat(name format: String) throws {
    let guest = try Guest.greeting()
    let saved = try guest.tercet("profile", ["--json", "-o", guest.folder.file("run.json")])
    #expect(saved.status == 3)
    let profile = try Shell.run(
      "tercet profile --format \(format) -o a guest.elf", in: guest.folder)
    #expect(profile.status == 3, "\(profile.err)")
    let bytes = try Self.output("report --format \(format) run.json", in: guest.folder)
    #expect(try bytes == guest.folder.bytes("a"))
    #expect(!bytes.isEmpty)
    // Two runs are the same bytes, and so are those of both engines.
    for engine in ["reference", "interpreter"] {
      let other = try Shell.run(
        "tercet profile --engine \(engine) --format \(format) -o b guest.elf", in: guest.folder)
      #expect(other.status == 3)
      #expect(try bytes == guest.folder.bytes("b"))
    }
  }

  @Test("of a program that is gone, read from a pipe, into a file whose suffix decides nothing")
  func pipe() throws {
    let guest = try Guest.greeting()
    let result = try Shell.run(
      """
      tercet profile --json guest.elf 2>err >run.json; tercet profile guest.elf 2>err >plain; rm guest.elf
      cat run.json | tercet report -o a.csv /dev/stdin && cmp a.csv plain
      """, in: guest.folder)
    #expect(result.status == 0, "\(result.err)")
  }

  @Test(
    "--json and --html are short for a format, and two that differ are wrong usage",
    arguments: [
      ("profile --json --format csv guest.elf", 64), ("report --json --format text run.json", 64),
      ("profile --json --format json guest.elf", 3), ("report --json --format json run.json", 0),
      ("profile --html --format json guest.elf", 64), ("report --html --json run.json", 64),
      ("profile --html --format html guest.elf", 3), ("report --html run.json", 0),
      ("profile --html --summary guest.elf", 64), ("report --html whole.json", 65),
      ("profile --html guest.elf guest.elf", 64),
      ("profile --format csv --summary guest.elf", 64),
      ("profile --format csv guest.elf guest.elf", 64),
      ("profile --format text guest.elf guest.elf", 3),
      ("report --format perfetto run.json", 64), ("profile --format perfetto guest.elf", 64),
      ("report --format nix run.json", 64), ("report run.json run.json", 64), ("report", 64),
      ("report -o run.json run.json", 64), ("report missing.json", 66), ("report .", 66),
      ("report guest.elf", 65), ("report old.json", 65), ("report --format csv whole.json", 65),
      ("report --format json whole.json", 0), ("report whole.json", 0), ("report two.json", 65),
    ])
  func usage(command: String, status: Int32) throws {
    let guest = try Guest.greeting()
    let setUp = try Shell.run(
      """
      tercet profile --json guest.elf >run.json; tercet profile --json --summary guest.elf >whole.json
      sed 's,tercet.stats/2,tercet.stats/1,' run.json >old.json; cat run.json run.json >two.json
      """, in: guest.folder)
    #expect(setUp.err == "hello\nhello\n")
    let result = try Shell.run("tercet " + command, in: guest.folder)
    #expect(result.status == status, "\(result.err)")
    if status >= 64 {
      #expect(result.out == "")
      #expect(result.isOneError, "\(result.err)")
    }
  }

  @Test("pprof is not for terminals, and all the others are")
  func terminal() {
    for format in ReportFormat.allCases {
      let refusal = format == .pprof ? UsageError.binaryReport("pprof") : nil
      #expect(Self.refusal(format) == refusal)
      #expect(throws: Never.self) { try format.check(forTerminal: false) }
    }
  }

  private static func refusal(_ format: ReportFormat) -> UsageError? {
    do throws(UsageError) {
      try format.check(forTerminal: true)
      return nil
    } catch { return error }
  }

  @Test("output that cannot be written is 74, also in the midst of a stream", arguments: formats)
  func lost(format: String) throws {
    let guest = try Guest.greeting()
    _ = try guest.tercet("profile", ["--json", "-o", guest.folder.file("run.json")])
    let arguments = ["report", "--format", format, guest.folder.file("run.json")]
    let full = try Streams.intoFullDisk(arguments)
    #expect(full.status == 74)
    #expect(full.err.hasPrefix("error: standard output cannot be written: No space left"))
    #expect(try Streams.intoClosedPipe(arguments).status == 74)
  }

  @Test("says that lines are incomplete, as profile did")
  func brokenLines() throws {
    let guest = try Guest("nop\nli a7, 93\necall", debug: true)
    // The line table's version.
    let broken = try Shell.run(
      """
      llvm-objcopy --dump-section .debug_line=lines guest.elf && printf '\\377\\377' |
      dd of=lines bs=1 seek=4 conv=notrunc 2>/dev/null && llvm-objcopy --update-section .debug_line=lines guest.elf
      tercet profile guest.elf >plain 2>told; tercet profile --json -o run.json guest.elf 2>/dev/null
      tercet report run.json >again 2>told2; cmp plain again && cmp told told2 && cat told plain
      """, in: guest.folder)
    #expect(broken.status == 0, "\(broken.err)")
    #expect(broken.out.hasPrefix("note: line numbers are incomplete, the DWARF information"))
    #expect(broken.out.contains("no source lines: the program's DWARF information is broken"))
  }
}

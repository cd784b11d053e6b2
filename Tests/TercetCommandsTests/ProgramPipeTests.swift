// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("A program that comes through a pipe")
struct ProgramPipeTests {
  private func shell(_ command: String, _ guest: Guest) throws -> Tool.Output {
    try Tool(path: "/usr/bin/env").run(
      ["bash", "-c", command],
      environment: ["TERCET": try Tool.tercet().path, "ELF": guest.path, "DIR": guest.folder.path])
  }

  @Test(
    "runs in every command that reads one",
    arguments: [
      ("run", 3), ("profile", 3), ("disasm", 0), ("trace --cycles 4", 0), ("test", 1),
    ] as [(String, Int32)],
    [
      "cat $ELF | $TERCET COMMAND /dev/stdin", "$TERCET COMMAND /dev/stdin <$ELF",
      "$TERCET COMMAND <(cat $ELF)", "exec 9< <(cat $ELF); $TERCET COMMAND /proc/self/fd/9",
      // The writer comes later.
      "mkfifo $DIR/p; (sleep 0.1; cat $ELF >$DIR/p) & $TERCET COMMAND $DIR/p; s=$?; wait; exit $s",
    ])
  func reads(command: (String, Int32), line: String) throws {
    let guest = try Guest.greeting()
    let result = try shell(line.replacing("COMMAND", with: command.0), guest)
    #expect(result.status == command.1, "\(result.err)")
    #expect(!result.err.contains("error:"))
    if command.0 == "run" { #expect(result.out == "hello\n") }
  }

  @Test("is what Spike runs too", arguments: ["<$ELF", "< <(cat $ELF)"])
  func reference(input: String) throws {
    let guest = try Guest(
      elf: try Assembly.bareELF("_start: la t0, tohost\nli t1, 1\nsw t1, 0(t0)\nj ."))
    let lockstep = try shell("$TERCET run --lockstep spike /dev/stdin \(input)", guest)
    #expect(lockstep.status == 0, "\(lockstep.err)")
    #expect(lockstep.err.contains("instructions equal Spike's"))
    let test = try shell("$TERCET test --reference spike /dev/stdin \(input)", guest)
    #expect(test.status == 0, "\(test.out)\(test.err)")
    #expect(test.out.contains("Spike agrees on 1, differs on 0\n"))
  }

  @Test("must be a program too, and whole")
  func broken() throws {
    let guest = try Guest.greeting()
    for (line, words) in [
      ("head -c 60 $ELF | $TERCET run /dev/stdin", "past the end of the file"),
      (": | $TERCET run /dev/stdin", "the file is empty"),
      ("echo text | $TERCET disasm /dev/stdin", "not an ELF file"),
    ] {
      let result = try shell(line, guest)
      #expect(result.status == 65)
      #expect(result.isOneError, "\(result.err)")
      #expect(result.err.contains(words), "\(result.err)")
    }
  }

  @Test("is no device: that has no end", arguments: ["/dev/zero", "/dev/null"])
  func device(path: String) throws {
    let result = try tercet("run", path)
    #expect(result.status == 66)
    #expect(result.isOneError)
  }
}

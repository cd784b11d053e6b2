// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("-o into pipes and devices")
struct OutputPipeTests {
  /// Every command with a result, and what it is run on.
  static let commands = [
    "profile guest.elf", "profile --json guest.elf", "profile --summary guest.elf",
    "trace guest.elf", "trace --format retire guest.elf", "trace --format vcd guest.elf",
    "disasm guest.elf", "presets", "presets --json", "test guest.elf", "test --json guest.elf",
    "doctor", "profile guest.elf guest.elf", "profile --json guest.elf guest.elf",
  ]

  @Test("what goes to standard output goes through every name of a pipe", arguments: commands)
  func names(command: String) throws {
    let guest = try Guest("li a0, 0\nli a7, 93\necall")
    let result = try Shell.run(
      """
      export COLUMNS=100
      tercet \(command) > plain
      tercet \(command) -o /dev/stdout | cat > 1
      tercet \(command) -o /proc/self/fd/1 | cat > 2
      tercet \(command) -o /dev/fd/5 5>&1 >/dev/null | cat > 3
      tercet \(command) -o /dev/stderr 2>&1 >/dev/null | cat > 4
      ln -s /dev/stdout link; tercet \(command) -o link | cat > 5
      mkfifo pipe; cat pipe > 6 & tercet \(command) -o pipe; wait
      tercet \(command) -o >(cat > 7; touch done); until [ -e done ]; do sleep 0.01; done
      tercet \(command) -o /dev/stdout > 8
      tercet \(command) -o 9
      for each in 1 2 3 4 5 6 7 8 9; do cmp plain $each; done
      """, in: guest.folder)
    #expect(result.out + result.err == "")
    #expect(try !guest.folder.text("plain").isEmpty)
    let left = try FileManager.default.contentsOfDirectory(atPath: guest.folder.path)
    #expect(!left.contains { $0.hasPrefix(".") })
  }

  /// Each engine, since each pauses in its own way; the loop behind the word has no end.
  @Test(
    "what a guest prints comes through a pipe while it works on",
    arguments: ["jit", "interpreter", "reference"])
  func early(engine: String) throws {
    let guest = try Guest(
      """
        li a0, 1
        la a1, text
        li a2, 6
        li a7, 64
        ecall
      loop:
        addi t0, t0, 1
        j loop
      text: .ascii "hello\\n"
      """)
    let result = try Tool(path: "/bin/bash").run(
      [
        "-c",
        """
        mkfifo pipe; "$0" run -q --engine \(engine) guest.elf > pipe & exec 3< pipe
        read -r -t 60 line <&3; echo "$line"; kill -TERM $!; wait $!
        """, try Tool.tercet().path,
      ], folder: guest.folder.path)
    #expect(result.out == "hello\n", "\(result.err)")
    #expect(result.status == 143)
  }

  @Test("run's statistics too, behind what the guest has printed")
  func run() throws {
    let guest = try Guest.greeting()
    let result = try Shell.run(
      "tercet run --stats -o /dev/stdout guest.elf; echo $?; tercet run --stats guest.elf",
      in: guest.folder)
    #expect(result.out == "hello\n" + result.err + "3\nhello\n")
  }

  @Test("a stream goes on where it stands: nothing before is lost")
  func append() throws {
    let guest = try Guest.greeting()
    let result = try Shell.run(
      """
      echo first > all
      tercet run -o /dev/stdout guest.elf >> all
      { echo second; tercet profile -q -o /dev/fd/1 guest.elf 2>/dev/null; echo third; } > more
      head -n 2 all; head -n 1 more; tail -n 1 more
      """, in: guest.folder)
    #expect(result.out == "first\nhello\nsecond\nthird\n")
  }

  @Test(
    "a reader that leaves, and a full disk, are those of standard output",
    arguments: [["profile"], ["profile", "--json"], ["trace", "--format", "retire"], ["disasm"]])
  func lost(command: [String]) throws {
    let guest = try Guest.greeting()
    let arguments = command + [guest.path, "-o", "/dev/stdout"]
    let closed = try Streams.intoClosedPipe(arguments)
    #expect(closed.status == 74)
    #expect(!closed.err.contains("error"))
    let full = try Streams.intoFullDisk(arguments)
    #expect(full.status == 74)
    #expect(full.err.contains("error: '/dev/stdout' cannot be written: No space left on device"))
  }

  @Test("the one line that head wants is there, with the statuses of standard output")
  func head() throws {
    let guest = try Guest("li a0, 0\nli a7, 93\necall\n.zero 100000")
    let result = try Shell.run(
      """
      tercet disasm guest.elf | head -1; echo ${PIPESTATUS[*]}
      tercet disasm -o /dev/stdout guest.elf | head -1; echo ${PIPESTATUS[*]}
      """, in: guest.folder)
    let lines = result.out.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.prefix(2) == lines.suffix(2))
    #expect(result.err == "")
  }

  @Test("a reader sees the end, however the command ends", .timeLimit(.minutes(1)))
  func end() throws {
    let guest = try Guest.greeting()
    let result = try Shell.run(
      """
      mkfifo pipe
      cat pipe & tercet profile -q -o pipe missing.elf; echo $?; wait
      """, in: guest.folder)
    #expect(result.out == "66\n")
  }

  @Test("a descriptor that is not open, or only to be read, is 74")
  func closed() throws {
    let guest = try Guest.greeting()
    let result = try Shell.run(
      """
      tercet profile -o /dev/fd/77 guest.elf; echo $?
      tercet profile -o /dev/stdin guest.elf </dev/null; echo $?
      """, in: guest.folder)
    #expect(result.out == "74\n74\n")
    #expect(
      result.messages.filter { $0.hasPrefix("error") } == [
        "error: '/dev/fd/77' cannot be written: Bad file descriptor",
        "error: '/dev/stdin' cannot be written: Bad file descriptor",
      ])
  }

  @Test("signatures and views of waves go through pipes as well")
  func further() throws {
    let guest = try Guest(
      """
        li a0, 0
        li a7, 93
        ecall
        .globl begin_signature
        .globl end_signature
      begin_signature: .word 0xdeadbeef
      end_signature:
      """)
    let result = try Shell.run(
      """
      tercet run --signature /dev/stdout guest.elf | cat
      tercet trace --format vcd -o wave.vcd --gtkw /dev/stdout guest.elf | grep -c wave.vcd
      """, in: guest.folder)
    #expect(result.out == "deadbeef\n1\n")
    #expect(result.err == "")
  }
}

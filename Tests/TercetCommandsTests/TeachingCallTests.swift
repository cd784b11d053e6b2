// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Source of the calls: RARS 1.6 and Ripes 2.2, their lists of environment calls.
@Suite("--calls rars")
struct TeachingCallTests {
  /// Calls one after the other, each `NUMBER a0 a1`, then `Exit`.
  private func guest(_ calls: String..., data: String = "") throws -> Guest {
    let lines = calls.map { call -> String in
      let words = call.split(separator: " ")
      let arguments = words.dropFirst().enumerated().map { place, word in
        "\(word.first?.isLetter == true ? "la" : "li") a\(place), \(word)\n"
      }
      return arguments.joined() + "li a7, \(words[0])\necall\n"
    }
    return try Guest(lines.joined() + "li a7, 10\necall\n.balign 4\n" + data)
  }

  @Test("prints numbers, characters and strings")
  func printing() throws {
    let guest = try guest(
      "4 text", "1 42", "11 10", "1 -7", "11 32", "36 -1", "11 32", "34 0xbeef", "11 32", "35 5",
      "4 text", data: "text: .string \"answer: \"")
    // -1 without a sign is 2^32 - 1; 5 is 101 in 32 digits.
    let text =
      "answer: 42\n-7 4294967295 0x0000beef " + String(repeating: "0", count: 29) + "101answer: "
    for command in ["run", "profile", "trace"] {
      let options = command == "trace" ? ["--cycles", "4"] : []
      let result = try guest.tercet(command, ["--calls", "rars"] + options)
      #expect(result.status == 0, "\(result.err)")
      if command == "run" { #expect(result.out == text) }
      if command == "profile" { #expect(result.err == text) }
    }
    #expect(try guest.tercet("test", ["--calls", "rars"]).status == 0)
    #expect(try guest.run("--calls", "nobody").status == 64)
  }

  @Test("reads numbers, lines and characters")
  func reading() throws {
    let guest = try Guest(
      """
        li a7, 5
        ecall
        mv s0, a0
        li a7, 12
        ecall
        mv s1, a0
        la a0, buffer
        li a1, 5
        li a7, 8
        ecall
        li a7, 4
        ecall
        la a0, buffer
        li a1, 16
        li a7, 8
        ecall
        li a7, 4
        ecall
        mv a0, s1
        li a7, 11
        ecall
        mv a0, s0
        li a7, 1
        ecall
        li a7, 12
        ecall
        li a7, 93
        ecall
      buffer: .space 16
      """)
    let result = try Tool.tercet().run(
      ["run", "--max-cycles", "10000", "--calls", "rars", guest.path],
      input: " -12 \nxabcdefg\nrest")
    // Four characters fit into five bytes; the line goes on with the next read, up to its end; the
    // last read takes a byte of "rest".
    #expect(result.out == "abcdefg\nx-12")
    #expect(result.status == Int32(UInt8(ascii: "r")))
    #expect(result.err == "")
  }

  @Test("a line without a number gives 0 and a note, and the end of input too")
  func noNumber() throws {
    let guest = try guest("5", "1")
    for (input, words) in [
      ("twelve\n", "got the line 'twelve'"), ("", "its input was at its end"),
    ] {
      let result = try Tool.tercet().run(["run", "--calls", "rars", guest.path], input: input)
      #expect(result.out == "0")
      #expect(result.err == "note: the guest asked for a number and \(words): it got 0\n")
    }
  }

  @Test("allocates, tells the time, and draws the same numbers in each run")
  func others() throws {
    let guest = try Guest(
      """
        li a0, 64
        li a7, 9
        ecall
        mv s0, a0
        li a0, 64
        ecall
        sub a0, a0, s0
        li a7, 1
        ecall
        li a0, '/'
        li a7, 11
        ecall
        li a7, 30
        ecall
        mv s1, a1
        li a7, 36
        ecall
        li a0, '/'
        li a7, 11
        ecall
        mv a0, s1
        li a7, 1
        ecall
        li a0, '/'
        li a7, 11
        ecall
        li a0, 1
        li a1, 10
        li a7, 42
        ecall
        li a7, 1
        ecall
        li a0, 7
        li a7, 93
        ecall
      """)
    let result = try guest.run("--calls", "rars")
    #expect(result.status == 7)
    let fields = result.out.split(separator: "/")
    // The run starts 1735689600 s after 1970: 1735689600000 ms = 404 * 2^32 + 522,812,416, and a
    // millisecond has a million cycles.
    #expect(fields.prefix(3) == ["64", "522812416", "404"], "\(result.out)")
    #expect(fields.last.flatMap { Int($0) }.map { (0..<10).contains($0) } == true)
    #expect(try guest.run("--calls", "rars").out == result.out)
  }

  @Test("Linux's calls stay, files with the flags of RARS")
  func files() throws {
    let guest = try guest(
      "1024 name 1", "64 3 text 3", "57 3", "1024 name 9", "64 3 text 3", "57 3",
      data: "name: .string \"f\"\ntext: .string \"abc\"")
    let result = try guest.run("--calls", "rars", "--dir", guest.folder.path)
    #expect(result.status == 0, "\(result.err)")
    #expect(try guest.folder.text("f") == "abcabc")
  }

  @Test("without the option such a number is told of with the simulators that have it")
  func unasked() throws {
    let result = try guest("4 0x80000000").run()
    #expect(result.status == 125)
    #expect(
      result.err.hasPrefix(
        "note: the guest made system call 4, which tercet does not have: it got ENOSYS; in RARS and "
          + "Ripes it is PrintString: --calls rars serves it, and 93 exits with both\n"))
    let other = try Guest.calling("1234", "0", "0", "0").run("--calls", "rars")
    #expect(other.status == 38)
    #expect(other.err.contains("system call 1234, which tercet does not have: it got ENOSYS\n"))
  }
}

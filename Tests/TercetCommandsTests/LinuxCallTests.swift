// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Linux-style calls")
struct LinuxCallTests {
  @Test("write goes to the stream that it names")
  func streams() throws {
    let guest = try Guest(
      """
        li a7, 64
        li a0, 1
        la a1, text
        li a2, 4
        ecall
        mv s0, a0
        li a0, 2
        addi a1, a1, 4
        li a2, 4
        ecall
        add a0, a0, s0
        li a7, 93
        ecall
      text: .ascii "out\\nerr\\n"
      """)
    let run = try guest.run()
    // The status is the sum of what the two calls returned.
    #expect(run.status == 8)
    #expect(run.out == "out\n")
    #expect(run.err == "err\n")
    let profile = try guest.profile()
    #expect(profile.err == "out\nerr\n")
  }

  /// Error numbers from Linux's asm-generic/errno-base.h and errno.h.
  @Test(
    "that fail return a negative error number",
    arguments: [
      ("64", "7", "0x80000000", "4", 9), ("64", "0", "0x80000000", "4", 9),
      ("64", "-1", "0x80000000", "4", 9), ("64", "1", "0x20", "4", 14),
      ("64", "1", "0xfffffffc", "8", 14), ("64", "1", "0x80000000", "-1", 14),
      ("64", "2", "0x80000000", "0x7fffffff", 14), ("1234", "0", "0", "0", 38),
      ("-1", "0", "0", "0", 38),
    ] as [(String, String, String, String, Int32)])
  func errors(number: String, a0: String, a1: String, a2: String, error: Int32) throws {
    let result = try Guest.calling(number, a0, a1, a2).run()
    #expect(result.status == error)
    #expect(result.out == "")
  }

  @Test("write of nothing returns 0")
  func emptyWrite() throws {
    #expect(try Guest.calling("64", "1", "0x80000000", "0").run().status == 0)
  }

  @Test("exit and exit_group end the run", arguments: ["93", "94"])
  func exits(number: String) throws {
    #expect(try Guest("li a0, 42\nli a7, \(number)\necall\nebreak").run().status == 42)
  }

  @Test("an unknown number is reported once, however often it is called")
  func unknown() throws {
    let guest = try Guest(
      """
        li s0, 100
      again:
        li a7, 1234
        ecall
        li a7, 4321
        ecall
        addi s0, s0, -1
        bnez s0, again
        li a0, 0
        li a7, 93
        ecall
      """)
    for command in ["run", "profile"] {
      let result = try guest.tercet(command)
      #expect(result.status == 0)
      #expect(result.messages.count == 2)
      #expect(result.messages[0].hasPrefix("note: the guest made system call 1234, "))
      #expect(result.messages[1].hasPrefix("note: the guest made system call 4321, "))
    }
  }

  @Test("brk tells the break, moves it, and refuses what is no heap")
  func brk() throws {
    let guest = try Guest(
      """
        li a7, 214
        li a0, 0
        ecall
        mv s0, a0          # s0: where the heap starts
        beqz s0, failed
        li t0, 65536
        add s1, s0, t0     # s1: where it is to end
        mv a0, s1
        ecall
        bne a0, s1, failed
        sw a0, 0(s0)       # both ends are memory
        sw a0, -4(s1)
        li a0, -1          # past everything
        ecall
        bne a0, s1, failed
        addi a0, s0, -1    # below the heap
        ecall
        bne a0, s1, failed
        mv a0, s0          # back to the start
        ecall
        bne a0, s0, failed
        li a0, 0
        li a7, 93
        ecall
      failed:
        ebreak
      """)
    #expect(try guest.run("--memory", "1M@0x80000000").status == 0)
  }

  /// Prints argv, one a line, checks its end and envp's, and ends with argc.
  static let printer = """
      lw s0, 0(sp)
      addi s1, sp, 4
      andi t0, sp, 15
      bnez t0, failed
    next:
      lw s2, 0(s1)
      addi s1, s1, 4
      beqz s2, end
      mv t0, s2
    length:
      lbu t1, 0(t0)
      addi t0, t0, 1
      bnez t1, length
      li t1, 10
      sb t1, -1(t0)
      li a0, 1
      mv a1, s2
      sub a2, t0, s2
      li a7, 64
      ecall
      j next
    end:
      lw t0, 0(s1)
      bnez t0, failed
      mv a0, s0
      li a7, 93
      ecall
    failed:
      ebreak
    """

  @Test(
    "the stack holds argc, argv and an empty envp",
    arguments: [
      [], ["a", "b"], ["--stats", "-x", "--", "two words"], ["", "größe"],
      [String(repeating: "long", count: 1000)],
    ])
  func arguments(words: [String]) throws {
    let options = words.isEmpty ? [] : ["--"] + words
    let result = try Guest(Self.printer).tercet("run", options)
    #expect(result.status == Int32(1 + words.count), "\(result.err)")
    #expect(result.out == (["guest.elf"] + words).map { $0 + "\n" }.joined())
  }
}

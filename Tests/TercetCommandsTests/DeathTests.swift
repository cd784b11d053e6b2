// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("A guest that died")
struct DeathTests {
  /// Each dies in its second instruction, which is line 5 of the file that is assembled.
  ///
  /// Words by hand from the manual's encodings; causes from the table of mcause.
  static let deaths: [(source: String, what: String, word: String, cause: String)] = [
    (
      "nop\nlw a0, 0(zero)", "a load from 0x00000000, where nothing is",
      "00002503  lw a0, 0x0(zero)", "loadAccessFault (mcause 5, mtval 0x00000000)"
    ),
    (
      "li a1, -4\nsb a0, 0(a1)", "a store to 0xfffffffc, where nothing can be written",
      "00a58023  sb a0, 0x0(a1)", "storeAccessFault (mcause 7, mtval 0xfffffffc)"
    ),
    (
      "auipc a1, 0\nlw a0, 1(a1)", "a load from 0x80000001, which is misaligned",
      "0015a503  lw a0, 0x1(a1)", "loadMisaligned (mcause 4, mtval 0x80000001)"
    ),
    (
      "auipc a1, 0\nsh a0, 3(a1)", "a store to 0x80000003, which is misaligned",
      "00a591a3  sh a0, 0x3(a1)", "storeMisaligned (mcause 6, mtval 0x80000003)"
    ),
    (
      "auipc a1, 0\njr 6(a1)", "a jump to 0x80000006, which is not a multiple of 4",
      "00658067  jr 0x6(a1)", "instructionMisaligned (mcause 0, mtval 0x80000006)"
    ),
    (
      "nop\nebreak", "ebreak", "00100073  ebreak", "breakpoint (mcause 3, mtval 0x80000004)"
    ),
    (
      "nop\nunimp", "illegal instruction c0001073", "c0001073  unimp",
      "illegalInstruction (mcause 2, mtval 0xc0001073)"
    ),
    (
      "nop\ncsrw satp, a0", "illegal instruction 18051073", "18051073  csrw satp, a0",
      "illegalInstruction (mcause 2, mtval 0x18051073)"
    ),
    (
      "nop\nfadd.s fa0, fa1, fa2", "illegal instruction 00c5f553",
      "00c5f553  fadd.s fa0, fa1, fa2", "illegalInstruction (mcause 2, mtval 0x00c5f553)"
    ),
  ]

  @Test("is told with pc, symbol, line, word, text, cause and help", arguments: deaths)
  func message(source: String, what: String, word: String, cause: String) throws {
    let guest = try Guest(source, isa: "rv32imf_zicsr", debug: true)
    // With C no jump could be misaligned.
    let result = try guest.run("--isa", "rv32im_zicsr")
    #expect(result.status == 125)
    #expect(result.out == "")
    try #require(result.messages.count == 4, "\(result.err)")
    #expect(result.messages[0].hasPrefix("error: the guest died at 0x80000004 (_start+0x4, "))
    #expect(result.messages[0].hasSuffix("p.s:5): \(what)"))
    #expect(result.messages[1] == "  instruction: \(word)")
    #expect(
      result.messages[2] == "  cause: \(cause), no trap handler: mtvec was never written")
    #expect(result.messages[3].hasPrefix("help: "))
    #expect(result.messages[3].count > 20)
  }

  @Test("without debug information has no line, without symbols no name")
  func withoutNames() throws {
    let result = try Guest("nop\nebreak").run()
    #expect(result.err.hasPrefix("error: the guest died at 0x80000004 (_start+0x4): ebreak\n"))
    let stray = try Guest(".Lstray: ebreak\n_start: j .Lstray").run()
    #expect(stray.err.hasPrefix("error: the guest died at 0x80000000: ebreak\n"))
  }

  @Test("from a jump to nowhere has no instruction, and help names ra")
  func wildJump() throws {
    let result = try Guest("li ra, 0x50000000\nret").run()
    #expect(result.status == 125)
    #expect(
      result.err.hasPrefix(
        "error: the guest died at 0x50000000: there is no memory to fetch an instruction from\n"
          + "  instruction: none\n  cause: instructionAccessFault (mcause 1, mtval 0x50000000), "))
    #expect(result.messages.last?.contains("ra is 0x50000000") == true)
  }

  @Test("of an ecall although it has tohost, where nobody serves calls")
  func environmentCall() throws {
    let result = try Guest("li a7, 93\necall\n.data\n.globl tohost\ntohost: .dword 0").run()
    #expect(result.status == 125)
    #expect(result.err.contains("ecall, and nobody answers it\n"))
    #expect(result.err.contains("machineEnvironmentCall (mcause 11, "))
    #expect(result.messages.last?.contains("tohost") == true)
  }

  @Test(
    "gets help that fits the cause",
    arguments: [
      ("lw a0, 8(zero)", "rv32i", [], "probably a null pointer"),
      (
        "lui a0, 0x40000\nlw a0, 0(a0)", "rv32i", ["--memory", "4K@0x80000000"],
        "memory is at 0x80000000 to 0x80000fff; --memory"
      ),
      (".word 0", "rv32i", [], "empty memory"),
      ("nop\nnop", "rv32ic", ["--isa", "rv32im"], "compressed instruction, which rv32im has not"),
      ("mul a0, a0, a0", "rv32im", ["--isa", "rv32i"], "not in the ISA of this run, rv32i"),
      (
        "csrr a0, mcycle", "rv32i_zicsr", ["--isa", "rv32im"], "not in the ISA of this run, rv32im"
      ),
      ("csrr a0, cycle", "rv32i_zicsr", ["--isa", "rv32i_zicsr"], "no register cycle"),
      ("unimp", "rv32i", [], "__builtin_trap"),
      ("csrw satp, a0", "rv32i_zicsr", [], "no register satp"),
      ("fadd.s fa0, fa1, fa2", "rv32if", [], "the core executes rv32imac_zicntr_zicond_zicsr"),
      ("ebreak", "rv32i", [], "assertion"),
      ("auipc a0, 0\nlw a0, 1(a0)", "rv32i", [], "--set misaligned=handle"),
    ] as [(String, String, [String], String)])
  func help(source: String, isa: String, options: [String], text: String) throws {
    let guest = try Guest(source, isa: isa)
    let result = try guest.tercet("run", options)
    #expect(result.status == 125, "\(result.err)")
    #expect(result.messages.last?.contains(text) == true, "\(result.err)")
  }

  @Test("in the first instruction of its handler is told so, instead of trapping for ever")
  func handlerThatTraps() throws {
    let source = """
      la t0, handler
      csrw mtvec, t0
      ebreak
      .balign 4
      .globl handler
      handler: lw a0, 0(zero)
      """
    let result = try Guest(source).run()
    #expect(result.status == 125)
    #expect(result.err.contains("died at 0x80000010 (handler): a load from 0x00000000"))
    #expect(result.err.contains("raised by the first instruction of the trap handler itself"))
    #expect(result.messages.last?.contains("mtvec names 0x80000010") == true)
  }

  @Test("with mtvec = 0 written dies at 0, where the handler would be")
  func handlerAtZero() throws {
    let result = try Guest("csrw mtvec, zero\nebreak").run()
    #expect(result.status == 125)
    #expect(result.err.contains("died at 0x00000000: there is no memory to fetch"))
    #expect(result.messages.last?.contains("mtvec names 0x00000000") == true)
  }

  @Test("does not let its names reach the terminal raw")
  func rawNames() throws {
    let name = "\"a\u{1b}[2Jb\""
    let result = try Guest(".globl \(name)\nj \(name)\n\(name): ebreak").run("--color", "never")
    #expect(!result.err.contains("\u{1b}"))
    #expect(result.err.contains("(a?[2Jb)"))
  }
}

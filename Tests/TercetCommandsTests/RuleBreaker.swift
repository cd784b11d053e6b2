// SPDX-License-Identifier: Apache-2.0

/// A guest that does what no program may, and all that Tercet says about it.
struct RuleBreaker: Sendable {
  let rule: String
  var isa = "rv32ima_zicsr_zifencei"
  var options: [String] = []
  let source: String
  var status: Int32 = 125
  var out = ""
  let err: String

  /// The message about a guest that died.
  ///
  /// - Parameter handler: Where mtvec pointed, if the handler's first instruction trapped.
  static func death(
    at place: String, _ what: String, _ instruction: String, _ cause: String,
    handler: String? = nil, help: String = ""
  ) -> String {
    let end =
      handler == nil
      ? "no trap handler: mtvec was never written"
      : "raised by the first instruction of the trap handler itself"
    let handlerHelp = handler.map {
      "mtvec names \($0), which cannot handle a trap; point it at working code, or do not write "
        + "it, to see the first trap itself"
    }
    return """
      error: the guest died at \(place): \(what)
        instruction: \(instruction)
        cause: \(cause), \(end)
      help: \(handlerHelp ?? help)

      """
  }

  static func limit(_ cycles: String, at place: String) -> String {
    """
    error: stopped after \(cycles) cycles, the limit of --max-cycles, at \(place)
    help: raise the limit, or profile the program to see where it spends its time

    """
  }

  static let usualMemory =
    "memory is at 0x80000000 to 0x83ffffff; --memory SIZE@BASE gives other places"
  static let noFetch = "there is no memory to fetch an instruction from"

  static func wildJump(ra: String) -> String {
    "a wild function pointer, or a return address that was overwritten; ra is \(ra)"
  }

  static let all = jumps + accesses + stacks + privilege + devices + endless
}

/// Words are those of the assembler, causes and what mtval shows those of the manual.
extension RuleBreaker {
  private static let jumps = [
    RuleBreaker(
      rule: "jumps to nowhere",
      source: "nop\njr zero",
      err: death(
        at: "0x00000000", noFetch, "none", "instructionAccessFault (mcause 1, mtval 0x00000000)",
        help: wildJump(ra: "0x00000000"))),
    RuleBreaker(
      rule: "calls a device",
      source: "li t0, 0x10000000\njalr t0",
      err: death(
        at: "0x10000000", noFetch, "none", "instructionAccessFault (mcause 1, mtval 0x10000000)",
        help: wildJump(ra: "0x80000008"))),
    RuleBreaker(
      rule: "runs off the end of memory",
      options: ["--memory", "4K@0x80000000"],
      source: ".fill 1024, 4, 0x13",
      err: death(
        at: "0x80001000 (_start+0x1000)", noFetch, "none",
        "instructionAccessFault (mcause 1, mtval 0x80001000)", help: wildJump(ra: "0x00000000"))),
    RuleBreaker(
      rule: "runs off the end of the address space",
      options: ["--memory", "4K@0x80000000", "--memory", "4K@0xfffff000"],
      source: """
        li t0, -4
        li t1, 0x13
        sw t1, 0(t0)
        jr t0
        """,
      err: death(
        at: "0x00000000", noFetch, "none", "instructionAccessFault (mcause 1, mtval 0x00000000)",
        help: wildJump(ra: "0x00000000"))),
    RuleBreaker(
      rule: "executes data",
      source: """
        la t0, data
        jr t0
        .balign 4
        data: .word 0xffffffff
        """,
      err: death(
        at: "0x8000000c (data)", "illegal instruction ffffffff", "ffffffff  <unknown>",
        "illegalInstruction (mcause 2, mtval 0xffffffff)",
        help: "the core executes rv32imac_zicntr_zicond_zicsr_zifencei_zihpm_zca_zcb_zcmp_zba_zbb"
          + "_zbc_zbkb_zbkx_zbs_xtdot; build for that, or check the jump that led here")),
    RuleBreaker(
      rule: "executes memory that nobody wrote",
      source: "li t0, 0x82000000\njr t0",
      err: death(
        at: "0x82000000 (_start+0x2000000)", "illegal instruction 00000000", "00000000  unimp",
        "illegalInstruction (mcause 2, mtval 0x00000000)",
        help: "the program ran into empty memory: a jump through a null pointer, or code that was "
          + "never loaded")),
    RuleBreaker(
      rule: "overwrites its own code without fence.i",
      source: """
        la t0, victim
        li t1, 0xc0001073
        sw t1, 0(t0)
        .fill 8, 4, 0x13
        victim: nop
        """,
      err: death(
        at: "0x80000034 (victim)", "illegal instruction c0001073", "c0001073  unimp",
        "illegalInstruction (mcause 2, mtval 0xc0001073)",
        help: "unimp is where the program must never come: the compiler put it behind a call that "
          + "does not return, for __builtin_trap, or for undefined behaviour")),
    RuleBreaker(
      rule: "returns from a trap to nowhere",
      source: """
        li t0, 0x12345678
        csrw mepc, t0
        li t0, 0x1800
        csrw mstatus, t0
        mret
        """,
      err: death(
        at: "0x12345678", noFetch, "none", "instructionAccessFault (mcause 1, mtval 0x12345678)",
        help: wildJump(ra: "0x00000000"))),
    RuleBreaker(
      rule: "has its handler nowhere",
      source: "li t0, 0x40000000\ncsrw mtvec, t0\nebreak",
      err: death(
        at: "0x40000000", noFetch, "none", "instructionAccessFault (mcause 1, mtval 0x40000000)",
        handler: "0x40000000")),
    RuleBreaker(
      rule: "traps in its handler",
      source: """
        la t0, handler
        csrw mtvec, t0
        ebreak
        .balign 4
        handler: lw a0, 0(zero)
        """,
      err: death(
        at: "0x80000010 (handler)", "a load from 0x00000000, where nothing is",
        "00002503  lw a0, 0x0(zero)", "loadAccessFault (mcause 5, mtval 0x00000000)",
        handler: "0x80000010")),
  ]

  private static let accesses = [
    RuleBreaker(
      rule: "stores to nowhere",
      source: "li a0, -1\nsb a0, 0(a0)",
      err: death(
        at: "0x80000004 (_start+0x4)", "a store to 0xffffffff, where nothing can be written",
        "00a50023  sb a0, 0x0(a0)", "storeAccessFault (mcause 7, mtval 0xffffffff)",
        help: usualMemory)),
    RuleBreaker(
      rule: "stores across the end of memory",
      options: ["--set", "misaligned=handle"],
      source: "li a0, 0x83fffffe\nsw a0, 0(a0)",
      err: death(
        at: "0x80000008 (_start+0x8)", "a store to 0x83fffffe, where nothing can be written",
        "00a52023  sw a0, 0x0(a0)", "storeAccessFault (mcause 7, mtval 0x83fffffe)",
        help: usualMemory)),
    RuleBreaker(
      rule: "has a misaligned atomic access, which no core splits",
      options: ["--set", "misaligned=handle"],
      source: "li a0, 0x80000102\namoadd.w a1, a1, (a0)",
      err: death(
        at: "0x80000008 (_start+0x8)", "a store to 0x80000102, which is misaligned",
        "00b525af  amoadd.w a1, a1, (a0)", "storeMisaligned (mcause 6, mtval 0x80000102)",
        help: "align the address to 4: atomic accesses are never split")),
    RuleBreaker(
      rule: "has an atomic access to nothing",
      source: "amoswap.w a1, a1, (zero)",
      err: death(
        at: "0x80000000 (_start)", "a store to 0x00000000, where nothing can be written",
        "08b025af  amoswap.w a1, a1, (zero)", "storeAccessFault (mcause 7, mtval 0x00000000)",
        help: "probably a null pointer; " + usualMemory)),
    RuleBreaker(
      rule: "reserves nothing",
      source: "li a0, 0x70000000\nlr.w a1, (a0)",
      err: death(
        at: "0x80000004 (_start+0x4)", "a load from 0x70000000, where nothing is",
        "100525af  lr.w a1, (a0)", "loadAccessFault (mcause 5, mtval 0x70000000)",
        help: usualMemory)),
  ]

  private static let stacks = [
    RuleBreaker(
      rule: "recurses until there is no memory left",
      options: ["--memory", "4K@0x80000000"],
      source: """
        la sp, stack
        down: addi sp, sp, -64
        sw ra, 60(sp)
        jal down
        .balign 256
        stack:
        """,
      err: death(
        at: "0x8000000c (down+0x4)", "a store to 0x7ffffffc, where nothing can be written",
        "02112e23  sw ra, 0x3c(sp)", "storeAccessFault (mcause 7, mtval 0x7ffffffc)",
        help: "sp is 0x7fffffc0: the stack overflowed, or sp was never set; memory is at "
          + "0x80000000 to 0x80000fff; --memory SIZE@BASE gives other places")),
    RuleBreaker(
      rule: "pushes registers to nowhere", isa: "rv32ima_zca_zcmp",
      source: "li sp, 16\ncm.push {ra, s0-s11}, -64",
      err: death(
        at: "0x80000002 (_start+0x2)", "a store to 0x0000000c, where nothing can be written",
        "0000b8f2  cm.push {ra, s0-s11}, -64", "storeAccessFault (mcause 7, mtval 0x0000000c)",
        help: "sp is 0x00000010: the stack overflowed, or sp was never set; " + usualMemory)),
    RuleBreaker(
      rule: "pops registers from behind the end of the address space", isa: "rv32ima_zca_zcmp",
      source: "li sp, -64\ncm.popret {ra, s0-s11}, 112",
      err: death(
        at: "0x80000004 (_start+0x4)", "a load from 0x0000002c, where nothing is",
        "0000befe  cm.popret {ra, s0-s11}, 112", "loadAccessFault (mcause 5, mtval 0x0000002c)",
        help: "sp is 0xffffffc0: the stack overflowed, or sp was never set; " + usualMemory)),
  ]

  private static let privilege = [
    RuleBreaker(
      rule: "enters user mode without granting it memory",
      source: """
        la t0, user
        csrw mepc, t0
        csrw mstatus, zero
        mret
        user: nop
        """,
      err: death(
        at: "0x80000014 (user)", "user mode may not execute what is at 0x80000014", "none",
        "instructionAccessFault (mcause 1, mtval 0x80000014)",
        help: "user mode may use only what a PMP region grants: set pmpaddr0 and pmpcfg0 before "
          + "mret")),
    RuleBreaker(
      rule: "locks itself out of its own code",
      source: """
        li t0, -1
        csrw pmpaddr0, t0
        li t0, 0x98
        csrw pmpcfg0, t0
        nop
        """,
      err: death(
        at: "0x80000010 (_start+0x10)", "machine mode may not execute what is at 0x80000010",
        "none", "instructionAccessFault (mcause 1, mtval 0x80000010)",
        help: "a locked PMP region covers it, and binds machine mode too: see L, R, W and X in "
          + "pmpcfg")),
    RuleBreaker(
      rule: "locks itself out of its handler too",
      source: """
        la t0, handler
        csrw mtvec, t0
        li t0, -1
        csrw pmpaddr0, t0
        li t0, 0x98
        csrw pmpcfg0, t0
        .balign 4
        handler: nop
        """,
      err: death(
        at: "0x8000001c (handler)", "machine mode may not execute what is at 0x8000001c", "none",
        "instructionAccessFault (mcause 1, mtval 0x8000001c)", handler: "0x8000001c")),
    RuleBreaker(
      rule: "writes memory that it locked read-only",
      source: """
        li t0, 0x20000400
        csrw pmpaddr0, t0
        li t0, 0x91
        csrw pmpcfg0, t0
        li t0, 0x80001000
        sw t0, 0(t0)
        """,
      err: death(
        at: "0x80000018 (_start+0x18)", "a store to 0x80001000, which machine mode may not write",
        "0052a023  sw t0, 0x0(t0)", "storeAccessFault (mcause 7, mtval 0x80001000)",
        help: "a locked PMP region covers it, and binds machine mode too: see L, R, W and X in "
          + "pmpcfg")),
    RuleBreaker(
      rule: "reads as user mode what it granted nobody",
      source: """
        li t0, 0x20000
        csrw mstatus, t0
        lw a0, 0(zero)
        """,
      err: death(
        at: "0x80000008 (_start+0x8)", "a load from 0x00000000, where nothing is",
        "00002503  lw a0, 0x0(zero)", "loadAccessFault (mcause 5, mtval 0x00000000)",
        help: "probably a null pointer; " + usualMemory)),
    RuleBreaker(
      rule: "reads its own code as user mode",
      source: """
        li t0, 0x20000
        csrw mstatus, t0
        auipc a0, 0
        lw a0, 0(a0)
        """,
      err: death(
        at: "0x8000000c (_start+0xc)", "a load from 0x80000008, which user mode may not read",
        "00052503  lw a0, 0x0(a0)", "loadAccessFault (mcause 5, mtval 0x80000008)",
        help: "user mode may use only what a PMP region grants: set pmpaddr0 and pmpcfg0 before "
          + "mret")),
    RuleBreaker(
      rule: "is interrupted without a handler",
      source: """
        csrwi mie, 8
        csrsi mstatus, 8
        li t0, 0x02000000
        li t1, 1
        sw t1, 0(t0)
        j .
        """,
      err: death(
        at: "0x80000014 (_start+0x14)", "a software interrupt, and nobody handles it", "none",
        "machineSoftwareInterrupt (mcause 0x80000003, mtval 0x00000000)",
        help: "set mtvec before interrupts are enabled in mie and mstatus")),
    RuleBreaker(
      rule: "waits for interrupts that it never enabled",
      source: "nop\nwfi",
      err: """
        error: the guest sleeps for ever at 0x80000004 (_start+0x4): wfi, and no interrupt can come
        help: enable one in mie before wfi, and set mtimecmp for the timer; docs/HOST.md has the \
        addresses

        """),
  ]

  private static let devices = [
    RuleBreaker(
      rule: "floods the UART, then stores a word to it",
      source: """
        li t0, 0x10000000
        li t1, 'x'
        li t2, 1000
        1: sb t1, 0(t0)
        addi t2, t2, -1
        bnez t2, 1b
        sw t1, 0(t0)
        """,
      out: String(repeating: "x", count: 1000),
      err: death(
        at: "0x80000018 (_start+0x18)", "a store to 0x10000000, where nothing can be written",
        "0062a023  sw t1, 0x0(t0)", "storeAccessFault (mcause 7, mtval 0x10000000)",
        help: "the UART answers loads and stores of single bytes; docs/HOST.md has its registers")),
    RuleBreaker(
      rule: "loads a byte from the CLINT",
      source: "li t0, 0x02000000\nlb t1, 0(t0)",
      err: death(
        at: "0x80000004 (_start+0x4)", "a load from 0x02000000, where nothing answers it",
        "00028303  lb t1, 0x0(t0)", "loadAccessFault (mcause 5, mtval 0x02000000)",
        help: "the CLINT answers loads and stores of its words; docs/HOST.md has their addresses")
    ),
    RuleBreaker(
      rule: "stores across words of the CLINT",
      options: ["--set", "misaligned=handle"],
      source: "li t0, 0x0200bffa\nsw t0, 0(t0)",
      err: death(
        at: "0x80000008 (_start+0x8)", "a store to 0x0200bffa, where nothing can be written",
        "0052a023  sw t0, 0x0(t0)", "storeAccessFault (mcause 7, mtval 0x0200bffa)",
        help: "the CLINT answers loads and stores of its words; docs/HOST.md has their addresses")
    ),
    RuleBreaker(
      rule: "has an atomic access to the CLINT",
      source: "li t0, 0x02000000\namoadd.w t1, t1, (t0)",
      err: death(
        at: "0x80000004 (_start+0x4)", "a store to 0x02000000, where nothing can be written",
        "0062a32f  amoadd.w t1, t1, (t0)", "storeAccessFault (mcause 7, mtval 0x02000000)",
        help: "the CLINT answers loads and stores of its words; docs/HOST.md has their addresses")
    ),
    RuleBreaker(
      rule: "gives tohost a pointer to nothing, again and again",
      options: ["--max-cycles", "1000"],
      source: """
        la t0, tohost
        li t1, 0x12345678
        sw t1, 0(t0)
        addi t1, t1, 16
        sw t1, 0(t0)
        j .
        .balign 8
        tohost: .dword 0
        """,
      status: 124,
      err: "note: the guest stored 0x12345678 to tohost, where no block of words is: it got no "
        + "answer\n" + limit("1,000", at: "0x8000001c (_start+0x1c)")),
    RuleBreaker(
      rule: "gives tohost a pointer to itself",
      options: ["--max-cycles", "1000"],
      source: """
        la t0, tohost
        sw t0, 0(t0)
        j .
        .balign 8
        tohost: .dword 0
        fromhost: .dword 0
        """,
      status: 124,
      err: "note: the guest made system call 2147483664, which tercet does not have: it got "
        + "ENOSYS\n"
        + limit("1,000", at: "0x8000000c (_start+0xc)")),
    RuleBreaker(
      rule: "writes 4 GiB through tohost and ends with the error number",
      source: """
        la t0, tohost
        la t1, block
        sw t1, 0(t0)
        1: lw a0, 0(t1)
        neg a0, a0
        slli a0, a0, 1
        ori a0, a0, 1
        sw a0, 0(t0)
        j .
        .balign 64
        tohost: .dword 0
        block: .dword 64, 1, 0x80000000, 0xffffffffffffffff, 0, 0, 0, 0
        """,
      status: 14, err: ""),
    RuleBreaker(
      rule: "writes 4 GiB from a bad pointer and ends with the error number",
      source: """
        li a0, 1
        li a1, 16
        li a2, -1
        li a7, 64
        ecall
        neg a0, a0
        li a7, 93
        ecall
        """,
      status: 14, err: ""),
    RuleBreaker(
      rule: "makes calls that nobody has",
      source: """
        li a7, 2000
        ecall
        li a7, -1
        ecall
        li a7, 2000
        ecall
        li a0, 9
        li a7, 93
        ecall
        """,
      status: 9,
      err: """
        note: the guest made system call 2000, which tercet does not have: it got ENOSYS
        note: the guest made system call 4294967295, which tercet does not have: it got ENOSYS

        """),
    RuleBreaker(
      rule: "makes every semihosting call with a block, each with four bad blocks",
      isa: "rv32im_zicsr_zifencei",
      source: """
        la s2, calls
        next: lbu s0, 0(s2)
        beqz s0, end
        addi s2, s2, 1
        la s3, blocks
        li s4, 4
        again: mv a0, s0
        lw a1, 0(s3)
        slli zero, zero, 0x1f
        ebreak
        srai zero, zero, 7
        addi s3, s3, 4
        addi s4, s4, -1
        bnez s4, again
        j next
        end: li a0, 6
        li a7, 93
        ecall
        calls: .byte 1, 2, 5, 6, 7, 8, 9, 10, 12, 14, 16, 17, 18, 19, 21, 22, 48, 49, 0
        .balign 4
        blocks: .word 0, -4, 0x83fffffe, ones + 1
        ones: .fill 16, 4, -1
        """,
      status: 6, err: ""),
    RuleBreaker(
      rule: "prints a string at nowhere through semihosting, and ends with what it got",
      source: """
        li a0, 4
        li a1, -4
        slli zero, zero, 0x1f
        ebreak
        srai zero, zero, 7
        neg a0, a0
        addi a0, a0, 7
        li a7, 93
        ecall
        """,
      status: 8, err: ""),
    RuleBreaker(
      rule: "ends through semihosting with a block that is not there",
      source: """
        li a0, 32
        li a1, -4
        slli zero, zero, 0x1f
        ebreak
        srai zero, zero, 7
        neg a0, a0
        addi a0, a0, 4
        li a7, 93
        ecall
        """,
      status: 5, err: ""),
    RuleBreaker(
      rule: "ends through semihosting for a reason that there is not",
      source: """
        auipc a1, 0
        li a0, 32
        slli zero, zero, 0x1f
        ebreak
        srai zero, zero, 7
        """,
      status: 1, err: ""),
  ]

  private static let endless = [
    RuleBreaker(
      rule: "runs in a circle",
      options: ["--max-cycles", "1000"], source: "nop\nlost: j lost", status: 124,
      err: limit("1,000", at: "0x80000004 (lost)")),
    RuleBreaker(
      rule: "rounds a misaligned mtvec down, and goes on",
      source: """
        la t0, handler
        addi t0, t0, 2
        csrw mtvec, t0
        ebreak
        .balign 4
        handler: li t0, 0x40000008
        li t1, 4
        sw t1, 0(t0)
        """,
      status: 4, err: ""),
    RuleBreaker(
      rule: "writes every bit of every CSR",
      options: ["--max-cycles", "2000000"],
      source: """
        la t0, handler
        csrw mtvec, t0
        li s1, -1
        li s2, 0x55555555
        .set number, 0
        .rept 4096
        .if number != 0x305
        .word number << 20 | 9 << 15 | 1 << 12 | 10 << 7 | 0x73
        .word number << 20 | 18 << 15 | 1 << 12 | 10 << 7 | 0x73
        .word number << 20 | 9 << 15 | 2 << 12 | 10 << 7 | 0x73
        .word number << 20 | 9 << 15 | 3 << 12 | 10 << 7 | 0x73
        .word number << 20 | 31 << 15 | 5 << 12 | 10 << 7 | 0x73
        .endif
        .set number, number + 1
        .endr
        csrw mstatus, zero
        li t0, 0x40000008
        li t1, 7
        sw t1, 0(t0)
        .balign 4
        handler: csrr t1, mepc
        addi t1, t1, 4
        csrw mepc, t1
        mret
        """,
      status: 7, err: ""),
  ]
}

// SPDX-License-Identifier: Apache-2.0

/// Guests whose own jumps, accesses and stacks go wrong.
///
/// Words are those of the assembler, causes and what mtval shows those of the manual.
extension RuleBreaker {
  static let jumps = [
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
        at: "0x80001000", noFetch, "none",
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
        at: "0x8000000c (_start+0xc)", "illegal instruction ffffffff", "ffffffff  <unknown>",
        "illegalInstruction (mcause 2, mtval 0xffffffff)",
        help: "the core executes rv32imac_zicntr_zicond_zicsr_zifencei_zihpm_zca_zcb_zcmp_zba_zbb"
          + "_zbc_zbkb_zbkx_zbs_xtdot; build for that, or check the jump that led here")),
    RuleBreaker(
      rule: "executes memory that nobody wrote",
      source: "li t0, 0x82000000\njr t0",
      err: death(
        at: "0x82000000", "illegal instruction 00000000", "00000000  unimp",
        "illegalInstruction (mcause 2, mtval 0x00000000)",
        help: "the program ran into empty memory: past the end of its code, which must end the run "
          + "(li a7, 93; ecall), by a jump through a null pointer, or to code that was never loaded"
      )),
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
        at: "0x80000034 (_start+0x34)", "illegal instruction c0001073", "c0001073  unimp",
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
        at: "0x80000010 (_start+0x10)", "a load from 0x00000000, where nothing is",
        "00002503  lw a0, 0x0(zero)", "loadAccessFault (mcause 5, mtval 0x00000000)",
        handler: "0x80000010")),
  ]

  static let accesses = [
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

  static let stacks = [
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
        at: "0x8000000c (_start+0xc)", "a store to 0x7ffffffc, where nothing can be written",
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
}

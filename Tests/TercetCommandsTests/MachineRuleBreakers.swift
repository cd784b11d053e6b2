// SPDX-License-Identifier: Apache-2.0

/// Guests that break the rules of privilege, of devices and of the host.
///
/// Words are those of the assembler, causes and what mtval shows those of the manual.
extension RuleBreaker {
  static let privilege = [
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
        at: "0x80000014 (_start+0x14)", "user mode may not execute what is at 0x80000014", "none",
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
        at: "0x8000001c (_start+0x1c)", "machine mode may not execute what is at 0x8000001c",
        "none",
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

  static let devices = [
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
      rule: "stores half a word to the PLIC",
      source: "li t0, 0x0c000000\nsh t1, 40(t0)",
      err: death(
        at: "0x80000004 (_start+0x4)", "a store to 0x0c000028, where nothing can be written",
        "02629423  sh t1, 0x28(t0)", "storeAccessFault (mcause 7, mtval 0x0c000028)",
        help: "the PLIC answers loads and stores of its words; docs/HOST.md has their addresses")
    ),
    RuleBreaker(
      rule: "is interrupted by the UART without a handler",
      source: """
        li t0, 0x0c000000
        li t1, 1
        sw t1, 40(t0)
        li t0, 0x0c002000
        li t1, 0x400
        sw t1, 0(t0)
        li t0, 0x10000000
        li t1, 2
        sb t1, 1(t0)
        li t0, 0x800
        csrw mie, t0
        csrsi mstatus, 8
        j .
        """,
      err: death(
        at: "0x80000034 (_start+0x34)", "an external interrupt, and nobody handles it", "none",
        "machineExternalInterrupt (mcause 0x8000000b, mtval 0x00000000)",
        help: "set mtvec before interrupts are enabled in mie and mstatus")),
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
      err: "note: the guest stored 0x12345678 to tohost, where no block of words is: it got no "
        + "answer\n" + jumpsToItself(at: "0x8000001c (_start+0x1c)")),
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
      err: "note: the guest made system call 2147483664, which tercet does not have: it got "
        + "ENOSYS\n"
        + jumpsToItself(at: "0x8000000c (_start+0xc)")),
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
}

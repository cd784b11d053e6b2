// SPDX-License-Identifier: Apache-2.0

/// Guests that never end.
extension RuleBreaker {
  static let endless = [
    // In cycle 0 nothing is in X, in 1 nop is; then addi in 2, 5, 8, ..., so also in 1,001.
    RuleBreaker(
      rule: "runs in a circle, and counts",
      options: ["--max-cycles", "1001"], source: "nop\nlost: addi t0, t0, 1\nj lost", status: 124,
      err: limit("1,001", at: "0x80000004 (_start+0x4)")),
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

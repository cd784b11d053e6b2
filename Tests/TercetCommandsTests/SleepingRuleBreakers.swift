// SPDX-License-Identifier: Apache-2.0

/// Guests to which nothing can happen any more; a limit on cycles does not matter.
extension RuleBreaker {
  static let asleep = [
    RuleBreaker(
      rule: "jumps to itself", options: ["--max-cycles", "1000000"], source: "nop\nlost: j lost",
      err: jumpsToItself(at: "0x80000004 (_start+0x4)")),
    RuleBreaker(
      rule: "branches to itself with interrupts off",
      source: "li t0, 0x80\ncsrw mie, t0\nlost: beqz zero, lost",
      err: """
        error: the guest sleeps for ever at 0x80000008 (_start+0x8): it jumps to itself, and \
        interrupts are off (mstatus.MIE is 0)
        help: \(waysToEnd)

        """),
    RuleBreaker(
      rule: "waits for a timer that was never set",
      source: "li t0, 0x80\ncsrw mie, t0\ncsrsi mstatus, 8\nlost: j lost",
      err: """
        error: the guest sleeps for ever at 0x8000000c (_start+0xc): it jumps to itself, and no \
        interrupt that mie enables can come
        help: \(waysToEnd)

        """),
    // What riscv-tests do at their end, when nobody knows their tohost any more.
    RuleBreaker(
      rule: "ends by a tohost that has no symbol", options: ["--max-cycles", "1000000"],
      source: """
        li t1, 1
        write_tohost: sw t1, htif, t5
        j write_tohost
        .balign 64
        htif: .dword 0
        """,
      err: """
        error: the guest sleeps for ever at 0x80000004 (_start+0x4): a loop of 3 instructions \
        stores 0x00000001 to 0x80000040 (_start+0x40) again and again, changes nothing else, and no \
        interrupt is enabled (mie is 0)
        help: a program that ends by a store to tohost needs the symbol tohost, which strip \
        takes away (`strip -K tohost` keeps it); docs/HOST.md has other ways to end

        """),
    RuleBreaker(
      rule: "waits for a word that nobody changes",
      source: """
        la t1, flag
        poll: lw t0, 0(t1)
        beqz t0, poll
        .balign 64
        flag: .dword 0
        """,
      err: """
        error: the guest sleeps for ever at 0x80000008 (_start+0x8): a loop of 2 instructions reads \
        0x80000040 (_start+0x40) again and again, changes nothing, and no interrupt is enabled (mie is 0)
        help: who was to change it? an interrupt needs mie and mstatus.MIE, and mtimecmp for the \
        timer; an answer of the host needs the symbols tohost and fromhost, which strip takes away; \
        docs/HOST.md has more

        """),
  ]
}

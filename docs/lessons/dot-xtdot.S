        .globl  _start
_start: la      a0, numbers     # 64 bytes, and 64 more
        li      a3, 16
loop:   lw      a4, 0(a0)       # four bytes
        lw      a5, 64(a0)      # and four more
        .insn r 0x2b, 5, 0x10, a2, a4, a5   # xt.dota8.ss a2, a4, a5
        addi    a0, a0, 4
        addi    a3, a3, -1
        bnez    a3, loop
        li      a0, 0           # exit(0)
        li      a7, 93
        ecall
        .bss
        .balign 4
numbers: .zero  128

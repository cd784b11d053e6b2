        .globl  _start
_start: la      a0, numbers     # 64 bytes, and 64 more
        li      a3, 64
loop:   lb      a4, 0(a0)
        lb      a5, 64(a0)
        mul     a4, a4, a5      # one product
        add     a2, a2, a4      # of the sum
        addi    a0, a0, 1
        addi    a3, a3, -1
        bnez    a3, loop
        li      a0, 0           # exit(0)
        li      a7, 93
        ecall
        .bss
        .balign 4
numbers: .zero  128

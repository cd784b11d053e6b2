        .globl  _start
_start: la      a0, number
        li      a3, 100
loop:   lw      a1, 0(a0)       # a1 comes from memory,
        addi    a2, a1, 1       # and is wanted at once
        addi    a3, a3, -1
        bnez    a3, loop
        li      a0, 0           # exit(0)
        li      a7, 93
        ecall
        .data
        .balign 4
number: .word   41

        .globl  _start
_start: la      a0, numbers
        li      a3, 100
loop:   lw      a1, 0(a0)       # data and instructions
        lw      a2, 4(a0)       # come from one memory
        addi    a3, a3, -1
        bnez    a3, loop
        li      a0, 0           # exit(0)
        li      a7, 93
        ecall
        .data
        .balign 4
numbers: .word  41, 42

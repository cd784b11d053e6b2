# SPDX-License-Identifier: Apache-2.0
# The first instructions of every program: registers, .bss, main, exit.
#
# mtvec is left as reset made it, so a trap that nothing handles ends the run with a report
# instead of wandering into a handler that does not exist.

    .section .text.start, "ax", @progbits
    .globl _start
    .type _start, @function
_start:
    .option push
    .option norelax                 # gp itself cannot be addressed through gp
    la      gp, __global_pointer$
    .option pop
    la      sp, __stack_top

    la      t0, __bss_start
    la      t1, __bss_end
    bgeu    t0, t1, 2f
1:
    sw      zero, 0(t0)             # the linker script keeps both ends word-aligned
    addi    t0, t0, 4
    bltu    t0, t1, 1b
2:
    li      a0, 0                   # argc: nobody passes arguments
    la      a1, no_arguments        # argv: a null pointer, as C requires after the last
    call    main
    call    exit                    # exit(main's value) does not return
    .size _start, . - _start

    .section .rodata.no_arguments, "a", @progbits
    .balign 4
no_arguments:
    .word   0

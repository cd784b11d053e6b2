# SPDX-License-Identifier: Apache-2.0
# Writes a line and exits: what running it takes is the simulator's own start.
# Named here, or the symbol table would name the assembler's temporary file.
.file "hello.S"
.globl _start
_start:
  li a7, 64
  li a0, 1
.option push
.option norelax
  la a1, line
.option pop
  li a2, 13
  ecall
  li a7, 93
  li a0, 0
  ecall
.section .rodata
line: .ascii "hello, world\n"

// Cases of compressed instructions. All else stays 32 bits long, and so often stands at 2 mod 4.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "memory.h"

// One compressed instruction.
.macro C op:vararg
  .option push
  .option rvc
  \op
  .option pop
.endm

// --- op rd, rs2: rd is a source, but for c.mv

.macro TEST_CR number, op, expected, a, b, rd=a1, rs2=a2, scratch=t2
  CASE \number
  VALUE \rd, \a
  VALUE \rs2, \b
  C \op \rd, \rs2
  EXPECT \rd, \expected, \scratch
  EXPECT \rs2, \b, \scratch
.endm

.macro TEST_CR_SAME number, op, expected, a
  CASE \number
  VALUE a1, \a
  C \op a1, a1
  EXPECT a1, \expected
.endm

.macro TEST_CR_RESULT_AFTER number, nops, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  C \op a1, a2
  .rept \nops
  C c.nop
  .endr
  C c.mv a5, a1
  EXPECT a5, \expected
.endm

.macro TEST_CR_12_AFTER number, nops1, nops2, op, expected, a, b
  CASE \number
  VALUE t3, \a
  VALUE t4, \b
  C c.mv a1, t3
  .rept \nops1
  C c.nop
  .endr
  C c.mv a2, t4
  .rept \nops2
  C c.nop
  .endr
  C \op a1, a2
  EXPECT a1, \expected
.endm

.macro TEST_CR_21_AFTER number, nops1, nops2, op, expected, a, b
  CASE \number
  VALUE t3, \a
  VALUE t4, \b
  C c.mv a2, t4
  .rept \nops1
  C c.nop
  .endr
  C c.mv a1, t3
  .rept \nops2
  C c.nop
  .endr
  C \op a1, a2
  EXPECT a1, \expected
.endm

.macro TEST_CR_LOADED number, nops, op, expected, a, b
  CASE \number
  VALUE a1, \a
  LOADED a2, \b
  .rept \nops
  C c.nop
  .endr
  C \op a1, a2
  EXPECT a1, \expected
.endm

// --- op rd, imm: rd is a source, but for c.li and c.lui

.macro TEST_CI number, op, expected, a, imm, rd=a1, scratch=t2
  CASE \number
  VALUE \rd, \a
  C \op \rd, \imm
  EXPECT \rd, \expected, \scratch
.endm

.macro TEST_CI_RESULT_AFTER number, nops, op, expected, a, imm
  CASE \number
  VALUE a1, \a
  C \op a1, \imm
  .rept \nops
  C c.nop
  .endr
  C c.mv a5, a1
  EXPECT a5, \expected
.endm

.macro TEST_CI_AFTER number, nops, op, expected, a, imm
  CASE \number
  VALUE t3, \a
  C c.mv a1, t3
  .rept \nops
  C c.nop
  .endr
  C \op a1, \imm
  EXPECT a1, \expected
.endm

.macro TEST_CI_LOADED number, nops, op, expected, a, imm
  CASE \number
  LOADED a1, \a
  .rept \nops
  C c.nop
  .endr
  C \op a1, \imm
  EXPECT a1, \expected
.endm

// --- op rd, of Zcb

.macro TEST_C1 number, op, expected, a, rd=a1, scratch=t2
  CASE \number
  VALUE \rd, \a
  C \op \rd
  EXPECT \rd, \expected, \scratch
.endm

// Each register whose number is a power of two has a value that shows if it is read or written by mistake for x0.
.macro OTHERS
  li x1, -2
  li x2, -2
  li x4, -2
  li x8, -2
  li x16, -2
.endm

.macro EXPECT_OTHERS
  EXPECT x1, -2
  EXPECT x2, -2
  EXPECT x4, -2
  EXPECT x8, -2
  EXPECT x16, -2
.endm

.macro TEST_C1_BESIDE_OTHERS number, op, expected, a
  CASE \number
  OTHERS
  VALUE a1, \a
  C \op a1
  EXPECT a1, \expected
  EXPECT_OTHERS
.endm

.macro TEST_C1_RESULT_AFTER number, nops, op, expected, a
  CASE \number
  VALUE a1, \a
  C \op a1
  .rept \nops
  C c.nop
  .endr
  C c.mv a5, a1
  EXPECT a5, \expected
.endm

.macro TEST_C1_AFTER number, nops, op, expected, a
  CASE \number
  VALUE t3, \a
  C c.mv a1, t3
  .rept \nops
  C c.nop
  .endr
  C \op a1
  EXPECT a1, \expected
.endm

// --- The stack pointer

.macro TEST_C_ADDI16SP number, expected, a, imm
  CASE \number
  VALUE sp, \a
  C c.addi16sp sp, \imm
  EXPECT sp, \expected
.endm

.macro TEST_C_ADDI16SP_AFTER number, before, after, expected, a, imm
  CASE \number
  VALUE t3, \a
  C c.mv sp, t3
  .rept \before
  C c.nop
  .endr
  C c.addi16sp sp, \imm
  .rept \after
  C c.nop
  .endr
  C c.mv a5, sp
  EXPECT a5, \expected
.endm

.macro TEST_C_ADDI4SPN number, expected, a, imm, rd=a1
  CASE \number
  VALUE sp, \a
  C c.addi4spn \rd, sp, \imm
  EXPECT \rd, \expected
  EXPECT sp, \a
.endm

.macro TEST_C_ADDI4SPN_AFTER number, before, after, expected, a, imm
  CASE \number
  VALUE t3, \a
  C c.mv sp, t3
  .rept \before
  C c.nop
  .endr
  C c.addi4spn a1, sp, \imm
  .rept \after
  C c.nop
  .endr
  C c.mv a5, a1
  EXPECT a5, \expected
.endm

// --- Loads and stores; the base is whatever makes the sum right

.macro TEST_C_LOAD number, op, expected, offset, base, rd=a4, rs1=a1, scratch=t2
  CASE \number
  la \rs1, \base
  li \rd, 0
  la \rs1, \base
  C \op \rd, \offset(\rs1)
  EXPECT \rd, \expected, \scratch
.endm

.macro TEST_C_LOAD_RESULT_AFTER number, nops, op, expected, offset, base, rs1=a1
  CASE \number
  la \rs1, \base
  li a4, 0
  C \op a4, \offset(\rs1)
  .rept \nops
  C c.nop
  .endr
  C c.mv a5, a4
  EXPECT a5, \expected
.endm

.macro TEST_C_LOAD_AFTER number, nops, op, expected, offset, base, rs1=a1
  CASE \number
  la t3, \base
  C c.mv \rs1, t3
  .rept \nops
  C c.nop
  .endr
  C \op a4, \offset(\rs1)
  EXPECT a4, \expected
.endm

.macro TEST_C_STORE number, op, expected, value, offset, place, rs2=a2, rs1=a1, scratch=t2
  CASE \number
  BACKGROUND t3
  la \rs1, board + \place - (\offset)
  VALUE \rs2, \value
  C \op \rs2, \offset(\rs1)
  EXPECT \rs2, \value, \scratch
  EXPECT_BOARD \expected
.endm

.macro TEST_C_STORE_12_AFTER number, nops1, nops2, op, expected, value, offset, place, rs1=a1
  CASE \number
  BACKGROUND t3
  la t4, board + \place - (\offset)
  VALUE t5, \value
  C c.mv \rs1, t4
  .rept \nops1
  C c.nop
  .endr
  C c.mv a2, t5
  .rept \nops2
  C c.nop
  .endr
  C \op a2, \offset(\rs1)
  EXPECT_BOARD \expected
.endm

.macro TEST_C_STORE_21_AFTER number, nops1, nops2, op, expected, value, offset, place, rs1=a1
  CASE \number
  BACKGROUND t3
  la t4, board + \place - (\offset)
  VALUE t5, \value
  C c.mv a2, t5
  .rept \nops1
  C c.nop
  .endr
  C c.mv \rs1, t4
  .rept \nops2
  C c.nop
  .endr
  C \op a2, \offset(\rs1)
  EXPECT_BOARD \expected
.endm

// --- Branches and jumps; wrong ways meet `fail` or zeros, which are no instruction

.macro TEST_C_BRANCH number, taken, op, a, rs1=a1, scratch=t2
  CASE \number
  VALUE \rs1, \a
  li t3, 0
  C \op \rs1, .Lahead\@
  li t3, 1
.Lahead\@:
  EXPECT t3, 1 - \taken, t4
  EXPECT \rs1, \a, \scratch
.endm

.macro TEST_C_BRANCH_BESIDE_OTHERS number, taken, op, a
  CASE \number
  OTHERS
  VALUE a1, \a
  li t3, 0
  C \op a1, .Lahead\@
  li t3, 1
.Lahead\@:
  EXPECT t3, 1 - \taken, t4
  EXPECT_OTHERS
.endm

// Every place that one wrong bit of the offset leads to fails.
.macro TEST_C_SURROUNDED number, value, jump:vararg
  CASE \number
  .ifc \value, .Lright
  la a1, .Lright
  .else
  VALUE a1, \value
  .endif
  j .Lfrom\@
  ALIGN 4
  .rept 640
  j fail
  .endr
  .half 0
.Lfrom\@:
  C \jump
  j fail
  j fail
.Lright:
  j .Ldone\@
  .rept 640
  j fail
  .endr
.Ldone\@:
.endm

.macro TEST_C_BRANCH_AFTER number, nops, taken, op, a
  CASE \number
  VALUE t4, \a
  li t3, 0
  C c.mv a1, t4
  .rept \nops
  C c.nop
  .endr
  C \op a1, .Lahead\@
  li t3, 1
.Lahead\@:
  EXPECT t3, 1 - \taken
.endm

.macro TEST_C_BRANCH_LOADED number, nops, taken, op, a
  CASE \number
  li t3, 0
  LOADED a1, \a
  .rept \nops
  C c.nop
  .endr
  C \op a1, .Lahead\@
  li t3, 1
.Lahead\@:
  EXPECT t3, 1 - \taken
.endm

// A taken branch or a jump of exactly `distance` bytes; `jump` is the instruction but for its target.
.macro TEST_C_AHEAD number, distance, value, jump:vararg
  CASE \number
  VALUE a1, \value
  li t3, 0
  ALIGN 4
  C \jump . + \distance
  .if \distance > 2
  .skip \distance - 2
  .endif
  EXPECT t3, 0
.endm

.macro TEST_C_BACK number, distance, value, jump:vararg
  CASE \number
  VALUE a1, \value
  li t3, 0
  j .Lfrom\@
  ALIGN 4
.Lto\@:
  j .Ldone\@
  .if \distance > 4
  .skip \distance - 4
  .endif
.Lfrom\@:
  C \jump . - \distance
  j fail
.Ldone\@:
  EXPECT t3, 0
.endm

// Both ends at 4 n or 4 n + 2; the link is two bytes on.
.macro TEST_C_JAL number, skew
  CASE \number
  la t1, .Lafter\@
  li ra, 0
  ALIGN 4
  .if \skew
  C c.nop
  .endif
  C c.jal .Ltarget\@
.Lafter\@:
  j fail
.Ltarget\@:
  bne ra, t1, fail
.endm

.macro TEST_C_JAL_LINK_AFTER number, nops
  CASE \number
  la t1, .Lafter\@
  C c.jal .Ltarget\@
.Lafter\@:
  j fail
.Ltarget\@:
  .rept \nops
  C c.nop
  .endr
  C c.mv a5, ra
  bne a5, t1, fail
.endm

.macro TEST_C_JR number, skew, register, scratch
  CASE \number
  la \register, .Ltarget\@ + \skew
  li \scratch, 0
  C c.jr \register
  j fail
  ALIGN 4
.Lother\@:
  C c.nop
.Ltarget\@:
  addi \scratch, \scratch, 1
  bnez \scratch, .Ldone\@
  j fail
.Ldone\@:
.endm

.macro TEST_C_JALR number, skew, register, scratch
  CASE \number
  la \scratch, .Lafter\@
  la \register, .Ltarget\@ + \skew
  C c.jalr \register
.Lafter\@:
  j fail
  ALIGN 4
  .half 0
.Ltarget\@:
  bne ra, \scratch, fail
.endm

// The target register was made so many instructions ago, by a move or by a load.
.macro TEST_C_JUMP_AFTER number, nops, op
  CASE \number
  la t3, .Ltarget\@
  C c.mv a1, t3
  .rept \nops
  C c.nop
  .endr
  C \op a1
  j fail
  .half 0
.Ltarget\@:
.endm

.macro TEST_C_JUMP_LOADED number, nops, op
  CASE \number
  .pushsection .data
  ALIGN 4
.Laddress\@:
  .word .Ltarget\@
  .popsection
  la a1, .Laddress\@
  lw a1, 0(a1)
  .rept \nops
  C c.nop
  .endr
  C \op a1
  j fail
  .half 0
.Ltarget\@:
.endm

.macro TEST_C_JALR_LINK_AFTER number, nops
  CASE \number
  la t1, .Lafter\@
  la a1, .Ltarget\@
  C c.jalr a1
.Lafter\@:
  j fail
.Ltarget\@:
  .rept \nops
  C c.nop
  .endr
  C c.mv a5, ra
  bne a5, t1, fail
.endm

.macro TEST_C_J_LINKS_NOTHING number
  CASE \number
  OTHERS
  C c.j .Ltarget\@
  j fail
.Ltarget\@:
  EXPECT_OTHERS
.endm

.macro TEST_C_JR_LINKS_NOTHING number
  CASE \number
  OTHERS
  la a1, .Ltarget\@
  C c.jr a1
  j fail
.Ltarget\@:
  EXPECT_OTHERS
.endm

.macro TEST_C_STORE_ZERO number, expected, offset
  CASE \number
  BACKGROUND t3
  la sp, board - \offset
  C c.swsp x0, \offset(sp)
  EXPECT_BOARD \expected
.endm

.macro TEST_C_STORE_SP number, offset
  CASE \number
  la sp, board - \offset
  sw x0, \offset(sp)
  C c.swsp sp, \offset(sp)
  la t3, board
  lw t0, 0(t3)
  bne t0, sp, fail
.endm

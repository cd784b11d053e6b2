// Cases of branches and jumps. A wrong way meets `fail` or words that are no instruction.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registers.h"

// --- Branches: op rs1, rs2, target

.macro TEST_TAKEN number, op, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a1, a2, .Lahead\@
  j fail
.Lback\@:
  j .Ldone\@
  j fail
.Lahead\@:
  \op a1, a2, .Lback\@
  j fail
.Ldone\@:
.endm

.macro TEST_NOT_TAKEN number, op, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a1, a2, .Lwrong\@
  \op a1, a2, .Lwrong\@
  j .Ldone\@
.Lwrong\@:
  j fail
.Ldone\@:
.endm

.macro TEST_TAKEN_REGISTERS number, op, a, b, rs1, rs2, scratch
  CASE \number
  VALUE \rs1, \a
  VALUE \rs2, \b
  \op \rs1, \rs2, .Lright\@
  j fail
.Lright\@:
  EXPECT \rs1, \a, \scratch
  EXPECT \rs2, \b, \scratch
.endm

.macro TEST_NOT_TAKEN_REGISTERS number, op, a, b, rs1, rs2, scratch
  CASE \number
  VALUE \rs1, \a
  VALUE \rs2, \b
  \op \rs1, \rs2, .Lwrong\@
  EXPECT \rs1, \a, \scratch
  EXPECT \rs2, \b, \scratch
  j .Ldone\@
.Lwrong\@:
  j fail
.Ldone\@:
.endm

// The target is so many bytes ahead, or so many back.
.macro TEST_TAKEN_AHEAD number, op, a, b, distance
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a1, a2, .Lto\@
  .if \distance > 4
  j fail
  .endif
  .if \distance > 8
  .skip \distance - 8
  .endif
.Lto\@:
.endm

.macro TEST_TAKEN_BACK number, op, a, b, distance
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  j .Lfrom\@
.Lto\@:
  j .Ldone\@
  .if \distance > 4
  .skip \distance - 4
  .endif
.Lfrom\@:
  \op a1, a2, .Lto\@
  j fail
.Ldone\@:
.endm

// Each source is written, in this order, and so many instructions follow before the next.
.macro TEST_BRANCH_12_AFTER number, nops1, nops2, taken, op, a, b
  CASE \number
  li a3, 0
  VALUE t3, \a
  VALUE t4, \b
  addi a1, t3, 0
  NOPS \nops1
  addi a2, t4, 0
  NOPS \nops2
  \op a1, a2, .Lskip\@
  addi a3, a3, 1
.Lskip\@:
  EXPECT a3, 1 - \taken
.endm

.macro TEST_BRANCH_21_AFTER number, nops1, nops2, taken, op, a, b
  CASE \number
  li a3, 0
  VALUE t3, \a
  VALUE t4, \b
  addi a2, t4, 0
  NOPS \nops1
  addi a1, t3, 0
  NOPS \nops2
  \op a1, a2, .Lskip\@
  addi a3, a3, 1
.Lskip\@:
  EXPECT a3, 1 - \taken
.endm

.macro TEST_BRANCH_RS1_LOADED number, nops, taken, op, a, b
  CASE \number
  li a3, 0
  VALUE a2, \b
  LOADED a1, \a
  NOPS \nops
  \op a1, a2, .Lskip\@
  addi a3, a3, 1
.Lskip\@:
  EXPECT a3, 1 - \taken
.endm

.macro TEST_BRANCH_RS2_LOADED number, nops, taken, op, a, b
  CASE \number
  li a3, 0
  VALUE a1, \a
  LOADED a2, \b
  NOPS \nops
  \op a1, a2, .Lskip\@
  addi a3, a3, 1
.Lskip\@:
  EXPECT a3, 1 - \taken
.endm

.macro TEST_BRANCH_ZERO_RS1 number, taken, op, b
  CASE \number
  li a3, 0
  VALUE a2, \b
  \op x0, a2, .Lskip\@
  addi a3, a3, 1
.Lskip\@:
  EXPECT a3, 1 - \taken
.endm

.macro TEST_BRANCH_ZERO_RS2 number, taken, op, a
  CASE \number
  li a3, 0
  VALUE a1, \a
  \op a1, x0, .Lskip\@
  addi a3, a3, 1
.Lskip\@:
  EXPECT a3, 1 - \taken
.endm

.macro TEST_BRANCH_SAME_SOURCES number, taken, op, a
  CASE \number
  li a3, 0
  VALUE a1, \a
  \op a1, a1, .Lskip\@
  addi a3, a3, 1
.Lskip\@:
  EXPECT a3, 1 - \taken
.endm

// Instructions behind a taken branch do nothing: no write, no store.
.macro TEST_BRANCH_SHADOW number, op, a, b
  CASE \number
  la t0, shadow
  VALUE a3, 0x1234
  sw a3, 0(t0)
  VALUE a1, \a
  VALUE a2, \b
  \op a1, a2, .Lskip\@
  addi a3, a3, 1
  sw a3, 0(t0)
  addi a3, a3, 1
  sw a3, 0(t0)
.Lskip\@:
  EXPECT a3, 0x1234
  lw a4, 0(t0)
  EXPECT a4, 0x1234
.endm

// A loop: taken so often, then not.
.macro TEST_BRANCH_LOOP number, op, start, step, bound, rounds
  CASE \number
  VALUE a1, \start
  VALUE a2, \bound
  li a3, 0
.Lloop\@:
  addi a3, a3, 1
  addi a1, a1, \step
  \op a1, a2, .Lloop\@
  EXPECT a3, \rounds
.endm

// --- Jumps

// A jump at the far end of the reach: jump and target are written to `far`, by a copy of the jump here.
.macro TEST_JAL_FAR number, rd, distance
  CASE \number
  j .Lcopy\@
.Ljump\@:
  jal \rd, . + (\distance)
.Lcopy\@:
  lui t0, %hi(.Ljump\@)
  lw t1, %lo(.Ljump\@)(t0)
  la t0, far
  sw t1, 0(t0)
  lui t2, %hi(.Lreturn\@)
  lw t2, %lo(.Lreturn\@)(t2)            // jr a5
  li t1, \distance
  add t1, t1, t0
  sw t2, 0(t1)
  la a5, .Lback\@
  li \rd, 0
  fence.i
  jr t0
.Lreturn\@:
  jr a5
.Lback\@:
  sw zero, 0(t1)
  la t0, far + 4
  bne \rd, t0, fail
.endm

// A jump that is put at a place far away: it goes to the word after next, which returns.
.macro PUT_JUMP distance, jump
  j .Lcopy\@
.Ljump\@:
  \jump
.Lreturn\@:
  jr a5
.Lcopy\@:
  lui t0, %hi(.Ljump\@)
  lw t1, %lo(.Ljump\@)(t0)
  lui t2, %hi(.Lreturn\@)
  lw t2, %lo(.Lreturn\@)(t2)
  lui t0, %hi(places)
  li t3, \distance
  add t0, t0, t3
  sw t1, 0(t0)
  sw t2, 8(t0)
  la a5, .Lback\@
  li ra, 0
  addi a4, t0, 8
  fence.i
  jr t0
.Lback\@:
  sw zero, 0(t0)
  sw zero, 8(t0)
  addi t0, t0, 4
  bne ra, t0, fail
.endm

.macro TEST_JAL_PLACE number, distance
  CASE \number
  PUT_JUMP \distance, "jal ra, . + 8"
.endm

.macro TEST_JALR_PLACE number, distance
  CASE \number
  PUT_JUMP \distance, "jalr ra, 0(a4)"
.endm

.macro TEST_JAL_REGISTERS number, rd, scratch
  CASE \number
  la \scratch, .Lafter\@
  jal \rd, .Ltarget\@
.Lafter\@:
  j fail
.Ltarget\@:
  bne \rd, \scratch, fail
.endm

// jalr rd, offset(rs1) where rs1 = target + skew
.macro TEST_JALR number, offset, skew
  CASE \number
  li t1, 0
  la t0, .Ltarget\@ + (\skew)
  jalr t1, \offset(t0)
.Lafter\@:
  j fail
  .word 0
.Ltarget\@:
  la t2, .Lafter\@
  bne t1, t2, fail
.endm

.macro TEST_JALR_REGISTERS number, rd, rs1, scratch
  CASE \number
  la \rs1, .Ltarget\@ - 100
  jalr \rd, 100(\rs1)
.Lafter\@:
  j fail
.Ltarget\@:
  la \scratch, .Lafter\@
  bne \rd, \scratch, fail
  la \scratch, .Ltarget\@ - 100
  bne \rs1, \scratch, fail
.endm

.macro TEST_JALR_RD_IS_RS1 number, register, offset, skew
  CASE \number
  la \register, .Ltarget\@ + (\skew)
  jalr \register, \offset(\register)
.Lafter\@:
  j fail
.Ltarget\@:
  la t2, .Lafter\@
  bne \register, t2, fail
.endm

.macro TEST_JALR_AFTER number, nops
  CASE \number
  la t0, .Ltarget\@
  NOPS \nops
  jalr t1, 0(t0)
.Lafter\@:
  j fail
.Ltarget\@:
  la t2, .Lafter\@
  bne t1, t2, fail
.endm

.macro TEST_JALR_LOADED number, nops
  CASE \number
  .pushsection .data
  .balign 4
.Laddress\@:
  .word .Ltarget\@
  .popsection
  la t0, .Laddress\@
  lw t0, 0(t0)
  NOPS \nops
  jalr t1, 0(t0)
.Lafter\@:
  j fail
.Ltarget\@:
  la t2, .Lafter\@
  bne t1, t2, fail
.endm

// The link is read so many instructions after the jump.
.macro TEST_JALR_LINK_AFTER number, nops
  CASE \number
  la t2, .Lafter\@
  la t0, .Ltarget\@
  jalr t1, 0(t0)
.Lafter\@:
  j fail
.Ltarget\@:
  NOPS \nops
  addi t3, t1, 0
  bne t3, t2, fail
.endm

.macro TEST_JAL_LINK_AFTER number, nops
  CASE \number
  la t2, .Lafter\@
  jal t1, .Ltarget\@
.Lafter\@:
  j fail
.Ltarget\@:
  NOPS \nops
  addi t3, t1, 0
  bne t3, t2, fail
.endm

.macro TEST_JALR_ZERO_RD number
  CASE \number
  la t0, .Ltarget\@
  jalr x0, 0(t0)
  j fail
.Ltarget\@:
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

.macro TEST_JAL_ZERO_RD number
  CASE \number
  jal x0, .Ltarget\@
  j fail
.Ltarget\@:
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

// auipc: its own address plus the immediate, which the linker worked out.
.macro TEST_AUIPC number, rd, imm, scratch
  CASE \number
.Lhere\@:
  auipc \rd, \imm
  .pushsection .data
  .balign 4
.Lsum\@:
  .word .Lhere\@ + (\imm << 12)
  .popsection
  lui \scratch, %hi(.Lsum\@)
  lw \scratch, %lo(.Lsum\@)(\scratch)
  bne \rd, \scratch, fail
.endm

.macro TEST_AUIPC_RESULT_AFTER number, nops, imm
  CASE \number
.Lhere\@:
  auipc a4, \imm
  NOPS \nops
  addi t1, a4, 0
  .pushsection .data
  .balign 4
.Lsum\@:
  .word .Lhere\@ + (\imm << 12)
  .popsection
  lui t2, %hi(.Lsum\@)
  lw t2, %lo(.Lsum\@)(t2)
  bne t1, t2, fail
.endm

// The same at a place far away, whose address has other bits.
.macro TEST_AUIPC_PLACE number, distance
  CASE \number
  j .Lcopy\@
.Lsum\@:
  auipc a4, 0
  jr a5
.Lcopy\@:
  lui t0, %hi(.Lsum\@)
  addi t0, t0, %lo(.Lsum\@)
  lw t1, 0(t0)
  lw t2, 4(t0)
  lui t0, %hi(places)
  li t3, \distance
  add t0, t0, t3
  sw t1, 0(t0)
  sw t2, 4(t0)
  la a5, .Lback\@
  fence.i
  jr t0
.Lback\@:
  sw zero, 0(t0)
  sw zero, 4(t0)
  bne a4, t0, fail
.endm

// lui against a load of the constant whole.
.macro TEST_LUI number, expected, rd, imm, base
  CASE \number
  .pushsection .data
  .balign 4
.Lvalue\@:
  .word \expected
  .popsection
  la \base, .Lvalue\@
  lui \rd, \imm
  lw \base, 0(\base)
  bne \rd, \base, fail
.endm

.macro TEST_LUI_RESULT_AFTER number, nops, expected, imm
  CASE \number
  .pushsection .data
  .balign 4
.Lvalue\@:
  .word \expected
  .popsection
  la t0, .Lvalue\@
  lw t0, 0(t0)
  li a4, -1
  lui a4, \imm
  NOPS \nops
  addi t1, a4, 0
  bne t1, t0, fail
.endm

// Cases of atomic memory operations: op rd, rs2, (rs1), on the middle one of three words.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registers.h"

.macro BOARD register, before
  la \register, board
  VALUE t0, 0x13579bdf
  sw t0, -4(\register)
  VALUE t0, \before
  sw t0, 0(\register)
  VALUE t0, 0x2468ace1
  sw t0, 4(\register)
.endm

.macro EXPECT_BOARD after
  la t3, board
  lw t0, 0(t3)
  EXPECT t0, \after
  lw t0, -4(t3)
  EXPECT t0, 0x13579bdf
  lw t0, 4(t3)
  EXPECT t0, 0x2468ace1
.endm

.macro TEST_AMO number, op, after, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  \op a4, a2, (a1)
  EXPECT a4, \before
  EXPECT a2, \value
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_REGISTERS number, op, after, before, value, rd, rs1, rs2, scratch
  CASE \number
  BOARD \scratch, \before
  la \rs1, board
  VALUE \rs2, \value
  \op \rd, \rs2, (\rs1)
  EXPECT \rd, \before, \scratch
  EXPECT \rs2, \value, \scratch
  la \scratch, board
  bne \rs1, \scratch, fail
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_RD_IS_RS2 number, op, after, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  \op a2, a2, (a1)
  EXPECT a2, \before
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_RD_IS_RS1 number, op, after, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  \op a1, a2, (a1)
  EXPECT a1, \before
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_RESULT_AFTER number, nops, op, after, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  \op a4, a2, (a1)
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \before
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_12_AFTER number, nops1, nops2, op, after, before, value
  CASE \number
  BOARD t4, \before
  VALUE t5, \value
  addi a1, t4, 0
  NOPS \nops1
  addi a2, t5, 0
  NOPS \nops2
  \op a4, a2, (a1)
  EXPECT a4, \before
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_21_AFTER number, nops1, nops2, op, after, before, value
  CASE \number
  BOARD t4, \before
  VALUE t5, \value
  addi a2, t5, 0
  NOPS \nops1
  addi a1, t4, 0
  NOPS \nops2
  \op a4, a2, (a1)
  EXPECT a4, \before
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_VALUE_LOADED number, nops, op, after, before, value
  CASE \number
  BOARD a1, \before
  LOADED a2, \value
  NOPS \nops
  \op a4, a2, (a1)
  EXPECT a4, \before
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_BASE_LOADED number, nops, op, after, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  LOADED a1, board
  NOPS \nops
  \op a4, a2, (a1)
  EXPECT a4, \before
  EXPECT_BOARD \after
.endm

// A store just before, a load just after.
.macro TEST_AMO_NEIGHBOURS number, nops, op, after, before, value
  CASE \number
  BOARD a1, 0x55667788
  VALUE a2, \value
  VALUE a3, \before
  sw a3, 0(a1)
  NOPS \nops
  \op a4, a2, (a1)
  NOPS \nops
  lw a5, 0(a1)
  EXPECT a4, \before
  EXPECT a5, \after
.endm

// Twice in a row: the second sees what the first left.
.macro TEST_AMO_TWICE number, op, between, after, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  \op a4, a2, (a1)
  \op a5, a2, (a1)
  EXPECT a4, \before
  EXPECT a5, \between
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_ZERO_RD number, op, after, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  \op x0, a2, (a1)
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
  EXPECT_BOARD \after
.endm

.macro TEST_AMO_ZERO_RS2 number, op, after, before
  CASE \number
  BOARD a1, \before
  \op a4, x0, (a1)
  EXPECT a4, \before
  EXPECT_BOARD \after
.endm

// --- lr.w and sc.w

.macro TEST_LR number, op, value
  CASE \number
  BOARD a1, \value
  li a4, 0
  \op a4, (a1)
  EXPECT a4, \value
  EXPECT_BOARD \value
.endm

.macro TEST_LR_REGISTERS number, op, value, rd, rs1, scratch
  CASE \number
  BOARD \scratch, \value
  la \rs1, board
  \op \rd, (\rs1)
  EXPECT \rd, \value, \scratch
  la \scratch, board
  bne \rs1, \scratch, fail
  EXPECT_BOARD \value
.endm

.macro TEST_LR_RD_IS_RS1 number, op, value
  CASE \number
  BOARD a1, \value
  \op a1, (a1)
  EXPECT a1, \value
.endm

.macro TEST_LR_RESULT_AFTER number, nops, op, value
  CASE \number
  BOARD a1, \value
  li a4, 0
  \op a4, (a1)
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \value
.endm

.macro TEST_LR_AFTER number, nops, op, value
  CASE \number
  BOARD t4, \value
  addi a1, t4, 0
  NOPS \nops
  \op a4, (a1)
  EXPECT a4, \value
.endm

.macro TEST_LR_ZERO_RD number, op
  CASE \number
  BOARD a1, 0x12345678
  \op x0, (a1)
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

// A pair: both words, and the success. Should it fail for reasons of its own, it is tried again.
.macro TEST_PAIR number, lr, sc, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  li a5, 100
.Lagain\@:
  addi a5, a5, -1
  beqz a5, fail
  \lr a3, (a1)
  \sc a4, a2, (a1)
  bnez a4, .Lagain\@
  EXPECT a3, \before
  EXPECT a2, \value
  EXPECT_BOARD \value
.endm

.macro TEST_SC_REGISTERS number, op, before, value, rd, rs1, rs2, scratch
  CASE \number
  BOARD \scratch, \before
  la \rs1, board
  VALUE \rs2, \value
  lr.w \rd, (\rs1)
  \op \rd, \rs2, (\rs1)
  bnez \rd, fail
  EXPECT \rs2, \value, \scratch
  la \scratch, board
  bne \rs1, \scratch, fail
  EXPECT_BOARD \value
.endm

.macro TEST_SC_RD_IS_RS1 number, op, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  lr.w a3, (a1)
  \op a1, a2, (a1)
  bnez a1, fail
  EXPECT_BOARD \value
.endm

.macro TEST_SC_RD_IS_RS2 number, op, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  lr.w a3, (a1)
  \op a2, a2, (a1)
  bnez a2, fail
  EXPECT_BOARD \value
.endm

// The value was made so many instructions before, between the two.
.macro TEST_SC_AFTER number, nops, op, before, value
  CASE \number
  BOARD a1, \before
  VALUE t5, \value
  lr.w a3, (a1)
  addi a2, t5, 0
  NOPS \nops
  \op a4, a2, (a1)
  bnez a4, fail
  EXPECT_BOARD \value
.endm

.macro TEST_SC_RESULT_AFTER number, nops, op, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  li a4, -1
  lr.w a3, (a1)
  \op a4, a2, (a1)
  NOPS \nops
  addi t1, a4, 0
  bnez t1, fail
  EXPECT_BOARD \value
.endm

.macro TEST_SC_ZERO_RD number, op, before, value
  CASE \number
  BOARD a1, \before
  VALUE a2, \value
  lr.w a3, (a1)
  \op x0, a2, (a1)
  lui t1, 0
  bne x0, t1, fail
  EXPECT_BOARD \value
.endm

.macro TEST_SC_ZERO_RS2 number, op, before
  CASE \number
  BOARD a1, \before
  lr.w a3, (a1)
  \op a4, x0, (a1)
  bnez a4, fail
  EXPECT_BOARD 0
.endm

// The pair before used the reservation up, so this one fails: code 1, and nothing is stored.
.macro TEST_SC_WITHOUT number, op, before, value
  CASE \number
  BOARD a1, \before
  lr.w a3, (a1)
  sc.w a4, a3, (a1)
  VALUE a2, \value
  \op a4, a2, (a1)
  EXPECT a4, 1
  EXPECT_BOARD \before
.endm

// The same into x0, and read at once.
.macro TEST_SC_WITHOUT_ZERO_RD number, op
  CASE \number
  BOARD a1, 0x12345678
  lr.w a3, (a1)
  sc.w a4, a3, (a1)
  \op x0, a1, (a1)
  lui t1, 0
  bne x0, t1, fail
  EXPECT_BOARD 0x12345678
.endm

// The reservation is of a word far away.
.macro TEST_SC_ELSEWHERE number, op, distance
  CASE \number
  BOARD a1, 0x12345678
  la a3, board + (\distance)
  lr.w a4, (a3)
  li a2, -1
  \op a4, a2, (a1)
  EXPECT a4, 1
  EXPECT_BOARD 0x12345678
// and is gone now, even for its own word
  la a3, board + (\distance)
  lw a5, 0(a3)
  \op a4, a2, (a3)
  EXPECT a4, 1
  lw a4, 0(a3)
  bne a4, a5, fail
.endm

// The later of two reservations counts.
.macro TEST_SC_LATER number, op, distance
  CASE \number
  BOARD a1, 0x12345678
  la a3, board + (\distance)
  lr.w a4, (a3)
  lr.w a4, (a1)
  VALUE a2, 0x9abcdef0
  \op a4, a2, (a1)
  EXPECT a4, 0
  EXPECT_BOARD 0x9abcdef0
.endm

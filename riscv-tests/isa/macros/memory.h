// Cases of loads and stores. `field` is the middle of 4 KiB and some, whose bytes a rule fills.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registers.h"

// Byte i of the field is (167 * i + 31 * (i / 128)) mod 256; `field` stands at byte 2304 of 4608.
.macro FIELD
  .balign 256
field_start:
  .set .Lindex, 0
  .rept 4608
  .byte (.Lindex * 167 + (.Lindex >> 7) * 31) & 0xff
  .set .Lindex, .Lindex + 1
  .endr
  .set field, field_start + 2304
.endm

// --- Loads: op rd, offset(rs1)

.macro TEST_LOAD number, op, expected, offset, base
  CASE \number
  la a1, \base
  \op a4, \offset(a1)
  EXPECT a4, \expected
.endm

.macro TEST_LOAD_REGISTERS number, op, expected, offset, base, rd, rs1, scratch
  CASE \number
  la \rs1, \base
  li \rd, 0
  \op \rd, \offset(\rs1)
  EXPECT \rd, \expected, \scratch
  la \scratch, \base
  bne \rs1, \scratch, fail
.endm

.macro TEST_LOAD_RD_IS_RS1 number, op, expected, offset, base
  CASE \number
  la a1, \base
  \op a1, \offset(a1)
  EXPECT a1, \expected
.endm

.macro TEST_LOAD_RESULT_AFTER number, nops, op, expected, offset, base
  CASE \number
  la a1, \base
  li a4, 0
  \op a4, \offset(a1)
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \expected
.endm

// The base was made so many instructions ago.
.macro TEST_LOAD_AFTER number, nops, op, expected, offset, base
  CASE \number
  la a1, \base
  NOPS \nops
  \op a4, \offset(a1)
  EXPECT a4, \expected
.endm

// The base was itself loaded so many instructions ago.
.macro TEST_LOAD_LOADED number, nops, op, expected, offset, base
  CASE \number
  LOADED a1, \base
  NOPS \nops
  \op a4, \offset(a1)
  EXPECT a4, \expected
.endm

.macro TEST_LOAD_ZERO_RD number, op, offset, base
  CASE \number
  la a1, \base
  \op x0, \offset(a1)
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

// --- Stores: op rs2, offset(rs1), into three words of background, all of which are looked at.
// offset is that of the instruction, place (0 to 3) that of the store in the middle word.

.macro BACKGROUND register
  la \register, board
  VALUE t0, 0x13579bdf
  sw t0, -4(\register)
  VALUE t0, 0xeca86420
  sw t0, 0(\register)
  VALUE t0, 0x2468ace1
  sw t0, 4(\register)
.endm

.macro EXPECT_BOARD expected
  la t3, board
  lw t0, 0(t3)
  EXPECT t0, \expected
  lw t0, -4(t3)
  EXPECT t0, 0x13579bdf
  lw t0, 4(t3)
  EXPECT t0, 0x2468ace1
.endm

.macro TEST_STORE number, op, expected, value, offset, place
  CASE \number
  BACKGROUND t3
  la a1, board + \place - (\offset)
  VALUE a2, \value
  \op a2, \offset(a1)
  EXPECT_BOARD \expected
.endm

.macro TEST_STORE_REGISTERS number, op, expected, value, offset, place, rs1, rs2, scratch
  CASE \number
  BACKGROUND t3
  la \rs1, board + \place - (\offset)
  VALUE \rs2, \value
  \op \rs2, \offset(\rs1)
  EXPECT \rs2, \value, \scratch
  la \scratch, board + \place - (\offset)
  bne \rs1, \scratch, fail
  EXPECT_BOARD \expected
.endm

// Value and base were made in this order, so many instructions ago.
.macro TEST_STORE_12_AFTER number, nops1, nops2, op, expected, value, place
  CASE \number
  BACKGROUND t3
  la t4, board + \place
  VALUE t5, \value
  addi a1, t4, 0
  NOPS \nops1
  addi a2, t5, 0
  NOPS \nops2
  \op a2, 0(a1)
  EXPECT_BOARD \expected
.endm

.macro TEST_STORE_21_AFTER number, nops1, nops2, op, expected, value, place
  CASE \number
  BACKGROUND t3
  la t4, board + \place
  VALUE t5, \value
  addi a2, t5, 0
  NOPS \nops1
  addi a1, t4, 0
  NOPS \nops2
  \op a2, 0(a1)
  EXPECT_BOARD \expected
.endm

.macro TEST_STORE_VALUE_LOADED number, nops, op, expected, value, place
  CASE \number
  BACKGROUND t3
  la a1, board + \place
  LOADED a2, \value
  NOPS \nops
  \op a2, 0(a1)
  EXPECT_BOARD \expected
.endm

.macro TEST_STORE_BASE_LOADED number, nops, op, expected, value, place
  CASE \number
  BACKGROUND t3
  VALUE a2, \value
  LOADED a1, board + \place
  NOPS \nops
  \op a2, 0(a1)
  EXPECT_BOARD \expected
.endm

.macro TEST_STORE_ZERO number, op, expected, place
  CASE \number
  BACKGROUND t3
  la a1, board + \place
  \op x0, 0(a1)
  EXPECT_BOARD \expected
.endm

// The base is the value too: the expectation is made of the address.
.macro TEST_STORE_ITSELF number, op, bytes
  CASE \number
  la a1, board
  sw zero, 0(a1)
  \op a1, 0(a1)
  lw a4, 0(a1)
  slli t0, a1, 32 - 8 * \bytes
  srli t0, t0, 32 - 8 * \bytes
  bne a4, t0, fail
.endm

// --- Stores and loads of one place, so many instructions apart

.macro TEST_STORE_LOAD number, nops, store, load, expected, value, place
  CASE \number
  BACKGROUND t3
  la a1, board
  VALUE a2, \value
  \store a2, \place(a1)
  NOPS \nops
  \load a4, \place(a1)
  EXPECT a4, \expected
.endm

// A store of another size, and a load that covers it.
.macro TEST_STORE_LOAD_WORD number, nops, store, expected, value, place
  CASE \number
  BACKGROUND t3
  la a1, board
  VALUE a2, \value
  \store a2, \place(a1)
  NOPS \nops
  lw a4, 0(a1)
  EXPECT a4, \expected
.endm

// What was loaded is stored next door, so many instructions later; what was there before is not.
.macro TEST_LOAD_STORE number, nops, load, store, expected, value
  CASE \number
  BACKGROUND t3
  la a1, board
  VALUE a2, \value
  sw a2, -4(a1)
  li a4, 0
  \load a4, -4(a1)
  NOPS \nops
  \store a4, 0(a1)
  lw a3, 0(a1)
  EXPECT a3, \expected
.endm

// A load before a store to the same place sees the old word.
.macro TEST_LOAD_THEN_STORE number, nops, value
  CASE \number
  BACKGROUND t3
  la a1, board
  VALUE a2, \value
  lw a4, 0(a1)
  NOPS \nops
  sw a2, 0(a1)
  lw a3, 0(a1)
  EXPECT a4, 0xeca86420
  EXPECT a3, \value
.endm

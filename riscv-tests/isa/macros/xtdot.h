// Xtdot: its instructions, which no assembler knows, and cases of three and four operands.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registers.h"

// --- Instructions: docs/XTDOT.md tells the fields.

.macro xt.dot8.ss rd, rs1, rs2
  .insn r 0x2b, 5, 0, \rd, \rs1, \rs2
.endm

.macro xt.dot8.us rd, rs1, rs2
  .insn r 0x2b, 5, 1, \rd, \rs1, \rs2
.endm

.macro xt.dot8.su rd, rs1, rs2
  .insn r 0x2b, 5, 2, \rd, \rs1, \rs2
.endm

.macro xt.dot8.uu rd, rs1, rs2
  .insn r 0x2b, 5, 3, \rd, \rs1, \rs2
.endm

.macro xt.dot4.ss rd, rs1, rs2
  .insn r 0x2b, 5, 4, \rd, \rs1, \rs2
.endm

.macro xt.dot4.us rd, rs1, rs2
  .insn r 0x2b, 5, 5, \rd, \rs1, \rs2
.endm

.macro xt.dot4.su rd, rs1, rs2
  .insn r 0x2b, 5, 6, \rd, \rs1, \rs2
.endm

.macro xt.dot4.uu rd, rs1, rs2
  .insn r 0x2b, 5, 7, \rd, \rs1, \rs2
.endm

.macro xt.dot84l.ss rd, rs1, rs2
  .insn r 0x2b, 5, 8, \rd, \rs1, \rs2
.endm

.macro xt.dot84l.us rd, rs1, rs2
  .insn r 0x2b, 5, 9, \rd, \rs1, \rs2
.endm

.macro xt.dot84l.su rd, rs1, rs2
  .insn r 0x2b, 5, 10, \rd, \rs1, \rs2
.endm

.macro xt.dot84l.uu rd, rs1, rs2
  .insn r 0x2b, 5, 11, \rd, \rs1, \rs2
.endm

.macro xt.dot84h.ss rd, rs1, rs2
  .insn r 0x2b, 5, 12, \rd, \rs1, \rs2
.endm

.macro xt.dot84h.us rd, rs1, rs2
  .insn r 0x2b, 5, 13, \rd, \rs1, \rs2
.endm

.macro xt.dot84h.su rd, rs1, rs2
  .insn r 0x2b, 5, 14, \rd, \rs1, \rs2
.endm

.macro xt.dot84h.uu rd, rs1, rs2
  .insn r 0x2b, 5, 15, \rd, \rs1, \rs2
.endm

.macro xt.dota8.ss rd, rs1, rs2
  .insn r 0x2b, 5, 16, \rd, \rs1, \rs2
.endm

.macro xt.dota8.us rd, rs1, rs2
  .insn r 0x2b, 5, 17, \rd, \rs1, \rs2
.endm

.macro xt.dota8.su rd, rs1, rs2
  .insn r 0x2b, 5, 18, \rd, \rs1, \rs2
.endm

.macro xt.dota8.uu rd, rs1, rs2
  .insn r 0x2b, 5, 19, \rd, \rs1, \rs2
.endm

.macro xt.dota4.ss rd, rs1, rs2
  .insn r 0x2b, 5, 20, \rd, \rs1, \rs2
.endm

.macro xt.dota4.us rd, rs1, rs2
  .insn r 0x2b, 5, 21, \rd, \rs1, \rs2
.endm

.macro xt.dota4.su rd, rs1, rs2
  .insn r 0x2b, 5, 22, \rd, \rs1, \rs2
.endm

.macro xt.dota4.uu rd, rs1, rs2
  .insn r 0x2b, 5, 23, \rd, \rs1, \rs2
.endm

.macro xt.dota84l.ss rd, rs1, rs2
  .insn r 0x2b, 5, 24, \rd, \rs1, \rs2
.endm

.macro xt.dota84l.us rd, rs1, rs2
  .insn r 0x2b, 5, 25, \rd, \rs1, \rs2
.endm

.macro xt.dota84l.su rd, rs1, rs2
  .insn r 0x2b, 5, 26, \rd, \rs1, \rs2
.endm

.macro xt.dota84l.uu rd, rs1, rs2
  .insn r 0x2b, 5, 27, \rd, \rs1, \rs2
.endm

.macro xt.dota84h.ss rd, rs1, rs2
  .insn r 0x2b, 5, 28, \rd, \rs1, \rs2
.endm

.macro xt.dota84h.us rd, rs1, rs2
  .insn r 0x2b, 5, 29, \rd, \rs1, \rs2
.endm

.macro xt.dota84h.su rd, rs1, rs2
  .insn r 0x2b, 5, 30, \rd, \rs1, \rs2
.endm

.macro xt.dota84h.uu rd, rs1, rs2
  .insn r 0x2b, 5, 31, \rd, \rs1, \rs2
.endm

.macro xt.rqd rd, rs1, rs2, rs3
  .insn r4 0x2b, 6, 0, \rd, \rs1, \rs2, \rs3
.endm

.macro xt.rqs rd, rs1, rs2, rs3
  .insn r4 0x2b, 6, 1, \rd, \rs1, \rs2, \rs3
.endm

.macro xt.rqdu rd, rs1, rs2, rs3
  .insn r4 0x2b, 6, 2, \rd, \rs1, \rs2, \rs3
.endm

.macro xt.rqsu rd, rs1, rs2, rs3
  .insn r4 0x2b, 6, 3, \rd, \rs1, \rs2, \rs3
.endm

.macro xt.zip8l rd, rs1, rs2
  .insn r 0x2b, 7, 0, \rd, \rs1, \rs2
.endm

.macro xt.zip8h rd, rs1, rs2
  .insn r 0x2b, 7, 1, \rd, \rs1, \rs2
.endm

.macro xt.pack16ll rd, rs1, rs2
  .insn r 0x2b, 7, 2, \rd, \rs1, \rs2
.endm

.macro xt.pack16hl rd, rs1, rs2
  .insn r 0x2b, 7, 3, \rd, \rs1, \rs2
.endm

.macro xt.pack16lh rd, rs1, rs2
  .insn r 0x2b, 7, 4, \rd, \rs1, \rs2
.endm

.macro xt.pack16hh rd, rs1, rs2
  .insn r 0x2b, 7, 5, \rd, \rs1, \rs2
.endm

.macro xt.pack4 rd, rs1, rs2
  .insn r 0x2b, 7, 6, \rd, \rs1, \rs2
.endm

// --- Accumulating dots: op rd, rs1, rs2, where rd is a source

.macro TEST_ACC number, op, expected, c, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a4, \c
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_ACC_REGISTERS number, op, expected, c, a, b, rd, rs1, rs2, scratch
  CASE \number
  VALUE \rd, \c
  VALUE \rs1, \a
  VALUE \rs2, \b
  \op \rd, \rs1, \rs2
  EXPECT \rd, \expected, \scratch
  EXPECT \rs1, \a, \scratch
  EXPECT \rs2, \b, \scratch
.endm

.macro TEST_ACC_RD_IS_RS1 number, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a1, a1, a2
  EXPECT a1, \expected
  EXPECT a2, \b
.endm

.macro TEST_ACC_RD_IS_RS2 number, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a2, a1, a2
  EXPECT a2, \expected
  EXPECT a1, \a
.endm

.macro TEST_ACC_SAME_SOURCES number, op, expected, c, a
  CASE \number
  VALUE a1, \a
  VALUE a4, \c
  \op a4, a1, a1
  EXPECT a4, \expected
.endm

.macro TEST_ACC_ALL_SAME number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a1, a1, a1
  EXPECT a1, \expected
.endm

.macro TEST_ACC_RESULT_AFTER number, nops, op, expected, c, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a4, \c
  \op a4, a1, a2
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \expected
.endm

// The three sources are made in the order that the name tells (0 is rd), with so many instructions after each.
.macro TEST_ACC_012_AFTER number, nops0, nops1, nops2, op, expected, c, a, b
  CASE \number
  VALUE t3, \a
  VALUE t4, \b
  VALUE t5, \c
  addi a4, t5, 0
  NOPS \nops0
  addi a1, t3, 0
  NOPS \nops1
  addi a2, t4, 0
  NOPS \nops2
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_ACC_210_AFTER number, nops0, nops1, nops2, op, expected, c, a, b
  CASE \number
  VALUE t3, \a
  VALUE t4, \b
  VALUE t5, \c
  addi a2, t4, 0
  NOPS \nops0
  addi a1, t3, 0
  NOPS \nops1
  addi a4, t5, 0
  NOPS \nops2
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_ACC_RD_LOADED number, nops, op, expected, c, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  LOADED a4, \c
  NOPS \nops
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_ACC_RS1_LOADED number, nops, op, expected, c, a, b
  CASE \number
  VALUE a4, \c
  VALUE a2, \b
  LOADED a1, \a
  NOPS \nops
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_ACC_RS2_LOADED number, nops, op, expected, c, a, b
  CASE \number
  VALUE a4, \c
  VALUE a1, \a
  LOADED a2, \b
  NOPS \nops
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

// Four dots into one register, one after another.
.macro TEST_ACC_CHAIN number, op, expected, c, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a4, \c
  \op a4, a1, a2
  \op a4, a2, a1
  \op a4, a1, a1
  \op a4, a2, a2
  EXPECT a4, \expected
.endm

.macro TEST_ACC_ZERO_RS1 number, op, expected, c, b
  CASE \number
  VALUE a2, \b
  VALUE a4, \c
  \op a4, x0, a2
  EXPECT a4, \expected
.endm

.macro TEST_ACC_ZERO_RS2 number, op, expected, c, a
  CASE \number
  VALUE a1, \a
  VALUE a4, \c
  \op a4, a1, x0
  EXPECT a4, \expected
.endm

// --- Requantization: op rd, rs1, rs2, rs3

.macro TEST_R4 number, op, expected, a, b, c
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a3, \c
  \op a4, a1, a2, a3
  EXPECT a4, \expected
.endm

.macro TEST_R4_REGISTERS number, op, expected, a, b, c, rd, rs1, rs2, rs3, scratch
  CASE \number
  VALUE \rs1, \a
  VALUE \rs2, \b
  VALUE \rs3, \c
  \op \rd, \rs1, \rs2, \rs3
  EXPECT \rd, \expected, \scratch
  EXPECT \rs1, \a, \scratch
  EXPECT \rs2, \b, \scratch
  EXPECT \rs3, \c, \scratch
.endm

// The destination is the source that the register in question names.
.macro TEST_R4_RD_IS number, op, expected, a, b, c, rd
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a3, \c
  \op \rd, a1, a2, a3
  EXPECT \rd, \expected
.endm

.macro TEST_R4_SAME_SOURCES number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a4, a1, a1, a1
  EXPECT a4, \expected
.endm

.macro TEST_R4_RESULT_AFTER number, nops, op, expected, a, b, c
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a3, \c
  \op a4, a1, a2, a3
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \expected
.endm

.macro TEST_R4_123_AFTER number, nops1, nops2, nops3, op, expected, a, b, c
  CASE \number
  VALUE t3, \a
  VALUE t4, \b
  VALUE t5, \c
  addi a1, t3, 0
  NOPS \nops1
  addi a2, t4, 0
  NOPS \nops2
  addi a3, t5, 0
  NOPS \nops3
  \op a4, a1, a2, a3
  EXPECT a4, \expected
.endm

.macro TEST_R4_321_AFTER number, nops1, nops2, nops3, op, expected, a, b, c
  CASE \number
  VALUE t3, \a
  VALUE t4, \b
  VALUE t5, \c
  addi a3, t5, 0
  NOPS \nops1
  addi a2, t4, 0
  NOPS \nops2
  addi a1, t3, 0
  NOPS \nops3
  \op a4, a1, a2, a3
  EXPECT a4, \expected
.endm

// One source is loaded, the others were there.
.macro TEST_R4_LOADED number, nops, register, value, op, expected, a, b, c
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a3, \c
  LOADED \register, \value
  NOPS \nops
  \op a4, a1, a2, a3
  EXPECT a4, \expected
.endm

.macro TEST_R4_ZERO number, op, expected, a, b, c, rs1, rs2, rs3
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a3, \c
  \op a4, \rs1, \rs2, \rs3
  EXPECT a4, \expected
.endm

.macro TEST_R4_ZERO_RD number, op, a, b, c
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  VALUE a3, \c
  \op x0, a1, a2, a3
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

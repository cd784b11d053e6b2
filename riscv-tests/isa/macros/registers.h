// Cases of instructions that compute a register from registers or immediates.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cases.h"

// --- Two registers: op rd, rs1, rs2

.macro TEST_RR number, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

// Any registers, and one more to compare with; sources must keep their values.
.macro TEST_RR_REGISTERS number, op, expected, a, b, rd, rs1, rs2, scratch
  CASE \number
  lui \rd, 0x5a5a5
  VALUE \rs1, \a
  VALUE \rs2, \b
  \op \rd, \rs1, \rs2
  EXPECT \rd, \expected, \scratch
  EXPECT \rs1, \a, \scratch
  EXPECT \rs2, \b, \scratch
.endm

.macro TEST_RR_RD_IS_RS1 number, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a1, a1, a2
  EXPECT a1, \expected
  EXPECT a2, \b
.endm

.macro TEST_RR_RD_IS_RS2 number, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a2, a1, a2
  EXPECT a2, \expected
  EXPECT a1, \a
.endm

.macro TEST_RR_SAME_SOURCES number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a4, a1, a1
  EXPECT a4, \expected
.endm

.macro TEST_RR_ALL_SAME number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a1, a1, a1
  EXPECT a1, \expected
.endm

// The result is read after so many other instructions.
.macro TEST_RR_RESULT_AFTER number, nops, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a4, a1, a2
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \expected
.endm

// Each source is written, in this order, and so many instructions follow before the next.
.macro TEST_RR_12_AFTER number, nops1, nops2, op, expected, a, b
  CASE \number
  VALUE a1, \a
  NOPS \nops1
  VALUE a2, \b
  NOPS \nops2
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_RR_21_AFTER number, nops1, nops2, op, expected, a, b
  CASE \number
  VALUE a2, \b
  NOPS \nops1
  VALUE a1, \a
  NOPS \nops2
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

// Both sources come from neighbouring instructions of one result each.
.macro TEST_RR_BOTH_AFTER number, nops1, nops2, op, expected, a, b
  CASE \number
  VALUE t3, \a
  VALUE t4, \b
  addi a1, t3, 0
  NOPS \nops1
  addi a2, t4, 0
  NOPS \nops2
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

// A source was loaded so many instructions ago.
.macro TEST_RR_RS1_LOADED number, nops, op, expected, a, b
  CASE \number
  VALUE a2, \b
  LOADED a1, \a
  NOPS \nops
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_RR_RS2_LOADED number, nops, op, expected, a, b
  CASE \number
  VALUE a1, \a
  LOADED a2, \b
  NOPS \nops
  \op a4, a1, a2
  EXPECT a4, \expected
.endm

.macro TEST_RR_BOTH_LOADED number, nops, op, expected, a
  CASE \number
  LOADED a1, \a
  NOPS \nops
  \op a4, a1, a1
  EXPECT a4, \expected
.endm

// A result is at once a source of the same instruction.
.macro TEST_RR_CHAIN number, op, expected, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op a4, a1, a2
  \op a4, a4, a2
  \op a4, a1, a4
  EXPECT a4, \expected
.endm

.macro TEST_RR_ZERO_RS1 number, op, expected, b
  CASE \number
  VALUE a2, \b
  \op a4, x0, a2
  EXPECT a4, \expected
.endm

.macro TEST_RR_ZERO_RS2 number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a4, a1, x0
  EXPECT a4, \expected
.endm

.macro TEST_RR_ZERO_BOTH number, op, expected
  CASE \number
  VALUE a4, -1
  \op a4, x0, x0
  EXPECT a4, \expected
.endm

// x0 stays zero, for the very next instruction and for later ones.
.macro TEST_RR_ZERO_RD number, op, a, b
  CASE \number
  VALUE a1, \a
  VALUE a2, \b
  \op x0, a1, a2
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

// --- A register and an immediate: op rd, rs1, imm

.macro TEST_RI number, op, expected, a, imm
  CASE \number
  VALUE a1, \a
  \op a4, a1, \imm
  EXPECT a4, \expected
.endm

.macro TEST_RI_REGISTERS number, op, expected, a, imm, rd, rs1, scratch
  CASE \number
  lui \rd, 0x5a5a5
  VALUE \rs1, \a
  \op \rd, \rs1, \imm
  EXPECT \rd, \expected, \scratch
  EXPECT \rs1, \a, \scratch
.endm

.macro TEST_RI_RD_IS_RS1 number, op, expected, a, imm
  CASE \number
  VALUE a1, \a
  \op a1, a1, \imm
  EXPECT a1, \expected
.endm

.macro TEST_RI_RESULT_AFTER number, nops, op, expected, a, imm
  CASE \number
  VALUE a1, \a
  \op a4, a1, \imm
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \expected
.endm

.macro TEST_RI_AFTER number, nops, op, expected, a, imm
  CASE \number
  VALUE a1, \a
  NOPS \nops
  \op a4, a1, \imm
  EXPECT a4, \expected
.endm

.macro TEST_RI_LOADED number, nops, op, expected, a, imm
  CASE \number
  LOADED a1, \a
  NOPS \nops
  \op a4, a1, \imm
  EXPECT a4, \expected
.endm

.macro TEST_RI_CHAIN number, op, expected, a, imm
  CASE \number
  VALUE a1, \a
  \op a4, a1, \imm
  \op a4, a4, \imm
  EXPECT a4, \expected
.endm

.macro TEST_RI_ZERO_RS1 number, op, expected, imm
  CASE \number
  \op a4, x0, \imm
  EXPECT a4, \expected
.endm

.macro TEST_RI_ZERO_RD number, op, a, imm
  CASE \number
  VALUE a1, \a
  \op x0, a1, \imm
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

// --- One register: op rd, rs1

.macro TEST_R number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a4, a1
  EXPECT a4, \expected
.endm

.macro TEST_R_REGISTERS number, op, expected, a, rd, rs1, scratch
  CASE \number
  lui \rd, 0x5a5a5
  VALUE \rs1, \a
  \op \rd, \rs1
  EXPECT \rd, \expected, \scratch
  EXPECT \rs1, \a, \scratch
.endm

.macro TEST_R_RD_IS_RS1 number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a1, a1
  EXPECT a1, \expected
.endm

.macro TEST_R_RESULT_AFTER number, nops, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a4, a1
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \expected
.endm

.macro TEST_R_AFTER number, nops, op, expected, a
  CASE \number
  VALUE a1, \a
  NOPS \nops
  \op a4, a1
  EXPECT a4, \expected
.endm

.macro TEST_R_LOADED number, nops, op, expected, a
  CASE \number
  LOADED a1, \a
  NOPS \nops
  \op a4, a1
  EXPECT a4, \expected
.endm

.macro TEST_R_CHAIN number, op, expected, a
  CASE \number
  VALUE a1, \a
  \op a4, a1
  \op a4, a4
  EXPECT a4, \expected
.endm

.macro TEST_R_ZERO_RS1 number, op, expected
  CASE \number
  VALUE a4, -1
  \op a4, x0
  EXPECT a4, \expected
.endm

.macro TEST_R_ZERO_RD number, op, a
  CASE \number
  VALUE a1, \a
  \op x0, a1
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

// --- An immediate only: op rd, imm

.macro TEST_I number, op, expected, imm
  CASE \number
  \op a4, \imm
  EXPECT a4, \expected
.endm

.macro TEST_I_REGISTERS number, op, expected, imm, rd, scratch
  CASE \number
  \op \rd, \imm
  EXPECT \rd, \expected, \scratch
.endm

.macro TEST_I_RESULT_AFTER number, nops, op, expected, imm
  CASE \number
  \op a4, \imm
  NOPS \nops
  addi t1, a4, 0
  EXPECT t1, \expected
.endm

.macro TEST_I_ZERO_RD number, op, imm
  CASE \number
  \op x0, \imm
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
.endm

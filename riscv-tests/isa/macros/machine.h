// Cases in M-mode: traps that are expected, and what they leave in the CSRs.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registers.h"

// The recorder. A trap with s0 = 0 was not expected and goes on to the trap vector of the environment. Otherwise
// s1 to s4 become mcause, mepc, mtval and mstatus, s0 becomes 0, and M-mode goes on at the old s0. It changes s5 too.
.macro RECORD_TRAPS
  j .Lrecorder_end
  ALIGN 64
recorder:
  bnez s0, .Lrecord
  j trap_vector
.Lrecord:
  csrr s1, mcause
  csrr s2, mepc
  csrr s3, mtval
  csrr s4, mstatus
  csrw mepc, s0
  li s5, 0x1800
  csrs mstatus, s5
  li s0, 0
  mret
  ALIGN 4
.Lrecorder_end:
  la t0, recorder
  csrw mtvec, t0
  li s0, 0
.endm

// One instruction that must trap. mepc is its address; mtval is looked at afterwards.
.macro TRAPS cause, code:vararg
  la s0, .Lresume\@
  li s1, -1
  ALIGN 4
.Lat\@:
  \code
  li s0, 0
  j fail
  ALIGN 4
.Lresume\@:
  EXPECT s1, \cause
  la t2, .Lat\@
  bne s2, t2, fail
.endm

// The same for an illegal instruction: mtval is zero, or the instruction.
.macro TEST_ILLEGAL number, code:vararg
  CASE \number
  TRAPS 2, \code
  EXPECT_INSTRUCTION
.endm

// mtval is zero or the instruction at mepc, of two bytes or four.
.macro EXPECT_INSTRUCTION
  beqz s3, .Lright\@
  lhu t0, 0(s2)
  andi t1, t0, 3
  addi t1, t1, -3
  bnez t1, .Lshort\@
  lhu t1, 2(s2)
  slli t1, t1, 16
  or t0, t0, t1
.Lshort\@:
  bne s3, t0, fail
.Lright\@:
.endm

// Instructions that must not trap, whatever they do.
.macro TEST_LEGAL number, code:vararg
  CASE \number
  \code
.endm

// To the next instruction in U-mode. MPP must be able to hold it.
.macro TO_USER
  li t0, 0x1800
  csrc mstatus, t0
  la t0, .Luser\@
  csrw mepc, t0
  mret
  ALIGN 4
.Luser\@:
.endm

// Back to M-mode, by an ecall that the recorder expects.
.macro TO_MACHINE
  la s0, .Lmachine\@
  ecall
  ALIGN 4
.Lmachine\@:
.endm

// One instruction that must trap in U-mode; the next is in M-mode again.
.macro USER_TRAPS cause, code:vararg
  TO_USER
  TRAPS \cause, \code
  li t0, 0x1800
  and t0, s4, t0
  bnez t0, fail                         // it came from U-mode
.endm

// Skips to `label` if this hart has no U-mode.
.macro WITHOUT_USER_GO label
  li t0, 0x1800
  csrc mstatus, t0
  csrr t1, mstatus
  csrs mstatus, t0
  and t1, t1, t0
  beqz t1, .Lhas_user\@
  j \label
.Lhas_user\@:
.endm

// --- Reads and writes of mscratch, which holds all 32 bits

.macro TEST_CSR number, op, after, before, value
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  VALUE a1, \value
  \op a4, mscratch, a1
  EXPECT a4, \before
  EXPECT a1, \value
  csrr a5, mscratch
  EXPECT a5, \after
.endm

.macro TEST_CSR_REGISTERS number, op, after, before, value, rd, rs1, scratch
  CASE \number
  VALUE \scratch, \before
  csrw mscratch, \scratch
  VALUE \rs1, \value
  \op \rd, mscratch, \rs1
  EXPECT \rd, \before, \scratch
  csrr \rd, mscratch
  EXPECT \rd, \after, \scratch
.endm

.macro TEST_CSR_SAME number, op, after, before, value
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  VALUE a1, \value
  \op a1, mscratch, a1
  EXPECT a1, \before
  csrr a5, mscratch
  EXPECT a5, \after
.endm

// The source is made, and the result used, so many instructions before and after; the CSR is read at once.
.macro TEST_CSR_AFTER number, before_, after_, op, after, before, value
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  VALUE t1, \value
  addi a1, t1, 0
  NOPS \before_
  \op a4, mscratch, a1
  NOPS \after_
  addi a5, a4, 0
  csrr a3, mscratch
  EXPECT a5, \before
  EXPECT a3, \after
.endm

.macro TEST_CSR_LOADED number, nops, op, after, before, value
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  LOADED a1, \value
  NOPS \nops
  \op a4, mscratch, a1
  csrr a3, mscratch
  EXPECT a4, \before
  EXPECT a3, \after
.endm

.macro TEST_CSR_ZERO_RD number, op, after, before, value
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  VALUE a1, \value
  \op x0, mscratch, a1
  lui t1, 0                             // li would make its zero of x0
  bne x0, t1, fail
  addi t2, x0, 0
  bne t2, t1, fail
  csrr a5, mscratch
  EXPECT a5, \after
.endm

.macro TEST_CSR_ZERO_RS1 number, op, after, before
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  \op a4, mscratch, x0
  EXPECT a4, \before
  csrr a5, mscratch
  EXPECT a5, \after
.endm

.macro TEST_CSRI number, op, after, before, imm
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  \op a4, mscratch, \imm
  EXPECT a4, \before
  csrr a5, mscratch
  EXPECT a5, \after
.endm

.macro TEST_CSRI_REGISTERS number, op, after, before, imm, rd, scratch
  CASE \number
  VALUE \scratch, \before
  csrw mscratch, \scratch
  \op \rd, mscratch, \imm
  EXPECT \rd, \before, \scratch
  csrr \rd, mscratch
  EXPECT \rd, \after, \scratch
.endm

.macro TEST_CSRI_AFTER number, nops, op, after, before, imm
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  \op a4, mscratch, \imm
  NOPS \nops
  addi a5, a4, 0
  csrr a3, mscratch
  EXPECT a5, \before
  EXPECT a3, \after
.endm

.macro TEST_CSRI_ZERO_RD number, op, after, before, imm
  CASE \number
  VALUE t0, \before
  csrw mscratch, t0
  \op x0, mscratch, \imm
  lui t1, 0
  bne x0, t1, fail
  csrr a5, mscratch
  EXPECT a5, \after
.endm

// A read-only CSR: with a source of zero set and clear only read it, write never does.
.macro TEST_READ_ONLY_RS1 number, op, traps
  CASE \number
  li a4, -1
  .if \traps
  TRAPS 2, \op a4, mvendorid, x0
  EXPECT_INSTRUCTION
  EXPECT a4, -1
  .else
  \op a4, mvendorid, x0
  csrr a5, mvendorid
  bne a4, a5, fail
  .endif
// any other register counts as a write, even one that is zero
  li a1, 0
  li a4, -1
  TRAPS 2, \op a4, mvendorid, a1
  EXPECT_INSTRUCTION
  EXPECT a4, -1
  TRAPS 2, \op x0, mvendorid, a1
.endm

.macro TEST_READ_ONLY_IMM number, op, traps
  CASE \number
  li a4, -1
  .if \traps
  TRAPS 2, \op a4, mvendorid, 0
  EXPECT_INSTRUCTION
  EXPECT a4, -1
  .else
  \op a4, mvendorid, 0
  csrr a5, mvendorid
  bne a4, a5, fail
  .endif
  li a4, -1
  TRAPS 2, \op a4, mvendorid, 1
  EXPECT_INSTRUCTION
  EXPECT a4, -1
  TRAPS 2, \op x0, mvendorid, 16
.endm

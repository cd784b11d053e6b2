// What all cases are made of: a number, values in registers, and expectations.
// SPDX-License-Identifier: Apache-2.0
//
// By custom the operands are in a1 and a2, the result in a4, a copy of it in t1, and what is expected in t2.

#pragma once

// Starts a case. Numbers go from 2 on without gaps: 1 would look like passing.
.macro CASE number
  .if \number - test_cases - 2
  .error "cases are numbered from 2 on, without gaps"
  .endif
  li gp, \number
  .set test_cases, test_cases + 1
.endm

// Puts a constant in a register: by lui and addi or, after `.set values_from_memory, 1`, by lui and lw. The tests of
// addi do so, for a broken addi would bend result and expectation alike.
.macro VALUE register, value
  .ifdef values_from_memory
  LOADED \register, \value
  .else
  li \register, \value
  .endif
.endm

// Puts a constant in a register by a load, which is the last instruction.
.macro LOADED register, value
  .pushsection .data
  .balign 4
.Lvalue\@:
  .word \value
  .popsection
  lui \register, %hi(.Lvalue\@)
  lw \register, %lo(.Lvalue\@)(\register)
.endm

.macro NOPS count
  .rept \count
  nop
  .endr
.endm

.macro EXPECT register, value, scratch=t2
  VALUE \scratch, \value
  bne \register, \scratch, fail
.endm

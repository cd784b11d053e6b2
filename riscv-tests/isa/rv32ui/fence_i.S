// fence.i: instructions stored before it are those fetched after it.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "cases.h"

// Stores `word` over an `addi a0, a0, 1` so many instructions before it, and runs it once.
.macro TEST_PATCH number, nops, source, expected
  CASE \number
  lw a1, \source
  la a2, .Lplace\@
  li a0, 100
  sw a1, 0(a2)
  fence.i
  NOPS \nops
.Lplace\@:
  addi a0, a0, 1
  EXPECT a0, \expected
.endm

TEST_BEGIN

  // The new instruction follows at once, and later.
  TEST_PATCH 2, 0, add_ten, 110
  TEST_PATCH 3, 1, add_ten, 110
  TEST_PATCH 4, 2, add_ten, 110
  TEST_PATCH 5, 7, subtract, 93
  TEST_PATCH 6, 0, nothing, 100

  // A place that ran before runs as rewritten; twice.
  CASE 7
  li a0, 0
  li a3, 0
  la a2, again
  j again
rewrite_once:
  lw a1, add_ten
  sw a1, 0(a2)
  fence.i
  j again
rewrite_twice:
  lw a1, subtract
  sw a1, 0(a2)
  fence.i
again:
  addi a0, a0, 1
  addi a3, a3, 1
  li t0, 1
  beq a3, t0, rewrite_once
  li t0, 2
  beq a3, t0, rewrite_twice
  EXPECT a0, 1 + 10 - 7

  // A routine put together in data, called, changed by one halfword and by one byte, called again.
  CASE 8
  la a2, routine
  lw a1, add_ten
  sw a1, 0(a2)
  lw a1, return
  sw a1, 4(a2)
  fence.i
  li a0, 0
  jalr a2
  EXPECT a0, 10

  CASE 9
  li a1, 0x0015                         // addi a0, a0, 10 -> addi a0, a0, 1
  sh a1, 2(a2)
  fence.i
  li a0, 0
  jalr a2
  EXPECT a0, 1

  CASE 10
  li a1, 0xff
  sb a1, 3(a2)                          // addi a0, a0, -15
  fence.i
  li a0, 0
  jalr a2
  EXPECT a0, -15

  // Registers and immediate of fence.i are reserved: it acts as without, and rd keeps its value.
  CASE 11
  lw a1, add_ten
  sw a1, 0(a2)
  li a0, 0
  .word 0x0015958f                      // rd = a1, rs1 = a1, imm = 1
  lw t0, add_ten
  bne a1, t0, fail
  jalr a2
  EXPECT a0, 10

TEST_END

add_ten:
  .word 0x00a50513
subtract:
  .word 0xff950513
nothing:
  .word 0x00000013
return:
  .word 0x00008067
routine:
  .skip 8

// Cases of misaligned data: each access works, or traps and has done nothing.
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine.h"

// The bytes are 0x80 + their number. a0 keeps its value if the load traps.
.macro TEST_MISALIGNED_LOAD number, op, expected, offset
  CASE \number
  la a1, bytes
  li a0, 0x1234
  li s1, -1
  la s0, .Lresume\@
.Lat\@:
  \op a0, \offset(a1)
  li s0, 0
.Lresume\@:
  li t0, -1
  beq s1, t0, .Lworked\@
  EXPECT s1, 4
  la t0, .Lat\@
  bne s2, t0, fail
  la t0, bytes + \offset
  bne s3, t0, fail
  EXPECT a0, 0x1234
  j .Ldone\@
.Lworked\@:
  EXPECT a0, \expected
.Ldone\@:
.endm

// Three words: before the store, and as they are after one that works.
.macro TEST_MISALIGNED_STORE number, op, value, offset, word0, word1, word2
  CASE \number
  la a1, board
  li t0, 0x83828180
  sw t0, 0(a1)
  li t0, 0x87868584
  sw t0, 4(a1)
  li t0, 0x8b8a8988
  sw t0, 8(a1)
  li a2, \value
  li s1, -1
  la s0, .Lresume\@
.Lat\@:
  \op a2, \offset(a1)
  li s0, 0
.Lresume\@:
  lw a3, 0(a1)
  lw a4, 4(a1)
  lw a5, 8(a1)
  li t0, -1
  beq s1, t0, .Lworked\@
  EXPECT s1, 6
  la t0, .Lat\@
  bne s2, t0, fail
  la t0, board + \offset
  bne s3, t0, fail
  EXPECT a3, 0x83828180
  EXPECT a4, 0x87868584
  EXPECT a5, 0x8b8a8988
  j .Ldone\@
.Lworked\@:
  EXPECT a3, \word0
  EXPECT a4, \word1
  EXPECT a5, \word2
.Ldone\@:
.endm

// Atomics never work: a misaligned address, or an access fault. 4 and 5 are of loads, 6 and 7 of stores.
.macro TEST_MISALIGNED_ATOMIC number, first, offset, op:vararg
  CASE \number
  la a1, bytes + \offset
  li a0, 0x1234
  li a2, -1
  li s1, -1
  la s0, .Lresume\@
.Lat\@:
  \op, (a1)
  li s0, 0
  j fail
.Lresume\@:
  andi t0, s1, ~1
  EXPECT t0, \first
  la t0, .Lat\@
  bne s2, t0, fail
  bne s3, a1, fail
  EXPECT a0, 0x1234
  la a1, bytes
  lw t0, 0(a1)
  EXPECT t0, 0x83828180
  lw t0, 4(a1)
  EXPECT t0, 0x87868584
.endm

// Writes of mcycle and minstret, their carry into the upper half, and mcountinhibit.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// The write takes the place of that instruction's own increment.
.macro TEST_WRITE number, value
  CASE \number
  li a0, \value
  csrw minstret, a0
  csrr a1, minstret
  bne a1, a0, fail
.endm

// From 2^32 - `before` on, with so many instructions: low and high half.
.macro TEST_CARRY number, before, nops, low, high
  CASE \number
  li a0, -\before
  csrwi minstreth, 0
  csrw minstret, a0
  NOPS \nops
  csrr a1, minstret
  csrr a2, minstreth
  EXPECT a1, \low
  EXPECT a2, \high
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  TEST_WRITE 2, 0
  TEST_WRITE 3, 1
  TEST_WRITE 4, 0x12345678
  TEST_WRITE 5, 0x80000000
  TEST_WRITE 6, 0xfffffff0

  TEST_CARRY 7, 8, 3, 0xfffffffb, 0
  TEST_CARRY 8, 8, 7, 0xffffffff, 1
  TEST_CARRY 9, 8, 8, 0, 1
  TEST_CARRY 10, 8, 9, 1, 1
  TEST_CARRY 11, 1, 1, 0, 1
  TEST_CARRY 12, 1, 0, 0xffffffff, 1

  // A write of the upper half stays, and leaves the lower half counting.
  CASE 13
  li a0, 0xabcd1234
  csrwi minstret, 0
  csrw minstreth, a0
  csrr a1, minstreth
  csrr a2, minstret
  bne a1, a0, fail
  addi a2, a2, -1                       // 1 or 2: whether a write of this half counts is open
  sltiu a2, a2, 2
  EXPECT a2, 1

  // The high half wraps as well.
  CASE 14
  li a0, -1
  csrw minstreth, a0
  csrw minstret, a0
  nop
  csrr a1, minstret
  csrr a2, minstreth
  EXPECT a1, 0
  EXPECT a2, 0

  // A swap gives the old value, a set adds bits to it.
  CASE 15
  li a0, 100
  csrw minstret, a0
  li a1, 5000
  csrrw a2, minstret, a1
  csrr a3, minstret
  EXPECT a2, 102
  EXPECT a3, 5000
  CASE 16
  li a0, 0x100
  csrw minstret, a0
  csrrsi a2, minstret, 16
  csrr a3, minstret
  EXPECT a2, 0x100
  EXPECT a3, 0x110

  // mcycle: a write shows, and it goes on from there; the carry reaches the upper half.
  CASE 17
  li a0, 0x40000000
  csrw mcycle, a0
  csrr a1, mcycle
  bltu a1, a0, fail
  li t0, 0x40010000
  bgeu a1, t0, fail
  CASE 18
  li a0, -2
  csrwi mcycleh, 0
  csrw mcycle, a0
  NOPS 4
  csrr a1, mcycleh
  EXPECT a1, 1

  // mcountinhibit stops what it names, where it can be written; bit 1 is never there.
  CASE 19
  li a0, 5
  csrw mcountinhibit, a0
  csrr a1, mcountinhibit
  andi t0, a1, 2
  bnez t0, fail
  csrr a2, minstret
  csrr a3, mcycle
  NOPS 5
  csrr a4, minstret
  csrr a5, mcycle
  andi t0, a1, 4
  beqz t0, 1f
  bne a2, a4, fail
1:
  andi t0, a1, 1
  beqz t0, 1f
  bne a3, a5, fail
1:

  // A stopped counter can be written, and goes on when it is let go.
  CASE 20
  li a0, 77
  csrw minstret, a0
  csrr a2, minstret
  csrr a1, mcountinhibit
  andi t0, a1, 4
  beqz t0, 1f
  EXPECT a2, 77
1:
  csrwi mcountinhibit, 0
  csrr a2, minstret
  csrr a3, minstret
  sub a3, a3, a2
  EXPECT a3, 1

TEST_END

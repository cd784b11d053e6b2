// mtime and mtimecmp: time passes, can be written, and 64 bits of it decide.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "interrupts.h"

.macro SET_TIME high, low
  li t0, MTIME
  sw x0, 0(t0)
  li t1, \high
  sw t1, 4(t0)
  li t1, \low
  sw t1, 0(t0)
.endm

.macro SET_COMPARE high, low
  li t0, MTIMECMP
  li t1, -1
  sw t1, 0(t0)
  li t1, \high
  sw t1, 4(t0)
  li t1, \low
  sw t1, 0(t0)
.endm

// Whether the timer is due. The state may take a moment to show.
.macro TEST_DUE number, due, time_high, time_low, high, low
  CASE \number
  SET_TIME \time_high, \time_low
  SET_COMPARE \high, \low
  AWAIT_PENDING 0x80, \due * 0x80
  NOPS 8
  csrr t1, mip
  andi t1, t1, 0x80
  EXPECT t1, \due * 0x80
.endm

TEST_BEGIN machine
  RECORD_TRAPS
  INTERRUPT_HANDLERS
  VECTORS 0
  QUIET

  // It passes.
  CASE 2
  li a1, MTIME
  lw a0, 0(a1)
  li a2, PATIENCE
1:
  addi a2, a2, -1
  beqz a2, fail
  lw a3, 0(a1)
  beq a3, a0, 1b

  // It can be written in either half.
  CASE 3
  SET_TIME 0x12345678, 0x100
  li a1, MTIME
  lw a2, 4(a1)
  lw a3, 0(a1)
  EXPECT a2, 0x12345678
  li t0, 0x100
  bltu a3, t0, fail
  li t0, 0x100000
  bgeu a3, t0, fail

  // The carry goes up.
  CASE 4
  SET_TIME 0x7, 0xffffffff
  li a1, MTIME
  li a2, PATIENCE
1:
  addi a2, a2, -1
  beqz a2, fail
  lw a3, 4(a1)
  li t0, 8
  bne a3, t0, 1b

  // mtimecmp reads as written.
  CASE 5
  SET_COMPARE 0x89abcdef, 0x01234567
  li a1, MTIMECMP
  lw a2, 0(a1)
  lw a3, 4(a1)
  EXPECT a2, 0x01234567
  EXPECT a3, 0x89abcdef

  // 64 bits, unsigned; equal is due.
  TEST_DUE 6, 1, 0, 0x1000, 0, 0x1000
  TEST_DUE 7, 1, 0, 0x1000, 0, 0xfff
  TEST_DUE 8, 0, 0, 0x1000, 0, 0x40000000
  TEST_DUE 9, 0, 0, 0x80000000, 0, 0xf0000000
  TEST_DUE 10, 1, 0, 0x80000000, 0, 0x7fffffff
  TEST_DUE 11, 0, 0, 0x80000000, 1, 0
  TEST_DUE 12, 1, 1, 0, 0, 0xffffffff
  TEST_DUE 13, 0, 0x7fffffff, 0, 0x80000000, 0
  TEST_DUE 14, 1, 0x80000000, 0, 0x7fffffff, 0xffffffff
  TEST_DUE 15, 0, 5, 0, -1, -1
  TEST_DUE 16, 1, 5, 0, 0, 0

  // The time CSR, where there is one, is mtime.
  CASE 17
  SET_TIME 0x1234, 0x5000
  csrr a0, timeh
  csrr a1, time
  EXPECT a0, 0x1234
  li t0, 0x5000
  bltu a1, t0, fail
  li t0, 0x105000
  bgeu a1, t0, fail

  // An interrupt in a loop: taken once, somewhere in it.
  CASE 18
  QUIET
  VECTORS 1
  SET_TIME 0, 0
  li t0, 0x80
  csrw mie, t0
  csrsi mstatus, 8
  SET_COMPARE 0, 100
  li a2, PATIENCE
1:
  addi a2, a2, -1
  beqz a2, fail
  beqz s9, 1b
2:
  csrci mstatus, 8
  EXPECT s9, 1
  EXPECT s6, 0x80000007
  EXPECT s10, 7
  li t0, MTIME
  lw t1, 0(t0)
  li t0, 100
  bltu t1, t0, fail

  QUIET

TEST_END

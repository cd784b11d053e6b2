// Addresses where there is nothing: access faults of loads, stores, atomics and fetches.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "machine.h"

// No device and no memory.
  .set NOWHERE, 0x70000000

.macro TEST_FAULT number, cause, offset, op:vararg
  CASE \number
  li a1, NOWHERE
  li a0, 0x1234
  TRAPS \cause, \op
  li t0, NOWHERE + \offset
  bne s3, t0, fail
  EXPECT a0, 0x1234
.endm

// mepc and mtval are where the fetch went; the jump is done and has linked.
.macro TEST_FETCH_FAULT number, op:vararg
  CASE \number
  li a1, NOWHERE
  li a0, 0x1234
  la s0, .Lresume\@
  li s1, -1
  \op
.Lafter\@:
  li s0, 0
  j fail
  ALIGN 4
.Lresume\@:
  EXPECT s1, 1
  EXPECT s2, NOWHERE
  EXPECT s3, NOWHERE
.endm

TEST_BEGIN machine
  RECORD_TRAPS

  TEST_FAULT 2, 5, 0, lw a0, 0(a1)
  TEST_FAULT 3, 5, 16, lw a0, 16(a1)
  TEST_FAULT 4, 5, 2, lh a0, 2(a1)
  TEST_FAULT 5, 5, 2, lhu a0, 2(a1)
  TEST_FAULT 6, 5, 3, lb a0, 3(a1)
  TEST_FAULT 7, 5, 3, lbu a0, 3(a1)
  TEST_FAULT 8, 5, 0, lw x0, 0(a1)
  TEST_FAULT 9, 7, 0, sw a0, 0(a1)
  TEST_FAULT 10, 7, 16, sw a0, 16(a1)
  TEST_FAULT 11, 7, 2, sh a0, 2(a1)
  TEST_FAULT 12, 7, 3, sb a0, 3(a1)
  csrr t0, misa
  andi t0, t0, 1
  beqz t0, no_atomics
  TEST_FAULT 13, 5, 0, lr.w a0, (a1)
  TEST_FAULT 14, 7, 0, amoadd.w a0, a0, (a1)
  TEST_FAULT 15, 7, 0, amoswap.w a0, a0, (a1)
no_atomics:

  TEST_FETCH_FAULT 16, jr a1
  TEST_FETCH_FAULT 17, jalr x0, 1(a1)
  TEST_FETCH_FAULT 18, jalr a0, 0(a1)
  CASE 19
  la t0, linked
  li a1, NOWHERE
  la s0, resume
  jalr a0, 0(a1)
linked:
  li s0, 0
  j fail
  ALIGN 4
resume:
  bne a0, t0, fail

TEST_END

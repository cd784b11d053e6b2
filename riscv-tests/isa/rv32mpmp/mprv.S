// mstatus.MPRV: loads and stores of M-mode with the rights of MPP; fetches are M-mode's own.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

// MPRV on, with MPP as U or M. The recorder's mret leaves MPRV as it is, and goes to M-mode.
.macro AS_USER
  li t0, 0x1800
  csrc mstatus, t0
  li t0, 0x20000
  csrs mstatus, t0
.endm

.macro AS_MACHINE
  li t0, 0x21800
  csrs mstatus, t0
.endm

.macro AS_OURSELVES
  li t0, 0x20000
  csrc mstatus, t0
.endm

TEST_BEGIN machine
  PROTECTION
  WORD_REGION 0, 64, 0
  WORD_REGION 1, 128, R

  CASE 2
  la s0, 1f
  la a1, area + 64
  li a0, 0x1234
  AS_USER
  lw a0, 0(a1)
  AS_OURSELVES
  li s0, 0
  j fail
  ALIGN 4
1:
  AS_OURSELVES
  EXPECT s1, 5
  bne s3, a1, fail
  EXPECT a0, 0x1234
  li t0, 0x1800                         // the trap came from M-mode
  and t1, s4, t0
  bne t1, t0, fail

  CASE 3
  la s0, 1f
  la a1, area + 128
  AS_USER
  lw a0, 0(a1)
  sw a2, 0(a1)
  AS_OURSELVES
  li s0, 0
  j fail
  ALIGN 4
1:
  AS_OURSELVES
  EXPECT s1, 7
  bne s3, a1, fail
  EXPECT a0, 0x8067

  // Fetches do not care.
  CASE 4
  la a1, area + 64
  AS_USER
  jalr ra, 0(a1)
  AS_OURSELVES

  // What U-mode may do, M-mode may in its place.
  CASE 5
  la a1, area + 68
  AS_USER
  lw a0, 0(a1)
  sw a2, 0(a1)
  AS_OURSELVES
  EXPECT a0, 0x8067

  // With MPP = M all is as ever; without MPRV, MPP does not count.
  CASE 6
  la a1, area + 64
  AS_MACHINE
  lw a0, 0(a1)
  sw a2, 0(a1)
  AS_OURSELVES
  EXPECT a0, 0x8067
  CASE 7
  li t0, 0x1800
  csrc mstatus, t0
  lw a0, 0(a1)
  sw a2, 0(a1)
  csrs mstatus, t0
  EXPECT a0, 0x8067

TEST_END
  AREA

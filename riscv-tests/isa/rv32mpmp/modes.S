// M-mode: no region stops it unless it is locked, and without any region it may do all.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

TEST_BEGIN machine
  PROTECTION

  CASE 2
  WORD_REGION 0, 64, 0
  MACHINE_DOES_ALL 64
  CASE 3
  SIZED_REGION 0, 64, 64, R
  MACHINE_DOES_ALL 64
  MACHINE_DOES_ALL 124
  CASE 4
  TOP_REGION 0, 4096, X
  MACHINE_DOES_ALL 64

  // Without a region M-mode may do all, U-mode nothing.
  CASE 5
  OFF 0
  OFF 15
  MACHINE_DOES_ALL 64
  la s0, 1f
  li t0, 0x1800
  csrc mstatus, t0
  la a1, 2f
  csrw mepc, a1
  mret
  ALIGN 4
2:
  nop
  li s0, 0
  j fail
  ALIGN 4
1:
  EXPECT s1, 1
  bne s2, a1, fail
  bne s3, a1, fail

  // U-mode with code of its own and nothing else: data is out of reach.
  CASE 6
  la t0, _start
  srli t0, t0, 2
  csrw pmpaddr0, t0
  la t0, area
  srli t0, t0, 2
  csrw pmpaddr1, t0
  CONFIGURE 1, TOR + X
  LOAD_FAULTS 64
  STORE_FAULTS 64
  RUN_FAULTS 64
  // nor can it read its own instructions
  CASE 7
  la a1, 1f
1:
  USER_TRAPS 5, lw a0, 0(a1)
  bne s3, a1, fail

TEST_END
  AREA

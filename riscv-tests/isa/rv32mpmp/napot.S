// NAPOT: sizes from 8 bytes on, each at its first and last word and next to them.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

.macro TEST_SIZE number, size
  CASE \number
  SIZED_REGION 0, \size, \size, 0
  NOTHING \size
  NOTHING 2 * \size - 4
  ALL \size - 4
  ALL 2 * \size
.endm

.macro TEST_BIG number, size
  CASE \number
  SIZED_REGION 0, 0, \size, 0
  NOTHING 0
  NOTHING \size - 4
.endm

TEST_BEGIN machine
  PROTECTION

  TEST_SIZE 2, 8
  TEST_SIZE 3, 16
  TEST_SIZE 4, 32
  TEST_SIZE 5, 64
  TEST_SIZE 6, 128
  TEST_SIZE 7, 256
  TEST_SIZE 8, 512
  TEST_SIZE 9, 1024
  TEST_SIZE 10, 2048
  TEST_BIG 11, 4096
  CASE 12
  ALL 4096
  TEST_BIG 13, 8192

  // All of memory by pmpaddr = -1, and half of it by one bit less: U-mode finds not even its own instruction.
  CASE 14
  li t0, -1
  csrw pmpaddr0, t0
  CONFIGURE 0, NAPOT
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
  CASE 15
  OFF 0
  ALL 0

TEST_END
  AREA

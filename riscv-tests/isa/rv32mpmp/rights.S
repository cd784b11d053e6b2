// R, W and X, each by itself, in every mode of matching; atomics need both R and W.
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"
#include "protection.h"

.macro RIGHTS bits
  .if (\bits) & R
  LOADS 64
  .else
  LOAD_FAULTS 64
  .endif
  .if (\bits) & W
  STORES 64
  .else
  STORE_FAULTS 64
  .endif
  .if (\bits) & X
  RUNS 64
  .else
  RUN_FAULTS 64
  .endif
.endm

.macro TEST_WORD number, bits
  CASE \number
  WORD_REGION 0, 64, \bits
  RIGHTS \bits
.endm

.macro TEST_SIZED number, bits
  CASE \number
  SIZED_REGION 0, 64, 64, \bits
  RIGHTS \bits
.endm

.macro TEST_TOP number, bits
  CASE \number
  OFF 0
  ADDRESS 0, 64
  TOP_REGION 1, 68, \bits
  RIGHTS \bits
.endm

TEST_BEGIN machine
  PROTECTION

  TEST_WORD 2, 0
  TEST_WORD 3, R
  TEST_WORD 4, R + W
  TEST_WORD 5, X
  TEST_WORD 6, R + X
  TEST_WORD 7, R + W + X
  TEST_SIZED 8, 0
  TEST_SIZED 9, R
  TEST_SIZED 10, R + W
  TEST_SIZED 11, X
  TEST_SIZED 12, R + X
  TEST_SIZED 13, R + W + X
  TEST_TOP 14, 0
  TEST_TOP 15, R
  TEST_TOP 16, R + W
  TEST_TOP 17, X
  TEST_TOP 18, R + X
  TEST_TOP 19, R + W + X
  OFF 1

  // Without A there are no atomics to look at.
  csrr t0, misa
  andi t0, t0, 1
  beqz t0, no_atomics

  // lr is a load; amo and sc are stores, and say so even where it is R that is missing.
  CASE 20
  la a1, area + 64
  WORD_REGION 0, 64, R
  USER_DOES lr.w a0, (a1)
  USER_TRAPS 7, amoadd.w a0, x0, (a1)
  bne s3, a1, fail
  USER_TRAPS 7, amoswap.w a0, a2, (a1)
  bne s3, a1, fail
  CASE 21
  WORD_REGION 0, 64, 0
  USER_TRAPS 5, lr.w a0, (a1)
  bne s3, a1, fail
  CASE 22
  WORD_REGION 0, 64, R + W
  USER_DOES amoadd.w a0, x0, (a1)
  USER_DOES lr.w a0, (a1)

no_atomics:

TEST_END
  AREA
